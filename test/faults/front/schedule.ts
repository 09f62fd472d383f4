import { randomOf } from '../proxy/faults.mjs';

/** How a request reaches the product. */
export type Way =
  /** The first time. */
  | 'genuine'
  /** Told again by the platform, which did not see our acknowledgement. */
  | 'again'
  /** Byte for byte, by somebody who overheard it. */
  | 'overheard'
  /** One that was held back for more than five minutes, and never got here in time. */
  | 'stale'
  /** Made by somebody else. */
  | 'forged';

export interface Arrival {
  readonly atMs: number;
  /** Which of the requests that were kept. */
  readonly index: number;
  readonly way: Way;
  /** The how many-th time of this way; 0 is the first. */
  readonly time: number;
}

export interface Happened {
  readonly atMs: number;
  /** Only events are told again after minutes. */
  readonly isEvent: boolean;
}

/** Source: docs.slack.dev, "Events API", "Retries": nearly at once, after a minute, after five. */
const RETRIES_MS = [0, 60_000, 300_000];
/** A person waits no longer for what they pressed. */
const PRESS_RETRIES_MS = [0, 15_000];
const STALE_MS = 5 * 60_000 + 1_000;

/**
 * When what happened reaches the product, and what else does: by chance, the same for the same seed. Where the order is
 * kept, each comes at its time.
 */
export function scheduleOf(happened: readonly Happened[], seed: number, isOrderKept: boolean): Arrival[] {
  const random = randomOf(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low));
  const arrivals = happened.flatMap(({ atMs, isEvent }, index): Arrival[] => {
    const lateMs = isOrderKept ? 0 : between(0, isEvent ? 300_000 : 90_000);
    const firstMs = atMs + lateMs;
    const all: Arrival[] = [{ atMs: firstMs, index, way: 'genuine', time: 0 }];
    const add = (way: Way, afterMs: readonly number[]) =>
      all.push(...afterMs.map((delayMs, time) => ({ atMs: firstMs + delayMs, index, way, time })));
    if (random() < 0.6) add('again', isEvent ? RETRIES_MS : PRESS_RETRIES_MS);
    if (random() < 0.4) add('overheard', [between(1, 60_000), between(60_000, 240_000)]);
    if (random() < 0.4) add('stale', [STALE_MS + between(0, 600_000)]);
    if (random() < 0.4) add('forged', [between(-20_000, 20_000), between(20_000, 60_000)]);
    return all;
  });
  return arrivals.sort((one, other) => one.atMs - other.atMs);
}

/** Of the same moment together: what is told again at once may overtake the first. */
export function moments(arrivals: readonly Arrival[]): Arrival[][] {
  const together: Arrival[][] = [];
  for (const arrival of arrivals) {
    const last = together.at(-1);
    if (last?.[0]?.atMs === arrival.atMs) last.push(arrival);
    else together.push([arrival]);
  }
  return together;
}
