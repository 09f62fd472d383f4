import { shownCustomerId } from '../domain/customer.js';
import type { RepairItem, RepairKind } from '../domain/data-check-result.js';
import type { Concern } from './concern.js';
import type { CheckFindings } from './data-check.js';

/** A repair with the place it takes on the work list. */
export interface Repair extends RepairItem, Concern {
  /** One of those that make up the first 80 % of the value behind all. */
  readonly isFirst: boolean;
}

const FIRST_SHARE = 0.8;
/** What can't be known of every customer is no fault of the data. */
const NEEDED_FIELDS: ReadonlySet<string> = new Set([
  'name',
  'segment',
  'country',
  'owner_id',
  'customer_since',
  'yearly_value',
]);

/** What to repair, the greatest value of the customers concerned first; of equal value what concerns more of them. */
export function workList(findings: CheckFindings): Repair[] {
  const repairs = repairsOf(findings)
    .filter(({ customers }) => customers > 0)
    .sort(
      (a, b) =>
        b.valueMinor - a.valueMinor ||
        b.customers - a.customers ||
        (`${a.kind} ${a.subject}` < `${b.kind} ${b.subject}` ? -1 : 1),
    );
  // Where no value is known, the number of customers stands for it.
  const isValued = repairs.some(({ valueMinor }) => valueMinor > 0);
  const weightOf = ({ valueMinor, customers }: Concern) => (isValued ? valueMinor : customers);
  const total = repairs.reduce((sum, repair) => sum + weightOf(repair), 0);
  let before = 0;
  return repairs.map((repair) => {
    const isFirst = before < FIRST_SHARE * total;
    before += weightOf(repair);
    return { ...repair, isFirst };
  });
}

function repairsOf(findings: CheckFindings): Omit<Repair, 'isFirst'>[] {
  const { customers, duplicates, formats, labels, contacts, orphans, gaps } = findings;
  const repair = (kind: RepairKind, subject: string, concern: Concern) => ({ kind, subject, ...concern });
  return [
    ...customers.fields
      .filter(({ field }) => NEEDED_FIELDS.has(field))
      .map(({ field, concern }) => repair('missing_field', field, concern)),
    ...customers.unknownOwners.map(({ ownerId, concern }) => repair('unknown_owner', ownerId, concern)),
    ...duplicates.map(({ fromId, intoId, valueMinor }) =>
      repair('duplicate', `${shownCustomerId(fromId)} = ${shownCustomerId(intoId)}`, {
        customers: 2,
        valueMinor: valueMinor ?? 0,
        customersWithoutValue: valueMinor === null ? 2 : 0,
      }),
    ),
    ...formats.map(({ column, concern }) => repair('mixed_format', column, concern)),
    ...labels.map(({ column, labels: spellings, concern }) =>
      repair('synonymous_labels', `${column}: ${spellings.map(({ label }) => label).join(' = ')}`, concern),
    ),
    ...(contacts.count === 0
      ? []
      : [
          repair('without_contact', '', contacts.withoutContact),
          repair('without_main_contact', '', contacts.withoutMainContact),
        ]),
    ...(contacts.mainContactSilent === null
      ? []
      : [repair('main_contact_silent', '', contacts.mainContactSilent)]),
    ...orphans.map(({ kind, concern }) => repair('orphans', kind, concern)),
    ...gaps.map(({ source, fromAt, concern }) =>
      repair('gap', `${source} ${fromAt.toISOString().slice(0, 16)}Z`, concern),
    ),
  ];
}
