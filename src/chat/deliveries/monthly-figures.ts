import { figuresCard } from '../cards/figures-card.js';
import { monthAskedFor, monthFigures } from '../month-figures.js';
import { type DeliveryRenderer, drop, plainCard } from './delivery-renderer.js';
import { readerAt } from './reader-at.js';

export const renderMonthlyFigures: DeliveryRenderer<'monthly_figures'> = async (
  { month },
  target,
  { stores, settings, now },
) => {
  const window = monthAskedFor(month, now(), settings.company.timezone);
  if (window === null) return drop(`month ${month} is not over`);
  const [figures, reader] = await Promise.all([
    monthFigures(window, { stores, settings }),
    readerAt(target, stores, settings),
  ]);
  return plainCard(figuresCard(figures, reader));
};
