import { TICKET_CATEGORIES } from '../domain/event.js';
import {
  PRICE_PERIODS,
  PRODUCT_KINDS,
  type Product,
  type ProductKind,
  type ProductPrice,
} from '../domain/product.js';
import { amountCell, currencyCell } from './amount-cell.js';
import { type Cells, cellsOf } from './cells.js';
import { countryReader } from './country.js';
import { contentHash } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';
import { codeListCell, listCell } from './list-cell.js';
import { limitCells, propertyCells } from './product-details.js';
import { type RawRow, type RowProblem, shortened } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';
import { isYes, YES_OR_NO } from './yes-or-no.js';

const LONGEST_DESCRIPTION = 10_000;
/** Of these nobody would know whether a price is paid once or again and again. */
const PAID_BY_PERIOD: readonly ProductKind[] = ['plan', 'addon', 'maintenance_plan'];

/** Reads what a company sells. */
export function productReader(
  resolved: ResolvedMapping,
  { companyCurrency }: IntakeContext,
): (row: RawRow) => RowFate<Product> {
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readName = cells.text('name', { isRequired: true });
  const readKind = cells.code('kind', PRODUCT_KINDS);
  const readFamily = cells.text('family');
  const readDescription = cells.text('description', { maxLength: LONGEST_DESCRIPTION, longer: 'cut' });
  const readOtherNames = listCell(cells, resolved, 'other_names');
  const readSolves = codeListCell(cells, resolved, 'solves', TICKET_CATEGORIES);
  const readWorksWith = listCell(cells, resolved, 'works_with');
  const readConflictsWith = listCell(cells, resolved, 'conflicts_with');
  const readReplaces = listCell(cells, resolved, 'replaces');
  const readMarkets = marketsCell(cells, resolved);
  const readProperties = propertyCells(cells, resolved);
  const readLimits = limitCells(cells, resolved);
  const readPrice = priceCell(cells, companyCurrency);
  const readSoldFrom = cells.instant('sold_from');
  const readSoldUntil = cells.instant('sold_until');
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const id = readId(row, problems);
    const kind = readKind(row, problems) ?? 'other';
    const soldFrom = dateOf(readSoldFrom(row, problems));
    const soldUntil = dateOf(readSoldUntil(row, problems));
    if (soldFrom !== null && soldUntil !== null && soldUntil <= soldFrom) {
      const reason = `is not after ${cells.name('sold_from')}`;
      problems.push({ field: cells.name('sold_until'), reason, value: soldUntil.toISOString() });
    }
    const product: Product = {
      id,
      name: readName(row, problems),
      kind,
      family: readFamily(row, problems) || null,
      otherNames: readOtherNames(row, problems),
      description: readDescription(row, problems),
      solves: readSolves(row, problems),
      properties: Object.fromEntries(readProperties(row, problems)),
      limits: readLimits(row, problems),
      worksWith: readWorksWith(row, problems),
      conflictsWith: readConflictsWith(row, problems),
      replaces: readReplaces(row, problems),
      markets: readMarkets(row, problems),
      price: readPrice(row, kind, problems),
      soldFrom,
      soldUntil,
    };
    for (const field of ['worksWith', 'conflictsWith', 'replaces'] as const) {
      if (!product[field].includes(id)) continue;
      problems.push({
        field: cells.name(FIELD_NAMES[field]),
        reason: 'names the product itself',
        value: shortened(id),
      });
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (isRepeat(row, id, contentHash([JSON.stringify(product)]), problems)) {
      return { kind: 'skipped', reason: 'repeated' };
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    return { kind: 'accepted', record: product };
  };
}

/** The fields of products that name others, as files call them. */
export const FIELD_NAMES = {
  worksWith: 'works_with',
  conflictsWith: 'conflicts_with',
  replaces: 'replaces',
} as const;

/** Countries; none: sold everywhere. */
function marketsCell(cells: Cells, resolved: ResolvedMapping) {
  const read = listCell(cells, resolved, 'markets');
  const name = cells.name('markets');
  const codeOf = countryReader();
  return (row: RawRow, problems: RowProblem[]): string[] | null => {
    const countries = read(row, problems).map((text) => {
      const code = codeOf(text);
      if (!/^[A-Z]{2}$/.test(code)) {
        const reason =
          'is no country; give codes of ISO 3166-1 such as NO;FI, nothing where it is sold everywhere, or say what the word means under "codes: markets:" in the mapping';
        problems.push({ field: name, reason, value: shortened(text) });
      }
      return code;
    });
    return countries.length === 0 ? null : [...new Set(countries)];
  };
}

function priceCell(cells: Cells, companyCurrency: string) {
  const readCurrency = currencyCell(cells);
  const readAmount = amountCell(cells, 'price', { isRequired: false, negative: 'is negative' });
  const readPer = cells.code('price_per', PRICE_PERIODS);
  const readPerUser = cells.code('per_user', YES_OR_NO);
  return (row: RawRow, kind: ProductKind, problems: RowProblem[]): ProductPrice | null => {
    const currency = readCurrency(row, problems) ?? companyCurrency;
    const amountMinor = readAmount(row, currency, problems);
    const per = readPer(row, problems);
    const isPerUser = isYes(readPerUser(row, problems));
    if (amountMinor === null) return null;
    if (per === null && PAID_BY_PERIOD.includes(kind)) {
      const reason = `is empty, and says whether the price is paid ${PRICE_PERIODS.join(', ')}; where all are alike, set price_per: {constant: month} in the mapping`;
      problems.push({ field: cells.name('price_per'), reason, value: '' });
    }
    return { amountMinor, currency, per: per ?? 'once', isPerUser };
  };
}

function dateOf(atMs: number | null): Date | null {
  return atMs === null ? null : new Date(atMs);
}
