import type { Card } from '../card.js';
import { typedExample } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { modelCard } from '../cards/model-card.js';
import { withShareButton } from '../cards/shared-card.js';
import { valueModelCard } from '../cards/value-model-card.js';
import { winModelCard } from '../cards/win-model-card.js';
import type { Answer, Desk } from '../dependencies.js';
import { press } from '../press.js';
import { readModel } from '../read-model.js';
import { readValueModel } from '../read-value-model.js';
import { readWinModel } from '../read-win-model.js';
import type { Reader } from '../reader.js';
import { isOneOf, onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

const CHURN = 'churn';
const VALUE: ReadonlySet<string> = new Set(['value', 'clv', 'verdi', 'arvo']);
const WIN: ReadonlySet<string> = new Set(['win', 'deals', 'salg', 'saker', 'kaupat', 'voitto']);
const MODELS = [CHURN, 'value', 'win'] as const;

/** What the figures are made from, how good they are and since when: for managers. */
export const model: CommandHandler = async (argument, desk) => {
  const asked = argument.trim().toLowerCase();
  if (VALUE.has(asked)) return showValueModel(desk);
  if (WIN.has(asked)) return showWinModel(desk);
  if (asked !== '' && asked !== CHURN) {
    return ({ reader, platform }) => {
      const example = typedExample('model', platform, reader);
      return { kind: 'whisper', card: messageCard(reader.words.text('model.unknown', { example })) };
    };
  }
  const view = await readModel(desk);
  return onlyFor('managers', ({ reader, reply, staff }) => {
    const made = modelCard(view, reader, isOneOf(staff.role, 'administrators'));
    const card = withOthers(made, CHURN, reader);
    return { kind: 'whisper', card: withShareButton(card, 'model', CHURN, reply, reader) };
  });
};

/** It names amounts, which are not for everybody in a channel. */
async function showValueModel(desk: Desk): Promise<Answer> {
  const view = await readValueModel(desk);
  return onlyFor('managers', ({ reader }) => ({
    kind: 'whisper',
    card: withOthers(valueModelCard(view, reader), 'value', reader),
  }));
}

/** Whoever is shown chances may know what they are made from. */
async function showWinModel({ stores }: Desk): Promise<Answer> {
  const view = await readWinModel(stores);
  return onlyFor('sales', ({ reader, staff }) => {
    const card = winModelCard(view, reader, isOneOf(staff.role, 'administrators'));
    const mayAskOthers = isOneOf(staff.role, 'managers');
    return { kind: 'whisper', card: mayAskOthers ? withOthers(card, 'win', reader) : card };
  });
}

/** With the ways to the other models. */
function withOthers(card: Card, shown: (typeof MODELS)[number], { words }: Reader): Card {
  const options = MODELS.filter((each) => each !== shown).map((each) => ({
    text: words.text(`model.others.${each}`),
    press: press('command.run', `model ${each}`),
  }));
  return { ...card, blocks: [...card.blocks, { type: 'menu', label: words.text('model.others'), options }] };
}
