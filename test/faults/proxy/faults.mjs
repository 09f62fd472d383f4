/**
 * What goes wrong, by chance but the same for the same seed.
 *
 * @typedef {{
 *   kind: 'limited', retryAfterMs: number, isWide: boolean }
 *   | { kind: 'door' }
 *   | { kind: 'status', status: number, isPosted: boolean }
 *   | { kind: 'reset', isPosted: boolean }
 *   | { kind: 'hang', isPosted: boolean }} Fault
 * @typedef {{ seed: number, limited: number, limitedWide: number, door: number, status: number, reset: number, hangs: number }} Plan
 *   Chances for each call; hangs: how many of all posts are never answered.
 */

/** @param {Plan} plan */
export function newFaults(plan) {
  const random = randomOf(plan.seed);
  const between = (low, high) => low + Math.floor(random() * (high - low));
  let hangsLeft = plan.hangs;
  return {
    /** @returns {Fault | null} */
    next(kind, unclearStatuses) {
      const dice = random();
      const isPosted = kind === 'post' && random() < 0.5;
      let bound = plan.limited;
      if (dice < bound) return { kind: 'limited', retryAfterMs: between(2, 20) * 1_000, isWide: false };
      bound += plan.limitedWide;
      if (dice < bound) return { kind: 'limited', retryAfterMs: between(2, 20) * 1_000, isWide: true };
      bound += plan.door;
      if (dice < bound) return { kind: 'door' };
      bound += plan.status;
      const status = unclearStatuses[between(0, unclearStatuses.length)] ?? 500;
      if (dice < bound) return { kind: 'status', status, isPosted };
      bound += plan.reset;
      if (dice < bound) return { kind: 'reset', isPosted };
      if (kind !== 'post' || hangsLeft === 0 || random() > 0.01) return null;
      hangsLeft -= 1;
      return { kind: 'hang', isPosted };
    },
  };
}

/** Mulberry32, by Tommy Ettinger: public domain. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
