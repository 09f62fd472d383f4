import { kindKey, type SizeBorders, sizeOf } from './kinds-of-deal.js';

/** A closed deal that somebody logged hours for. */
export interface WorkedDeal {
  readonly product: string | null;
  readonly amountMinor: number | null;
  readonly hours: number;
}

/** How much work kinds of deals have been. */
export interface EffortByKind {
  readonly borders: SizeBorders | null;
  /** Hours that a closed deal took on average; null where nobody has logged any. */
  readonly typicalHours: number | null;
  /** By kind: deals with hours, and their hours together. */
  readonly kinds: ReadonlyMap<string, { readonly deals: number; readonly hours: number }>;
}

export function effortByKind(worked: readonly WorkedDeal[], borders: SizeBorders | null): EffortByKind {
  const kinds = new Map<string, { deals: number; hours: number }>();
  let hours = 0;
  for (const deal of worked) {
    const key = kindOf(deal, borders);
    const kind = kinds.get(key) ?? { deals: 0, hours: 0 };
    kinds.set(key, kind);
    kind.deals++;
    kind.hours += deal.hours;
    hours += deal.hours;
  }
  return { borders, kinds, typicalHours: worked.length === 0 ? null : hours / worked.length };
}

/** Typical deals that stand in while a kind has few of its own. */
const USUAL_DEALS = 5;

export interface Efficiency {
  /** What an hour on such a deal is worth against an hour on a typical one: 2 where it takes half the hours. */
  readonly factor: number;
  /** Expected hours, drawn towards the typical deal's. */
  readonly hours: number;
  /** Similar deals with logged hours. */
  readonly basedOn: number;
}

/**
 * Resource efficiency of a kind of deal: the typical deal's hours over those that similar deals took. The chance and the
 * value say what a deal brings; this says what it costs, so that impact is what an hour on it brings, times the hours of
 * a typical deal. Null where no hours are logged at all.
 */
export function efficiencyOf(
  deal: { readonly product: string | null; readonly amountMinor: number | null },
  { borders, typicalHours, kinds }: EffortByKind,
): Efficiency | null {
  if (typicalHours === null || typicalHours <= 0) return null;
  const { deals, hours } = kinds.get(kindOf(deal, borders)) ?? { deals: 0, hours: 0 };
  const expected = (hours + USUAL_DEALS * typicalHours) / (deals + USUAL_DEALS);
  return { factor: typicalHours / expected, hours: expected, basedOn: deals };
}

function kindOf(
  { product, amountMinor }: { readonly product: string | null; readonly amountMinor: number | null },
  borders: SizeBorders | null,
): string {
  return kindKey({ product, size: sizeOf(amountMinor, borders) });
}
