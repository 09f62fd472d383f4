import type { Logger } from 'pino';
import { SendRefused } from '../../src/chat/adapter.js';
import type { Card, Form } from '../../src/chat/card.js';
import type { ChatAnswer, ChatHandler, ChatRequest } from '../../src/chat/request.js';
import type { MessageReference, Target } from '../../src/domain/delivery.js';
import { firstOf } from '../web/first-of.js';
import { cardAnswer, type InvokeAnswer, messageAnswer } from './invoke-answer.js';
import type { TeamsRequest } from './read-request.js';
import { type MessageContent, renderCard } from './render/card.js';
import { type Filled, readCarriedForm, renderForm } from './render/form.js';
import type { TeamsAdapter } from './teams-adapter.js';

/** What is said around answers, in the asker's language. */
export interface AnswerWording {
  stillWorking(request: ChatRequest): Promise<Card>;
  /** A fault of ours. */
  failed(request: ChatRequest): Promise<Card>;
  answeredPrivately(request: ChatRequest): Promise<Card>;
  formIsPrivate(request: ChatRequest): Promise<Card>;
  chatIsClosed(request: ChatRequest): Promise<Card>;
  saved(request: ChatRequest): Promise<Card>;
  cancelled(request: ChatRequest): Promise<Card>;
}

export interface AnswerOptions {
  readonly adapter: TeamsAdapter;
  readonly handle: ChatHandler;
  readonly wording: AnswerWording;
  readonly logger: Logger;
  /** Teams shows the asker a failure after 5 seconds. */
  readonly withinMs: number;
}

/** Tells the client of a pressed card; false where none waits for it, or not any more. */
export type Acknowledge = (answer: InvokeAnswer) => boolean;

/** Where an answer's line for everybody goes; null in a person's own chat. */
export type ThreadId = string | null;

/**
 * Answers a command, a press or a form. Data go to the asker's own chat; in a channel stands one neutral line.
 * `acknowledge` is called in time; only a pressed card's client reads what it says. Never rejects.
 */
export async function answerRequest(
  options: AnswerOptions,
  asked: TeamsRequest,
  thread: ThreadId,
  acknowledge: Acknowledge,
): Promise<void> {
  const { request } = asked;
  const work = started(options, request);
  if (request.kind === 'command') {
    if ((await firstOf(work, options.withinMs)) === 'late')
      await whisper(options, request, await options.wording.stillWorking(request));
    await followUp(options, asked, thread, await work);
    return;
  }
  const following = work.then((answer) => followUp(options, asked, thread, answer));
  if ((await firstOf(following, options.withinMs)) === 'late')
    acknowledge(messageAnswer((await options.wording.stillWorking(request)).summary));
  const { shown, told, elsewhere } = await following;
  const isSeen = acknowledge(shown === null ? messageAnswer(told) : cardAnswer(shown));
  if (!isSeen) await elsewhere?.();
}

/** Puts a line in place of a form that is closed without being submitted. Never rejects. */
export async function answerCancel(
  options: AnswerOptions,
  request: ChatRequest,
  acknowledge: Acknowledge,
): Promise<void> {
  const shown = renderCard(await options.wording.cancelled(request));
  acknowledge(cardAnswer(shown));
  await replaced(options, request, shown);
}

/** What the pressed card's client is told: another card in its place, or a line. */
interface Told {
  readonly shown: MessageContent | null;
  readonly told: string;
  /** Brings what is shown to where it is seen although no client waits for it. */
  readonly elsewhere?: () => Promise<unknown>;
}

async function started({ handle, logger }: AnswerOptions, request: ChatRequest): Promise<ChatAnswer | null> {
  try {
    return await handle(request);
  } catch (error) {
    logger.error({ ...idsOf(request), err: error }, 'a request from Teams failed');
    return null;
  }
}

async function followUp(
  options: AnswerOptions,
  asked: TeamsRequest,
  thread: ThreadId,
  answer: ChatAnswer | null,
): Promise<Told> {
  const { wording } = options;
  const { request } = asked;
  if (answer === null) return privately(options, asked, thread, await wording.failed(request));
  switch (answer.kind) {
    case 'done':
      return inPlace(options, asked, thread, await doneCard(options, request, answer.told));
    case 'whisper':
      return request.kind === 'submit'
        ? inPlace(options, asked, thread, answer.card)
        : privately(options, asked, thread, answer.card);
    case 'form':
      return form(options, asked, thread, answer.form);
    case 'errors':
      return errors(options, asked, thread, answer.errors);
  }
}

/** What was done, in words; only that it was, where those can't be found. */
async function doneCard(
  { wording, logger }: AnswerOptions,
  request: ChatRequest,
  told: (() => Promise<Card>) | undefined,
): Promise<Card> {
  if (told === undefined || request.kind !== 'submit') return wording.saved(request);
  try {
    return await told();
  } catch (error) {
    logger.warn({ ...idsOf(request), err: error }, 'what was done could not be put into words');
    return wording.saved(request);
  }
}

