import { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { z } from 'zod';
import { slackClientOptions, slackWebClient } from '../web-client.js';

export interface OAuthApp {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly apiUrl?: string;
  readonly logger: Logger;
}

/** What Slack grants for a code. */
export type Granted =
  | {
      readonly kind: 'workspace';
      readonly workspaceId: string;
      readonly workspaceName: string;
      readonly botToken: string;
      readonly botUserId: string;
      readonly botId: string | null;
      readonly scopes: readonly string[];
      readonly installedById: string;
    }
  /** A whole organisation, which is not served. */
  | { readonly kind: 'organisation'; readonly botToken: string };

const Access = z.object({
  access_token: z.string().min(1),
  token_type: z.literal('bot'),
  bot_user_id: z.string().min(1),
  scope: z.string().default(''),
  team: z.object({ id: z.string().min(1), name: z.string().default('') }).nullish(),
  is_enterprise_install: z.boolean().default(false),
  authed_user: z.object({ id: z.string().default('') }).default({ id: '' }),
});

/**
 * Turns the code that Slack sent along into a token.
 * @throws Error of the Web API, or ZodError where the answer is not what Slack documents.
 */
export async function exchangeCode(app: OAuthApp, code: string, redirectUri: string): Promise<Granted> {
  const { clientId, clientSecret } = app;
  const answer = await new WebClient(undefined, slackClientOptions(app)).oauth.v2.access({
    client_id: clientId,
    client_secret: clientSecret,
    code,
    redirect_uri: redirectUri,
  });
  const access = Access.parse(answer);
  const botToken = access.access_token;
  if (access.is_enterprise_install || !access.team) return { kind: 'organisation', botToken };
  const { bot_id: botId } = await slackWebClient({ ...app, botToken }).auth.test();
  return {
    kind: 'workspace',
    workspaceId: access.team.id,
    workspaceName: access.team.name,
    botToken,
    botUserId: access.bot_user_id,
    botId: botId ?? null,
    scopes: access.scope.split(',').filter((scope) => scope !== ''),
    installedById: access.authed_user.id,
  };
}

/** Gives a token back that is not to be used, so that nobody holds one. */
export async function revoke(app: OAuthApp, botToken: string): Promise<void> {
  await slackWebClient({ ...app, botToken }).auth.revoke();
}
