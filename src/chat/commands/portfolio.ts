import { typedHere } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { type PortfolioView, portfolioCard } from '../cards/portfolio-card.js';
import {
  portfolioAbcCard,
  portfolioEffortCard,
  portfolioGroupsCard,
  portfolioMovesCard,
  portfolioOffersCard,
} from '../cards/portfolio-topics.js';
import type { KnownAsker } from '../dependencies.js';
import { portfolioChart } from '../portfolio-chart.js';
import { readPortfolio } from '../read-portfolio.js';
import type { ChatAnswer } from '../request.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** All customers together, or one side of it: for managers. */
export const portfolio: CommandHandler = async (argument, desk) =>
  onlyFor('managers', async (asker) => {
    const [topic = '', page = '1'] = argument.trim().toLowerCase().split(/\s+/);
    const view = await readPortfolio(desk);
    if (topic !== '') return onTopic(topic, Number(page), view, asker);
    const chart = await portfolioChart(view, desk.draw ?? null, asker.reader);
    return { kind: 'whisper', card: portfolioCard(view, chart, asker.reader) };
  });

function onTopic(
  topic: string,
  page: number,
  view: PortfolioView,
  { reader, platform }: KnownAsker,
): ChatAnswer {
  switch (topic) {
    case 'moves':
      return {
        kind: 'whisper',
        card: portfolioMovesCard(view, Number.isSafeInteger(page) ? page : 1, reader),
      };
    case 'abc':
      return { kind: 'whisper', card: portfolioAbcCard(view, reader) };
    case 'effort':
      return { kind: 'whisper', card: portfolioEffortCard(view, reader) };
    case 'groups':
      return { kind: 'whisper', card: portfolioGroupsCard(view, reader) };
    case 'offers':
      return { kind: 'whisper', card: portfolioOffersCard(view, reader) };
    default: {
      const example = typedHere(['portfolio', 'moves'].join(' '), platform);
      return {
        kind: 'whisper',
        card: messageCard(reader.words.text('portfolio.unknown', { example })),
      };
    }
  }
}
