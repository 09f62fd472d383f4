import type { Level, SampleCompany } from '../../src/sample/tables.js';

// The five rules of 1-churn.md in their plainest form, only to judge whether the sample has something to find.
// The product's own signals live elsewhere and know more (seasons, holidays, short histories).

type Strength = 'weak' | 'medium' | 'strong';
type Signals = Partial<Record<'contacts' | 'payment' | 'rhythm' | 'value' | 'meetings', Strength>>;

export interface Reading {
  readonly customerId: string;
  readonly ownerId: string;
  readonly signals: Signals;
  /** 0 to 100. */
  readonly points: number;
  readonly level: '' | Level;
}

const dayMs = 86_400_000;
const remaining: Readonly<Record<Strength, number>> = { weak: 0.85, medium: 0.65, strong: 0.4 };

/** Readings of all customers who have ordered and are not documented as lost. */
export function readByRules(company: SampleCompany, asOf: Date): Reading[] {
  const today = Math.floor(asOf.getTime() / dayMs);
  const lost = new Set(company.outcomes.map((outcome) => outcome.customer_id));
  const orders = byCustomer(company.orders);
  const interactions = byCustomer(company.interactions);
  const invoices = byCustomer(company.invoices);
  const paidOn = new Map(company.payments.map((payment) => [payment.invoice_id, dayOf(payment.date)]));

  return company.customers
    .filter((customer) => !lost.has(customer.id) && orders.has(customer.id))
    .map((customer) => {
      const own = interactions.get(customer.id) ?? [];
      const bought = (orders.get(customer.id) ?? []).filter((row) => !row.order_id.startsWith('X-'));
      const values = bought.map((row) => ({ day: dayOf(row.date), size: row.quantity * row.unit_price }));
      const counts = own
        .filter((row) => row.status === '' || row.status === 'held')
        .map((row) => ({ day: dayOf(row.time), size: 1 }));
      const late = (invoices.get(customer.id) ?? []).flatMap((row) => {
        const paid = paidOn.get(row.invoice_id);
        return paid === undefined ? [] : [paid - dayOf(row.due_date)];
      });
      const signals: Signals = {
        ...strength('contacts', fallOnLastYear(counts, today), [[0.4, 'medium']]),
        ...strength('value', fallOnLastYear(values, today), [
          [0.4, 'medium'],
          [0.2, 'weak'],
        ]),
        ...strength('payment', median(late.slice(-3)) - median(late.slice(0, -3)), [
          [10, 'strong'],
          [5, 'medium'],
        ]),
        ...rhythm([...new Set(values.map(({ day }) => day))], today),
        ...strength('meetings', postponedInARow(own), [[2, 'weak']]),
      };
      const strengths = Object.values(signals);
      const points =
        100 * (1 - strengths.reduce((product, strengthOf) => product * remaining[strengthOf], 1));
      // "No single signal alone raises an alert in rules mode."
      const level = strengths.length < 2 ? '' : levelOf(points);
      return { customerId: customer.id, ownerId: customer.owner_id, signals, points, level };
    });
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function dayOf(dateOrTime: string): number {
  return Math.floor(Date.parse(dateOrTime) / dayMs);
}

export function byCustomer<T extends { customer_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.customer_id);
    if (group) group.push(row);
    else groups.set(row.customer_id, [row]);
  }
  return groups;
}

function levelOf(points: number): '' | Level {
  if (points >= 70) return 'high';
  if (points >= 50) return 'medium';
  return points >= 30 ? 'low' : '';
}

function strength(
  signal: keyof Signals,
  size: number,
  borders: readonly (readonly [number, Strength])[],
): Signals {
  const reached = borders.find(([border]) => size >= border);
  return reached ? { [signal]: reached[1] } : {};
}

/** Share by which the last 90 days fall short of the same days a year earlier, or of the 90 before. */
function fallOnLastYear(events: readonly { day: number; size: number }[], today: number): number {
  const first = Math.min(...events.map(({ day }) => day));
  const earlier = today - first >= 455 ? today - 365 : today - 90;
  const sum = (until: number): number =>
    events.reduce((total, { day, size }) => (day > until - 90 && day <= until ? total + size : total), 0);
  const before = sum(earlier);
  return before > 0 ? 1 - sum(today) / before : 0;
}

function rhythm(days: readonly number[], today: number): Signals {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  const last = days.at(-1);
  if (last === undefined || gaps.length < 5) return {};
  if (today - last > quantile(gaps, 0.99)) return { rhythm: 'strong' };
  return today - last > quantile(gaps, 0.9) ? { rhythm: 'medium' } : {};
}

function postponedInARow(own: readonly { type: string; status: string; changed_by: string }[]): number {
  const meetings = own.filter((row) => row.type === 'meeting').reverse();
  const firstOther = meetings.findIndex((row) => row.changed_by !== 'customer');
  return firstOther === -1 ? meetings.length : firstOther;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const lower = sorted[Math.floor(position)] ?? 0;
  const upper = sorted[Math.ceil(position)] ?? lower;
  return lower + (upper - lower) * (position - Math.floor(position));
}
