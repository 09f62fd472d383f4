import { z } from 'zod';

const id = z.string().min(1);

interface ConfiguredChannel {
  readonly slack?: string | undefined;
  readonly teams?: string | undefined;
  readonly mayShowValues?: boolean | undefined;
}

/** Channels by a name of one's choice: Slack's id alone, or an id for each platform. A route to one goes to all of its ids. */
export const channelsSettings = z
  .record(
    z.string(),
    z
      .union([
        id.transform((slack) => ({ slack })),
        z
          .object({
            slack: id.optional(),
            teams: id.optional(),
            /** Amounts of customers and deals may stand there; left out, they are shown privately alone. */
            mayShowValues: z.boolean().optional(),
          })
          .strict()
          .refine(
            ({ slack, teams }) => slack !== undefined || teams !== undefined,
            'give its id on slack, teams or both',
          ),
      ])
      .transform((channel): ConfiguredChannel => channel),
  )
  .default({});

/** On which platform people who are on several get direct messages: Slack's, or all. */
export const directMessagesSetting = z.enum(['first', 'all']).default('first');
