import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { csvCell } from '../../adapters/files/write-rejects.js';
import type { CustomerValue } from '../domain/customer-value.js';
import { minorDigits, toMajor } from '../domain/money.js';
import { ALL_PARTITIONS } from '../domain/partition.js';
import { type TierOverride, tierAt, tiersOf } from '../domain/tier.js';
import { utcDate } from '../domain/time.js';
import type { ValueRun } from '../domain/value-run.js';
import { newestOverrides } from '../stores/newest-overrides.js';
import { readDate } from './read-date.js';
import { type CliApp, type CliVerb, UsageError } from './verb.js';

const BATCH = 500;

/** What customers are worth: the newest night in short, or every customer for a spreadsheet. */
export const value: CliVerb = {
  summary: 'what customers are worth together, and each of them for a spreadsheet',
  usage: `varsel value [--as-of DATE] [--json]
varsel value [--as-of DATE] --csv FILE

  --as-of  what a night on that date would have said, from what was known then alone; classes are by rank, since the
           nights before it are not gone through. Writes nothing into the database
  --json   for programs: the newest night with method, data, counts by class, portfolio and groups
  --csv    every customer into a file that does not exist yet: class by rank and in fact, scores, amounts, group

  varsel value --csv values.csv
  varsel value --as-of 2026-06-30 --json`,
  async run(args, context) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        'as-of': { type: 'string' },
        csv: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const asOf = values['as-of'] === undefined ? null : readDate('--as-of', values['as-of']);
    if (asOf !== null && asOf > context.now()) throw new UsageError('--as-of lies in the future');
    const app = await context.openApp();
    try {
      const night = asOf === null ? await newestNight(app) : await nightAsOf(asOf, app);
      if (values.csv !== undefined) {
        const count = await exportTo(values.csv, night, app, context.now());
        context.stderr.write(`${count} customers written to ${values.csv}\n`);
        return 0;
      }
      const { run } = night;
      const text = values.json ? JSON.stringify(run, null, 2) : runText(run, app.config.company.currency);
      context.stdout.write(`${text}\n`);
      return 0;
    } finally {
      await app.close();
    }
  },
};

/** A night's view of all customers. */
interface ValuedNight {
  readonly run: ValueRun | null;
  /** At which words by hand hold. */
  readonly at: Date | null;
  readonly batches: () => AsyncIterable<readonly CustomerValue[]>;
}

async function newestNight({ stores }: CliApp): Promise<ValuedNight> {
  return {
    run: await stores.valueRuns.newest(),
    at: null,
    batches: () => stores.customerValues.byPartition(ALL_PARTITIONS, BATCH),
  };
}

async function nightAsOf(asOf: Date, app: CliApp): Promise<ValuedNight> {
  await app.rebuildHistories();
  const { run, values } = await app.valuesAsOf(asOf);
  return {
    run,
    at: asOf,
    async *batches() {
      for (let start = 0; start < values.length; start += BATCH) yield values.slice(start, start + BATCH);
    },
  };
}

function runText(run: ValueRun | null, currency: string): string {
  if (run === null) return 'No values yet: they come with the first nightly scoring (varsel score).';
  const money = (amountMinor: number | null) =>
    amountMinor === null ? 'not predicted' : `${amount(amountMinor, currency)} ${currency}`;
  return [
    `As of ${utcDate(run.asOf)}: ${run.activeCustomers} active customers, ${run.historyMonths} months of history, data ${run.data}`,
    `Method for purchases: ${run.method ?? 'none'}`,
    `Value to come: ${money(run.portfolioMinor)}, at risk: ${money(run.atRiskMinor)}`,
    ...tiersOf(run.scheme).map(
      (tier) => `${tier}: ${run.rawCounts[tier] ?? 0} by rank, ${run.standingCounts[tier] ?? 0} in fact`,
    ),
  ].join('\n');
}

const COLUMNS = [
  ...['customer_id', 'name', 'segment', 'team', 'group', 'class', 'class_by_rank', 'set_by_hand_until'],
  ...['combined', 'clv', 'churn', 'upsell', 'advocacy'],
  ...['so_far', 'after_service', 'to_come', 'to_come_low', 'to_come_high', 'method', 'as_of'],
];

/** Readable by its owner alone: it holds names and amounts. */
async function exportTo(
  path: string,
  night: ValuedNight,
  { stores, config }: CliApp,
  now: Date,
): Promise<number> {
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(`${path} is there already; name a new file`, { cause: error });
  });
  let count = 0;
  try {
    await file.write(`${COLUMNS.join(',')}\r\n`);
    for await (const batch of night.batches()) {
      const ids = batch.map(({ customerId }) => customerId);
      const [customers, overrides] = await Promise.all([
        stores.customers.findMany(ids),
        newestOverrides(stores, ids),
      ]);
      const names = new Map(
        customers.filter(({ mergedIntoId }) => mergedIntoId === null).map(({ id, name }) => [id, name]),
      );
      const lines = batch.flatMap((each) => {
        const name = names.get(each.customerId);
        // A merged customer counts for another one.
        if (name === undefined) return [];
        return [
          lineOf(
            each,
            name,
            overrides.get(each.customerId) ?? null,
            night.at ?? now,
            config.company.currency,
          ),
        ];
      });
      if (lines.length > 0) await file.write(`${lines.join('\r\n')}\r\n`);
      count += lines.length;
    }
  } finally {
    await file.close();
  }
  await stores.audit.append({
    id: `list_exported:${randomUUID()}`,
    at: now,
    actorId: 'system',
    action: 'list_exported',
    subjectId: 'customer_values',
    details: { exported: count },
  });
  return count;
}

/** Texts are quoted so that no spreadsheet takes one for a formula; what is not known is empty, never zero. */
function lineOf(
  {
    customerId,
    segment,
    team,
    groupKey,
    standing,
    combined,
    scores,
    historic,
    predicted,
    asOf,
  }: CustomerValue,
  name: string,
  override: TierOverride | null,
  now: Date,
  currency: string,
): string {
  const tier = tierAt(standing, override, now);
  const isByHand = override !== null && tier !== null && tierAt(null, override, now) !== null;
  const money = (minor: number | null | undefined) =>
    minor === null || minor === undefined ? '' : amount(minor, currency);
  const score = (of: number | null | undefined) => (of === null || of === undefined ? '' : of.toFixed(1));
  return [
    ...[customerId, name, segment, team, groupKey ?? ''].map(csvCell),
    ...[tier ?? '', standing.rawTier, isByHand ? override.until.toISOString() : ''],
    ...[combined, ...(['clv', 'churn', 'upsell', 'advocacy'] as const).map((key) => scores[key]?.score)].map(
      score,
    ),
    ...[historic?.valueMinor, historic?.valueAfterServiceMinor].map(money),
    ...[predicted?.valueMinor, predicted?.lowMinor, predicted?.highMinor].map(money),
    ...[predicted?.method ?? '', asOf.toISOString()],
  ].join(',');
}

/** With a point and all its decimals, for programs. */
function amount(amountMinor: number, currency: string): string {
  return toMajor({ amountMinor, currency }).toFixed(minorDigits(currency));
}
