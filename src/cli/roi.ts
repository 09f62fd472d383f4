import { parseArgs } from 'node:util';
import { salesReturnLines } from '../chat/cards/pilot-card.js';
import { returnLines } from '../chat/cards/return-lines.js';
import { monthFigures } from '../chat/month-figures.js';
import { readerFor } from '../chat/reader.js';
import { returnBasis } from '../chat/return-basis.js';
import { salesSettings } from '../chat/sales-settings.js';
import { readSalesReturn } from '../deals/report/read-pilot.js';
import { lastMonthBefore } from '../feedback/figures/month-window.js';
import { figuresOf, json } from './figures.js';
import type { CliVerb } from './verb.js';

/** The return of early warning, or what is missing to measure it. */
export const roi: CliVerb = {
  summary: 'the return of early warning, or what is missing to measure it',
  usage: `varsel roi [--json]

  --json  for programs: month, gains, costPerYear, margin and deals; docs/figures.md says what they hold

  varsel roi`,
  async run(args, context) {
    const { values } = parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false } } });
    const app = await context.openApp();
    try {
      const { timezone, language } = app.config.company;
      const settings = figuresOf(app.config);
      const window = lastMonthBefore(context.now(), timezone);
      const { gains, month } = await monthFigures(window, { stores: app.stores, settings });
      const basis = returnBasis(settings);
      const { costPerYear, margin } = basis;
      const reader = readerFor(language, timezone);
      const sales = salesSettings(app.config);
      const deals = await readSalesReturn(app.stores, sales, context.now());
      const lines = [
        ...returnLines({ ...basis, gains }, reader),
        ...salesReturnLines(deals, sales.companyCurrency, reader),
      ];
      context.stdout.write(
        values.json ? json({ month, gains, costPerYear, margin, deals }) : `${lines.join('\n')}\n`,
      );
      return 0;
    } finally {
      await app.close();
    }
  },
};
