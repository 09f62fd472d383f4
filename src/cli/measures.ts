import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { csvCell } from '../../adapters/files/write-rejects.js';
import { readerFor } from '../chat/reader.js';
import { MEASURE_REFUSALS, type MeasureList } from '../domain/measure.js';
import { DAY_MS } from '../domain/time.js';
import { exportList } from '../measures/export-list.js';
import type { ExportedEntry } from '../measures/exported-entry.js';
import { type ListResult, measureResults } from '../measures/measure-results.js';
import { readStages } from '../measures/stages.js';
import { type CliApp, type CliContext, type CliVerb, type ExitCode, UsageError } from './verb.js';

const LEASE_MS = 10 * 60_000;
const DAYS = 365;

/** Lists of customers for the company's marketing tool: what became of them, and taking them out. */
export const measures: CliVerb = {
  summary: 'lists of customers for your marketing tool: what became of them, and exporting one',
  usage: `varsel measures [--days N] [--json]
varsel measures export --list NAME [--csv FILE]

  --days  measures decided within so many days (default ${DAYS})
  --json  for programs: lists, each with pending, sent, refused by reason, and followed (customers, count, amounts)
  export  takes what waits on a list past the consent gate and counts it as sent; who may not be written to is left out,
          with the reason kept
  --csv   into a file that does not exist yet; else to the standard output

  varsel measures export --list product_tips --csv tips.csv`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: { type: 'string' },
        csv: { type: 'string' },
        days: { type: 'string', default: String(DAYS) },
        json: { type: 'boolean', default: false },
      },
    });
    const [action, ...rest] = positionals;
    if (rest.length > 0 || (action !== undefined && action !== 'export')) {
      throw new UsageError(`there is no "measures ${positionals.join(' ')}"; export is all there is`);
    }
    const days = Number(values.days);
    if (!Number.isInteger(days) || days < 1)
      throw new UsageError(`--days "${values.days}" is no number of days`);
    const app = await context.openApp();
    try {
      if (action === 'export') return await exportOne(app, context, values);
      const results = await resultsOf(app, context, days);
      const text = values.json
        ? `${JSON.stringify({ lists: results }, null, 2)}\n`
        : resultsText(results, app);
      context.stdout.write(text);
      return 0;
    } finally {
      await app.close();
    }
  },
};

async function exportOne(
  app: CliApp,
  { stdout, stderr, now }: CliContext,
  { list: name, csv: path }: { readonly list?: string | undefined; readonly csv?: string | undefined },
): Promise<ExitCode> {
  const { lists } = app.config.measures;
  if (name === undefined)
    throw new UsageError(`say which list: --list ${Object.keys(lists).join(' or --list ')}`);
  const settings = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (settings === undefined) {
    throw new UsageError(`there is no list "${name}" (there: ${Object.keys(lists).join(', ') || 'none'})`);
  }
  const list: MeasureList = { name, ...settings };
  const stageOf = await readStages(app.stores.teamStages, app.config.stages);
  const { exported, refused } = await exportList(
    { stores: app.stores, stageOf, now, leaseMs: LEASE_MS },
    list,
    (entries) => (path === undefined ? written(stdout, csvOf(entries)) : writtenTo(path, csvOf(entries))),
  );
  await app.stores.audit.append({
    id: `list_exported:${randomUUID()}`,
    at: now(),
    actorId: 'system',
    action: 'list_exported',
    subjectId: name,
    details: { exported, refused },
  });
  stderr.write(`${exported} exported, ${refused} left out; varsel measures says why.\n`);
  return 0;
}

const COLUMNS = ['id', 'list', 'customer_id', 'customer_name', 'contact_name', 'contact_email'];

/** The same fields as the webhook's, every cell quoted so that no spreadsheet takes one for a formula. */
export function csvOf(entries: readonly ExportedEntry[]): string {
  const rows = entries.map(({ id, list, customer, contact }) =>
    [id, list, customer.id, customer.name, contact?.name ?? '', contact?.email ?? ''].map(csvCell).join(','),
  );
  return `${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function written(output: CliContext['stdout'], text: string): Promise<void> {
  return new Promise((done, fail) => {
    output.write(text, (error) => (error ? fail(error) : done()));
  });
}

/** Readable by its owner alone: it holds names and addresses. */
async function writtenTo(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Error(`${path} is there already; name a new file`, { cause: error });
    }
    throw error;
  }
}

function resultsOf({ stores, config }: CliApp, { now }: CliContext, days: number): Promise<ListResult[]> {
  const to = now();
  return measureResults(stores, {
    from: new Date(to.getTime() - days * DAY_MS),
    to,
    followedWithinDays: config.measures.followedWithinDays,
    companyCurrency: config.company.currency,
  });
}

function resultsText(results: readonly ListResult[], { config }: CliApp): string {
  if (results.length === 0) return 'No customer has been put on a list in this time.\n';
  const { formats } = readerFor('en', config.company.timezone);
  const blocks = results.map(({ list, pending, sent, refused, followed }) => {
    const reasons = MEASURE_REFUSALS.filter((reason) => refused[reason] > 0).map(
      (reason) => `${refused[reason]} ${REASONS[reason]}`,
    );
    const amounts = followed.amounts.map(({ amountMinor, currency }) => formats.money(amountMinor, currency));
    const lines = [
      `${sent} sent, ${pending} waiting`,
      ...(reasons.length === 0 ? [] : [`left out: ${reasons.join(', ')}`]),
      `business within ${config.measures.followedWithinDays} days after: ${followed.count} orders and contracts of ${followed.customers} customers${amounts.length === 0 ? '' : `, ${amounts.join(' and ')}`}`,
    ];
    return `${list}\n${lines.map((line) => `  ${line}`).join('\n')}`;
  });
  return `${blocks.join('\n')}\nThat business followed a list does not say that it came of it.\n`;
}

const REASONS = {
  no_consent: 'without a consent',
  objection: 'have objected',
  consent_expired: 'whose consent has run out',
  alert_closed: 'whose alert was closed before',
  customer_gone: 'no longer on record',
  address_not_allowed: 'at an address that is not allowed',
  rejected: 'refused by the receiver',
  unreachable: 'given up because the receiver did not answer',
} as const satisfies Record<(typeof MEASURE_REFUSALS)[number], string>;
