import { exampleOf } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { modelCard } from '../cards/model-card.js';
import { withShareButton } from '../cards/shared-card.js';
import { readModel } from '../read-model.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

const CHURN = 'churn';

/** What the figures are made from, how good they are and since when: for managers. */
export const model: CommandHandler = async (argument, desk) => {
  const asked = argument.toLowerCase();
  if (asked !== '' && asked !== CHURN) {
    return ({ reader, platform }) => {
      const example = exampleOf('model', platform, reader);
      return { kind: 'whisper', card: messageCard(reader.words.text('model.unknown', { example })) };
    };
  }
  const view = await readModel(desk);
  return onlyFor('managers', ({ reader, reply }) => {
    const card = modelCard(view, reader);
    return { kind: 'whisper', card: withShareButton(card, 'model', CHURN, reply.isOwnChat === true, reader) };
  });
};
