import { customerIdOf } from '../domain/customer.js';
import { DAY_MS } from '../domain/time.js';
import { type Cells, columnText, instantCell } from './cells.js';
import type { IntakeContext } from './intake-context.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { SkipReason } from './reject.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** What all events of customers have: whose they are, when they happened and when that could be known. */
export interface EventFrame {
  readonly customerId: string;
  readonly occurredAtMs: number;
  readonly knownAtMs: number;
  /** What identity takes for knownAt: reading a file again tomorrow must not make new events. */
  readonly knownBasis: number | string;
}

/** Reads the frame of a row; a reason where the row is to be skipped. Its values count only without problems. */
export type FrameReader = (row: RawRow, problems: RowProblem[]) => EventFrame | SkipReason;

export function frameReader(
  resolved: ResolvedMapping,
  cells: Cells,
  dateField: string,
  context: IntakeContext,
  future: 'reject' | 'skip' = 'reject',
): FrameReader {
  const { mapping } = resolved;
  const customerSource = mapping.customerSource ?? mapping.source;
  const readCustomer = cells.text('customer_id', {
    isRequired: !mapping.skipWithoutCustomer,
    remedy: 'set skipWithoutCustomer: true in the mapping to leave such rows out',
  });
  const readDate = cells.instant(dateField, { isRequired: true });
  const readKnownAt = knownAtReader(resolved, context);
  const latestMs = context.now.getTime() + DAY_MS;
  return (row, problems) => {
    const externalId = readCustomer(row, problems);
    if (externalId === '' && mapping.skipWithoutCustomer && problems.length === 0) return 'without_customer';
    const occurredAtMs = readDate(row, problems) ?? 0;
    if (occurredAtMs > latestMs) {
      if (future === 'skip') return 'not_yet_happened';
      const value = shortened(new Date(occurredAtMs).toISOString());
      problems.push({ field: cells.name(dateField), reason: 'lies in the future', value });
    }
    const { knownAtMs, knownBasis } = readKnownAt(row, occurredAtMs, problems);
    return { customerId: customerIdOf(customerSource, externalId), occurredAtMs, knownAtMs, knownBasis };
  };
}

function knownAtReader(
  { mapping, columnIndex }: ResolvedMapping,
  { importedAt }: IntakeContext,
): (
  row: RawRow,
  occurredAtMs: number,
  problems: RowProblem[],
) => Pick<EventFrame, 'knownAtMs' | 'knownBasis'> {
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

function known(atMs: number): Pick<EventFrame, 'knownAtMs' | 'knownBasis'> {
  return { knownAtMs: atMs, knownBasis: atMs };
}
