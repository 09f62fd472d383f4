import { connect, createServer } from 'node:net';

/** @returns {Promise<number>} a port on the loopback address that nothing listens on now */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string} [host]
 * @param {{ ask?: string, expect?: string }} [talk] what to send and what the answer must begin with
 * @returns {Promise<boolean>} whether something takes a connection there (and gives that answer) within a second
 */
export function answers(port, host = '127.0.0.1', { ask, expect } = {}) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const settle = (isAnswering) => {
      socket.destroy();
      resolve(isAnswering);
    };
    socket.setTimeout(1000, () => settle(false));
    socket.once('error', () => settle(false));
    socket.once('connect', () => (ask ? socket.write(ask) : settle(true)));
    socket.once('data', (answer) => settle(answer.toString().startsWith(expect ?? '')));
  });
}
