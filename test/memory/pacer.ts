import type { Pace, Pacer, Paces, Rate } from '../../jobs/pace.js';

const LAPSES_AFTER_MS = 1_000;
const OWN_KEPT_FREE_MS = 250;
const SHARED_KEPT_FREE_MS = 60;
const QUIET_MS = 30_000;
const SAME_MOMENT_MS = 2_000;

/** What is kept of one pace. */
interface Kept {
  /** Newest first. */
  sent: number[];
  arrivals: (number | undefined)[];
  pausedUntil: number;
  awaitedUntil: number;
  limited: { readonly key: string; readonly atMs: number } | null;
}

/** Turns that are taken in this process: the same answers as in Redis, which a test holds them to. */
export function memoryPacer(now: () => Date): Pacer {
  const kept = new Map<string, Kept>();
  /** Of each shared pace: who waits, in the order of their coming, and when each was told to come. */
  const lines = new Map<string, Map<string, number>>();

  function of({ key }: Pace): Kept {
    const found = kept.get(key);
    if (found !== undefined) return found;
    const fresh = { sent: [], arrivals: [], pausedUntil: 0, awaitedUntil: 0, limited: null };
    kept.set(key, fresh);
    return fresh;
  }

  function allowedAt(pace: Pace, nowMs: number, wanted: number, spare: number): number {
    const { sent, arrivals, pausedUntil } = of(pace);
    let at = Math.max(nowMs, pausedUntil);
    for (const [index, rate] of pace.rates.entries()) {
      if (rate.kind === 'window') {
        const earlier = sent[Math.max(rate.count - wanted - spare, 0)];
        if (earlier !== undefined) at = Math.max(at, earlier + rate.windowMs);
      } else at = Math.max(at, (arrivals[index] ?? nowMs) - (rate.burst - 1) * rate.intervalMs);
    }
    return at;
  }

  function record(pace: Pace, nowMs: number, count: number): void {
    const held = of(pace);
    let most = 0;
    for (const [index, rate] of pace.rates.entries()) {
      if (rate.kind === 'window') most = Math.max(most, rate.count);
      else held.arrivals[index] = Math.max(held.arrivals[index] ?? nowMs, nowMs) + count * rate.intervalMs;
    }
    if (most > 0) held.sent = [...Array<number>(count).fill(nowMs), ...held.sent].slice(0, most);
  }

  function takeUrgently({ own, shared, calls = 1 }: Paces, nowMs: number, at: number): number {
    for (const [pace, count, keptMs] of [
      [own, 1, OWN_KEPT_FREE_MS],
      [shared, calls, SHARED_KEPT_FREE_MS],
    ] as const) {
      if (pace === null) continue;
      of(pace).awaitedUntil = at > nowMs ? at + keptMs : 0;
      if (at <= nowMs) record(pace, nowMs, count);
    }
    return Math.ceil(at - nowMs);
  }

  function freeAgainAt(pace: Pace, nowMs: number): number {
    return Math.max(of(pace).awaitedUntil, nowMs);
  }

  async function take(paces: Paces): Promise<number> {
    const { own, shared, calls = 1, spare = 0 } = paces;
    const nowMs = now().getTime();
    let ownAt = own === null ? nowMs : allowedAt(own, nowMs, 1, 0);
    let sharedAt = shared === null ? nowMs : allowedAt(shared, nowMs, calls, spare);
    if (paces.isUrgent === true) return takeUrgently(paces, nowMs, Math.max(ownAt, sharedAt));
    if (own !== null) ownAt = Math.max(ownAt, freeAgainAt(own, nowMs));
    if (shared === null) {
      if (ownAt <= nowMs && own !== null) record(own, nowMs, 1);
      return Math.ceil(ownAt - nowMs);
    }
    if (own === null) {
      if (sharedAt <= nowMs) record(shared, nowMs, calls);
      return Math.ceil(sharedAt - nowMs);
    }
    sharedAt = Math.max(sharedAt, freeAgainAt(shared, nowMs));
    const line = lines.get(shared.key) ?? new Map<string, number>();
    lines.set(shared.key, line);
    for (const [key, toldMs] of line) if (toldMs <= nowMs - LAPSES_AFTER_MS) line.delete(key);
    const toldMs = line.get(own.key);
    if (
      ownAt <= nowMs &&
      sharedAt <= nowMs &&
      (line.size === 0 || (toldMs !== undefined && toldMs <= nowMs))
    ) {
      line.delete(own.key);
      record(own, nowMs, 1);
      record(shared, nowMs, calls);
      return 0;
    }
    if (ownAt > nowMs && ownAt >= sharedAt) {
      line.delete(own.key);
      return Math.ceil(ownAt - nowMs);
    }
    if (toldMs !== undefined && toldMs > nowMs && toldMs >= sharedAt)
      return Math.ceil(Math.max(ownAt, toldMs) - nowMs);
    const ahead = toldMs === undefined ? line.size : [...line.keys()].indexOf(own.key);
    const told = Math.max(ownAt, sharedAt + ahead * stepOf(shared), nowMs + 1);
    line.set(own.key, told);
    return Math.ceil(told - nowMs);
  }

  function wasQuiet(pace: Pace, nowMs: number): boolean {
    const { sent, arrivals } = of(pace);
    return pace.rates.every((rate, index) =>
      rate.kind === 'interval'
        ? (arrivals[index] ?? nowMs) <= nowMs + rate.intervalMs
        : (sent[1] ?? Number.NEGATIVE_INFINITY) <= nowMs - QUIET_MS,
    );
  }

  function pause(pace: Pace, untilMs: number): void {
    of(pace).pausedUntil = Math.max(of(pace).pausedUntil, untilMs);
  }

  return {
    take,
    async delayed({ own }) {
      if (own === null) return;
      const nowMs = now().getTime();
      const held = of(own);
      if (held.sent.length > 0) held.sent[0] = nowMs;
      for (const [index, rate] of own.rates.entries())
        if (rate.kind === 'interval')
          held.arrivals[index] = Math.max(held.arrivals[index] ?? nowMs, nowMs + rate.intervalMs);
    },
    async limited({ own, shared }, retryAfterMs) {
      const nowMs = now().getTime();
      if (own !== null) pause(own, nowMs + retryAfterMs);
      if (shared === null) return;
      if (own === null) return pause(shared, nowMs + retryAfterMs);
      const last = of(shared).limited;
      const isOther = last !== null && last.key !== own.key && last.atMs + SAME_MOMENT_MS >= nowMs;
      if (isOther || wasQuiet(own, nowMs)) pause(shared, nowMs + retryAfterMs);
      of(shared).limited = { key: own.key, atMs: nowMs };
    },
  };
}

/** How far apart the turns of a line are. */
function stepOf({ rates }: Pace): number {
  const each = (rate: Rate) => (rate.kind === 'window' ? rate.windowMs / rate.count : rate.intervalMs);
  return Math.max(0, ...rates.map(each));
}
