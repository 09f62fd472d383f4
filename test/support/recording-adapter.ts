import {
  type Capabilities,
  type ChatAdapter,
  type FindResult,
  type Membership,
  type PersonProfile,
  type ReplyHandle,
  SendFailed,
  SendLimited,
  SendRefused,
  SendUnclear,
} from '../../src/chat/adapter.js';
import type { Card, Form, RichText } from '../../src/chat/card.js';
import {
  type DeliveryRefusal,
  type MessageReference,
  type Platform,
  type Target,
  targetKey,
} from '../../src/domain/delivery.js';
import { cardProblems, formProblems, replyProblems } from './sendable.js';

export type Operation =
  | 'send'
  | 'update'
  | 'reply'
  | 'find'
  | 'whisper'
  | 'openForm'
  | 'membership'
  | 'profile';

/** What goes wrong on the next call of an operation. */
export type Fault =
  | { readonly kind: 'refused'; readonly reason: DeliveryRefusal }
  | { readonly kind: 'limited'; readonly retryAfterMs: number }
  | { readonly kind: 'failed' }
  /** Nobody knows: `isPosted` says what the platform really did. */
  | { readonly kind: 'unclear'; readonly isPosted: boolean };

export interface SentMessage {
  readonly target: Target;
  /** As it was sent; `updates` holds what it became. */
  readonly card: Card;
  readonly deliveryId: string;
  readonly reference: MessageReference;
  readonly at: Date;
}

export interface SentReply {
  readonly under: MessageReference;
  readonly text: RichText;
  readonly deliveryId: string;
  readonly reference: MessageReference;
  readonly at: Date;
}

/** A chat platform in memory, which keeps what it was told, refuses what Slack or Teams would, and fails when it is asked to. */
export interface RecordingAdapter extends ChatAdapter {
  readonly sent: readonly SentMessage[];
  readonly replies: readonly SentReply[];
  readonly updates: readonly { readonly reference: MessageReference; readonly card: Card }[];
  readonly whispers: readonly { readonly to: ReplyHandle; readonly card: Card }[];
  readonly forms: readonly { readonly to: ReplyHandle; readonly form: Form }[];
  /** Every call in order, failed ones too. */
  readonly calls: readonly Operation[];
  /** Faults are used up one per call, in order. */
  failNext(operation: Operation, ...faults: readonly Fault[]): void;
  /** A target that takes nothing, such as a channel that doesn't exist. */
  refuseTarget(target: Target, reason: DeliveryRefusal): void;
  setMembership(target: Target, membership: Partial<Membership>): void;
  setProfile(platformUserId: string, profile: Partial<PersonProfile>): void;
  /** From now on messages can't be looked up. */
  forgetDeliveryIds(): void;
  /** The card as people see it now. */
  shown(reference: MessageReference): Card;
}

export interface RecordingAdapterOptions {
  readonly platform?: Platform;
  readonly now?: () => Date;
  readonly capabilities?: Partial<Capabilities>;
}