/** In place of the form that was submitted. A pressed card that is no form changes by itself. */
async function inPlace(
  options: AnswerOptions,
  asked: TeamsRequest,
  thread: ThreadId,
  card: Card,
): Promise<Told> {
  const { request, origin } = asked;
  if (request.kind !== 'submit') return { shown: null, told: card.summary };
  const shown = renderCard(card, origin);
  return (await replaced(options, request, shown))
    ? { shown, told: card.summary }
    : privately(options, asked, thread, card);
}

async function privately(
  options: AnswerOptions,
  { request, isInPersonalChat }: TeamsRequest,
  thread: ThreadId,
  card: Card,
): Promise<Told> {
  const outcome = await whisper(options, request, card);
  if (isInPersonalChat) return { shown: null, told: card.summary };
  return inChannel(options, request, thread, outcome, options.wording.answeredPrivately);
}

async function form(
  options: AnswerOptions,
  asked: TeamsRequest,
  thread: ThreadId,
  next: Form,
): Promise<Told> {
  const { request, isInPersonalChat, origin } = asked;
  const open = () => attempt(options, request, () => options.adapter.openForm(request.from.reply, next));
  if (request.kind === 'submit')
    return inPlaceOfForm(options, request, renderForm(next, origin), next.title, open);
  const outcome = await open();
  if (isInPersonalChat) return { shown: null, told: next.title };
  return inChannel(options, request, thread, outcome, options.wording.formIsPrivate);
}

async function errors(
  options: AnswerOptions,
  asked: TeamsRequest,
  thread: ThreadId,
  texts: Filled['errors'],
): Promise<Told> {
  const { request, carriedForm, origin } = asked;
  const carried = readCarriedForm(carriedForm);
  if (request.kind === 'submit' && carried !== null) {
    const shown = renderForm(carried, origin, { values: request.values, errors: texts });
    return inPlaceOfForm(options, request, shown, carried.title, () =>
      privately(options, asked, thread, errorCard(texts)),
    );
  }
  return privately(options, asked, thread, errorCard(texts));
}

/**
 * Another form in place of the one that was submitted. Its client draws it from the answer; if the message changed as well
 * it would be drawn twice, and what is typed in between would be gone.
 */
function inPlaceOfForm(
  options: AnswerOptions,
  request: ChatRequest,
  shown: MessageContent,
  told: string,
  otherwise: () => Promise<unknown>,
): Told {
  return {
    shown,
    told,
    elsewhere: async () => (await replaced(options, request, shown)) || (await otherwise()),
  };
}

/** One neutral line for everybody in the channel: beside the pressed card, or in the thread of the question. */
async function inChannel(
  options: AnswerOptions,
  request: ChatRequest,
  thread: ThreadId,
  outcome: Outcome,
  arrived: (request: ChatRequest) => Promise<Card>,
): Promise<Told> {
  const line = await (outcome === 'refused' ? options.wording.chatIsClosed(request) : arrived(request));
  if (request.kind === 'command' && thread !== null && outcome !== 'failed')
    await attempt(options, request, () => options.adapter.say(thread, [line.summary]));
  return { shown: null, told: line.summary };
}

type Outcome = 'arrived' | 'refused' | 'failed';

function whisper(options: AnswerOptions, request: ChatRequest, card: Card): Promise<Outcome> {
  return attempt(options, request, () => options.adapter.whisper(request.from.reply, card));
}

/** False where the message is not known or can't be changed any more. */
async function replaced(
  options: AnswerOptions,
  request: ChatRequest,
  content: MessageContent,
): Promise<boolean> {
  const { responseUrl, conversationId, triggerId } = request.from.reply;
  if (triggerId === null) return false;
  const reference: MessageReference = {
    platform: 'teams',
    conversationId: responseUrl ?? conversationId,
    messageId: triggerId,
  };
  const own = responseUrl === null ? undefined : personOf(request);
  return (
    (await attempt(options, request, () => options.adapter.change(reference, content, own))) === 'arrived'
  );
}

function personOf({ from }: ChatRequest): Target {
  return { platform: 'teams', kind: 'person', id: from.platformUserId };
}

/** Nobody is left to hear of a failed answer, so it ends in the log. */
async function attempt(
  { logger }: AnswerOptions,
  request: ChatRequest,
  act: () => Promise<unknown>,
): Promise<Outcome> {
  try {
    await act();
    return 'arrived';
  } catch (error) {
    logger.warn({ ...idsOf(request), err: error }, 'an answer did not reach its asker');
    return error instanceof SendRefused ? 'refused' : 'failed';
  }
}

function errorCard(texts: Filled['errors']): Card {
  const all = Object.values(texts);
  return {
    summary: all.join(' '),
    blocks: all.map((text) => ({ type: 'notice', tone: 'warning', text: [text] })),
  };
}

function idsOf(request: ChatRequest): Readonly<Record<string, string>> {
  const what =
    request.kind === 'press' ? request.action : request.kind === 'submit' ? request.formId : 'command';
  return { kind: request.kind, what, platformUserId: request.from.platformUserId };
}
