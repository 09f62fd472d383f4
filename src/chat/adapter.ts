import type { DeliveryRefusal, MessageReference, Platform, Target } from '../domain/delivery.js';
import type { Card, Form, RichText } from './card.js';

/** What a platform can do; what it can't degrades to the next best thing. */
export interface Capabilities {
  readonly platform: Platform;
  /** Messages that only one person in a channel sees. */
  readonly hasWhispers: boolean;
  readonly hasForms: boolean;
  readonly hasThreads: boolean;
  /** Whether find() can look a posted message up. */
  readonly canFind: boolean;
}

/** Allows one answer to the person who just did something, for a short time. Opaque to the core. */
export interface ReplyHandle {
  readonly platform: Platform;
  readonly conversationId: string;
  /** The asker doesn't see that conversation now: they asked about it from their own chat. */
  readonly isElsewhere?: boolean;
  /** That conversation is the asker's own with the bot: nobody else would see what is shared there. */
  readonly isOwnChat?: boolean;
  readonly platformUserId: string;
  /** Slack: trigger_id; Teams: the invoke's reference. */
  readonly triggerId: string | null;
  /** Slack: response_url; Teams: conversation reference. */
  readonly responseUrl: string | null;
}

export type FindResult =
  | { readonly found: 'yes'; readonly reference: MessageReference }
  | { readonly found: 'no' }
  | { readonly found: 'cannot tell'; readonly reason: string };

/** An account as the platform itself knows it. */
export interface PersonProfile {
  readonly name: string;
  /** What the platform vouches for; as it is written there. */
  readonly emails: readonly string[];
  /** Only members are people of the company. */
  readonly kind: 'member' | 'guest' | 'outsider' | 'bot' | 'deactivated';
}

/** Waits until something may be posted in a place; throws SendLimited where that would take too long. */
export type InTurn = (call: 'post' | 'whisper', place: Target) => Promise<void>;

/** Who is in a conversation, checked before data go there. */
export interface Membership {
  readonly isMember: boolean;
  readonly isArchived: boolean;
  /** Somebody who is not of the company reads along: another organisation, or a guest. */
  readonly isShared: boolean;
  readonly name: string;
}

/**
 * A chat platform. send and reply throw one of the four errors below and nothing else; the delivery queue decides on
 * their type.
 */
export interface ChatAdapter {
  readonly capabilities: Capabilities;
  /**
   * Brings what a message needs to where it can be shown, such as pictures, before it is sent; where nothing has to be,
   * there is no such step. Never fails: what can't be brought is left out.
   */
  prepare?(target: Target, card: Card): Promise<Card>;
  send(target: Target, card: Card, deliveryId: string): Promise<MessageReference>;
  /** `of`: whose message it is, as rates go by it; left out, its conversation's. */
  update(reference: MessageReference, card: Card, of?: Target): Promise<void>;
  reply(reference: MessageReference, text: RichText, deliveryId: string): Promise<MessageReference>;
  /**
   * Looks for a message that carries the delivery id, posted at or after `since`; under a message, among its replies.
   * Throws SendLimited or SendFailed when the platform can't be asked now.
   */
  find(target: Target, deliveryId: string, since: Date, under?: MessageReference): Promise<FindResult>;
  /** Says something to one person only; `inTurn` before whatever of it the platform counts as posting. */
  whisper(to: ReplyHandle, card: Card, inTurn?: InTurn): Promise<void>;
  openForm(to: ReplyHandle, form: Form, inTurn?: InTurn): Promise<void>;
  /** Puts a card on a person's own page of the app; left out where the platform has none. */
  showHome?(platformUserId: string, card: Card): Promise<void>;
  /** Where the bot itself stands towards a target. */
  membership(target: Target): Promise<Membership>;
  /** Who somebody is, asked anew each time. */
  profile(platformUserId: string): Promise<PersonProfile>;
}

/** The platform will never take this message here. The alert is kept; people are told. */
export class SendRefused extends Error {
  override readonly name = 'SendRefused';
  constructor(
    readonly reason: DeliveryRefusal,
    readonly detail: string,
    /** Whether every other message to the same place would be refused too, where the reason alone doesn't tell. */
    readonly isForWholeTarget = false,
  ) {
    super(`${reason}: ${detail}`);
  }
}

/** Too fast: nothing was posted; try again after this long. */
export class SendLimited extends Error {
  override readonly name = 'SendLimited';
  constructor(readonly retryAfterMs: number) {
    super(`rate limited for ${retryAfterMs} ms`);
  }
}

/** Surely not posted (no connection, an error answer): may be tried again. */
export class SendFailed extends Error {
  override readonly name = 'SendFailed';
}

/** Nobody knows whether it was posted (time-out or a connection cut after the request): look it up first. */
export class SendUnclear extends Error {
  override readonly name = 'SendUnclear';
}
