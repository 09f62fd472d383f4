import { adminCard } from '../cards/admin-card.js';
import { isOneOf, onlyFor } from '../roles.js';
import { shortened } from '../shortened.js';
import { channels } from './channels.js';
import type { CommandHandler } from './command-handler.js';
import { data } from './data.js';
import { health } from './health.js';
import { model } from './model.js';
import { observe } from './observe.js';
import { offersStart } from './offers-start.js';
import { owners } from './owners.js';
import { people } from './people.js';
import { rules } from './rules.js';
import { stage } from './stage.js';
import { splitCommand } from './verb.js';

const TYPED_LETTERS = 80;

/** What administrators can ask, by the first word after "admin"; each topic says itself whom it answers. */
const ADMIN_TOPICS: Readonly<Record<string, CommandHandler>> = {
  stage,
  stages: stage,
  observe,
  data,
  people,
  channels,
  routes: channels,
  owners,
  rules,
  health,
  sources: health,
  model,
  offers: offersStart,
};

export const admin: CommandHandler = async (argument, desk, from) => {
  const { word, argument: rest } = splitCommand(argument);
  const topic = Object.hasOwn(ADMIN_TOPICS, word) ? ADMIN_TOPICS[word] : undefined;
  if (topic !== undefined) return topic(rest, desk, from);
  return onlyFor('managers', ({ platform, reader, staff }) => {
    const lead =
      word === ''
        ? null
        : reader.words.text('help.notUnderstood', { text: shortened(`admin ${argument}`, TYPED_LETTERS) });
    const isAdministrator = isOneOf(staff.role, 'administrators');
    return { kind: 'whisper', card: adminCard(platform, isAdministrator, reader, lead) };
  });
};
