import { typedExample } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { modelCard } from '../cards/model-card.js';
import { withShareButton } from '../cards/shared-card.js';
import { valueModelCard } from '../cards/value-model-card.js';
import type { Answer, Desk } from '../dependencies.js';
import { readModel } from '../read-model.js';
import { readValueModel } from '../read-value-model.js';
import { isOneOf, onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

const CHURN = 'churn';
const VALUE: ReadonlySet<string> = new Set(['value', 'clv', 'verdi', 'arvo']);

/** What the figures are made from, how good they are and since when: for managers. */
export const model: CommandHandler = async (argument, desk) => {
  const asked = argument.trim().toLowerCase();
  if (VALUE.has(asked)) return showValueModel(desk);
  if (asked !== '' && asked !== CHURN) {
    return ({ reader, platform }) => {
      const example = typedExample('model', platform, reader);
      return { kind: 'whisper', card: messageCard(reader.words.text('model.unknown', { example })) };
    };
  }
  const view = await readModel(desk);
  return onlyFor('managers', ({ reader, reply, staff }) => {
    const card = modelCard(view, reader, isOneOf(staff.role, 'administrators'));
    return { kind: 'whisper', card: withShareButton(card, 'model', CHURN, reply, reader) };
  });
};

/** It names amounts, which are not for everybody in a channel. */
async function showValueModel(desk: Desk): Promise<Answer> {
  const view = await readValueModel(desk);
  return onlyFor('managers', ({ reader }) => ({ kind: 'whisper', card: valueModelCard(view, reader) }));
}
