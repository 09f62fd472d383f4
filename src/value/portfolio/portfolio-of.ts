import type { Portfolio, PortfolioCustomer, PortfolioList } from '../../domain/portfolio.js';
import { effortOf } from '../dimensions.js';
import type { Night } from '../walk/night.js';
import type { RowFacts } from '../walk/row-facts.js';
import { abcClasses } from './abc-classes.js';

const NAMED = 10;
/** So many places of a hundred between effort and value are worth a look. */
const LEAST_GAP = 40;

type RankedNight = Pick<Night, 'isActive' | 'worthMinor'> & {
  readonly customers: Pick<Night['customers'], 'table'> & {
    readonly facts: { at(row: number): Pick<RowFacts, 'churn'> | undefined };
  };
  readonly curves: Pick<Night['curves'], 'value' | 'effort' | 'contacts'>;
};

/** All active customers together: the static view by last year's revenue against this one, and effort against value. */
export function portfolioOf(night: RankedNight): Portfolio {
  const { table } = night.customers;
  const rows = Int32Array.from(table.column('isActive').keys()).filter((row) => night.isActive(row));
  const classes = abcClasses(Float64Array.from(rows, (row) => lastYearMinor(row, night)));
  const counts = { a: 0, b: 0, c: 0 };
  for (const name of classes) counts[name]++;
  const topShareOf = (count: number) => (rows.length === 0 ? 0 : count / rows.length);
  const isAmong = ({ worthMinor }: PortfolioCustomer, topShare: number) =>
    worthMinor !== null && night.curves.value.topShare(worthMinor) <= topShare;
  const [ofA, ofAB] = [topShareOf(counts.a), topShareOf(counts.a + counts.b)];
  const leaving = topList((customer) => customer.lastYearMinor);
  const rising = topList((customer) => customer.worthMinor ?? 0);
  const [tooMuch, tooLittle] = [topList(gapOf), topList((customer) => -gapOf(customer))];
  let isEffortKnown = false;
  // One at a time: of a million customers only those that are named stay.
  for (const [place, row] of rows.entries()) {
    const customer = portfolioCustomer(row, night);
    const { isAtRisk, effortRank } = customer;
    if (classes[place] === 'a' && (isAtRisk || !isAmong(customer, ofAB))) leaving.add(customer);
    if (classes[place] === 'b' && !isAtRisk && isAmong(customer, ofA)) rising.add(customer);
    if (effortRank !== null) isEffortKnown = true;
    if (gapOf(customer) >= LEAST_GAP) tooMuch.add(customer);
    if (gapOf(customer) <= -LEAST_GAP) tooLittle.add(customer);
  }
  return {
    abc: { counts, leaving: leaving.list(), rising: rising.list() },
    effort: isEffortKnown ? { tooMuch: tooMuch.list(), tooLittle: tooLittle.list() } : null,
  };
}

function gapOf({ effortRank, valueRank }: PortfolioCustomer): number {
  return effortRank === null || valueRank === null ? 0 : effortRank - valueRank;
}

/** How many there are, and the greatest of them, the first first; of equals the id decides. */
function topList(sizeOf: (customer: PortfolioCustomer) => number): {
  add(customer: PortfolioCustomer): void;
  list(): PortfolioList;
} {
  let count = 0;
  const first: PortfolioCustomer[] = [];
  return {
    add(customer) {
      count++;
      const last = first[NAMED - 1];
      if (last !== undefined && !isBefore(customer, last)) return;
      const place = first.findIndex((each) => isBefore(customer, each));
      first.splice(place === -1 ? first.length : place, 0, customer);
      if (first.length > NAMED) first.pop();
    },
    list: () => ({ count, first }),
  };
  function isBefore(a: PortfolioCustomer, b: PortfolioCustomer): boolean {
    return sizeOf(a) > sizeOf(b) || (sizeOf(a) === sizeOf(b) && a.customerId < b.customerId);
  }
}

function lastYearMinor(row: number, { customers: { table } }: RankedNight): number {
  const at = (key: 'boughtLastYearMinor' | 'contractedYearlyMinor') => table.number(key, row);
  return Math.max(0, Math.round(at('boughtLastYearMinor') || at('contractedYearlyMinor') || 0));
}

function portfolioCustomer(row: number, night: RankedNight): PortfolioCustomer {
  const { customers, curves } = night;
  const observed = customers.table.at(row);
  const worth = night.worthMinor(row);
  const level = customers.facts.at(row)?.churn?.level ?? null;
  return {
    customerId: customers.table.ids.at(row),
    lastYearMinor: lastYearMinor(row, night),
    worthMinor: roundedOrNull(worth),
    isAtRisk: level === 'medium' || level === 'high',
    valueRank: Number.isNaN(worth) ? null : curves.value.score(worth),
    effortRank: meanRank([
      [curves.effort, effortOf(observed)],
      [curves.contacts, observed.contactsLastYear],
    ]),
    serviceLastYearMinor: roundedOrNull(observed.serviceLastYearMinor),
    ticketsLastYear: roundedOrNull(observed.ticketsLastYear),
    contactsLastYear: roundedOrNull(observed.contactsLastYear),
  };
}

/** Of what is known of a customer; null where nothing is. */
function meanRank(parts: readonly (readonly [Night['curves']['effort'], number])[]): number | null {
  const known = parts.filter(([curve, value]) => curve.count > 0 && !Number.isNaN(value));
  if (known.length === 0) return null;
  return known.reduce((sum, [curve, value]) => sum + curve.score(value), 0) / known.length;
}

function roundedOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : Math.round(value);
}
