import type { Card, RichText } from '../../src/chat/card.js';
import type { MessageReference, Target } from '../../src/domain/delivery.js';
import type { ChatPlatform, PlatformFault } from '../contracts/chat-adapter.contract.js';
import { type Fault, type RecordingAdapter, recordingAdapter } from './recording-adapter.js';

const FAULTS: Readonly<Record<PlatformFault, Fault>> = {
  refused: { kind: 'refused', reason: 'not_allowed' },
  limited: { kind: 'limited', retryAfterMs: 7000 },
  failed: { kind: 'failed' },
  'unclear, posted': { kind: 'unclear', isPosted: true },
  'unclear, lost': { kind: 'unclear', isPosted: false },
};

/** The recording adapter as a platform of the contract, so that what other tests stand on is true to the real ones. */
export async function recordingPlatform(): Promise<ChatPlatform> {
  const missingChannel: Target = { platform: 'slack', kind: 'channel', id: 'C99NONE' };
  const fresh = (): RecordingAdapter => {
    const made = recordingAdapter();
    made.refuseTarget(missingChannel, 'unknown_target');
    made.refuseTarget({ platform: 'slack', kind: 'person', id: 'U99NOBODY' }, 'unknown_target');
    made.setProfile('U01ADA', { name: 'Ada Lovelace', emails: ['ada@acme.example'] });
    return made;
  };
  let adapter = fresh();
  return {
    get adapter() {
      return adapter;
    },
    channel: { platform: 'slack', kind: 'channel', id: 'C01ALERTS' },
    person: { platform: 'slack', kind: 'person', id: 'U01ADA' },
    missingChannel,
    posted: async (target) => [
      ...adapter.sent
        .filter((message) => message.target.id === target.id)
        .map(({ reference }) => ({
          messageId: reference.messageId,
          words: wordsOfCard(adapter.shown(reference)),
          underId: null,
        })),
      ...adapter.replies
        .filter((reply) => isIn(reply.under, target))
        .map(({ reference, under, text }) => ({
          messageId: reference.messageId,
          words: wordsOfText(text),
          underId: under.messageId,
        })),
    ],
    whispered: async () => adapter.whispers.map(({ card }) => wordsOfCard(card)),
    openedForms: async () => adapter.forms.map(({ form }) => form.title),
    failNext: async (call, fault) => adapter.failNext(call, FAULTS[fault]),
    forgetDeliveryIds: async () => adapter.forgetDeliveryIds(),
    addGuest: async (channel) => {
      const guest = 'U07GUS';
      adapter.setProfile(guest, { kind: 'guest' });
      adapter.setMembership(channel, { isShared: true });
      adapter.setMembership({ platform: 'slack', kind: 'person', id: guest }, { isShared: true });
      return guest;
    },
    pressIn: async (channel) => ({
      platform: 'slack',
      conversationId: channel.id,
      platformUserId: 'U01ADA',
      triggerId: 'trigger',
      responseUrl: null,
    }),
    reset: async () => {
      adapter = fresh();
    },
    stop: async () => undefined,
  };
}

function isIn(reference: MessageReference, target: Target): boolean {
  return reference.conversationId === target.id;
}

function wordsOfCard(card: Card): string {
  return JSON.stringify(card);
}

function wordsOfText(text: RichText): string {
  return JSON.stringify(text);
}
