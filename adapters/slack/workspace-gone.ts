/** The app is not in a workspace, or may not be. */
export class SlackWorkspaceGone extends Error {
  override readonly name = 'SlackWorkspaceGone';
  constructor(
    readonly workspaceId: string,
    readonly why: string,
  ) {
    super(`the workspace ${workspaceId} ${why}`);
  }
}
