import { parseArgs } from 'node:util';
import { offersReturnLines } from '../chat/cards/offers-return-lines.js';
import { salesReturnLines } from '../chat/cards/pilot-card.js';
import { returnLines } from '../chat/cards/return-lines.js';
import { monthFigures } from '../chat/month-figures.js';
import { monthServiceFigures } from '../chat/month-service-figures.js';
import { readerFor } from '../chat/reader.js';
import { offersReturnBasis, returnBasis } from '../chat/return-basis.js';
import { salesSettings } from '../chat/sales-settings.js';
import { readSalesReturn } from '../deals/report/read-pilot.js';
import { lastMonthBefore } from '../feedback/figures/month-window.js';
import { figuresOf, json } from './figures.js';
import type { CliVerb } from './verb.js';

/** The return of early warning, or what is missing to measure it. */
export const roi: CliVerb = {
  summary: 'the return of early warning, or what is missing to measure it',
  usage: `varsel roi [--json]

  --json  for programs: month, gains, costPerYear, margin, deals and offers; docs/figures.md says what they hold

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
      const service = await monthServiceFigures(window, { stores: app.stores, settings, now: context.now });
      const offersCost = app.config.return.offers;
      const offersBasis = offersReturnBasis(
        { ...settings, ...(offersCost === undefined ? {} : { offersCost }) },
        false,
      );
      const lines = [
        ...returnLines({ ...basis, gains }, reader),
        ...salesReturnLines(deals, sales.companyCurrency, reader),
        ...offersReturnLines(service, offersBasis, reader),
      ];
      context.stdout.write(
        values.json
          ? json({ month, gains, costPerYear, margin, deals, offers: service?.revenue ?? null })
          : `${lines.join('\n')}\n`,
      );
      return 0;
    } finally {
      await app.close();
    }
  },
};
