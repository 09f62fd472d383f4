import type { SealedText } from './sealed-text.js';

/** A workspace that added the app through OAuth. */
export interface SlackInstallation {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly botUserId: string;
  readonly botId: string | null;
  readonly scopes: readonly string[];
  /** The bot's token, sealed for this workspace. */
  readonly botToken: SealedText;
  /** Slack's id of the person who added it. */
  readonly installedById: string;
  readonly installedAt: Date;
}
