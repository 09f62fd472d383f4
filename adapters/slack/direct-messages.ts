import type { App } from '@slack/bolt';
import { z } from 'zod';
import type { ChatRequest } from '../../src/chat/request.js';
import { readTyped } from './read-request.js';

/** Only what somebody wrote themselves is asked: changes, deletions, notes on who joined and bots’ messages are none. */
const Written = z.object({
  event: z.object({
    channel_type: z.literal('im'),
    channel: z.string().min(1),
    user: z.string().min(1),
    text: z.string().default(''),
    /** A file with a text to it is written too. */
    subtype: z.literal('file_share').optional(),
    bot_id: z.undefined().optional(),
    /** The writer’s own workspace. */
    user_team: z.string().min(1).optional(),
  }),
});

/** What is known of where a message was written. */
interface WrittenIn {
  readonly teamId?: string;
  readonly enterpriseId?: string;
  readonly botUserId?: string;
}

export type WrittenAnswer = (request: ChatRequest, sender: object, context: WrittenIn) => Promise<void>;

/** Takes what people write to the bot directly as a command, as if it stood behind the slash command. */
export function listenForDirectMessages(app: App, answer: WrittenAnswer): void {
  app.event('message', async ({ body, context }) => {
    const parsed = Written.safeParse(body);
    if (!parsed.success || parsed.data.event.user === context.botUserId) return;
    const { user, user_team: team, channel, text } = parsed.data.event;
    const sender = team === undefined ? {} : { user: { team_id: team } };
    await answer(readTyped({ user, channel, text, botUserId: context.botUserId ?? null }), sender, context);
  });
}
