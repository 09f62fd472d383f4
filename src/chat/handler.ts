import type { PersonalSettings } from '../domain/personal-settings.js';
import type { Staff } from '../domain/staff.js';
import { actionHandlerFor } from './actions/actions.js';
import { commandText } from './cards/help-card.js';
import { messageCard } from './cards/message-card.js';
import { commandFor } from './commands/commands.js';
import type { Answer, ChatDependencies, Desk } from './dependencies.js';
import { submitHandlerFor } from './forms/forms.js';
import { findPerson, staffRoster } from './people.js';
import { readerFor, readerOf } from './reader.js';
import type { Asker, ChatAnswer, ChatHandler, ChatRequest } from './request.js';

/** Answers whatever people do in chat. A fault is logged with an id and told with it. */
export function chatHandler(dependencies: ChatDependencies): ChatHandler {
  const { stores, settings, now } = dependencies;
  const desk: Desk = { ...dependencies, people: staffRoster(stores.staff, now) };
  const company = readerFor(settings.company.language, settings.company.timezone);
  return async (request) => {
    const { reply } = request.from;
    try {
      const [[staff, chosen], answer] = await Promise.all([
        whoAsks(request.from, desk),
        answerTo(request, desk),
      ]);
      if (staff === null) return whisper(company.words.text('person.stranger'));
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
  { stores, settings }: Desk,
): Promise<readonly [Staff | null, PersonalSettings | null]> {
  const staff = await findPerson(reply.platform, platformUserId, stores.staff, settings.people);
  return [staff, staff === null ? null : await stores.personalSettings.find(staff.id)];
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
