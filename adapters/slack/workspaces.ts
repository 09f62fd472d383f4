import type { Logger } from 'pino';
import type { SlackInstallation } from '../../src/domain/slack-installation.js';
import type { AuditStore } from '../../src/stores/audit.js';
import type { SlackInstallationStore } from '../../src/stores/slack-installations.js';
import type { Sealer } from '../secrets/sealer.js';
import { SlackWorkspaceGone } from './workspace-gone.js';

/** A workspace in which the app is at work. */
export interface SlackWorkspace {
  readonly workspaceId: string;
  readonly botToken: string;
  readonly botUserId: string;
  readonly botId: string | null;
}

/** The workspaces that are served: the home one, and those that added the app. */
export interface SlackWorkspaces {
  /** The id of the workspace whose ids are written without it. */
  homeId(): Promise<string>;
  /** @throws SlackWorkspaceGone where the app is not, or no longer, in the workspace, or may not be there. */
  find(workspaceId: string): Promise<SlackWorkspace>;
  /** Reads a workspace anew at the next chance: its token was refused. */
  forget(workspaceId: string): void;
  /** The app was removed from a workspace at a time. */
  remove(workspaceId: string, at: Date): Promise<void>;
}

export interface WorkspacesOptions {
  readonly store: SlackInstallationStore;
  readonly audit: Pick<AuditStore, 'append'>;
  readonly sealer: Sealer;
  /** Ids of the workspaces that may add the app. */
  readonly allowed: readonly string[];
  /** The workspace of a token that is set, asked of Slack; null where all come through OAuth. */
  readonly askHome: (() => Promise<SlackWorkspace>) | null;
  readonly now: () => Date;
  readonly logger: Logger;
  readonly keepMs?: number;
}

/** How long after its removal a workspace could still be written to by another process. */
const KEEP_MS = 30_000;

export function slackWorkspaces(options: WorkspacesOptions): SlackWorkspaces {
  const { store, audit, sealer, allowed, askHome, now, logger } = options;
  const keepMs = options.keepMs ?? KEEP_MS;
  const known = new Map<string, { readonly workspace: SlackWorkspace; readonly readAt: number }>();
  let home: SlackWorkspace | null = null;

  async function homeWorkspace(): Promise<SlackWorkspace | null> {
    if (home === null && askHome !== null) home = await askHome();
    return home;
  }

  function opened(installation: SlackInstallation): SlackWorkspace {
    const { workspaceId, botUserId, botId, botToken } = installation;
    return { workspaceId, botUserId, botId, botToken: sealer.open(botToken, workspaceId) };
  }

  async function installed(workspaceId: string): Promise<SlackWorkspace> {
    if (!allowed.includes(workspaceId))
      throw new SlackWorkspaceGone(workspaceId, 'is not in slack.workspaces');
    const before = known.get(workspaceId);
    const at = now().getTime();
    if (before !== undefined && at - before.readAt < keepMs) return before.workspace;
    try {
      const installation = await store.find(workspaceId);
      known.delete(workspaceId);
      if (installation === null) throw new SlackWorkspaceGone(workspaceId, 'has not added the app');
      const workspace = opened(installation);
      known.set(workspaceId, { workspace, readAt: at });
      return workspace;
    } catch (error) {
      // The database is away: people still get the sentence that says so.
      if (before === undefined || error instanceof SlackWorkspaceGone) throw error;
      logger.warn(
        { workspaceId, err: error },
        'a workspace could not be read; the last that is known is used',
      );
      return before.workspace;
    }
  }

  return {
    homeId: async () => {
      const id = (await homeWorkspace())?.workspaceId ?? allowed[0];
      if (id === undefined)
        throw new Error('slack.workspaces is empty; name the workspaces that may add the app');
      return id;
    },
    find: async (workspaceId) => {
      const own = await homeWorkspace();
      return own?.workspaceId === workspaceId ? own : installed(workspaceId);
    },
    forget: (workspaceId) => {
      known.delete(workspaceId);
    },
    remove: async (workspaceId, at) => {
      known.delete(workspaceId);
      const wasRemoved = await store.remove(workspaceId, at);
      logger.warn({ workspaceId, wasRemoved }, 'the app was removed from a Slack workspace');
      if (!wasRemoved) return;
      await audit.append({
        id: `slack_workspace_removed:${workspaceId}:${at.toISOString()}`,
        at,
        actorId: 'system',
        action: 'slack_workspace_removed',
        subjectId: workspaceId,
        details: {},
      });
    },
  };
}
