import { z } from 'zod';

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
  /** Where the one HTTP listener listens. */
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Path of varsel.yaml. */
  VARSEL_CONFIG: optional,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Environment = z.output<typeof environmentSchema>;
