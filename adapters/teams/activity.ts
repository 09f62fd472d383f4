import { z } from 'zod';

const Person = z.object({ id: z.string().min(1), aadObjectId: z.string().min(1).nullish() });

/** What Teams posts to us, as far as it is read. Source: learn.microsoft.com, "Conversation events in your Teams bot". */
export const Activity = z.object({
  type: z.string(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  timestamp: z.string().nullish(),
  channelId: z.literal('msteams'),
  serviceUrl: z.url(),
  from: Person,
  recipient: z.object({ id: z.string().min(1) }),
  conversation: z.object({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string() }).nullish(),
      team: z.object({ id: z.string() }).nullish(),
      channel: z.object({ id: z.string() }).nullish(),
      eventType: z.string().nullish(),
      /** Of an installation: the channel that whoever installed the app chose. */
      settings: z.object({ selectedChannel: z.object({ id: z.string().min(1) }).nullish() }).nullish(),
    })
    .nullish(),
  text: z.string().nullish(),
  entities: z
    .array(
      z.looseObject({
        type: z.string().nullish(),
        text: z.string().nullish(),
        mentioned: z.object({ id: z.string() }).nullish(),
      }),
    )
    .nullish(),
  value: z.unknown().optional(),
  replyToId: z.string().nullish(),
  action: z.string().nullish(),
  membersAdded: z.array(Person).nullish(),
  membersRemoved: z.array(Person).nullish(),
});
export type Activity = z.output<typeof Activity>;

/** Whether it happened between one person and the bot alone. */
export function isPersonal({ conversation, channelData }: Activity): boolean {
  if (conversation.conversationType) return conversation.conversationType === 'personal';
  return !channelData?.channel && !channelData?.team && !conversation.id.startsWith('19:');
}
