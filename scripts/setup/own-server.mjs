import { answers } from './port.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * A server that a person names is used as it is, and never started or stopped here.
 * Fails with a sentence when nothing answers at any of its addresses.
 *
 * @param {string} setting
 * @param {string} uri
 * @param {number} defaultPort
 */
export async function answersAtUri(setting, uri, defaultPort) {
  const addresses = addressesOf(uri, defaultPort);
  if (addresses.length === 0) return;
  const found = await Promise.all(addresses.map(({ host, port }) => answers(port, host)));
  if (!found.includes(true)) {
    throw new SetupError(
      `${setting} is set, but nothing answers at ${displayedAddress(uri)}. Start that server, or unset ${setting} to have one brought up here.`,
    );
  }
}

/** @param {string} uri @returns {string} where it is, without user and password */
export function displayedAddress(uri) {
  return hostsOf(uri) ?? 'the address given there';
}

/**
 * MongoDB's addresses may list several hosts, which URL does not read. Names to be looked up (mongodb+srv)
 * and socket files are left to the driver.
 */
function addressesOf(uri, defaultPort) {
  if (!/^(mongodb|rediss?):/.test(uri)) return [];
  return (hostsOf(uri) ?? '')
    .split(',')
    .map((address) => /^(?:\[([^\]]+)\]|([^:[\]%]+))(?::(\d+))?$/.exec(address))
    .filter((match) => match !== null)
    .map(([, v6, name, port]) => ({ host: v6 ?? name, port: Number(port ?? defaultPort) }));
}

/** @param {string} uri */
function hostsOf(uri) {
  return /^[a-z+]+:\/\/(?:[^/?#]*@)?([^/?#@]+)/i.exec(uri)?.[1];
}
