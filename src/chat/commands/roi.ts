import { lastMonthBefore } from '../../feedback/figures/month-window.js';
import { roiCard } from '../cards/roi-card.js';
import { monthAskedFor, monthFigures } from '../month-figures.js';
import { returnBasis } from '../return-basis.js';
import { onlyFor } from '../roles.js';
import type { CommandHandler } from './command-handler.js';

/** The return of early warning, or what is missing to measure it: for managers. */
export const roi: CommandHandler = async (argument, desk) =>
  onlyFor('managers', async ({ reader }) => {
    const { settings, now } = desk;
    const { timezone } = settings.company;
    const window = monthAskedFor(argument, now(), timezone) ?? lastMonthBefore(now(), timezone);
    const { gains } = await monthFigures(window, desk);
    return { kind: 'whisper', card: roiCard({ ...returnBasis(settings), gains }, reader) };
  });
