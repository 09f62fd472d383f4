import type { ModalView } from '@slack/types';
import type { Logger } from 'pino';
import type { ChatAdapter } from '../../src/chat/adapter.js';
import type { Card } from '../../src/chat/card.js';
import type { ChatAnswer, ChatHandler, ChatRequest } from '../../src/chat/request.js';
import { cleanLine } from '../text/clean-text.js';
import { firstOf } from '../web/first-of.js';
import { SLACK_LIMITS } from './limits.js';
import { ownMentions } from './own-mentions.js';
import { renderCard } from './render/card.js';
import { renderForm } from './render/form.js';
import { type PrivateAnswer, privateAnswer } from './response-url.js';
import { truncate } from './text/truncate.js';
import { placeOf } from './workspace-id.js';

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
  /** Several workspaces are served. */
  readonly hasWorkspaces: boolean;
}

/** What Slack wants in the acknowledgement of a submitted form; nothing closes it. */
export type FormAcknowledgement =
  | { readonly response_action: 'errors'; readonly errors: Record<string, string> }
  | { readonly response_action: 'update'; readonly view: ModalView };

/** Answers a press or a written message, which is acknowledged already. Never rejects. */
export function answerRequest(options: AnswerOptions, request: ChatRequest): Promise<void> {
  return answerWhenDone(options, request, started(options, request), options.withinMs);
}

/** How long a command is left unacknowledged, in case its answer is ready by then. */
const ACKNOWLEDGED_WITHIN_MS = 1_500;

/**
 * Answers a command. `acknowledge` is called once and in time: with the answer where that is soon ready, which spares a
 * call of its own and one of the five answers that Slack takes; else with nothing, and the answer follows. Never rejects.
 */
export async function answerCommand(
  options: AnswerOptions,
  request: ChatRequest,
  acknowledge: (answer?: PrivateAnswer) => Promise<void>,
): Promise<void> {
  const work = started(options, request);
  const unacknowledgedMs = Math.min(options.withinMs, ACKNOWLEDGED_WITHIN_MS);
  const first = await firstOf(work, unacknowledgedMs);
  let isTold = false;
  await attempt(options, request, async () => {
    if (first === 'late' || !isSaid(first)) return acknowledge();
    await acknowledge(privately(await cardOf(first, request, options.wording), request, options));
    isTold = true;
  });
  if (!isTold) await answerWhenDone(options, request, work, options.withinMs - unacknowledgedMs);
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

async function answerWhenDone(
  options: AnswerOptions,
  request: ChatRequest,
  work: Work,
  withinMs: number,
): Promise<void> {
  const isLate = (await firstOf(work, withinMs)) === 'late';
  if (isLate) await say(options, request, options.wording.stillWorking);
  await followUp(options, request, await work, isLate);
}

async function started({ handle, logger }: AnswerOptions, request: ChatRequest): Work {
  try {
    return await handle(request);
  } catch (error) {
    logger.error({ ...idsOf(request), err: error }, 'a request from Slack failed');
    return null;
  }
}

/** What is told in words; a fault is. */
type Said = Extract<ChatAnswer, { kind: 'whisper' | 'errors' }> | null;

function isSaid(answer: ChatAnswer | null): answer is Said {
  return answer === null || answer.kind === 'whisper' || answer.kind === 'errors';
}

async function cardOf(said: Said, request: ChatRequest, { failed }: AnswerWording): Promise<Card> {
  if (said === null) return failed(request);
  return said.kind === 'whisper' ? said.card : errorCard(said.errors);
}

/** For the asker alone; where several workspaces are served, people of other ones stand in it by their names. */
function privately(card: Card, { from }: ChatRequest, { hasWorkspaces }: AnswerOptions): PrivateAnswer {
  if (!hasWorkspaces) return privateAnswer(renderCard(card));
  const { workspaceId } = placeOf(from.reply.platformUserId);
  return privateAnswer(renderCard(ownMentions(card, workspaceId)));
}

async function followUp(
  options: AnswerOptions,
  request: ChatRequest,
  answer: ChatAnswer | null,
  isLate: boolean,
): Promise<void> {
  const { adapter, wording } = options;
  if (isSaid(answer)) return say(options, request, () => cardOf(answer, request, wording));
  if (answer.kind === 'done') {
    // Whoever was told that the answer follows waits for one.
    return isLate ? say(options, request, wording.saved) : undefined;
  }
  const canOpen = request.from.reply.triggerId !== null;
  const isOpen =
    canOpen && (await attempt(options, request, () => adapter.openForm(request.from.reply, answer.form)));
  if (!isOpen) await say(options, request, wording.tooLateForForm);
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
