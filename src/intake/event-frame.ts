import { customerIdOf } from '../domain/customer.js';
import { DAY_MS } from '../domain/time.js';
import { type Cells, columnText, instantCell } from './cells.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { SkipReason } from './reject.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** When the company could first know something. */
export interface KnownAt {
  readonly knownAtMs: number;
  /** What identity takes for knownAt: reading a file again tomorrow must not make new events. */
  readonly knownBasis: number | string;
}

/** What all events of customers have: whose they are, when they happened and when that could be known. */
export interface EventFrame extends KnownAt {
  readonly customerId: string;
  readonly occurredAtMs: number;
}

export interface FrameReader {
  /** The frame of a row; a reason where the row is to be skipped. Its values count only without problems. */
  read(row: RawRow, problems: RowProblem[]): EventFrame | SkipReason;
  /** When another moment of the row could be known. */
  readonly readKnownAt: KnownAtReader;
}
export type KnownAtReader = (row: RawRow, occurredAtMs: number, problems: RowProblem[]) => KnownAt;

/**
 * @param future what becomes of a row whose date lies ahead.
 * @param empty what becomes of a row without a date.
 */
export function frameReader(
  resolved: ResolvedMapping,
  cells: Cells,
  dateField: string,
  context: IntakeContext,
  {
    future = 'reject',
    empty = 'reject',
  }: { readonly future?: 'reject' | 'skip'; readonly empty?: 'reject' | 'skip' } = {},
): FrameReader {
  const readCustomer = customerCell(resolved, cells);
  const readDate = cells.instant(dateField, { isRequired: empty === 'reject' });
  const readKnownAt = knownAtReader(resolved, context);
  const isAhead = futureCheck(context);
  const name = cells.name(dateField);
  return {
    readKnownAt,
    read(row, problems) {
      const customerId = readCustomer(row, problems);
      if (customerId === null) return 'without_customer';
      const readMs = readDate(row, problems);
      if (readMs === null && problems.length === 0) return 'not_yet_happened';
      const occurredAtMs = readMs ?? 0;
      if (isAhead(occurredAtMs)) {
        if (future === 'skip') return 'not_yet_happened';
        problems.push(inTheFuture(name, occurredAtMs));
      }
      const { knownAtMs, knownBasis } = readKnownAt(row, occurredAtMs, problems);
      return { customerId, occurredAtMs, knownAtMs, knownBasis };
    },
  };
}

/** Whose a row is; null where the row names nobody and is to be left out. */
export function customerCell(
  { mapping }: ResolvedMapping,
  cells: Cells,
): (row: RawRow, problems: RowProblem[]) => string | null {
  const customerSource = mapping.customerSource ?? mapping.source;
  const readCustomer = cells.text('customer_id', {
    isRequired: !mapping.skipWithoutCustomer,
    remedy: 'set skipWithoutCustomer: true in the mapping to leave such rows out',
  });
  return (row, problems) => {
    const externalId = readCustomer(row, problems);
    if (externalId === '' && mapping.skipWithoutCustomer && problems.length === 0) return null;
    return customerIdOf(customerSource, externalId);
  };
}

/** Whether a moment lies ahead: later than now by more than the zones explain. */
export function futureCheck({ now }: IntakeContext): (atMs: number) => boolean {
  const latestMs = now.getTime() + DAY_MS;
  return (atMs) => atMs > latestMs;
}

export function inTheFuture(field: string, atMs: number): RowProblem {
  return { field, reason: 'lies in the future', value: shortened(new Date(atMs).toISOString()) };
}

export function knownAtReader(
  { mapping, columnIndex }: ResolvedMapping,
  { importedAt }: IntakeContext,
): KnownAtReader {
  const { knownAt } = mapping;
  if (knownAt === 'occurred') return (_row, occurredAtMs) => known(occurredAtMs);
  if (knownAt === 'imported') {
    return (_row, occurredAtMs) => ({
      knownAtMs: Math.max(occurredAtMs, importedAt.getTime()),
      knownBasis: 'imported',
    });
  }
  if ('lagDays' in knownAt) return (_row, occurredAtMs) => known(occurredAtMs + knownAt.lagDays * DAY_MS);
  const index = columnIndex(knownAt.column);
  const readInstant = instantCell(`knownAt (${knownAt.column})`, mapping.dateFormat, mapping.zone);
  return (row, occurredAtMs, problems) => {
    const text = columnText(row, index);
    const atMs = text === '' ? null : readInstant(text, problems);
    // Nothing is known before it happens; a date without a time often reads as the midnight before.
    return known(Math.max(occurredAtMs, atMs ?? occurredAtMs));
  };
}

function known(atMs: number): KnownAt {
  return { knownAtMs: atMs, knownBasis: atMs };
}
