import { lastMonthBefore } from '../../feedback/figures/month-window.js';
import { roiCard } from '../cards/roi-card.js';
import { withShareButton } from '../cards/shared-card.js';
import { monthAskedFor, monthFigures } from '../month-figures.js';
import { returnBasis } from '../return-basis.js';
import { isOneOf, onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** The return of early warning, or what is missing to measure it: for managers. */
export const roi: CommandHandler = async (argument, desk) =>
  onlyFor('managers', async ({ reader, reply, staff }) => {
    const { settings, now } = desk;
    const { timezone } = settings.company;
    const window = monthAskedFor(argument, now(), timezone) ?? lastMonthBefore(now(), timezone);
    const isForManagers = !isOneOf(staff.role, 'administrators');
    const { gains } = await monthFigures(window, desk);
    const card = roiCard({ ...returnBasis(settings), gains, isForManagers }, reader);
    return {
      kind: 'whisper',
      card: withShareButton(card, 'roi', argument, reply, reader),
    };
  });
