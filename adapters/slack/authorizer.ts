import type { Authorize } from '@slack/bolt';
import { SlackWorkspaceGone } from './workspace-gone.js';
import type { SlackWorkspaces } from './workspaces.js';

/** Lets in the requests of the workspaces that are served, and no others. */
export function authorizer(workspaces: SlackWorkspaces): Authorize<boolean> {
  return async ({ teamId, isEnterpriseInstall }) => {
    if (teamId === undefined || isEnterpriseInstall)
      throw new SlackWorkspaceGone(teamId ?? 'of an organisation', 'is served only by itself');
    const { workspaceId, botToken, botUserId, botId } = await workspaces.find(teamId);
    return { teamId: workspaceId, botToken, botUserId, ...(botId === null ? {} : { botId }) };
  };
}

/** The workspace whose request was not let in; null where something else went wrong. */
export function refusedWorkspace(error: Error): string | null {
  const original = 'original' in error ? error.original : null;
  return original instanceof SlackWorkspaceGone ? original.workspaceId : null;
}
