import type { ModalView } from '@slack/types';
import type { Logger } from 'pino';
import type { ChatAdapter } from '../../src/chat/adapter.js';
import type { Card } from '../../src/chat/card.js';
import type { ChatAnswer, ChatHandler, ChatRequest } from '../../src/chat/request.js';
import { cleanLine } from '../text/clean-text.js';
import { firstOf } from '../web/first-of.js';
import { SLACK_LIMITS } from './limits.js';
import { renderForm } from './render/form.js';
import { truncate } from './text/truncate.js';

/** What is said around answers, in the asker's language. */
export interface AnswerWording {
  /** It takes longer; the answer follows. */
  stillWorking(request: ChatRequest): Promise<Card>;
  /** The form can't open: Slack allows 3 seconds, and none in answer to a written message. */
  tooLateForForm(request: ChatRequest): Promise<Card>;
  /** A fault of ours. */
  failed(request: ChatRequest): Promise<Card>;
  /** It is done, where nothing else says so. */
  saved(request: ChatRequest): Promise<Card>;
}

export interface AnswerOptions {
  readonly adapter: ChatAdapter;
  readonly handle: ChatHandler;
  readonly wording: AnswerWording;
  readonly logger: Logger;
  /** Slack shows the asker a failure after 3 seconds. */
  readonly withinMs: number;
}

/** What Slack wants in the acknowledgement of a submitted form; nothing closes it. */
export type FormAcknowledgement =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: ModalView };

/** Answers a command or a press, which is acknowledged already. Never rejects. */
export async function answerRequest(options: AnswerOptions, request: ChatRequest): Promise<void> {
  const work = started(options, request);
  const isLate = (await firstOf(work, options.withinMs)) === 'late';
  if (isLate) await say(options, request, options.wording.stillWorking);
  await followUp(options, request, await work, isLate);
}

/**
 * Answers a submitted form. `acknowledge` is called once and in time: with errors at the fields, with the next form, or
 * with nothing, which closes the form; what comes later follows as a message. Never rejects.
 */
export async function answerSubmission(
  options: AnswerOptions,
  request: Extract<ChatRequest, { kind: 'submit' }>,
  acknowledge: (answer?: FormAcknowledgement) => Promise<void>,
): Promise<void> {
  const work = started(options, request);
  const first = await firstOf(work, options.withinMs);
  if (first === 'late') {
    await acknowledge();
    await say(options, request, options.wording.stillWorking);
    return followUp(options, request, await work, true);
  }
  if (first?.kind === 'errors')
    return acknowledge({ response_action: 'errors', errors: atFields(first, request) });
  if (first?.kind === 'form')
    return acknowledge({ response_action: 'update', view: renderForm(first.form, request.from.reply) });
  await acknowledge();
  await followUp(options, request, first, false);
}

/** The answer, or null after a fault. */
type Work = Promise<ChatAnswer | null>;

async function started({ handle, logger }: AnswerOptions, request: ChatRequest): Work {
  try {
    return await handle(request);
  } catch (error) {
    logger.error({ ...idsOf(request), err: error }, 'a request from Slack failed');
    return null;
  }
}

async function followUp(
  options: AnswerOptions,
  request: ChatRequest,
  answer: ChatAnswer | null,
  isLate: boolean,
): Promise<void> {
  const { adapter, wording } = options;
  if (answer === null) return say(options, request, wording.failed);
  switch (answer.kind) {
    case 'done':
      // Whoever was told that the answer follows waits for one.
      return isLate ? say(options, request, wording.saved) : undefined;
    case 'whisper':
      return say(options, request, async () => answer.card);
    case 'errors':
      return say(options, request, async () => errorCard(answer.errors));
    case 'form': {
      const canOpen = request.from.reply.triggerId !== null;
      const isOpen =
        canOpen && (await attempt(options, request, () => adapter.openForm(request.from.reply, answer.form)));
      if (!isOpen) await say(options, request, wording.tooLateForForm);
    }
  }
}

async function say(
  options: AnswerOptions,
  request: ChatRequest,
  card: (request: ChatRequest) => Promise<Card>,
): Promise<void> {
  await attempt(options, request, async () =>
    options.adapter.whisper(request.from.reply, await card(request)),
  );
}

/** Nobody is left to hear of a failed answer, so it ends in the log. */
async function attempt(
  { logger }: AnswerOptions,
  request: ChatRequest,
  act: () => Promise<void>,
): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    logger.warn({ ...idsOf(request), err: error }, 'an answer did not reach its asker');
    return false;
  }
}

/** Slack shows errors only at fields that the form has; others are put to the first. */
function atFields(
  { errors }: Extract<ChatAnswer, { kind: 'errors' }>,
  { values }: Extract<ChatRequest, { kind: 'submit' }>,
): Record<string, string> {
  const names = Object.keys(values);
  const result: Record<string, string> = {};
  for (const [name, text] of Object.entries(errors)) {
    const field = names.includes(name) ? name : names[0];
    if (field === undefined) continue;
    const before = result[field];
    const all = before === undefined ? cleanLine(text) : `${before} ${cleanLine(text)}`;
    result[field] = truncate(all, SLACK_LIMITS.inputHint);
  }
  return result;
}

function errorCard(errors: Readonly<Record<string, string>>): Card {
  const texts = Object.values(errors);
  return {
    summary: texts.join(' '),
    blocks: texts.map((text) => ({ type: 'notice', tone: 'warning', text: [text] })),
  };
}

function idsOf(request: ChatRequest): Readonly<Record<string, string>> {
  const what =
    request.kind === 'press' ? request.action : request.kind === 'submit' ? request.formId : 'command';
  return { kind: request.kind, what, platformUserId: request.from.platformUserId };
}
