import type { Conversation, ConversationState } from '../../src/domain/conversation.js';
import type { Target } from '../../src/domain/delivery.js';
import { type Activity, isPersonal } from './activity.js';
import { withoutThread } from './conversation-book.js';

const STATES_BY_EVENT: Readonly<Record<string, ConversationState>> = {
  teamArchived: 'archived',
  teamUnarchived: 'open',
  teamRestored: 'open',
  teamDeleted: 'removed',
  teamHardDeleted: 'removed',
  channelDeleted: 'removed',
  channelRestored: 'open',
};
/** These are about the whole team, whichever channel they come from. */
const OF_TEAM = /^team/;

/** What an activity tells of conversations: where they are, and whether the bot is still in them. */
export function toldConversations(activity: Activity, now: Date): Conversation[] {
  const state = stateTold(activity);
  const conversationId = withoutThread(activity.conversation.id);
  const base = {
    conversationId,
    serviceUrl: activity.serviceUrl,
    teamId: null,
    toldAt: toldAt(activity, now),
  };
  if (isPersonal(activity)) {
    // Staff may know the person by either id.
    const ids = new Set([activity.from.id, activity.from.aadObjectId ?? activity.from.id]);
    return [...ids].map((id) => ({ ...base, target: person(id), state: state ?? 'open' }));
  }
  const teamId = activity.channelData?.team?.id ?? null;
  const channelId = activity.channelData?.channel?.id ?? conversationId;
  const isAboutTeam = state !== null && teamId !== null && !isAboutChannel(activity);
  if (isAboutTeam && channelId !== teamId)
    return [{ ...base, conversationId: teamId, target: channel(teamId), state }];
  return [
    {
      ...base,
      conversationId: channelId,
      target: channel(channelId),
      // The first channel of a team has the team's own id, and stands for it.
      teamId: channelId === teamId ? null : teamId,
      state: state ?? 'open',
    },
  ];
}

/** Whether it tells of something that changed, rather than being sent from where all is as it was. */
export function tellsOfChange(activity: Activity): boolean {
  return stateTold(activity) !== null;
}

/** Null where it only shows that all is as it was. */
function stateTold(activity: Activity): ConversationState | null {
  const { type, action, channelData, recipient, membersAdded, membersRemoved } = activity;
  const hasBot = (people: Activity['membersAdded']) => people?.some(({ id }) => id === recipient.id) ?? false;
  if (type === 'installationUpdate') return action?.startsWith('remove') === true ? 'removed' : 'open';
  if (type !== 'conversationUpdate') return null;
  if (hasBot(membersRemoved)) return 'removed';
  if (hasBot(membersAdded)) return 'open';
  const event = channelData?.eventType ?? '';
  return Object.hasOwn(STATES_BY_EVENT, event) ? (STATES_BY_EVENT[event] ?? null) : null;
}

function isAboutChannel({ channelData }: Activity): boolean {
  const event = channelData?.eventType ?? '';
  return Object.hasOwn(STATES_BY_EVENT, event) && !OF_TEAM.test(event);
}

function toldAt({ timestamp }: Activity, now: Date): Date {
  const told = new Date(timestamp ?? Number.NaN);
  // Nothing is told from the future: it would outlive what comes after.
  return Number.isNaN(told.getTime()) || told > now ? now : told;
}

function channel(id: string): Target {
  return { platform: 'teams', kind: 'channel', id };
}

function person(id: string): Target {
  return { platform: 'teams', kind: 'person', id };
}
