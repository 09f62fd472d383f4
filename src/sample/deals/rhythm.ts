import type { Random } from '../../domain/random.js';
import { DAY_MS } from '../../domain/time.js';
import { logNormal, type Range, uniform } from '../distributions.js';

const HOUR_MS = 3_600_000;
const QUICK_HOURS = 10;
const SLOW_HOURS = 60;

/** Mails that we write and the customer answers, from the first days of a deal to its end; the last answers may lie beyond it. */
export function mailExchanges(
  random: Random,
  life: { readonly openedMs: number; readonly endMs: number },
  isSlow: boolean,
  restDays: Range,
): [atMs: number, direction: 'in' | 'out'][] {
  const medianHours = isSlow ? SLOW_HOURS : QUICK_HOURS;
  const sent: [number, 'in' | 'out'][] = [];
  let atMs = life.openedMs + uniform(random, [1, 3]) * DAY_MS;
  while (atMs < life.endMs) {
    const answeredMs = atMs + medianHours * logNormal(random, 0.6) * HOUR_MS;
    sent.push([atMs, 'out'], [answeredMs, 'in']);
    atMs = answeredMs + uniform(random, restDays) * DAY_MS;
  }
  return sent;
}

/** Moments that follow each other after so many days. */
export function* everyFewDays(random: Random, fromMs: number, endMs: number, days: Range): Generator<number> {
  for (let atMs = fromMs; ; ) {
    atMs += uniform(random, days) * DAY_MS;
    if (atMs >= endMs) return;
    yield atMs;
  }
}
