import { actionHandlerFor } from './actions/actions.js';
import { typedHere } from './cards/help-card.js';
import { messageCard } from './cards/message-card.js';
import { commandFor } from './commands/commands.js';
import type { Answer, ChatDependencies, Desk } from './dependencies.js';
import { submitHandlerFor } from './forms/forms.js';
import { type KnownPerson, lookedUp } from './linking/known-accounts.js';
import { type Proposed, proposeLink } from './linking/propose-link.js';
import { type Propose, rememberedStrangers } from './linking/remembered-strangers.js';
import type { WordingKey } from './locales/wording-key.js';
import { dealDirectory } from './names/deal-directory.js';
import { staffRoster } from './people.js';
import { readerFor, readerOf } from './reader.js';
import type { Asker, ChatAnswer, ChatHandler, ChatRequest } from './request.js';
import { knownGroups } from './routes/known-groups.js';

/** Answers whatever people do in chat. A fault is logged with an id and told with it. */
export function chatHandler(dependencies: ChatDependencies): ChatHandler {
  const { stores, settings, now } = dependencies;
  const desk: Desk = {
    ...dependencies,
    people: dependencies.accounts?.people ?? staffRoster(stores.staff, now),
    groups: knownGroups(stores.customers, now),
    deals: dealDirectory(stores.deals, now, dependencies.pause ?? (async () => undefined)),
  };
  const company = readerFor(settings.company.language, settings.company.timezone);
  const propose = strangersOf(desk);
  return async (request) => {
    const { reply } = request.from;
    try {
      const [person, answer] = await Promise.all([whoAsks(request.from, desk), answerTo(request, desk)]);
      if (person === null) return whisper(company.words.text(await strangerKey(request.from, propose, desk)));
      return await answer({
        staff: person.staff,
        reader: readerOf(person.staff, settings, person.chosen),
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

/** The person, and what the person has chosen; null for strangers and guests. */
async function whoAsks(
  { platformUserId, reply: { platform } }: Asker,
  { accounts, stores, settings, isOutsider }: Desk,
): Promise<KnownPerson | null> {
  const person = await (accounts === undefined
    ? lookedUp(platform, platformUserId, stores, settings.people)
    : accounts.find(platform, platformUserId));
  if (person === null) return null;
  const isKeptOut = await (isOutsider?.(platform, platformUserId) ?? false);
  return isKeptOut ? null : person;
}

const STRANGER_KEYS = {
  asked: 'person.asked',
  noted: 'person.noted',
  unknown: 'person.stranger',
} as const satisfies Record<Proposed, WordingKey>;

/** Who strangers may be, found out once in a while; null where none is asked about. */
function strangersOf({ stores, settings, now, log, linking }: Desk): Propose | null {
  if (linking === undefined) return null;
  const proposing = { stores, people: settings.people, now, log, ...linking };
  return rememberedStrangers((platform, id) => proposeLink(proposing, platform, id), now);
}

/** What a stranger is told; a fault in finding out who it may be shows them no more. */
async function strangerKey({ platformUserId, reply }: Asker, propose: Propose | null, { log }: Desk) {
  if (propose === null) return STRANGER_KEYS.unknown;
  try {
    return STRANGER_KEYS[await propose(reply.platform, platformUserId)];
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
  whisper(reader.words.text('refusal.oldButton', { command: typedHere('mine', platform) }));

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
