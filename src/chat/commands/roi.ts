import { readSalesReturn } from '../../deals/report/read-pilot.js';
import { lastMonthBefore } from '../../feedback/figures/month-window.js';
import { notMadeCard } from '../cards/not-made-card.js';
import { offersReturnLines } from '../cards/offers-return-lines.js';
import { roiCard } from '../cards/roi-card.js';
import { withShareButton } from '../cards/shared-card.js';
import { monthAskedFor } from '../month-figures.js';
import { readMonthFigures } from '../read-month-figures.js';
import { offersReturnBasis, returnBasis } from '../return-basis.js';
import { isOneOf, onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** The return of early warning, or what is missing to measure it: for managers. */
export const roi: CommandHandler = async (argument, desk) =>
  onlyFor('managers', async ({ reader, reply, staff }) => {
    const { stores, settings, now } = desk;
    const { timezone } = settings.company;
    const window = monthAskedFor(argument, now(), timezone) ?? lastMonthBefore(now(), timezone);
    const isForManagers = !isOneOf(staff.role, 'administrators');
    const [kept, sales] = await Promise.all([
      readMonthFigures(window.month, stores),
      readSalesReturn(stores, settings.sales, now()),
    ]);
    if (kept === null) return { kind: 'whisper', card: notMadeCard(window.month, reader) };
    const { gains } = kept.churn;
    const card = roiCard(
      { ...returnBasis(settings), gains, isForManagers },
      reader,
      { found: sales, currency: settings.sales.companyCurrency },
      offersReturnLines(kept.service, offersReturnBasis(settings, isForManagers), reader),
    );
    return {
      kind: 'whisper',
      card: withShareButton(card, 'roi', argument, reply, reader),
    };
  });
