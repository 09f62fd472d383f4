import type { SlackInstallation } from '../domain/slack-installation.js';

/** Workspaces that added the app. Their tokens are kept sealed. */
export interface SlackInstallationStore {
  /** Keeps an installation in place of an older one of its workspace. True when it was kept. */
  save(installation: SlackInstallation): Promise<boolean>;
  find(workspaceId: string): Promise<SlackInstallation | null>;
  /** All, by workspace. */
  all(): Promise<SlackInstallation[]>;
  /** Forgets a workspace's installation, unless it was made after `until`. True when one was forgotten. */
  remove(workspaceId: string, until: Date): Promise<boolean>;
  /** Uses up the id of a beginning; false where it was used before. Ids that expired by `now` are forgotten. */
  useState(id: string, expiresAt: Date, now: Date): Promise<boolean>;
}
