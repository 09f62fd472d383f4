import { openRecordFile } from '../../../adapters/files/open-record-file.js';
import type { ReadingProgress } from '../../../adapters/files/read-columns.js';
import type { VarselEvent } from '../../domain/event.js';
import type { OrderColumns } from '../../domain/history.js';
import { IntakeError } from '../../intake/intake-error.js';
import type { Mapping } from '../../intake/mapping.js';
import { orderReader } from '../../intake/orders.js';
import type { RowProblem } from '../../intake/raw-row.js';
import type { SkipReason } from '../../intake/reject.js';
import { resolveMapping } from '../../intake/resolve-mapping.js';

/** The orders of one customer, in time order. */
export interface CustomerOrders {
  readonly customerId: string;
  /** As the earliest line has it; '' where there is none. */
  readonly country: string;
  readonly orders: OrderColumns;
}

export interface OrdersFile {
  /** In the order of their ids, so that the order of the rows says nothing. */
  readonly customers: readonly CustomerOrders[];
  readonly hasCountries: boolean;
  /** Of the orders, cancellations left out. */
  readonly firstOrderMs: number;
  readonly lastOrderMs: number;
  readonly rows: number;
  readonly rejected: number;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** How the file was read, and what was wrong with its first bad row. */
  readonly notes: readonly string[];
}

const ROWS_PER_BATCH = 500;
/** Of amounts without a currency of their own: it only says how many decimals they have. */
const CURRENCY = 'EUR';

/**
 * Reads a file of orders as an import would, and keeps what features are made of.
 * @throws IntakeError where the file can't be read, doesn't fit its mapping, or has no orders of customers.
 */
export async function readOrdersFile(
  path: string,
  mapping: Mapping,
  now: Date,
  onProgress: (progress: ReadingProgress) => void,
): Promise<OrdersFile> {
  const file = await openRecordFile(path, mapping);
  const readRow = orderReader(resolveMapping(mapping, file.columns, file.delimiter), {
    importId: '',
    importedAt: now,
    now,
    companyCurrency: CURRENCY,
  });
  const lines = new Map<string, LineLists>();
  const skipped: Partial<Record<SkipReason, number>> = {};
  let firstProblem: string | null = null;
  let rows = 0;
  let rejected = 0;
  for await (const batch of file.batches(ROWS_PER_BATCH)) {
    for (const raw of batch.rows) {
      rows += 1;
      const fate =
        raw.problem === null ? readRow(raw) : { kind: 'rejected' as const, problems: [raw.problem] };
      if (fate.kind === 'accepted') {
        for (const event of fate.record.events) collect(lines, event, fate.record.country);
      } else if (fate.kind === 'skipped') skipped[fate.reason] = (skipped[fate.reason] ?? 0) + 1;
      else {
        rejected += 1;
        firstProblem ??= problemText(raw.line, fate.problems);
      }
    }
    onProgress({ rows, share: file.byteLength === 0 ? 0 : batch.bytesRead / file.byteLength });
  }
  const customers = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([customerId, lists]) => customerOrders(customerId, lists));
  const { first, last } = extent(customers);
  if (first > last) {
    const why = firstProblem === null ? '' : ` The first row that was refused: ${firstProblem}.`;
    throw new IntakeError(`${path} has no orders of customers among its ${rows} rows.${why}`);
  }
  return {
    customers,
    hasCountries: customers.some(({ country }) => country !== ''),
    firstOrderMs: first,
    lastOrderMs: last,
    rows,
    rejected,
    skipped,
    notes: [...file.notes, ...(firstProblem === null ? [] : [`first row refused: ${firstProblem}`])],
  };
}

interface LineLists {
  readonly atMs: number[];
  readonly knownAtMs: number[];
  readonly amountMinor: number[];
  readonly isCancellation: number[];
  readonly orderIndex: number[];
  readonly countries: string[];
  readonly indexOf: Map<string, number>;
}

/** Numbers alone: a million events as they are stored would not fit into memory. A file has one version of each. */
function collect(
  lines: Map<string, LineLists>,
  { customerId, occurredAt, knownAt, payload }: VarselEvent,
  country: string,
): void {
  if (payload.type !== 'order_line') return;
  let lists = lines.get(customerId);
  if (lists === undefined) {
    lists = {
      atMs: [],
      knownAtMs: [],
      amountMinor: [],
      isCancellation: [],
      orderIndex: [],
      countries: [],
      indexOf: new Map(),
    };
    lines.set(customerId, lists);
  }
  let index = lists.indexOf.get(payload.orderId);
  if (index === undefined) {
    index = lists.indexOf.size;
    lists.indexOf.set(payload.orderId, index);
  }
  lists.atMs.push(occurredAt.getTime());
  lists.knownAtMs.push(knownAt.getTime());
  lists.amountMinor.push(payload.amountMinor);
  lists.isCancellation.push(Number(payload.isCancellation));
  lists.orderIndex.push(index);
  lists.countries.push(country);
}

function customerOrders(customerId: string, lists: LineLists): CustomerOrders {
  const { atMs, countries } = lists;
  const inTime = Array.from(atMs.keys()).sort((a, b) => (atMs[a] as number) - (atMs[b] as number) || a - b);
  const column = (values: readonly number[]) =>
    Float64Array.from(inTime, (position) => values[position] as number);
  return {
    customerId,
    country: countries[inTime[0] as number] as string,
    orders: {
      atMs: column(atMs),
      knownAtMs: column(lists.knownAtMs),
      supersededAtMs: new Float64Array(atMs.length).fill(Number.POSITIVE_INFINITY),
      amountMinor: column(lists.amountMinor),
      isCancellation: column(lists.isCancellation),
      orderIndex: column(lists.orderIndex),
    },
  };
}

function extent(customers: readonly CustomerOrders[]): { readonly first: number; readonly last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { orders } of customers) {
    for (let line = 0; line < orders.atMs.length; line++) {
      if (orders.isCancellation[line] === 1) continue;
      first = Math.min(first, orders.atMs[line] as number);
      last = Math.max(last, orders.atMs[line] as number);
    }
  }
  return { first, last };
}

function problemText(line: number, problems: readonly RowProblem[]): string {
  const [first] = problems;
  if (first === undefined) return `line ${line}`;
  const { field, reason, value } = first;
  return `line ${line}, ${field === '' ? '' : `${field} `}${reason}${value === '' ? '' : `: ${value}`}`;
}
