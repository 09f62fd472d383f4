import { parseArgs } from 'node:util';
import { readerFor } from '../chat/reader.js';
import { LOSS_REASONS } from '../domain/loss-review.js';
import { utcDate } from '../domain/time.js';
import { type LossesByQuarter, type LossQuarter, lossQuarters } from '../measures/loss-reasons.js';
import { type CliVerb, UsageError } from './verb.js';

/** Why customers left, by quarter, as their owners and leaders said. */
export const losses: CliVerb = {
  summary: 'why customers left, by quarter',
  usage: `varsel losses [--quarters N] [--json]

  --quarters  so many, the present one first (default 4)
  --json      for programs: quarters, each with quarter, losses, unanswered, neverWarned and reasons; warningsSince,
              the first check, before which no loss counts as never warned of

  varsel losses --quarters 8`,
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        quarters: { type: 'string', default: '4' },
        json: { type: 'boolean', default: false },
      },
    });
    const count = Number(values.quarters);
    if (!Number.isInteger(count) || count < 1 || count > 40) {
      throw new UsageError(`--quarters "${values.quarters}" is no number from 1 to 40`);
    }
    const app = await context.openApp();
    try {
      const { stores, config } = app;
      const found = await lossQuarters(stores, context.now(), config.company.timezone, count);
      context.stdout.write(values.json ? `${JSON.stringify(found, null, 2)}\n` : lossesText(found));
      return 0;
    } finally {
      await app.close();
    }
  },
};

function lossesText({ quarters, warningsSince }: LossesByQuarter): string {
  const since =
    warningsSince === null
      ? 'no check has run yet'
      : `counted since the first check, ${utcDate(warningsSince)}`;
  return `${[...quarters.map(text), `Without a warning before: ${since}`].join('\n')}\n`;
}

function text({ quarter, losses: lost, unanswered, neverWarned, reasons }: LossQuarter): string {
  if (lost === 0) return `${quarter}  no losses on record`;
  const { words } = readerFor('en', 'UTC');
  const given = LOSS_REASONS.filter((reason) => reasons[reason] > 0)
    .sort((a, b) => reasons[b] - reasons[a])
    .map((reason) => `${words.text(`lossReason.${reason}`).toLowerCase()} ${reasons[reason]}`);
  const parts = [...given, ...(unanswered > 0 ? [`no reason given yet ${unanswered}`] : [])];
  return `${quarter}  ${lost} lost: ${parts.join(', ')}; ${neverWarned} without a warning before`;
}
