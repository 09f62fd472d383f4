import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Introduce } from '../../src/chat/introduce.js';

const Joined = z.object({
  event_id: z.string().min(1),
  event: z.object({
    user: z.string().min(1),
    channel: z.string().min(1),
    /** Whoever invited; nobody where the app joined by itself. */
    inviter: z.string().min(1).optional(),
  }),
});

/**
 * Says that the bot was invited to a channel; that others joined one is no matter.
 *
 * @param idsIn the ids of a workspace as they are known here.
 */
export function listenForInvitations(
  app: App,
  introduce: Introduce | undefined,
  idsIn: (teamId: string | undefined) => Promise<(id: string) => string>,
  logger: Logger,
): void {
  app.event('member_joined_channel', async ({ body, context }) => {
    const parsed = Joined.safeParse(body);
    if (!parsed.success)
      return logger.warn({ what: 'invitation' }, 'Slack sent something that is none of ours');
    const { event_id: occurrenceId, event } = parsed.data;
    if (introduce === undefined || event.user !== context.botUserId) return;
    const idHere = await idsIn(context.teamId);
    await introduce({
      target: { platform: 'slack', kind: 'channel', id: idHere(event.channel) },
      invitedById: event.inviter === undefined ? null : idHere(event.inviter),
      occurrenceId,
    });
  });
}
