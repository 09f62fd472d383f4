import { z } from 'zod';
import type { ReplyHandle } from '../../src/chat/adapter.js';
import type { ChatRequest } from '../../src/chat/request.js';
import { type Activity, isPersonal } from './activity.js';
import { withoutThread } from './conversation-book.js';
import { type Pressed, readPressed } from './press-data.js';

/** What a person asked for, and what is needed to answer it. */
export interface TeamsRequest {
  readonly request: ChatRequest;
  readonly isInPersonalChat: boolean;
  /** The form as it was shown, of one that was submitted. */
  readonly carriedForm: string | null;
  readonly origin: string | null;
}

export type ReadRequest =
  | ({ readonly kind: 'request' } & TeamsRequest)
  /** A form is closed without being submitted. */
  | { readonly kind: 'cancel'; readonly request: ChatRequest };

const CardAction = z.object({ action: z.object({ data: z.unknown().optional() }) });

/** A message, a press or the first contact as a request; null where it carries nothing of ours. `platformUserId` is how staff know the sender. */
export function readRequest(activity: Activity, platformUserId: string): ReadRequest | null {
  if (activity.type === 'invoke') {
    const parsed = activity.name === 'adaptiveCard/action' ? CardAction.safeParse(activity.value) : null;
    return parsed?.success === true ? readPress(activity, parsed.data.action.data, platformUserId) : null;
  }
  if (isFirstContact(activity)) return commandRequest('home', activity, platformUserId);
  if (activity.type !== 'message') return null;
  if (activity.value !== undefined && activity.value !== null)
    return readPress(activity, activity.value, platformUserId);
  return commandRequest(commandIn(activity), activity, platformUserId);
}

function commandRequest(text: string, activity: Activity, platformUserId: string): ReadRequest {
  const from = { platformUserId, reply: replyHandle(activity, platformUserId, null) };
  return {
    kind: 'request',
    request: { kind: 'command', text, from },
    isInPersonalChat: isPersonal(activity),
    carriedForm: null,
    origin: null,
  };
}

/** The app was added to somebody's own chat: they are shown what it has for them. */
function isFirstContact(activity: Activity): boolean {
  const { type, membersAdded, recipient } = activity;
  const isAdded = membersAdded?.some(({ id }) => id === recipient.id) ?? false;
  return type === 'conversationUpdate' && isAdded && isPersonal(activity);
}

function readPress(activity: Activity, data: unknown, platformUserId: string): ReadRequest | null {
  const pressed = readPressed(data);
  if (pressed === null) return null;
  const request = requestOf(pressed, activity, platformUserId);
  if (pressed.kind === 'cancel') return { kind: 'cancel', request };
  return {
    kind: 'request',
    request,
    isInPersonalChat: isPersonal(activity),
    carriedForm: pressed.kind === 'form' ? pressed.carried : null,
    origin: pressed.origin,
  };
}

function requestOf(pressed: Pressed, activity: Activity, platformUserId: string): ChatRequest {
  const origin = pressed.kind === 'cancel' ? null : pressed.origin;
  const from = { platformUserId, reply: replyHandle(activity, platformUserId, origin) };
  switch (pressed.kind) {
    case 'press': {
      const { action, subject, args } = pressed.press;
      return { kind: 'press', action, subject, args: args ?? {}, from };
    }
    case 'form': {
      const { formId, subject, args, values } = pressed;
      return { kind: 'submit', formId, subject, args, values, from };
    }
    case 'cancel':
      return { kind: 'command', text: '', from };
  }
}

/**
 * How the sender can be answered. The conversation is the one that they are in or that the pressed card is about; the
 * answer's address is their own chat, where they wrote from there.
 */
function replyHandle(activity: Activity, platformUserId: string, origin: string | null): ReplyHandle {
  const conversationId = withoutThread(activity.conversation.id);
  return {
    platform: 'teams',
    conversationId: origin ?? conversationId,
    isElsewhere: origin !== null && origin !== conversationId,
    isOwnChat: isPersonal(activity) && (origin ?? conversationId) === conversationId,
    platformUserId,
    triggerId: activity.replyToId ?? null,
    responseUrl: isPersonal(activity) ? conversationId : null,
  };
}

/** The text without the mention of the bot; who else is mentioned stays by name. */
function commandIn({ text, entities, recipient }: Activity): string {
  let command = text ?? '';
  for (const entity of entities ?? [])
    if (entity.type === 'mention' && entity.mentioned?.id === recipient.id && entity.text)
      command = command.split(entity.text).join(' ');
  return command
    .replace(/<\/?at[^>]*>/gi, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}
