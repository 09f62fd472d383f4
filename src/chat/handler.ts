import type { PersonalSettings } from '../domain/personal-settings.js';
import type { Staff } from '../domain/staff.js';
import { actionHandlerFor } from './actions/actions.js';
import { commandText } from './cards/help-card.js';
import { messageCard } from './cards/message-card.js';
import { commandFor } from './commands/commands.js';
import type { Answer, ChatDependencies, Desk } from './dependencies.js';
import { submitHandlerFor } from './forms/forms.js';
import { type Proposed, proposeLink } from './linking/propose-link.js';
import type { WordingKey } from './locales/wording-key.js';
import { findPerson, staffRoster } from './people.js';
import { readerFor, readerOf } from './reader.js';
import type { Asker, ChatAnswer, ChatHandler, ChatRequest } from './request.js';
import { knownGroups } from './routes/known-groups.js';

/** Answers whatever people do in chat. A fault is logged with an id and told with it. */
export function chatHandler(dependencies: ChatDependencies): ChatHandler {
  const { stores, settings, now } = dependencies;
  const desk: Desk = {
    ...dependencies,
    people: staffRoster(stores.staff, now),
    groups: knownGroups(stores.customers, now),
  };
  const company = readerFor(settings.company.language, settings.company.timezone);
  return async (request) => {
    const { reply } = request.from;
    try {
      const [[staff, chosen], answer] = await Promise.all([
        whoAsks(request.from, desk),
        answerTo(request, desk),
      ]);
      if (staff === null) return whisper(company.words.text(await strangerKey(request.from, desk)));
      return await answer({
        staff,
        reader: readerOf(staff, settings, chosen),
        platform: reply.platform,
        reply,
      });
    } catch (error) {
      const id = dependencies.newId();
      dependencies.log.error({ faultId: id, ...nameOf(request), err: error }, 'a chat request failed');
      return whisper(company.words.text('fault', { id }));
    }
  };
}

/** The person, and what the person has chosen. */
async function whoAsks(
  { platformUserId, reply }: Asker,
  { stores, settings, isOutsider }: Desk,
): Promise<readonly [Staff | null, PersonalSettings | null]> {
  const staff = await findPerson(reply.platform, platformUserId, stores.staff, settings.people);
  if (staff === null) return [null, null];
  const [isKeptOut, chosen] = await Promise.all([
    isOutsider?.(reply.platform, platformUserId) ?? false,
    stores.personalSettings.find(staff.id),
  ]);
  return isKeptOut ? [null, null] : [staff, chosen];
}

const STRANGER_KEYS = {
  asked: 'person.asked',
  noted: 'person.noted',
  unknown: 'person.stranger',
} as const satisfies Record<Proposed, WordingKey>;

/** What a stranger is told; a fault in finding out who it may be shows them no more. */
async function strangerKey({ platformUserId, reply }: Asker, desk: Desk) {
  const { stores, settings, now, log, linking } = desk;
  if (linking === undefined) return STRANGER_KEYS.unknown;
  try {
    const proposing = { stores, people: settings.people, now, log, ...linking };
    return STRANGER_KEYS[await proposeLink(proposing, reply.platform, platformUserId)];
  } catch (error) {
    log.warn({ platform: reply.platform, err: error }, 'a stranger could not be looked up');
    return STRANGER_KEYS.unknown;
  }
}

async function answerTo(request: ChatRequest, desk: Desk): Promise<Answer> {
  switch (request.kind) {
    case 'command': {
      const { handler, argument } = commandFor(request.text);
      return handler(argument, desk, request.from);
    }
    case 'press':
      return (await actionHandlerFor(request.action)?.(request, desk)) ?? fromEarlierVersion;
    case 'submit':
      return (await submitHandlerFor(request.formId)?.(request, desk)) ?? fromEarlierVersion;
  }
}

const fromEarlierVersion: Answer = ({ platform, reader }) =>
  whisper(reader.words.text('refusal.oldButton', { command: commandText('mine', platform) }));

/** What was asked for, without anything that a person typed. */
function nameOf(request: ChatRequest): Readonly<Record<string, string>> {
  switch (request.kind) {
    case 'command':
      return { kind: 'command' };
    case 'press':
      return { kind: 'press', action: request.action, subject: request.subject };
    case 'submit':
      return { kind: 'submit', form: request.formId, subject: request.subject };
  }
}

function whisper(text: string): ChatAnswer {
  return { kind: 'whisper', card: messageCard(text) };
}
