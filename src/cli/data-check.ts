import { parseArgs } from 'node:util';
import { utcDate } from '../domain/time.js';
import {
  type CapabilityCheck,
  type CapabilityState,
  checkSources,
  type DataCheck,
  type Shortfall,
  type SourceCheck,
  type StaffLink,
} from '../intake/data-check.js';
import { plain } from './preview-text.js';
import { readDate } from './read-date.js';
import { type CliVerb, UsageError } from './verb.js';

/** Says what the data are good for. */
export const dataCheck: CliVerb = {
  summary: 'say what the imported data are good for, and what is missing',
  usage: `varsel data check [--as-of DATE] [--json]

  --as-of  only what was known then counts; default now
  --json   for programs: asOf, capabilities, sources, customers, staff, documentedLosses, parked, unfinishedImports

  varsel data check`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'as-of': { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.length !== 1 || positionals[0] !== 'check') {
      throw new UsageError(
        `say what is to be done with the data: varsel data check (got: "${positionals.join(' ')}")`,
      );
    }
    const asOf = values['as-of'] === undefined ? context.now() : readDate('--as-of', values['as-of']);
    const app = await context.openApp();
    try {
      await app.rebuildHistories();
      const { readiness } = await app.churnContext(asOf);
      const check = await checkSources(app.stores, asOf, readiness);
      context.stdout.write(values.json ? `${JSON.stringify(check, null, 2)}\n` : checkText(check));
      return 0;
    } finally {
      await app.close();
    }
  },
};

const STATE_TEXTS: Readonly<Record<CapabilityState, string>> = {
  ready: 'ready (the data suffice for a model; this version scores by rules)',
  moderate: 'moderate (the data just suffice for a model; this version scores by rules)',
  rules_only: 'rules only',
  off: 'off: nothing to go on yet',
  not_in_this_version: 'not in this version',
};

const SHORTFALL_TEXTS: Readonly<Record<Shortfall['what'], (has: number, needed: number) => string>> = {
  active_customers: (has, needed) =>
    `${has} of ${needed} active customers (import customers, and orders or payments)`,
  documented_churns: (has, needed) => `${has} of ${needed} documented losses (import outcomes)`,
  history_months: (has, needed) => `${has} of ${needed} months of history (import older orders)`,
  contact_log: () => 'no log of contacts (import interactions)',
  completeness_percent: (has, needed) =>
    `${has} of ${needed} % of the customers' fields filled (import customers with segment, country, owner, since when, yearly value)`,
};

const MOST_LISTED = 10;

function checkText(check: DataCheck): string {
  const { capabilities, sources, customers, staff, documentedLosses, parked, unfinishedImports } = check;
  const sections = [
    [`Data as of ${check.asOf.toISOString()}`],
    ['What they are good for', ...capabilities.flatMap(capabilityLines)],
    ['Sources', ...sources.map(sourceLine), `  outcomes      ${documentedLosses} documented losses`],
    [
      `Customers: ${customers.count}`,
      ...customers.fields.map(
        ({ field, filled, of }) => `  ${field.padEnd(15)} ${percent(filled, of)} filled`,
      ),
      ...problem(customers.withoutOwner, 'customers have no owner: their alerts go to the default owner'),
      ...listed(
        'owners are no known staff',
        customers.unknownOwners.map(({ ownerId, customers: owned }) => `${ownerId} (${owned} customers)`),
      ),
    ],
    [
      `Staff: ${staff.count}`,
      ...listed('have no Slack or Teams id and can get no message', staff.withoutPlatformId),
      ...listed('platform ids belong to several people', staff.sharedPlatformIds),
      ...listed('name a deputy who is no known staff', staff.unknownDeputies.map(linkText)),
      ...listed('name a leader who is no known staff', staff.unknownLeaders.map(linkText)),
    ],
    parked.events === 0
      ? []
      : [`Parked: ${parked.events} events wait for ${parked.customers} customers that were not imported yet`],
    unfinishedImports.length === 0
      ? []
      : [
          'Imports that were interrupted; import the file again to finish',
          ...unfinishedImports.map(
            ({ kind, fileName, checkpointRow }) =>
              `  ${kind} from ${plain(fileName)}, behind row ${checkpointRow}`,
          ),
        ],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function capabilityLines({ capability, state, missing }: CapabilityCheck): string[] {
  return [
    `  ${capability.padEnd(8)} ${STATE_TEXTS[state]}`,
    ...missing.map(({ what, has, needed }) => `           ${SHORTFALL_TEXTS[what](has, needed)}`),
  ];
}

function sourceLine({ source, rows, firstAt, lastAt, ageDays, signals }: SourceCheck): string {
  const unlocks = signals.map((signal) => signal.replaceAll('_', ' ')).join(', ');
  if (firstAt === null || lastAt === null) return `  ${source.padEnd(13)} none; would unlock: ${unlocks}`;
  return `  ${source.padEnd(13)} ${rows} rows, ${utcDate(firstAt)} to ${utcDate(lastAt)} (${ageDays} days ago): ${unlocks}`;
}

function problem(rows: number, text: string): string[] {
  return rows === 0 ? [] : [`  ${rows} ${text}`];
}

function listed(text: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST_LISTED).map(plain).join(', ');
  const more = items.length > MOST_LISTED ? `, and ${items.length - MOST_LISTED} more` : '';
  return [`  ${items.length} ${text}: ${shown}${more}`];
}

function linkText({ staffId, namedId }: StaffLink): string {
  return `${staffId} -> ${namedId}`;
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.floor((100 * part) / whole)} %`.padStart(5);
}
