import {
  ABC_CLASSES,
  type AbcClass,
  type Portfolio,
  type PortfolioCustomer,
  type PortfolioList,
} from '../../domain/portfolio.js';
import { effortOf } from '../dimensions.js';
import type { Night } from '../walk/night.js';
import { abcClasses } from './abc-classes.js';

const NAMED = 10;
/** So many places of a hundred between effort and value are worth a look. */
const LEAST_GAP = 40;

type RankedNight = Pick<Night, 'isActive' | 'worthMinor'> & {
  readonly customers: Pick<Night['customers'], 'table'> & {
    readonly facts: readonly Pick<Night['customers']['facts'][number], 'churn'>[];
  };
  readonly curves: Pick<Night['curves'], 'value' | 'effort' | 'contacts'>;
};

/** All active customers together: the static view by last year's revenue against this one, and effort against value. */
export function portfolioOf(night: RankedNight): Portfolio {
  const { table } = night.customers;
  const rows = Array.from({ length: table.size }, (_, row) => row).filter((row) => night.isActive(row));
  const customers = rows.map((row) => portfolioCustomer(row, night));
  const classes = abcClasses(Float64Array.from(customers, ({ lastYearMinor }) => lastYearMinor));
  const counts = Object.fromEntries(
    ABC_CLASSES.map((name) => [name, classes.filter((each) => each === name).length]),
  ) as Record<AbcClass, number>;
  const topShareOf = (count: number) => (customers.length === 0 ? 0 : count / customers.length);
  const isAmong = ({ worthMinor }: PortfolioCustomer, topShare: number) =>
    worthMinor !== null && night.curves.value.topShare(worthMinor) <= topShare;
  const [ofA, ofAB] = [topShareOf(counts.a), topShareOf(counts.a + counts.b)];
  const inClass = (name: AbcClass) => customers.filter((_, place) => classes[place] === name);
  const leaving = inClass('a').filter((customer) => customer.isAtRisk || !isAmong(customer, ofAB));
  const rising = inClass('b').filter((customer) => !customer.isAtRisk && isAmong(customer, ofA));
  return {
    abc: {
      counts,
      leaving: listOf(leaving, ({ lastYearMinor }) => lastYearMinor),
      rising: listOf(rising, ({ worthMinor }) => worthMinor ?? 0),
    },
    effort: effortAgainstValue(customers),
  };
}

function effortAgainstValue(customers: readonly PortfolioCustomer[]): Portfolio['effort'] {
  const gapOf = ({ effortRank, valueRank }: PortfolioCustomer) =>
    effortRank === null || valueRank === null ? 0 : effortRank - valueRank;
  if (customers.every(({ effortRank }) => effortRank === null)) return null;
  return {
    tooMuch: listOf(
      customers.filter((customer) => gapOf(customer) >= LEAST_GAP),
      gapOf,
    ),
    tooLittle: listOf(
      customers.filter((customer) => gapOf(customer) <= -LEAST_GAP),
      (customer) => -gapOf(customer),
    ),
  };
}

/** The greatest first; of equals the id decides. */
function listOf(
  customers: readonly PortfolioCustomer[],
  sizeOf: (customer: PortfolioCustomer) => number,
): PortfolioList {
  const first = customers
    .toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.customerId < b.customerId ? -1 : 1))
    .slice(0, NAMED);
  return { count: customers.length, first };
}

function portfolioCustomer(row: number, night: RankedNight): PortfolioCustomer {
  const { customers, curves } = night;
  const observed = customers.table.at(row);
  const worth = night.worthMinor(row);
  const level = customers.facts[row]?.churn?.level ?? null;
  return {
    customerId: customers.table.customerIds[row] ?? '',
    lastYearMinor: Math.max(
      0,
      Math.round(observed.boughtLastYearMinor || observed.contractedYearlyMinor || 0),
    ),
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
