import { type Logger as LibraryLogger, LogLevel } from '@slack/web-api';
import type { Logger } from 'pino';

const LONGEST_LINE = 300;

/**
 * Slack's libraries, writing into our log. Their debug lines hold message texts and tickets and are dropped. Their
 * errors are warnings here: what a person must act on is logged by us, where it is known what it means.
 */
export function slackLogger(logger: Logger): LibraryLogger {
  return {
    debug: () => undefined,
    info: (...parts) => logger.debug({ library: 'slack' }, lineOf(parts)),
    warn: (...parts) => logger.warn({ library: 'slack' }, lineOf(parts)),
    error: (...parts) => logger.warn({ library: 'slack' }, lineOf(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}

/** Sentences only: objects would be payloads. */
function lineOf(parts: readonly unknown[]): string {
  return parts
    .filter((part) => typeof part === 'string')
    .join(' ')
    .slice(0, LONGEST_LINE);
}
