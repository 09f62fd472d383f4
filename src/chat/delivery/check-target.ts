import type { Target } from '../../domain/delivery.js';
import { type ChatAdapter, type Membership, SendRefused } from '../adapter.js';

/** What a channel is like holds for a while: asking before each message would use up the platform's allowance. */
const MEMBERSHIP_HOLDS_MS = 30_000;

/** The same platform, asked about a channel once in a while. */
export function askingSeldom(adapter: ChatAdapter, now: () => Date): ChatAdapter {
  let held: { readonly until: number; readonly membership: Membership } | null = null;
  return {
    ...adapter,
    async membership(target) {
      if (held !== null && held.until > now().getTime()) return held.membership;
      const membership = await adapter.membership(target);
      held = { until: now().getTime() + MEMBERSHIP_HOLDS_MS, membership };
      return membership;
    },
  };
}

/** Data never go where not every member may see them; asked anew each time, because channels change. */
export async function checkTarget(adapter: ChatAdapter, target: Target): Promise<void> {
  const { isArchived, isShared, isMember } = await adapter.membership(target);
  if (isArchived) throw new SendRefused('archived', `${target.id} is archived`);
  if (isShared)
    throw new SendRefused('shared_channel', `${target.id} is shared with another organisation, or a guest`);
  if (!isMember) throw new SendRefused('not_a_member', `the bot is no member of ${target.id}; invite it`);
}
