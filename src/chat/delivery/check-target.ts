import { type Target, targetKey } from '../../domain/delivery.js';
import { type ChatAdapter, type Membership, SendLimited, SendRefused } from '../adapter.js';
import type { PeopleChanges } from '../people-changes.js';

/** Who is in a channel holds for a while: asking before each message would use up the platform's allowance. */
const MEMBERSHIP_HOLDS_MS = 30_000;
/** And longer where the platform can't be asked now, because the allowance is used up. */
const MEMBERSHIP_HOLDS_AT_MOST_MS = 5 * 60_000;
const HELD_AT_MOST = 10_000;

/**
 * The same platform, asked about each target once in a while; at once where somebody has joined it or has become an outsider,
 * as far as the platform tells.
 */
export function askingSeldom(
  adapter: ChatAdapter,
  now: () => Date,
  changes?: Pick<PeopleChanges, 'listen'>,
): ChatAdapter {
  const held = new Map<string, { readonly atMs: number; readonly membership: Membership }>();
  changes?.listen((change) => {
    if (change.kind === 'channel') held.delete(targetKey(change.target));
    // In which channels they are nobody keeps.
    else if (change.isOutsider) held.clear();
  });
  return {
    ...adapter,
    async membership(target) {
      const key = targetKey(target);
      const known = held.get(key);
      const ageMs = known === undefined ? Number.POSITIVE_INFINITY : now().getTime() - known.atMs;
      if (known !== undefined && ageMs < MEMBERSHIP_HOLDS_MS) return known.membership;
      try {
        const membership = await adapter.membership(target);
        if (held.size >= HELD_AT_MOST) held.clear();
        // What speaks against sending is asked again: it may be mended at any moment.
        if (obstacleIn(membership) === null) held.set(key, { atMs: now().getTime(), membership });
        else held.delete(key);
        return membership;
      } catch (error) {
        const isKnownStill = error instanceof SendLimited && ageMs < MEMBERSHIP_HOLDS_AT_MOST_MS;
        if (known !== undefined && isKnownStill) return known.membership;
        throw error;
      }
    },
  };
}

/** Data never go where not every member may see them; asked anew each time, because channels change. */
export async function checkTarget(adapter: ChatAdapter, target: Target): Promise<void> {
  switch (obstacleIn(await adapter.membership(target))) {
    case 'archived':
      throw new SendRefused('archived', `${target.id} is archived`);
    case 'shared_channel':
      throw new SendRefused('shared_channel', `${target.id} is shared with another organisation, or a guest`);
    case 'not_a_member':
      throw new SendRefused('not_a_member', `the bot is no member of ${target.id}; invite it`);
  }
}

function obstacleIn({
  isArchived,
  isShared,
  isMember,
}: Membership): 'archived' | 'shared_channel' | 'not_a_member' | null {
  if (isArchived) return 'archived';
  if (isShared) return 'shared_channel';
  return isMember ? null : 'not_a_member';
}
