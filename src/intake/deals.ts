import type { DealAttribute } from '../domain/deal.js';
import { amountCell, currencyCell } from './amount-cell.js';
import { cellsOf } from './cells.js';
import { attributeReader } from './customer-attributes.js';
import { dealIdOf, type Moment } from './deal-identity.js';
import { futureCheck, inTheFuture, knownAtReader } from './event-frame.js';
import { contentHash } from './event-identity.js';
import { followingDate } from './following-date.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow, RowProblem } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** What a row says of a deal as it is today. */
export interface DealRow {
  readonly dealId: string;
  /** Of every key of its events, with `:type:` between. */
  readonly source: string;
  readonly externalId: string;
  readonly name: string | null;
  readonly customerId: string | null;
  readonly ownerId: string | null;
  readonly product: string | null;
  /** Null where the word only says that it is closed. */
  readonly stage: string | null;
  readonly amountMinor: number | null;
  readonly listPriceMinor: number | null;
  readonly currency: string | null;
  readonly expectedCloseMs: number | null;
  readonly leadSource: string | null;
  readonly leadId: string | null;
  readonly opened: Dated | null;
  readonly closed: (Dated & { readonly isWon: boolean; readonly reason: string | null }) | null;
  /** The row says by its stage that the deal is open; an empty cell says nothing. */
  readonly isSaidOpen: boolean;
  /** From when what may change holds; null: as the mapping says of the whole file. */
  readonly since: Dated | null;
  readonly attributes: readonly DealAttribute[];
}

/** When something happened, and when that was known. */
export interface Dated {
  readonly occurred: Moment;
  readonly known: Moment;
}

const IS_WON: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  '1': true,
  won: true,
  false: false,
  no: false,
  '0': false,
  lost: false,
};
const WON_WORDS = Object.keys(IS_WON);
/** Stages that say how a deal ended, as the large systems write them. */
const CLOSING_STAGES: Readonly<Record<string, boolean>> = {
  won: true,
  'closed won': true,
  closedwon: true,
  lost: false,
  'closed lost': false,
  closedlost: false,
};

