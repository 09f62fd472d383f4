import { type Activity, isPersonal } from './activity.js';
import { withoutThread } from './conversation-book.js';

/** A channel or group that the bot was just added to, and by whom. */
export interface ToldInvitation {
  readonly channelId: string;
  readonly by: Activity['from'];
  readonly occurrenceId: string;
}

/**
 * Null where an activity tells of none. Teams also tells of the installation itself, of the same event and not in every
 * client, so that only the members' list is listened to.
 */
export function toldInvitation(activity: Activity): ToldInvitation | null {
  const { type, membersAdded, recipient, channelData, conversation, from, id, timestamp } = activity;
  const isAdded = membersAdded?.some((member) => member.id === recipient.id) ?? false;
  if (type !== 'conversationUpdate' || !isAdded || isPersonal(activity)) return null;
  const channelId =
    channelData?.settings?.selectedChannel?.id ??
    channelData?.channel?.id ??
    channelData?.team?.id ??
    withoutThread(conversation.id);
  // Without either, being told twice within a process is refused by the adapter's memory alone.
  const occurrenceId = id ?? timestamp ?? '';
  return { channelId, by: from, occurrenceId };
}
