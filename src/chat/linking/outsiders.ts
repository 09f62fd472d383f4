import type { Platform } from '../../domain/delivery.js';
import type { PersonProfile } from '../adapter.js';
import type { PeopleChanges } from '../people-changes.js';

/** Whether an account is a guest's, or one of another company, whatever the staff file says of it. */
export type IsOutsider = (platform: Platform, platformUserId: string) => Promise<boolean>;

interface OutsiderDependencies {
  /** What an account is; null where its platform doesn't say, or not in time. */
  readonly kindOf: (platform: Platform, platformUserId: string) => Promise<PersonProfile['kind'] | null>;
  readonly now: () => Date;
  /** Whoever has changed is asked about anew. */
  readonly changes?: Pick<PeopleChanges, 'listen'>;
}

/** As long as an account counts as what it was, as with the people of a channel. */
const HOLDS_MS = 10 * 60_000;
/** So long a platform that didn't say isn't asked again. */
const UNKNOWN_HOLDS_MS = 30_000;
const HELD_AT_MOST = 50_000;

/** Asks the platform seldom. While it doesn't say, what it said last counts, and an administrator's word before that. */
export function outsiders({ kindOf, now, changes }: OutsiderDependencies): IsOutsider {
  const held = new Map<string, { readonly isOutsider: boolean; readonly untilMs: number }>();
  const keyOf = (platform: Platform, platformUserId: string) => `${platform} ${platformUserId}`;
  changes?.listen((change) => {
    if (change.kind === 'person') held.delete(keyOf(change.platform, change.platformUserId));
  });
  return async (platform, platformUserId) => {
    const key = keyOf(platform, platformUserId);
    const before = held.get(key);
    const at = now().getTime();
    if (before !== undefined && at < before.untilMs) return before.isOutsider;
    const kind = await kindOf(platform, platformUserId);
    const isOutsider =
      kind === null ? (before?.isOutsider ?? false) : kind === 'guest' || kind === 'outsider';
    if (held.size >= HELD_AT_MOST) held.clear();
    held.set(key, { isOutsider, untilMs: at + (kind === null ? UNKNOWN_HOLDS_MS : HOLDS_MS) });
    return isOutsider;
  };
}
