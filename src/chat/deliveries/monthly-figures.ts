import { figuresCard } from '../cards/figures-card.js';
import { monthAskedFor, monthFigures } from '../month-figures.js';
import { readMonthFigures } from '../read-month-figures.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { readerAt } from './reader-at.js';

export const renderMonthlyFigures: DeliveryRenderer<'monthly_figures'> = async (
  { month },
  target,
  { stores, settings, now },
) => {
  const window = monthAskedFor(month, now(), settings.company.timezone);
  if (window === null) return drop(`month ${month} is not over`);
  const [kept, reader] = await Promise.all([
    readMonthFigures(month, stores),
    readerAt(target, stores, settings),
  ]);
  // A message is only added once its figures are kept; one of a release before may still wait.
  return plainCard(figuresCard(kept?.churn ?? (await monthFigures(window, { stores, settings })), reader));
};
