import type { Customer } from '../../domain/customer.js';
import type { Lead } from '../../domain/lead.js';
import type { LeadFactorKey } from '../../domain/lead-score.js';
import { DAY_MS } from '../../domain/time.js';
import type { Column, Table } from '../../learning/table.js';
import { categoricalColumn } from '../features/own-columns.js';

/** The customer that a lead belongs to, as far as a lead's chance needs it. */
export type LeadCustomer = Pick<Customer, 'id' | 'segment' | 'customerSince'>;

/** What was known of a lead at a moment. Missing numbers are NaN, missing names ''. */
export interface LeadFeatures {
  readonly numbers: Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, string>>;
}

interface LeadColumn {
  readonly name: string;
  readonly kind: Column['kind'];
  /** The reason that it counts for. */
  readonly factor: LeadFactorKey;
}

export const LEAD_COLUMNS = [
  { name: 'source', kind: 'categorical', factor: 'source' },
  { name: 'log_size', kind: 'numeric', factor: 'size' },
  { name: 'sector', kind: 'categorical', factor: 'sector' },
  { name: 'country', kind: 'categorical', factor: 'country' },
  { name: 'segment', kind: 'categorical', factor: 'segment' },
  { name: 'customer_years', kind: 'numeric', factor: 'relation' },
  { name: 'reply', kind: 'categorical', factor: 'reply' },
  { name: 'age', kind: 'categorical', factor: 'waiting' },
] as const satisfies readonly LeadColumn[];

/** Ages at which leads are looked at: new, after the first answers, after two weeks, when most have been given up. */
export const LEAD_AGES_DAYS = [0, 3, 14, 45] as const;
/** An answer within a day, within three, within two weeks, later. */
const REPLY_DAYS = [0, 1, 3, 14] as const;
const YEAR_MS = 365.25 * DAY_MS;

/**
 * A lead as of a moment: a reply that came later isn't known yet, and a customer counts as one only where the relation
 * is older than the lead, whatever was filled in since.
 */
export function leadFeatures(lead: Lead, customer: LeadCustomer | null, asOf: Date): LeadFeatures {
  const { createdAt, firstReplyAt, size } = lead;
  const since = customer?.customerSince ?? null;
  const earlier = customer !== null && since !== null && since < createdAt ? customer : null;
  const isAnswered = firstReplyAt !== null && firstReplyAt <= asOf;
  const ageDays = daysBetween(createdAt, asOf);
  return {
    numbers: {
      log_size: size === null || size <= 0 ? Number.NaN : Math.log(size),
      customer_years:
        earlier === null || since === null ? Number.NaN : (createdAt.getTime() - since.getTime()) / YEAR_MS,
    },
    names: {
      source: lead.source,
      sector: lead.sector ?? '',
      country: lead.country ?? '',
      segment: earlier?.segment ?? '',
      // How long they have been silent says as much as how fast they answered.
      reply: isAnswered
        ? `answered ${bandOf(daysBetween(createdAt, firstReplyAt), REPLY_DAYS)}`
        : `silent ${bandOf(ageDays, LEAD_AGES_DAYS)}`,
      age: `${bandOf(ageDays, LEAD_AGES_DAYS)}`,
    },
  };
}

/**
 * Rows as a table of the named columns, in their order; every column where nobody names any.
 * @throws RangeError for a column that this version doesn't make.
 */
export function leadTable(
  rows: readonly LeadFeatures[],
  names: readonly string[] = LEAD_COLUMNS.map(({ name }) => name),
): Table {
  return { rowCount: rows.length, columns: names.map((name) => columnOf(name, rows)) };
}

/** The reason that a column counts for. @throws RangeError as `leadTable`. */
export function factorOfLeadColumn(name: string): LeadFactorKey {
  return described(name).factor;
}

/** The oldest of the ages that a lead has reached, by its place. */
export function ageGroup(ageDays: number): number {
  return bandOf(ageDays, LEAD_AGES_DAYS);
}

function bandOf(days: number, borders: readonly number[]): number {
  return Math.max(
    0,
    borders.findLastIndex((from) => days >= from),
  );
}

function columnOf(name: string, rows: readonly LeadFeatures[]): Column {
  if (described(name).kind === 'categorical')
    return categoricalColumn(
      name,
      rows.map(({ names }) => names[name] ?? ''),
    );
  const values = Float64Array.from(rows, ({ numbers }) => numbers[name] ?? Number.NaN);
  return { kind: 'numeric', name, values };
}

function described(name: string): LeadColumn {
  const found = LEAD_COLUMNS.find((column) => column.name === name);
  if (found === undefined)
    throw new RangeError(
      `This version of Varsel knows nothing called "${name}" of a lead; wait for the night.`,
    );
  return found;
}

function daysBetween(from: Date, to: Date): number {
  return Math.max(0, (to.getTime() - from.getTime()) / DAY_MS);
}