/** Reads a list of deals as they are today. Columns that no field reads become attributes. */
export function dealReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<DealRow> {
  const { mapping, columnIndex } = resolved;
  const { source, validFrom } = mapping;
  const cells = cellsOf(resolved);
  const text = (field: string) => {
    const read = cells.text(field);
    return (row: RawRow, problems: RowProblem[]) => read(row, problems) || null;
  };
  const readId = cells.text('id', { isRequired: true });
  const [readName, readCustomer, readOwner] = [text('name'), text('customer_id'), text('owner_id')];
  const [readProduct, readStage, readReason] = [text('product'), text('stage'), text('reason')];
  const [readLeadSource, readLeadId] = [text('lead_source'), text('lead_id')];
  const readOpened = cells.instant('opened');
  const readClosed = followingDate(cells, 'closed', 'opened', context);
  const readWon = cells.code('won', WON_WORDS);
  const saysWon = resolved.locate('won').kind !== 'absent';
  const readExpected = cells.instant('expected_close');
  const readCurrency = currencyCell(cells);
  const readAmount = amountCell(cells, 'amount', { isRequired: false, negative: 'is negative' });
  const readListPrice = amountCell(cells, 'list_price', { isRequired: false, negative: 'is negative' });
  const readAttributes = attributeReader(resolved, context);
  const readKnownAt = knownAtReader(resolved, context);
  const readSince =
    typeof validFrom === 'object'
      ? cells.columnInstant(validFrom.column, columnIndex(validFrom.column))
      : () => null;
  const isAhead = futureCheck(context);
  const isRepeat = repeatCheck(cells.name('id'));
  const dated = (row: RawRow, atMs: number, problems: RowProblem[]): Dated => {
    const { knownAtMs, knownBasis } = readKnownAt(row, atMs, problems);
    return { occurred: { atMs, basis: atMs }, known: { atMs: knownAtMs, basis: knownBasis } };
  };

  return (row) => {
    const problems: RowProblem[] = [];
    const externalId = readId(row, problems);
    const openedMs = readOpened(row, problems);
    if (openedMs !== null && isAhead(openedMs)) problems.push(inTheFuture(cells.name('opened'), openedMs));
    const stage = readStage(row, problems);
    const closing = stage === null ? undefined : CLOSING_STAGES[stage.toLowerCase()];
    const won = readWon(row, problems);
    const isWon = won === null ? (closing ?? null) : (IS_WON[won] ?? null);
    const closedMs = isWon === null ? null : readClosed(row, openedMs ?? -Number.MAX_VALUE, problems);
    if (problems.length === 0) problems.push(...contradictions(row, isWon, stage, openedMs, closedMs));
    const currency = readCurrency(row, problems);
    const company = currency ?? context.companyCurrency;
    const customer = readCustomer(row, problems);
    const leadId = readLeadId(row, problems);
    const sinceMs = readSince(row, problems);
    const reason = readReason(row, problems);
    const record: DealRow = {
      dealId: dealIdOf(source, externalId),
      source,
      externalId,
      name: readName(row, problems),
      customerId: customer === null ? null : `${mapping.customerSource ?? source}:${customer}`,
      ownerId: readOwner(row, problems),
      product: readProduct(row, problems),
      stage: closing === undefined ? stage : null,
      amountMinor: readAmount(row, company, problems),
      listPriceMinor: readListPrice(row, company, problems),
      currency,
      expectedCloseMs: readExpected(row, problems),
      leadSource: readLeadSource(row, problems),
      leadId: leadId === null ? null : dealIdOf(source, leadId),
      opened: openedMs === null ? null : dated(row, openedMs, problems),
      closed:
        isWon === null || closedMs === null ? null : { ...dated(row, closedMs, problems), isWon, reason },
      isSaidOpen: !saysWon && stage !== null && closing === undefined,
      since: sinceMs === null ? null : dated(row, sinceMs, problems),
      attributes: readAttributes(row, problems).map(dealAttribute),
    };
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (isRepeat(row, externalId, contentOf(record), problems)) {
      return { kind: 'skipped', reason: 'repeated' };
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    return { kind: 'accepted', record };
  };

  function contradictions(
    row: RawRow,
    isWon: boolean | null,
    stage: string | null,
    openedMs: number | null,
    closedMs: number | null,
  ): RowProblem[] {
    const problem = (field: string, reason: string) => [{ field: cells.name(field), reason, value: '' }];
    if (isWon !== null && closedMs === null) {
      return problem('closed', 'is empty; a deal that was won or lost needs the date of that');
    }
    if (isWon !== null && openedMs === null) {
      return problem('opened', 'is empty; only a deal that is still open may leave it so');
    }
    if (isWon === null && stage === null && cells.raw('closed')(row) !== '') {
      return problem(
        'won',
        'is empty for a deal with a closing date; say whether it was won, or which words of the stage mean that under "codes: stage:" in the mapping, such as {"Signed": won}',
      );
    }
    return [];
  }
}

/** Known from the beginning of time: what always held. */
const ALWAYS = new Date(0);

function dealAttribute({ name, value, validFrom, knownAt }: DatedAttributeLike): DealAttribute {
  return {
    name,
    value: typeof value === 'boolean' ? String(value) : value,
    validFrom,
    knownAt: knownAt ?? ALWAYS,
  };
}
type DatedAttributeLike = Pick<DealAttribute, 'name' | 'validFrom'> & {
  readonly value: string | number | boolean;
  readonly knownAt: Date | null;
};

function contentOf({ opened, closed, since, attributes, ...row }: DealRow): string {
  const { dealId, source, externalId, isSaidOpen, ...said } = row;
  return contentHash([
    ...[dealId, source, externalId, isSaidOpen],
    ...Object.values(said),
    ...[opened?.occurred.atMs ?? null, closed?.occurred.atMs ?? null, since?.occurred.atMs ?? null],
    ...[closed?.isWon ?? null, closed?.reason ?? null],
    ...attributes.flatMap(({ name, value, validFrom }) => [name, value, validFrom]),
  ]);
}
