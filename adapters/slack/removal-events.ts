import type { App } from '@slack/bolt';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { SlackWorkspaces } from './workspaces.js';

const Removal = z.object({
  team_id: z.string().min(1),
  /** In seconds. */
  event_time: z.number(),
  event: z.object({
    type: z.enum(['app_uninstalled', 'tokens_revoked']),
    tokens: z.object({ bot: z.array(z.string()).optional() }).optional(),
  }),
});

/** Forgets a workspace's token once the app was removed there. */
export function listenForRemoval(app: App, workspaces: SlackWorkspaces | undefined, logger: Logger): void {
  async function removed(body: unknown): Promise<void> {
    const parsed = Removal.safeParse(body);
    if (!parsed.success) return logger.warn({ what: 'removal' }, 'Slack sent something that is none of ours');
    const { team_id: workspaceId, event_time: seconds, event } = parsed.data;
    // Tokens of people are none of ours.
    if (event.type === 'tokens_revoked' && (event.tokens?.bot ?? []).length === 0) return;
    if (workspaces === undefined)
      return logger.error({ workspaceId }, 'the app was removed from its Slack workspace; install it again');
    await workspaces.remove(workspaceId, new Date(seconds * 1000));
  }

  app.event('app_uninstalled', ({ body }) => removed(body));
  app.event('tokens_revoked', ({ body }) => removed(body));
}
