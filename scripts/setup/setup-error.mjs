/** A failure whose message is written for the person at the terminal: what, to which, what to do. */
export class SetupError extends Error {
  name = 'SetupError';
}
