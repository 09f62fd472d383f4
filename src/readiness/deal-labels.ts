import type { Deal } from '../domain/deal.js';
import { labelKey } from '../domain/label-key.js';

/** One thing of deals under several names, such as "GTX Pro" and "GTXPro". */
export interface DealLabelCheck {
  /** `product`, `stage`, `lead_source`, or `attribute:` and its name. */
  readonly column: string;
  /** The most frequent spelling first. */
  readonly labels: readonly { readonly label: string; readonly deals: number }[];
}

/** A column with more different texts holds no labels but names or notes. */
const MOST_LABELS = 20_000;
const MOST_COLUMNS = 500;
/** Labels come again and again; a column in which nearly every deal has its own holds names. */
const LEAST_USES = 3;

/** Which labels of deals are spelled in several ways. */
export function dealLabels() {
  const columns = new Map<string, Map<string, number>>();
  const see = (column: string, label: string) => {
    if (!columns.has(column) && columns.size >= MOST_COLUMNS) return;
    const labels = columns.get(column) ?? new Map<string, number>();
    columns.set(column, labels);
    if (labels.has(label) || labels.size <= MOST_LABELS) labels.set(label, (labels.get(label) ?? 0) + 1);
  };
  return {
    add({ entries, attributes }: Pick<Deal, 'entries' | 'attributes'>): void {
      const seen = new Map<string, Set<string>>();
      const note = (column: string, label: string | null) => {
        if (label === null || label.trim() === '') return;
        seen.set(column, (seen.get(column) ?? new Set()).add(label.trim()));
      };
      // Of all that was ever said: a spelling that only an earlier stage had is in the way of its rate too.
      for (const { payload } of entries) {
        if (payload.type === 'stage_changed') note('stage', payload.stage);
        if (payload.type !== 'opened') continue;
        note('product', payload.product);
        note('stage', payload.stage);
        note('lead_source', payload.leadSource);
      }
      for (const { name, value } of attributes) {
        if (typeof value === 'string') note(`attribute:${name}`, value);
      }
      for (const [column, labels] of seen) for (const label of labels) see(column, label);
    },
    result: (): DealLabelCheck[] => [...columns].flatMap(([column, labels]) => synonyms(column, labels)),
  };
}

function synonyms(column: string, counted: ReadonlyMap<string, number>): DealLabelCheck[] {
  if (counted.size > MOST_LABELS) return [];
  const byKey = new Map<string, { readonly label: string; readonly deals: number }[]>();
  let uses = 0;
  for (const [label, deals] of counted) {
    uses += deals;
    const key = labelKey(label);
    byKey.set(key, [...(byKey.get(key) ?? []), { label, deals }]);
  }
  if (column.startsWith('attribute:') && uses < LEAST_USES * byKey.size) return [];
  return [...byKey].flatMap(([key, labels]) =>
    key === '' || labels.length < 2
      ? []
      : { column, labels: labels.sort((a, b) => b.deals - a.deals || (a.label < b.label ? -1 : 1)) },
  );
}
