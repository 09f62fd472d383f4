import type { Config } from '../../../src/config/config.js';
import { type Sealer, sealer } from '../../secrets/sealer.js';

/** How further workspaces add the app. */
export interface SlackOAuth {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicUrl: string;
  readonly allowed: readonly string[];
  readonly sealer: Sealer;
}

/**
 * What is set for several workspaces; null where one is served alone.
 * @throws Error naming what is missing.
 */
export function slackOAuth({ environment, slack }: Pick<Config, 'environment' | 'slack'>): SlackOAuth | null {
  const {
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    VARSEL_ENCRYPTION_KEY: keys,
  } = environment;
  if (clientId === undefined) return null;
  const { publicUrl, workspaces: allowed } = slack;
  if (clientSecret === undefined) throw missing('SLACK_CLIENT_SECRET');
  if (publicUrl === undefined) throw missing('slack.publicUrl');
  if (allowed.length === 0) throw missing('slack.workspaces');
  return { clientId, clientSecret, publicUrl, allowed, sealer: sealer(keys) };
}

function missing(what: string): Error {
  return new Error(
    `${what} is not set; several Slack workspaces need it beside SLACK_CLIENT_ID (see docs/setup.md)`,
  );
}