export function recordingAdapter(options: RecordingAdapterOptions = {}): RecordingAdapter {
  const platform = options.platform ?? 'slack';
  const now = options.now ?? (() => new Date());
  const sent: SentMessage[] = [];
  const replies: SentReply[] = [];
  const updates: { reference: MessageReference; card: Card }[] = [];
  const whispers: { to: ReplyHandle; card: Card }[] = [];
  const forms: { to: ReplyHandle; form: Form }[] = [];
  const calls: Operation[] = [];
  const faults = new Map<Operation, Fault[]>();
  const refusing = new Map<string, DeliveryRefusal>();
  const memberships = new Map<string, Partial<Membership>>();
  const profiles = new Map<string, Partial<PersonProfile>>();
  let canFind = options.capabilities?.canFind ?? true;
  let messageCount = 0;

  function referenceIn(conversationId: string): MessageReference {
    messageCount += 1;
    return { platform, conversationId, messageId: `message-${messageCount}` };
  }

  /** Does the effect unless a fault says otherwise, then fails as the fault says. */
  function perform<Result>(operation: Operation, effect: () => Result): Result {
    calls.push(operation);
    const fault = faults.get(operation)?.shift();
    if (fault === undefined) return effect();
    if (fault.kind === 'unclear' && fault.isPosted) effect();
    throw errorOf(fault);
  }

  function cardOf(reference: MessageReference): Card {
    const card =
      updates.findLast((update) => isSame(update.reference, reference))?.card ??
      sent.find((message) => isSame(message.reference, reference))?.card;
    if (card === undefined) throw new SendRefused('unknown_target', `no message ${reference.messageId}`);
    return card;
  }

  return {
    capabilities: {
      platform,
      hasWhispers: true,
      hasForms: true,
      hasThreads: true,
      canFind,
      ...options.capabilities,
    },
    sent,
    replies,
    updates,
    whispers,
    forms,
    calls,
    failNext: (operation, ...next) => {
      faults.set(operation, [...(faults.get(operation) ?? []), ...next]);
    },
    refuseTarget: (target, reason) => {
      refusing.set(targetKey(target), reason);
    },
    setMembership: (target, membership) => {
      memberships.set(targetKey(target), membership);
    },
    setProfile: (platformUserId, profile) => {
      profiles.set(platformUserId, profile);
    },
    forgetDeliveryIds: () => {
      canFind = false;
    },
    shown: cardOf,
    send: async (target, card, deliveryId) =>
      perform('send', () => {
        const reason = refusing.get(targetKey(target));
        if (reason !== undefined) throw new SendRefused(reason, target.id);
        needTaken(cardProblems(card));
        const reference = referenceIn(target.id);
        sent.push({ target, card, deliveryId, reference, at: now() });
        return reference;
      }),
    update: async (reference, card) =>
      perform('update', () => {
        cardOf(reference);
        needTaken(cardProblems(card));
        updates.push({ reference, card });
      }),
    reply: async (under, text, deliveryId) =>
      perform('reply', () => {
        needTaken(replyProblems(text));
        const reference = referenceIn(under.conversationId);
        replies.push({ under, text, deliveryId, reference, at: now() });
        return reference;
      }),
    find: async (target, deliveryId, since, under): Promise<FindResult> =>
      perform('find', () => {
        if (!canFind) return { found: 'cannot tell', reason: 'delivery ids are not kept here' };
        const candidates =
          under === undefined
            ? sent.filter((message) => message.target.id === target.id)
            : replies.filter((reply) => isSame(reply.under, under));
        const hit = candidates.find((message) => message.deliveryId === deliveryId && message.at >= since);
        return hit === undefined ? { found: 'no' } : { found: 'yes', reference: hit.reference };
      }),
    whisper: async (to, card) =>
      perform('whisper', () => {
        needTaken(cardProblems(card));
        whispers.push({ to, card });
      }),
    openForm: async (to, form) =>
      perform('openForm', () => {
        needTaken(formProblems(form));
        forms.push({ to, form });
      }),
    membership: async (target) =>
      perform('membership', () => ({
        isMember: true,
        isArchived: false,
        isShared: false,
        name: target.id,
        ...memberships.get(targetKey(target)),
      })),
    profile: async (platformUserId) =>
      perform('profile', () => {
        const reason = refusing.get(targetKey({ platform, kind: 'person', id: platformUserId }));
        if (reason !== undefined) throw new SendRefused(reason, platformUserId);
        const profile = { name: platformUserId, emails: [], kind: 'member' } as const;
        return { ...profile, ...profiles.get(platformUserId) };
      }),
  };
}

function isSame(one: MessageReference, other: MessageReference): boolean {
  return one.conversationId === other.conversationId && one.messageId === other.messageId;
}

/** As the platforms themselves answer. */
function needTaken(problems: readonly string[]): void {
  if (problems.length > 0) throw new SendRefused('invalid_message', problems.join('; '));
}

function errorOf(fault: Fault): Error {
  switch (fault.kind) {
    case 'refused':
      return new SendRefused(fault.reason, 'refused by the recording adapter');
    case 'limited':
      return new SendLimited(fault.retryAfterMs);
    case 'failed':
      return new SendFailed('no connection, says the recording adapter');
    case 'unclear':
      return new SendUnclear('connection cut, says the recording adapter');
  }
}
