import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { recentlySeen } from './recently-seen.js';

/** Logs a request that was refused, told by its parts; the same one again is silent, whatever it is refused for then. */
export type RefusalLog = (
  parts: readonly string[],
  about: Readonly<Record<string, string | boolean | number>>,
  message: string,
) => void;

const SILENT_FOR_MS = 3_600_000;
const KEPT = 10_000;
const MINUTE_MS = 60_000;
/** Whoever makes each request another one fills no disk either. */
const LINES_A_MINUTE = 60;

/** One line for each request that is refused, however often it is sent; of a flood the first ones, and how many more. */
export function refusalLog(logger: Pick<Logger, 'warn'>, now: () => number): RefusalLog {
  const wasLogged = recentlySeen(SILENT_FOR_MS, KEPT, now);
  let minuteFrom = Number.NEGATIVE_INFINITY;
  let lines = 0;
  let leftOut = 0;

  /** Whether this minute has room for a line. */
  function hasRoom(): boolean {
    if (now() - minuteFrom >= MINUTE_MS) {
      if (leftOut > 0) logger.warn({ count: leftOut }, 'refused more requests than are logged one by one');
      minuteFrom = now();
      lines = 0;
      leftOut = 0;
    }
    if (lines >= LINES_A_MINUTE) leftOut += 1;
    else lines += 1;
    return leftOut === 0;
  }

  return (parts, about, message) => {
    const digest = createHash('sha256');
    for (const part of parts) digest.update(`${part.length}:${part}`);
    if (!wasLogged(digest.digest('base64')) && hasRoom()) logger.warn(about, message);
  };
}
