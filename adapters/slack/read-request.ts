import { z } from 'zod';
import type { Asker, ChatRequest } from '../../src/chat/request.js';
import { decodePress } from './press-value.js';
import { readSubmittedForm } from './render/form.js';

const Command = z.object({
  text: z.string().default(''),
  user_id: z.string(),
  channel_id: z.string(),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
});

const BlockActions = z.object({
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).optional(),
  trigger_id: z.string().optional(),
  response_url: z.string().optional(),
  actions: z
    .array(
      z.object({
        block_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});

const ViewSubmission = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string().optional(),
  view: z.unknown(),
});

/** A slash command as a request, or null where the payload is not what Slack documents. */
export function readCommand(payload: unknown): ChatRequest | null {
  const parsed = Command.safeParse(payload);
  if (!parsed.success) return null;
  const {
    user_id: userId,
    channel_id: channelId,
    trigger_id: triggerId,
    response_url: url,
    text,
  } = parsed.data;
  return { kind: 'command', text: unescaped(text).trim(), from: asker(userId, channelId, triggerId, url) };
}

interface Typed {
  readonly user: string;
  readonly channel: string;
  readonly text: string;
  readonly botUserId: string | null;
}

/** What somebody typed into the bot's own conversation, as a command. */
export function readTyped({ user, channel, text, botUserId }: Typed): ChatRequest {
  const from = asker(user, channel, undefined, undefined);
  return { kind: 'command', text: spelledOut(text, botUserId).trim(), from };
}

/** A press on one of our elements, or null where it carries none of our actions. */
export function readPress(payload: unknown): ChatRequest | null {
  const parsed = BlockActions.safeParse(payload);
  if (!parsed.success) return null;
  const { user, trigger_id: triggerId, actions } = parsed.data;
  const channelId = parsed.data.channel?.id ?? '';
  // On the app's own page nothing can be said: an address to answer at would lead nowhere.
  const url = channelId === '' ? undefined : parsed.data.response_url;
  const action = actions[0];
  const value = action?.value ?? action?.selected_option?.value;
  const press = action === undefined || value === undefined ? null : decodePress(value, action.block_id);
  if (press === null) return null;
  return {
    kind: 'press',
    action: press.action,
    subject: press.subject,
    args: press.args ?? {},
    from: asker(user.id, channelId, triggerId, url),
  };
}

/** A submitted form of ours, or null. It can be answered where it was opened. */
export function readSubmission(payload: unknown): ChatRequest | null {
  const parsed = ViewSubmission.safeParse(payload);
  const form = parsed.success ? readSubmittedForm(parsed.data.view) : null;
  if (!parsed.success || form === null) return null;
  const { formId, subject, args, values, conversationId, responseUrl } = form;
  const from = asker(parsed.data.user.id, conversationId, parsed.data.trigger_id, responseUrl ?? undefined);
  return { kind: 'submit', formId, subject, args, values, from };
}

function asker(
  platformUserId: string,
  conversationId: string,
  triggerId: string | undefined,
  responseUrl: string | undefined,
): Asker {
  return {
    platformUserId,
    reply: {
      platform: 'slack',
      conversationId,
      platformUserId,
      triggerId: triggerId ?? null,
      responseUrl: responseUrl ?? null,
      isOwnChat: isOwnChat(conversationId),
    },
  };
}

/** A direct conversation with the bot, or the app's own page, which has no conversation at all. */
function isOwnChat(conversationId: string): boolean {
  return conversationId === '' || conversationId.startsWith('D');
}

/**
 * A message as its writer saw it: Slack makes links of what looks like an address, <https://acme.no|acme.no>. The bot's own
 * mention and the marks around something copied as code are no part of a command.
 */
function spelledOut(text: string, botUserId: string | null): string {
  const withoutUs = botUserId === null ? text : text.split(`<@${botUserId}>`).join(' ');
  const shown = withoutUs.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_link, address: string, label?: string) =>
    label === undefined || label === '' ? address : label,
  );
  return unescaped(shown.trim().replace(/^`+|`+$/g, ''));
}

/** Slack escapes these three, and only these, in the text of a command or a message. */
function unescaped(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
