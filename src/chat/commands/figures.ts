import { readPilot } from '../../deals/report/read-pilot.js';
import { readSalesFigures } from '../../deals/report/read-sales-figures.js';
import type { KeptFigures } from '../../domain/kept-figures.js';
import { lastMonthBefore } from '../../feedback/figures/month-window.js';
import type { ActionHandler } from '../actions/action-handler.js';
import type { Card } from '../card.js';
import { allFiguresCard, figuresCard } from '../cards/figures-card.js';
import { figuresSections } from '../cards/figures-sections.js';
import { typedExample } from '../cards/help-card.js';
import { messageCard } from '../cards/message-card.js';
import { notMadeCard } from '../cards/not-made-card.js';
import { pilotCard } from '../cards/pilot-card.js';
import { salesFiguresCard } from '../cards/sales-figures-card.js';
import { serviceFiguresCard } from '../cards/service-figures-card.js';
import type { SharePlace } from '../cards/share-button.js';
import { withShareButton } from '../cards/shared-card.js';
import { valueFiguresBasisCard, valueFiguresCard } from '../cards/value-figures-card.js';
import type { Answer, Desk } from '../dependencies.js';
import { monthAskedFor } from '../month-figures.js';
import { offersIn } from '../offers-settings.js';
import { readMonthFigures } from '../read-month-figures.js';
import type { Reader } from '../reader.js';
import { returnBasis } from '../return-basis.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** How well early warning worked in a month, or ("value") what came of caring for customers by value: for managers. */
export const figures: CommandHandler = async (argument, desk) => {
  const [topic = '', ...rest] = argument.trim().split(/\s+/);
  if (topic.toLowerCase() === VALUE) return valueFiguresOf(rest, desk);
  if (DEALS.has(topic.toLowerCase())) return salesFiguresNow(desk);
  if (topic.toLowerCase() === PILOT) return pilotNow(desk);
  if (SERVICE.has(topic.toLowerCase())) return serviceFiguresOf(rest, desk);
  return ofMonth(argument, desk, ({ churn }, reader, reply) =>
    withShareButton(figuresCard(churn, reader), 'figures', argument, reply, reader),
  );
};

const VALUE = 'value';
const DEALS: ReadonlySet<string> = new Set(['deals', 'sales', 'saker', 'salg', 'kaupat', 'myynti']);
const PILOT = 'pilot';
const SERVICE: ReadonlySet<string> = new Set(['service', 'offers', 'tilbud', 'tarjoukset', 'palvelu']);
const ALL = 'all';

function salesFiguresNow({ stores, settings, now }: Desk): Answer {
  return onlyFor('managers', async ({ reader }) => {
    const made = await readSalesFigures(stores, settings.sales, settings.figures.value.baseline, now());
    return { kind: 'whisper', card: salesFiguresCard(made, reader) };
  });
}

function pilotNow({ stores, settings, now }: Desk): Answer {
  return onlyFor('managers', async ({ reader }) => ({
    kind: 'whisper',
    card: pilotCard(await readPilot(stores, settings.sales, now()), reader),
  }));
}

function valueFiguresOf(words: readonly string[], desk: Desk): Answer {
  const month = words.filter((word) => word !== ALL).join(' ');
  return ofMonth(month, desk, ({ value }, reader) => {
    const { company } = desk.settings;
    if (words.includes(ALL)) return valueFiguresBasisCard(value, company.currency, reader);
    const { month: last } = lastMonthBefore(desk.now(), company.timezone);
    return valueFiguresCard(value, last, company.currency, reader);
  });
}

function serviceFiguresOf(words: readonly string[], desk: Desk): Answer {
  const { successFigure = null } = offersIn(desk.settings);
  return ofMonth(words.join(' '), desk, ({ service }, reader) =>
    serviceFiguresCard(service, successFigure, desk.settings.company.currency, reader),
  );
}

/** The same with all figures. */
export const showAllFigures: ActionHandler = async ({ subject }, desk) =>
  ofMonth(subject, desk, ({ churn }, reader) =>
    allFiguresCard(
      churn,
      figuresSections(churn, { ...returnBasis(desk.settings), isForManagers: true }, reader),
      reader,
    ),
  );

/** For a month that is over. */
function ofMonth(
  text: string,
  { stores, settings, now }: Desk,
  card: (figures: KeptFigures, reader: Reader, reply: SharePlace) => Card,
): Answer {
  return onlyFor('managers', async ({ platform, reader, reply }) => {
    const window = monthAskedFor(text, now(), settings.company.timezone);
    if (window !== null) {
      const kept = await readMonthFigures(window.month, stores);
      return {
        kind: 'whisper',
        card: kept === null ? notMadeCard(window.month, reader) : card(kept, reader, reply),
      };
    }
    const example = typedExample('figures', platform, reader);
    return { kind: 'whisper', card: messageCard(reader.words.text('figures.unclear', { example })) };
  });
}
