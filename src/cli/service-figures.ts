import { serviceFiguresTitle } from '../chat/cards/service-figures-card.js';
import {
  serviceBasisLines,
  serviceLine,
  serviceRows,
  toBeChecked,
} from '../chat/cards/service-figures-parts.js';
import { monthAskedFor } from '../chat/month-figures.js';
import { monthServiceFigures } from '../chat/month-service-figures.js';
import type { Reader } from '../chat/reader.js';
import { figuresOf, json } from './figures.js';
import { type CliApp, type CliContext, UsageError } from './verb.js';

/** Figures of offers in service, as text or JSON. */
export async function writeServiceFigures(
  month: string,
  asJson: boolean,
  reader: Reader,
  { stores, config }: Pick<CliApp, 'stores' | 'config'>,
  { stdout, now }: Pick<CliContext, 'stdout' | 'now'>,
): Promise<void> {
  const { company } = config;
  const window = monthAskedFor(month, now(), company.timezone);
  if (window === null) throw new UsageError(`--month "${month}" is no month that is over, such as 2026-10`);
  const figures = await monthServiceFigures(window, { stores, settings: figuresOf(config), now });
  if (asJson) {
    stdout.write(json(figures));
    return;
  }
  const { words } = reader;
  if (figures === null) {
    stdout.write(`${words.text('serviceFigures.none')}\n`);
    return;
  }
  const lines = [
    serviceFiguresTitle(figures, reader),
    ...serviceRows(figures, company.currency, reader).map((row) => serviceLine(row, reader)),
    ...(toBeChecked(figures) ? [words.text('serviceFigures.check')] : []),
    ...serviceBasisLines(figures, reader),
  ];
  stdout.write(`${lines.join('\n')}\n`);
}
