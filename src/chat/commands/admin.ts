import { adminExamples } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { onlyFor } from '../roles.js';
import { channels } from './channels.js';
import type { CommandHandler } from './command-handler.js';
import { data } from './data.js';
import { health } from './health.js';
import { observe } from './observe.js';
import { owners } from './owners.js';
import { people } from './people.js';
import { rules } from './rules.js';
import { stage } from './stage.js';
import { splitCommand } from './verb.js';

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
};

export const admin: CommandHandler = async (argument, desk, from) => {
  const { word, argument: rest } = splitCommand(argument);
  const topic = Object.hasOwn(ADMIN_TOPICS, word) ? ADMIN_TOPICS[word] : undefined;
  if (topic !== undefined) return topic(rest, desk, from);
  return onlyFor('managers', ({ platform, reader }) => {
    const examples = reader.formats.list(adminExamples(platform, reader));
    return { kind: 'whisper', card: messageCard(reader.words.text('admin.topics', { examples })) };
  });
};
