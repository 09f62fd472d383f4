import { say } from './say.mjs';

/**
 * @typedef {object} Lifetime
 * @property {AbortSignal} interrupted  fires on the first signal that nobody took over; its reason is the signal's name
 * @property {(close: () => Promise<void>) => void} atEnd  runs when the set-up ends, last registered first
 * @property {(receive: (signal: NodeJS.Signals) => void) => void} handSignalsTo  from now on signals go there instead
 * @property {() => Promise<void>} end
 */

/**
 * What was started must be stopped, however the set-up ends. Everything that lives longer than a call
 * registers here how to close it.
 *
 * @returns {Lifetime}
 */
export function openLifetime() {
  const interruption = new AbortController();
  /** @type {(() => Promise<void>)[]} */
  const closers = [];
  /** @type {((signal: NodeJS.Signals) => void) | undefined} */
  let receiver;
  /** @type {Promise<void> | undefined} */
  let ending;

  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => (receiver ? receiver(signal) : interruption.abort(signal)));
  }

  async function closeAll() {
    for (let close = closers.pop(); close; close = closers.pop()) {
      await close().catch((error) => say(`While stopping: ${error.message}`));
    }
  }

  return {
    interrupted: interruption.signal,
    atEnd: (close) => closers.push(close),
    handSignalsTo: (receive) => {
      receiver = receive;
    },
    end: () => {
      ending ??= closeAll();
      return ending;
    },
  };
}
