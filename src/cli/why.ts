import { parseArgs } from 'node:util';
import { factorDetail } from '../chat/cards/factor-detail.js';
import { factorText } from '../chat/cards/factor-text.js';
import { missingLines } from '../chat/cards/missing-text.js';
import { basisText } from '../chat/cards/rules-notice.js';
import { titleText } from '../chat/cards/why-card.js';
import { customerDirectory } from '../chat/names/customer-directory.js';
import { type Reader, readerFor } from '../chat/reader.js';
import type { Score } from '../domain/score.js';
import { utcDate } from '../domain/time.js';
import { newestScore } from '../stores/newest-scores.js';
import type { ScorePoint } from '../stores/scores.js';
import { objectedToScoring } from '../stores/scoring-objections.js';
import { plain } from './preview-text.js';
import { type CliVerb, UsageError } from './verb.js';

const HISTORY_SHOWN = 12;

/** A score's factors, what was missing, and how it came about over time. */
export const why: CliVerb = {
  summary: "a customer's points: every factor, what is missing, and their history",
  usage: `varsel why <customer's name or number> [--json]

  --json  score and history for programs

  varsel why "Nordlys Maskin"`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const asked = positionals.join(' ').trim();
    if (asked === '') throw new UsageError("give a customer's name or number");
    const app = await context.openApp();
    try {
      const directory = customerDirectory({
        customers: app.stores.customers,
        now: context.now,
        pause: async () => undefined,
        onRefreshError: (error) => {
          throw error;
        },
      });
      const match = await directory.find(asked);
      if (match.kind !== 'found') {
        const others = match.kind === 'several' ? match.customers : match.nearest;
        const names = others.map(({ id, name }) => `  ${plain(name)} (${id})`).join('\n');
        const what = match.kind === 'several' ? `${match.total} customers fit` : 'No customer fits';
        context.stderr.write(`${what} "${asked}".${names === '' ? '' : `\n${names}`}\n`);
        return 1;
      }
      const { id, name } = match.customer;
      const [held, history] = await Promise.all([
        newestScore(app.stores, 'churn', id),
        app.stores.scores.history('churn', id, HISTORY_SHOWN),
      ]);
      if ((await objectedToScoring(app.stores, [id], context.now())).has(id)) {
        context.stderr.write(
          `${plain(name)} (${id}) has objected to automated assessment and is not scored.\n`,
        );
        return 1;
      }
      if (held === null) {
        context.stderr.write(`${plain(name)} (${id}) has no score yet; run varsel score churn first.\n`);
        return 1;
      }
      const score = await app.withFactors(held);
      const { language, timezone, currency } = app.config.company;
      const text = values.json
        ? JSON.stringify({ customerId: id, score, history }, null, 2)
        : whyText(name, score, history, currency, readerFor(language, timezone));
      context.stdout.write(`${text}\n`);
      return 0;
    } finally {
      await app.close();
    }
  },
};

function whyText(
  name: string,
  score: Score,
  history: readonly ScorePoint[],
  currency: string,
  reader: Reader,
): string {
  const { words, formats } = reader;
  const factors = score.factors.flatMap((factor) => [
    `  ${formats.signed(factor.points).padStart(4)}  ${factorText(factor, reader)}`,
    `        ${factorDetail(factor, currency, reader)}`,
  ]);
  return [
    titleText(plain(name), score, reader),
    `  ${basisText(score, reader)}`,
    ...(factors.length === 0 ? [`  ${words.text('why.noFactors')}`] : factors),
    ...missingLines(score.missing, reader).map((line) => `  ${line}`),
    `  ${words.text('why.asOf', { date: formats.date(score.asOf) })}`,
    words.text('why.history'),
    ...history.map(
      ({ asOf, risk, level }) => `  ${utcDate(asOf)}  ${String(risk).padStart(3)}  ${level ?? ''}`,
    ),
  ].join('\n');
}
