import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import { Account, isOutsider, type OwnTeam } from './account.js';
import type { Own } from './own-identity.js';
import { slackCodeOf } from './send-error.js';

/** Tells whether anybody in a channel is not of the company. */
export interface ChannelPeople {
  hasOutsider(channelId: string): Promise<boolean>;
  /** Somebody may be something else than before. */
  forget(userId: string): void;
}

const Cursor = z.object({ next_cursor: z.string().nullish() }).nullish();
const Members = z.object({ members: z.array(z.string()), response_metadata: Cursor });
const Listed = z.object({ members: z.array(Account), response_metadata: Cursor });
const Asked = z.object({ user: Account });

/** What somebody is holds for a while; who is in the channel is asked each time. */
const ACCOUNT_HOLDS_MS = 10 * 60_000;
/** So many unknown people are asked about one by one; more are read from the workspace's list, a thousand in one call. */
const ONE_BY_ONE_AT_MOST = 10;
const PAGE_SIZE = 1_000;
/** A workspace of 200,000. */
const PAGES_AT_MOST = 200;
const HELD_AT_MOST = 500_000;
const UNSEEN = new Set(['user_not_found', 'user_not_visible']);

/**
 * Slack marks channels shared with other companies, but not those with a guest in them: those are found by their members.
 * One call each time, besides a few for accounts not seen in the last ten minutes.
 */
export function channelPeople(
  client: WebClient,
  askOwn: () => Promise<Own>,
  now: () => number,
): ChannelPeople {
  const held = new Map<string, { readonly isOutsider: boolean; readonly untilMs: number }>();

  function hold(account: Account, own: OwnTeam): void {
    if (held.size >= HELD_AT_MOST) held.clear();
    held.set(account.id, { isOutsider: isOutsider(account, own), untilMs: now() + ACCOUNT_HOLDS_MS });
  }

  const unknownOf = (ids: readonly string[]) => ids.filter((id) => (held.get(id)?.untilMs ?? 0) <= now());

  async function readList(own: OwnTeam): Promise<void> {
    let cursor = '';
    for (let page = 0; page < PAGES_AT_MOST; page += 1) {
      const more = cursor === '' ? {} : { cursor };
      const answer = Listed.parse(await client.users.list({ limit: PAGE_SIZE, ...more }));
      for (const account of answer.members) hold(account, own);
      cursor = answer.response_metadata?.next_cursor ?? '';
      if (cursor === '') return;
    }
  }

  async function accountOf(id: string): Promise<Account | null> {
    try {
      const { user } = Asked.parse(await client.users.info({ user: id }));
      return { ...user, id };
    } catch (error) {
      if (UNSEEN.has(slackCodeOf(error) ?? '')) return null;
      throw error;
    }
  }

  async function membersOf(channelId: string): Promise<string[]> {
    const members: string[] = [];
    let cursor = '';
    for (let page = 0; page < PAGES_AT_MOST; page += 1) {
      const more = cursor === '' ? {} : { cursor };
      const answer = Members.parse(
        await client.conversations.members({ channel: channelId, limit: PAGE_SIZE, ...more }),
      );
      members.push(...answer.members);
      cursor = answer.response_metadata?.next_cursor ?? '';
      if (cursor === '') break;
    }
    return members;
  }

  return {
    async hasOutsider(channelId) {
      const [own, all] = await Promise.all([askOwn(), membersOf(channelId)]);
      const members = all.filter((id) => id !== own.userId);
      if (unknownOf(members).length > ONE_BY_ONE_AT_MOST) await readList(own);
      const unknown = unknownOf(members);
      // The list has everybody of the workspace, so whoever is not on it comes from elsewhere.
      if (unknown.length > ONE_BY_ONE_AT_MOST) return true;
      for (const id of unknown) {
        const account = await accountOf(id);
        // Slack hides accounts of other organisations from some apps.
        if (account === null) return true;
        hold(account, own);
      }
      return members.some((id) => held.get(id)?.isOutsider !== false);
    },
    forget: (userId) => void held.delete(userId),
  };
}
