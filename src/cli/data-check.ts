import { parseArgs } from 'node:util';
import type { DataCheckResult } from '../domain/data-check-result.js';
import { trendOf } from '../readiness/trend.js';
import { readOffersStart } from '../service/start/read-offers-start.js';
import { dataCheckText } from './data-check-text.js';
import { missingLines, sourcesOf } from './offers.js';
import { readDate } from './read-date.js';
import { type CliApp, type CliContext, type CliVerb, UsageError } from './verb.js';

const TREND_WEEKS = 12;
/** Weeks are named as 2026-W48, which sorts. */
const LAST_WEEK = '9999-W53';

/** Says what the data are good for. */
export const checkTheData: CliVerb = {
  summary: 'say what the imported data are good for, and what is missing',
  usage: `varsel data check [--as-of DATE] [--json]

  --as-of  only what was known then counts; default now
  --json   for programs: asOf, capabilities, sources, customers, contacts, duplicates, formats, labels, orphans, gaps,
           staff, deals, products, documentedLosses, parked, unfinishedImports, workList, trend

  varsel data check`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'as-of': { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.length > 0) {
      throw new UsageError(`varsel data check needs nothing more (got: "${positionals.join(' ')}")`);
    }
    const asOf = values['as-of'] === undefined ? context.now() : readDate('--as-of', values['as-of']);
    const app = await context.openApp();
    try {
      await app.rebuildHistories();
      await app.rebuildDeals();
      const check = await app.dataCheck(asOf);
      const weeks = await app.stores.dataChecks.upTo(LAST_WEEK, TREND_WEEKS);
      const kept = weeks.filter((week: DataCheckResult) => week.asOf <= asOf);
      const trend = kept.length === 0 ? [] : trendOf(kept);
      if (!values.json) {
        context.stdout.write(dataCheckText(check, trend, app.config.company.currency));
        context.stdout.write(await offersText(app, context));
        return 0;
      }
      const { figures: _figures, churn: _churn, value: _value, ...shown } = check;
      const { capabilities, sources, customers, contacts, duplicates, formats, labels, orphans, gaps } =
        shown;
      const { staff, deals, products, documentedLosses, parked, unfinishedImports, workList } = shown;
      const found = {
        capabilities,
        sources,
        customers,
        contacts,
        duplicates,
        formats,
        labels,
        orphans,
        gaps,
      };
      const rest = { staff, deals, products, documentedLosses, parked, unfinishedImports, workList, trend };
      context.stdout.write(`${JSON.stringify({ asOf: check.asOf, ...found, ...rest }, null, 2)}\n`);
      return 0;
    } finally {
      await app.close();
    }
  },
};

/** What offers in service need beside data. */
async function offersText(app: CliApp, context: CliContext): Promise<string> {
  const { isOn, missing } = await readOffersStart(sourcesOf(app, context));
  if (missing.length === 0)
    return `\nOffers in service: ${isOn ? 'on' : 'off'}; nothing is missing before they start.\n`;
  return `\nOffers in service can't start yet:\n${missingLines(missing)
    .map((line) => `  ${line}\n`)
    .join('')}`;
}
