/**
 * Everything the set-up tells a person goes to stderr: stdout belongs to the command that it starts,
 * whose last line may be read by a machine.
 *
 * @param {string} sentence
 */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/**
 * One aligned line per service: what it is, where it came from, where it listens.
 *
 * @param {string} service
 * @param {string} origin
 * @param {string} address
 */
export function sayService(service, origin, address) {
  say(`${service.padEnd(10)} ${origin} on ${address}`);
}
