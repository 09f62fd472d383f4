import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { PeopleChange } from '../../src/chat/people-changes.js';
import { Account, isOutsider } from './account.js';

const Joined = z.object({ event: z.object({ user: z.string().min(1), channel: z.string().min(1) }) });
const Changed = z.object({ event: z.object({ user: Account }) });

/**
 * Tells that somebody joined a channel, or became a guest. What can't be read is left alone: who is in a channel is asked
 * again after a while anyway.
 *
 * @param idsIn the ids of a workspace as they are known here.
 */
export function listenForPeople(
  app: App,
  tell: (change: PeopleChange) => void,
  idsIn: (teamId: string | undefined) => Promise<(id: string) => string>,
): void {
  app.event('member_joined_channel', async ({ body, context }) => {
    const { data } = Joined.safeParse(body);
    if (data === undefined) return;
    const idHere = await idsIn(context.teamId);
    tell({ kind: 'channel', target: { platform: 'slack', kind: 'channel', id: idHere(data.event.channel) } });
  });
  app.event('user_change', async ({ body, context }) => {
    const { data } = Changed.safeParse(body);
    if (data === undefined || data.event.user.id === '') return;
    const { user } = data.event;
    const own = { teamId: context.teamId ?? null, enterpriseId: context.enterpriseId ?? null };
    const idHere = await idsIn(context.teamId);
    tell({
      kind: 'person',
      platform: 'slack',
      platformUserId: idHere(user.id),
      isOutsider: isOutsider(user, own),
    });
  });
}
