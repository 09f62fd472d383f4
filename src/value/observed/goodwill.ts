import type { History } from '../../domain/history.js';
import { DAY_MS } from '../../domain/time.js';

/** What tells whether a customer would recommend the company, of the last twelve months. */
export interface Goodwill {
  /** Mean of survey answers, 0 to 1; NaN without any. */
  readonly satisfaction: number;
  readonly answers: number;
  /** Mean mood of what was written and said, −1 to 1; NaN without any. */
  readonly tone: number;
  readonly toned: number;
  readonly escalations: number;
}

const OPENED = 0;
const ESCALATED = 3;
const YEAR_MS = 365 * DAY_MS;

/** @param history as of `asOfMs`. */
export function goodwillOf({ satisfaction, interactions, tickets }: History, asOfMs: number): Goodwill {
  const isRecent = (atMs: number | undefined) => atMs !== undefined && atMs > asOfMs - YEAR_MS;
  const answers = [...satisfaction.share].filter((_, index) => isRecent(satisfaction.atMs[index]));
  const tones = [
    ...[...interactions.tone].filter((_, index) => isRecent(interactions.atMs[index])),
    ...[...tickets.tone].filter(
      (_, index) => tickets.fact[index] === OPENED && isRecent(tickets.atMs[index]),
    ),
  ].filter((tone) => !Number.isNaN(tone));
  return {
    satisfaction: meanOf(answers),
    answers: answers.length,
    tone: meanOf(tones),
    toned: tones.length,
    escalations: [...tickets.fact].filter(
      (fact, index) => fact === ESCALATED && isRecent(tickets.atMs[index]),
    ).length,
  };
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
}
