import { z } from 'zod';

const DEFAULTS = { messageIntervalMs: 1000, messageBurst: 3, messagesPerMinute: 300, workspaces: [] };

export const slackSettings = z
  .object({
    /** Least time between two messages to one channel in the long run; Slack allows about one a second. */
    messageIntervalMs: z.number().int().min(0).default(DEFAULTS.messageIntervalMs),
    /** How many may follow each other at once. */
    messageBurst: z.number().int().positive().default(DEFAULTS.messageBurst),
    /** How many messages to a workspace's channels together; Slack allows several hundred. */
    messagesPerMinute: z.number().int().positive().default(DEFAULTS.messagesPerMinute),
    /** Ids of the workspaces that may add the app through OAuth. Channel and person ids without one are the first's. */
    workspaces: z
      .array(z.string().regex(/^T[A-Z0-9]+$/, 'a workspace’s id begins with T, such as T0123456789'))
      .default(DEFAULTS.workspaces),
    /** The product's own address as browsers, and in HTTP mode Slack, reach it. */
    publicUrl: z
      .string()
      .refine(isPublicUrl, 'give an address without a path, such as https://varsel.example.com')
      .optional(),
  })
  .strict()
  .default(DEFAULTS);

/** Slack comes back to https alone; http serves a test on this machine. */
export function isPublicUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash, username } = new URL(text);
  const isBare = pathname === '/' && search === '' && hash === '' && username === '';
  return isBare && (protocol === 'https:' || (protocol === 'http:' && hostname === '127.0.0.1'));
}
