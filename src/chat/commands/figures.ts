import type { MonthWindow } from '../../feedback/figures/month-window.js';
import type { ActionHandler } from '../actions/action-handler.js';
import type { Card } from '../card.js';
import { allFiguresCard, figuresCard } from '../cards/figures-card.js';
import { figuresSections } from '../cards/figures-sections.js';
import { typedExample } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import type { SharePlace } from '../cards/share-button.js';
import { withShareButton } from '../cards/shared-card.js';
import type { Answer, Desk } from '../dependencies.js';
import { monthAskedFor, monthFigures } from '../month-figures.js';
import type { Reader } from '../reader.js';
import { returnBasis } from '../return-basis.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** How well early warning worked in a month: for managers. */
export const figures: CommandHandler = async (argument, desk) =>
  ofMonth(argument, desk, async (window, reader, reply) => {
    const card = figuresCard(await monthFigures(window, desk), reader);
    return withShareButton(card, 'figures', argument, reply, reader);
  });

/** The same with all figures. */
export const showAllFigures: ActionHandler = async ({ subject }, desk) =>
  ofMonth(subject, desk, async (window, reader) => {
    const made = await monthFigures(window, desk);
    return allFiguresCard(
      made,
      figuresSections(made, { ...returnBasis(desk.settings), isForManagers: true }, reader),
      reader,
    );
  });

/** Reading takes a while: only for those who may ask, and for a month that is over. */
function ofMonth(
  text: string,
  { settings, now }: Desk,
  card: (window: MonthWindow, reader: Reader, reply: SharePlace) => Promise<Card>,
): Answer {
  return onlyFor('managers', async ({ platform, reader, reply }) => {
    const window = monthAskedFor(text, now(), settings.company.timezone);
    if (window !== null) return { kind: 'whisper', card: await card(window, reader, reply) };
    const example = typedExample('figures', platform, reader);
    return { kind: 'whisper', card: messageCard(reader.words.text('figures.unclear', { example })) };
  });
}
