import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { WrittenAnswer } from './direct-messages.js';
import { readTyped } from './read-request.js';

const Mention = z.object({
  event: z.object({
    channel: z.string().min(1),
    user: z.string().min(1),
    text: z.string().default(''),
    bot_id: z.undefined().optional(),
    /** A message that was edited mentions the bot a second time. */
    edited: z.undefined().optional(),
    /** The writer’s own workspace. */
    user_team: z.string().min(1).optional(),
  }),
});

/** Takes what stands beside a mention of the bot as a command. Only who wrote it sees the answer. */
export function listenForMentions(app: App, answer: WrittenAnswer): void {
  app.event('app_mention', async ({ body, context }) => {
    const parsed = Mention.safeParse(body);
    if (!parsed.success || parsed.data.event.user === context.botUserId) return;
    const { user, user_team: team, channel, text } = parsed.data.event;
    const sender = team === undefined ? {} : { user: { team_id: team } };
    await answer(readTyped({ user, channel, text, botUserId: context.botUserId ?? null }), sender, context);
  });
}
