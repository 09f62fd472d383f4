import { setTimeout as pause } from 'node:timers/promises';
import type { SocketModeReceiver } from '@slack/bolt';
import type { Logger } from 'pino';
import { slackCodeOf } from './send-error.js';

type SocketModeClient = SocketModeReceiver['client'];

export interface SocketConnection {
  /** Resolves once connected; rejects where the first try fails. From then on lost connections are made again. */
  start(): Promise<void>;
  stop(): Promise<void>;
  readonly isConnected: boolean;
}

const PAUSES_MS = [500, 1_000, 2_000, 5_000, 10_000, 30_000];
const REFUSED_PAUSE_MS = 300_000;

/**
 * Keeps a Socket Mode connection, for ever. The library would do so itself, but gives up with an unhandled rejection
 * when Slack answers a single time with an error while reconnecting; so its own reconnecting must be off.
 */
export function socketConnection(client: SocketModeClient, logger: Logger): SocketConnection {
  const stopping = new AbortController();
  let isConnected = false;
  let keeping: Promise<void> = Promise.resolve();

  async function connect(): Promise<void> {
    await client.start();
    isConnected = true;
  }

  async function keep(): Promise<void> {
    while (!stopping.signal.aborted) {
      await lost();
      isConnected = false;
      if (stopping.signal.aborted) return;
      // Slack ends connections now and then, so this is nothing to look at.
      logger.debug('connection to Slack ended; connecting again');
      await reconnect();
    }
  }

  async function reconnect(): Promise<void> {
    for (let attempt = 0; !stopping.signal.aborted; attempt += 1) {
      try {
        return await connect();
      } catch (error) {
        const refusal = slackCodeOf(error);
        if (refusal !== null) logger.error({ code: refusal }, refusedSentence(refusal));
        else logger.warn({ attempt }, 'no connection to Slack; trying again');
        const pauseMs = refusal === null ? (PAUSES_MS[attempt] ?? PAUSES_MS.at(-1)) : REFUSED_PAUSE_MS;
        await pause(pauseMs, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  function lost(): Promise<void> {
    return new Promise((resolve) => client.once('disconnected', () => resolve()));
  }

  return {
    start: async () => {
      try {
        await connect();
      } catch (error) {
        const refusal = slackCodeOf(error);
        const what = refusal === null ? 'no Socket Mode connection to Slack' : refusedSentence(refusal);
        throw new Error(what, { cause: error });
      }
      keeping = keep();
    },
    stop: async () => {
      stopping.abort();
      if (isConnected) await client.disconnect();
      isConnected = false;
      await keeping;
    },
    get isConnected() {
      return isConnected;
    },
  };
}

function refusedSentence(code: string): string {
  return `Slack refuses the app-level token (${code}); set SLACK_APP_TOKEN to one with the scope connections:write`;
}
