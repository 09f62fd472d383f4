import { newBucket } from './buckets.mjs';

/** Calls that were under way when a 429 was answered are none against it. */
const UNDER_WAY_MS = 1_000;

/** Keeps the buckets, and counts what is against them. */
export function newGate() {
  /** @type {Map<string, ReturnType<typeof newBucket>[]>} */
  const buckets = new Map();
  /** @type {Map<string, { fromMs: number, untilMs: number, probes: Set<string> }>} */
  const pauses = new Map();
  /** @type {{ atMs: number, scope: string, why: string }[]} */
  const violations = [];
  /** @type {{ scope: string, fromMs: number, untilMs: number }[]} */
  const windows = [];
  /** @type {Map<string, number>} */
  const taken = new Map();

  function bucketsOf({ key, limits }) {
    if (!buckets.has(key)) buckets.set(key, limits.map(newBucket));
    return buckets.get(key);
  }

  return {
    violations,
    windows,
    taken,
    /** Whether anything went there a moment ago: else its own rate can't be what is used up. */
    isBusy: (scope, nowMs) => bucketsOf(scope).some((bucket) => bucket.isBusy(nowMs)),
    /** From now on nothing more in this scope, for so long. */
    pause(key, nowMs, retryAfterMs) {
      pauses.set(key, { fromMs: nowMs, untilMs: nowMs + retryAfterMs, probes: new Set() });
      windows.push({ scope: key, fromMs: nowMs, untilMs: nowMs + retryAfterMs });
    },
    /**
     * Lets a call through: 0; or says, in milliseconds, for how long it is refused. Nobody is told which scope is used up, so
     * one more call from elsewhere may find it out.
     */
    enter(scopes, nowMs) {
      for (const { key } of scopes) {
        const pause = pauses.get(key);
        if (pause === undefined || pause.untilMs <= nowMs) continue;
        const isWide = scopes.length > 1 && key !== scopes[0].key;
        const isProbe = isWide && pause.probes.size < 1 && !pause.probes.has(scopes[0].key);
        if (isProbe) pause.probes.add(scopes[0].key);
        else if (nowMs > pause.fromMs + UNDER_WAY_MS)
          violations.push({ atMs: nowMs, scope: key, why: 'called again before Retry-After' });
        return pause.untilMs - nowMs;
      }
      for (const scope of scopes) {
        const waitMs = Math.max(...bucketsOf(scope).map((bucket) => bucket.waitMs(nowMs)));
        if (waitMs <= 0) continue;
        violations.push({ atMs: nowMs, scope: scope.key, why: 'faster than allowed' });
        return waitMs;
      }
      for (const scope of scopes) {
        for (const bucket of bucketsOf(scope)) bucket.take(nowMs);
        taken.set(scope.key, (taken.get(scope.key) ?? 0) + 1);
      }
      return 0;
    },
  };
}
