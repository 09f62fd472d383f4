/**
 * What a platform allows, counted exactly by the proxy's clock.
 *
 * @typedef {{ kind: 'tokens', capacity: number, perSecond: number } | { kind: 'window', count: number, windowMs: number }} Limit
 */

/** @param {Limit} limit */
export function newBucket(limit) {
  return limit.kind === 'tokens' ? tokenBucket(limit) : windowBucket(limit);
}

function tokenBucket({ capacity, perSecond }) {
  let tokens = capacity;
  let atMs = null;
  const fill = (nowMs) => {
    tokens = Math.min(capacity, tokens + ((nowMs - (atMs ?? nowMs)) / 1000) * perSecond);
    atMs = nowMs;
  };
  return {
    /** How long until one more is allowed. */
    waitMs(nowMs) {
      fill(nowMs);
      return tokens >= 1 - 1e-9 ? 0 : ((1 - tokens) / perSecond) * 1000;
    },
    take(nowMs) {
      fill(nowMs);
      tokens -= 1;
    },
    isBusy(nowMs) {
      fill(nowMs);
      return tokens < capacity - 1;
    },
  };
}

function windowBucket({ count, windowMs }) {
  /** @type {number[]} */
  let taken = [];
  return {
    waitMs(nowMs) {
      taken = taken.filter((atMs) => atMs > nowMs - windowMs);
      return taken.length < count ? 0 : (taken[taken.length - count] ?? 0) + windowMs - nowMs;
    },
    take(nowMs) {
      taken.push(nowMs);
    },
    isBusy(nowMs) {
      this.waitMs(nowMs);
      return taken.length > count / 3;
    },
  };
}
