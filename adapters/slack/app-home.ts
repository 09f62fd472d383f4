import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import type { ChatAdapter } from '../../src/chat/adapter.js';
import type { ChatHandler, ChatRequest } from '../../src/chat/request.js';

/** Opening the home of the app asks for the same as the word "home" would. */
export function homeRequest(userId: string): Extract<ChatRequest, { kind: 'command' }> {
  return {
    kind: 'command',
    text: 'home',
    from: {
      platformUserId: userId,
      reply: {
        platform: 'slack',
        conversationId: '',
        platformUserId: userId,
        triggerId: null,
        responseUrl: null,
      },
    },
  };
}

/** Shows a person's home whenever they open it. */
export function listenForHome(
  app: App,
  show: (userId: string, teamId: string | undefined) => Promise<void>,
): void {
  app.event('app_home_opened', async ({ event, context }) => {
    if (event.tab === 'home') await show(event.user, context.teamId);
  });
}

/** Puts what the request is answered with on the person's home. Never rejects. */
export async function showHomeOf(
  request: ChatRequest,
  { adapter, handle, logger }: HomeOptions,
): Promise<void> {
  const { platformUserId } = request.from;
  try {
    const answer = await handle(request);
    if (answer.kind === 'whisper') await adapter.showHome?.(platformUserId, answer.card);
  } catch (error) {
    logger.warn({ platformUserId, err: error }, 'a home could not be shown; it is made again when opened');
  }
}

export interface HomeOptions {
  readonly adapter: ChatAdapter;
  readonly handle: ChatHandler;
  readonly logger: Logger;
}

/** Whether something was pressed in a person's home, which shows what came of it. */
export function isInHome(body: object): boolean {
  if (!('view' in body) || typeof body.view !== 'object' || body.view === null) return false;
  return 'type' in body.view && body.view.type === 'home';
}
