import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { newToTheirOwner } from '../alerts/cards-had.js';
import { type Candidate, carded } from '../alerts/placement.js';
import { responsibleForCustomer } from '../alerts/responsible.js';
import type { Reader } from '../chat/reader.js';
import { readerFor } from '../chat/reader.js';
import { churnPreview } from '../churn/preview.js';
import type { NotScored } from '../churn/scorable.js';
import { churnSubjects } from '../churn/subjects.js';
import { cardBudget } from '../config/card-budget.js';
import type { Customer } from '../domain/customer.js';
import type { Score } from '../domain/score.js';
import { type PlacedPreview, previewText } from './preview-text.js';
import { readDate } from './read-date.js';
import { scoreWin } from './score-win.js';
import { type CliApp, type CliVerb, UsageError } from './verb.js';

const BATCH = 1000;
const PREVIEW = 'preview';

/** Scores now, in this process, or shows beforehand what scoring would do. */
export const score: CliVerb = {
  summary: 'score all customers and alert, or all open deals; or show beforehand what that would say',
  usage: `varsel score churn|win [--as-of DATE] [--preview [--json] [--limit N]]

  churn scores all customers and alerts; win scores all open deals

  --as-of    only what was known then counts; default now
  --preview  writes and sends nothing: whom it would tell what, by a card or on their list, and what is missing;
             alerts that are open already and answers that still stand are not looked at
  --json     the preview for programs: scored, notScored, levels, heldBack, cards, missing; of win: asOf, bases, scores
  --limit    so many cards in text form (default 20; 0 for all)

  varsel score churn --as-of 2026-06-30 --preview
  varsel score win --preview`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        preview: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        limit: { type: 'string', default: '20' },
      },
    });
    const [kind, ...others] = positionals;
    if ((kind !== 'churn' && kind !== 'win') || others.length > 0) {
      throw new UsageError(
        `say what is to be scored: varsel score churn or varsel score win (got: "${positionals.join(' ')}")`,
      );
    }
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 0)
      throw new UsageError(`--limit "${values.limit}" is no whole number`);
    const asOf = values['as-of'] === undefined ? context.now() : readDate('--as-of', values['as-of']);
    const app = await context.openApp();
    try {
      if (kind === 'win') {
        const { preview, json } = values;
        return await scoreWin(app, asOf, { isPreview: preview, asJson: json, limit }, context.stdout);
      }
      await app.rebuildHistories();
      if (values.preview) {
        const preview = await previewOf(app, asOf);
        const text = values.json
          ? `${JSON.stringify({ asOf, ...preview }, null, 2)}\n`
          : previewText(
              preview,
              asOf,
              companyReader(app),
              limit === 0 ? preview.cards.length : limit,
              app.config.churn,
            );
        context.stdout.write(text);
        return 0;
      }
      const period = dateIn(app.config.company.timezone, asOf);
      const before = await app.stores.runs.find(`score-churn.${period}`);
      if (before?.finishedAt) {
        context.stdout.write(
          `${period} was scored already, on ${before.finishedAt.toISOString()}; nothing was done.\n`,
        );
        return 0;
      }
      await app.scorePeriod(period, asOf);
      const run = await app.stores.runs.find(`score-churn.${period}`);
      context.stdout.write(`Scored as of ${asOf.toISOString()}: ${countsText(run?.counts ?? {})}.\n`);
      return 0;
    } finally {
      await app.close();
    }
  },
};

/** A preview with whom it would tell, and whether by a card now or on the person's list. */
async function previewOf(app: CliApp, asOf: Date): Promise<PlacedPreview> {
  const context = await app.churnContext(asOf);
  const staff = new Map((await app.stores.staff.all()).map((person) => [person.id, person]));
  const scores: Score[] = [];
  const notScored: NotScored[] = [];
  const customers = new Map<string, Customer>();
  const scorer = await app.openScorer('reached');
  for await (const subjects of churnSubjects(app.stores, { batchSize: BATCH })) {
    const results = await scorer.score(subjects, context, PREVIEW);
    for (const [place, { customer }] of subjects.entries()) {
      const scored = results[place];
      if (scored === undefined) continue;
      if (!scored.ok) notScored.push(scored.refusal);
      else {
        scores.push(scored.value);
        if (scored.value.level === null) continue;
        const { ownerId } = responsibleForCustomer(customer, staff, app.config.owners);
        customers.set(customer.id, { ...customer, ownerId });
      }
    }
  }
  const preview = churnPreview({ scores, notScored, customers });
  const candidates = preview.cards.map(
    ({ customerId, ownerId, level, points }): Candidate => ({
      subjectId: customerId,
      ownerId,
      team: customers.get(customerId)?.team ?? '',
      level,
      risk: points,
      valueMinor: customers.get(customerId)?.yearlyValueMinor ?? null,
      currency: customers.get(customerId)?.currency ?? app.config.company.currency,
      isWaiting: false,
    }),
  );
  const firstOnes = await newToTheirOwner(app.stores, PREVIEW, candidates);
  const chosen = carded(candidates, cardBudget(app.config), firstOnes);
  const cards = preview.cards.map((card) => ({
    ...card,
    ownerName: card.ownerId === null ? null : (staff.get(card.ownerId)?.name ?? null),
    placement: chosen.has(card.customerId) ? ('card' as const) : ('list' as const),
  }));
  return { ...preview, cards };
}

/** The calendar date of an instant in a zone: a night's run is named by the company's own date. */
function dateIn(timezone: string, at: Date): string {
  return DateTime.fromJSDate(at, { zone: timezone }).toISODate() ?? '';
}

function countsText(counts: Readonly<Record<string, number>>): string {
  const { scored = 0, opened = 0, carded = 0, raised = 0, ended = 0, withoutTarget = 0 } = counts;
  const lost = withoutTarget === 0 ? '' : `; ${withoutTarget} have nowhere to go (see varsel doctor)`;
  return `${scored} customers, ${opened} alerts opened, ${carded} of them with a card, ${raised} raised, ${ended} ended${lost}`;
}

function companyReader(app: CliApp): Reader {
  const { language, timezone } = app.config.company;
  return readerFor(language, timezone);
}
