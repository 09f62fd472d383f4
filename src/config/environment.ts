import { z } from 'zod';
import { apiTokensSetting } from './api-tokens.js';
import { encryptionKeysSetting } from './encryption-keys.js';

/** A shorter one could be guessed. */
const SHORTEST_SECRET = 32;

const optional = z
  .string()
  .transform((value) => (value.trim() === '' ? undefined : value.trim()))
  .optional();

/** The environment variables that are read. Secrets come from here and nowhere else. */
export const environmentSchema = z.object({
  /** Connection string of MongoDB or a compatible server, with the database's name. */
  MONGODB_URI: z.string().min(1, 'set it to mongodb://host:port/name'),
  /** Connection string of Redis. */
  REDIS_URL: z.string().min(1, 'set it to redis://host:port'),
  /** Slack: the bot's token, beginning with xoxb-. */
  SLACK_BOT_TOKEN: optional,
  /** Slack, Socket Mode: the app-level token, beginning with xapp-. */
  SLACK_APP_TOKEN: optional,
  /** Slack, HTTP mode: the signing secret. */
  SLACK_SIGNING_SECRET: optional,
  /** "socket" (no public address needed) or "http". */
  SLACK_MODE: z.enum(['socket', 'http']).default('socket'),
  /** A Slack-compatible server's Web API, such as http://127.0.0.1:3000/api/; Slack's own when unset. */
  SLACK_API_URL: optional,
  /** Slack, several workspaces: the app's client id; they add it at /slack/install. */
  SLACK_CLIENT_ID: optional,
  /** Slack, several workspaces: the app's client secret. */
  SLACK_CLIENT_SECRET: optional,
  /** What tokens are kept under: 32 random bytes in base64; older keys follow behind commas and are only read with. */
  VARSEL_ENCRYPTION_KEY: encryptionKeysSetting,
  /** Teams: the application (client) id of the bot's registration. */
  TEAMS_APP_ID: optional,
  /** Teams: the registration's client secret. */
  TEAMS_APP_PASSWORD: optional,
  /** Teams: the company's directory (tenant) id; requests from others are refused. */
  TEAMS_TENANT_ID: optional,
  /** "cloud", or "playground" for the unauthenticated one on this machine. */
  TEAMS_MODE: z.enum(['cloud', 'playground']).default('cloud'),
  /** Where messages go before Teams has told it; Microsoft's own address when unset. */
  TEAMS_SERVICE_URL: optional,
  /** Signs the lists that go out by webhook: "whsec_" and 24 to 64 bytes in base64. */
  MEASURES_WEBHOOK_SECRET: optional.refine(
    (value) => value === undefined || isWebhookSecret(value),
    'begins with whsec_, then 24 to 64 random bytes in base64; make one with: echo whsec_$(openssl rand -base64 32)',
  ),
  /** Ticket systems sign with it what they tell of tickets; unset: nothing is taken from them. */
  TICKETS_WEBHOOK_SECRET: optional.refine(
    (value) => value === undefined || value.length >= SHORTEST_SECRET,
    `is at least ${SHORTEST_SECRET} letters and digits; make one with: openssl rand -base64 32`,
  ),
  /** CRMs, mailboxes and calendars sign with it what they tell of deals; unset: nothing is taken from them. */
  DEALS_WEBHOOK_SECRET: optional.refine(
    (value) => value === undefined || value.length >= SHORTEST_SECRET,
    `is at least ${SHORTEST_SECRET} letters and digits; make one with: openssl rand -base64 32`,
  ),
  /** Lets telephone and ticket systems ask who is getting in touch; several tokens behind commas. Unset: nobody may. */
  VARSEL_API_TOKEN: apiTokensSetting,
  /** Where the one HTTP listener listens. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Path of varsel.yaml. */
  VARSEL_CONFIG: optional,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Environment = z.output<typeof environmentSchema>;

function isWebhookSecret(value: string): boolean {
  const [, base64] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(value) ?? [];
  if (base64 === undefined) return false;
  const { length } = Buffer.from(base64, 'base64');
  return length >= 24 && length <= 64;
}
