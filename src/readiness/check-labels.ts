import { labelKey } from '../domain/label-key.js';
import type { RecordCheck } from './company-records.js';
import { type Concern, type ConcernTally, concernTally, sumOfConcerns } from './concern.js';

/** One thing under several names, such as "GTX Pro" and "GTXPro". */
export interface LabelCheck {
  /** `segment`, `region`, `team`, `product`, or `attribute:` and its name. */
  readonly column: string;
  /** The most frequent spelling first. */
  readonly labels: readonly { readonly label: string; readonly customers: number }[];
  /** The customers with another spelling than the most frequent one. */
  readonly concern: Concern;
}

/** A column with more different texts holds no labels but names or notes. */
const MOST_LABELS = 20_000;
const MOST_COLUMNS = 500;
/** Labels come again and again; a column in which nearly every customer has its own holds names. */
const LEAST_USES = 3;

/** Which labels of customers and products are spelled in several ways. */
export function checkLabels(): RecordCheck<LabelCheck[]> {
  const columns = new Map<string, Map<string, ConcernTally>>();
  const see = (name: string, label: string, valueMinor: number | null) => {
    const labels = columns.get(name) ?? new Map<string, ConcernTally>();
    if (!columns.has(name) && columns.size >= MOST_COLUMNS) return;
    columns.set(name, labels);
    const held = labels.get(label);
    if (held !== undefined) held.add(valueMinor);
    else if (labels.size <= MOST_LABELS) {
      const tally = concernTally();
      tally.add(valueMinor);
      labels.set(label, tally);
    }
  };
  return {
    add({ customer, events, valueMinor }) {
      for (const column of ['segment', 'region', 'team'] as const) {
        if (customer[column] !== '') see(column, customer[column], valueMinor);
      }
      for (const [name, value] of texts(customer.attributes)) see(`attribute:${name}`, value, valueMinor);
      const products = new Set(
        events.flatMap(({ payload }) =>
          payload.type === 'order_line' || payload.type === 'machine_installed'
            ? (payload.product ?? [])
            : [],
        ),
      );
      for (const product of products) see('product', product, valueMinor);
    },
    result: () => [...columns].flatMap(([column, labels]) => synonyms(column, labels)),
  };
}

/** Each text once for an attribute, however often it was dated. */
function texts(
  attributes: readonly { readonly name: string; readonly value: unknown }[],
): Map<string, string> {
  return new Map(
    attributes.flatMap(({ name, value }) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
    ),
  );
}

function synonyms(column: string, labels: ReadonlyMap<string, ConcernTally>): LabelCheck[] {
  if (labels.size > MOST_LABELS) return [];
  const counted = [...labels].map(([label, tally]) => ({ label, concern: tally.concern() }));
  const byKey = new Map<string, typeof counted>();
  for (const each of counted) {
    const key = labelKey(each.label);
    byKey.set(key, [...(byKey.get(key) ?? []), each]);
  }
  const uses = counted.reduce((sum, { concern }) => sum + concern.customers, 0);
  // Products are few beside their orders; a column of customers may be one of names.
  if (column !== 'product' && uses < LEAST_USES * byKey.size) return [];
  return [...byKey].flatMap(([key, group]) => {
    if (key === '' || group.length < 2) return [];
    const sorted = group.sort(
      (a, b) => b.concern.customers - a.concern.customers || (a.label < b.label ? -1 : 1),
    );
    return {
      column,
      labels: sorted.map(({ label, concern }) => ({ label, customers: concern.customers })),
      concern: sumOfConcerns(sorted.slice(1).map(({ concern }) => concern)),
    };
  });
}
