import type { Platform } from '../../domain/delivery.js';
import type { Proposed } from './propose-link.js';

/** Finds out who a stranger may be. */
export type Propose = (platform: Platform, platformUserId: string) => Promise<Proposed>;

/** So long somebody whom nobody could be is not looked up again; who was added to the staff since waits no longer. */
const UNKNOWN_HOLDS_MS = 2 * 60_000;
const HELD_AT_MOST = 10_000;

/**
 * The same, looking strangers up once in a while: each look-up asks the platform's directory and reads all staff. An account
 * that an administrator has confirmed is no stranger's any more, and never comes here.
 */
export function rememberedStrangers(propose: Propose, now: () => Date): Propose {
  const unknownUntilMs = new Map<string, number>();
  return async (platform, platformUserId) => {
    const key = `${platform} ${platformUserId}`;
    const at = now().getTime();
    if (at < (unknownUntilMs.get(key) ?? 0)) return 'unknown';
    const proposed = await propose(platform, platformUserId);
    unknownUntilMs.delete(key);
    if (proposed !== 'unknown') return proposed;
    if (unknownUntilMs.size >= HELD_AT_MOST) unknownUntilMs.clear();
    unknownUntilMs.set(key, at + UNKNOWN_HOLDS_MS);
    return proposed;
  };
}
