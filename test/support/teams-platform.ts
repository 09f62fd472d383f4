import { teamsAdapter } from '../../adapters/teams/teams-adapter.js';
import type { Target } from '../../src/domain/delivery.js';
import type { ChatPlatform, PlatformFault } from '../contracts/chat-adapter.contract.js';
import { memoryConversations } from '../memory/conversations.js';
import { FAKE_TEAMS, startFakeTeams, type TeamsFault } from './fake-teams/fake-teams.js';

const CALLS = { send: 'begin', reply: 'post', update: 'update' } as const;

const FAULTS: Readonly<Record<PlatformFault, TeamsFault>> = {
  refused: { kind: 'answer', status: 403, code: 'MessageWritesBlocked' },
  limited: { kind: 'answer', status: 429, retryAfterSeconds: 7 },
  failed: { kind: 'answer', status: 412, code: 'PreconditionFailed' },
  'unclear, posted': { kind: 'reset', isStored: true },
  'unclear, lost': { kind: 'reset', isStored: false },
};

/** The Teams adapter with the recording Teams behind it. */
export async function teamsPlatform(): Promise<ChatPlatform> {
  const teams = await startFakeTeams();
  const channel: Target = { platform: 'teams', kind: 'channel', id: FAKE_TEAMS.channel };
  const placeOf = (target: Target) =>
    target.kind === 'person' ? teams.personalChat(FAKE_TEAMS.ada) : target.id;
  const fresh = () =>
    teamsAdapter({
      authentication: { token: async () => 'token' },
      conversations: memoryConversations(),
      appId: FAKE_TEAMS.appId,
      tenantId: FAKE_TEAMS.tenantId,
      serviceUrl: teams.serviceUrl,
      now: () => new Date(),
    });
  let adapter = fresh();
  return {
    get adapter() {
      return adapter;
    },
    channel,
    person: { platform: 'teams', kind: 'person', id: FAKE_TEAMS.ada.aadObjectId },
    missingChannel: { platform: 'teams', kind: 'channel', id: '19:none@thread.tacv2' },
    posted: async (target) =>
      teams.messages(placeOf(target)).map(({ id, words, underId }) => ({ messageId: id, words, underId })),
    whispered: async () => teams.messages(teams.personalChat(FAKE_TEAMS.ada)).map(({ words }) => words),
    openedForms: async () =>
      teams.messages(teams.personalChat(FAKE_TEAMS.ada)).map(({ activity }) => activity.summary),
    failNext: async (call, fault) => teams.failNext(CALLS[call], FAULTS[fault]),
    // It never keeps them.
    forgetDeliveryIds: async () => undefined,
    addGuest: async ({ id }) => {
      teams.addMember(id, FAKE_TEAMS.guest);
      return FAKE_TEAMS.guest.aadObjectId;
    },
    pressIn: async ({ id }) => ({
      platform: 'teams',
      conversationId: id,
      platformUserId: FAKE_TEAMS.ada.aadObjectId,
      triggerId: null,
      responseUrl: null,
    }),
    reset: async () => {
      teams.reset();
      adapter = fresh();
    },
    stop: () => teams.stop(),
  };
}
