import type { DealState } from '../../domain/deal.js';
import type { WinFactor, WinFactorKey } from '../../domain/win-score.js';
import type { PointFactors } from '../../learning/explanation/percentage-points.js';
import { attributeOfColumn, factorOfColumn, NOTES_COLUMN } from '../features/win-columns.js';
import type { WinFeatures } from '../features/win-features.js';

/** So many are named on a card; the others stand there as one sum. */
export const NAMED_FACTORS = 5;

/**
 * What a chance is made of, column by column, as reasons: whole percentage points, the largest first, that add up to the
 * whole per cent of the chance less those of the typical deal. The first five are rounded together with the sum of the
 * others, so that what a card shows adds up as well.
 */
export function winFactors(
  { probability, reference, points }: PointFactors,
  columnNames: readonly string[],
  features: WinFeatures,
  state: DealState,
): WinFactor[] {
  const byReason = new Map<string, { key: WinFactorKey; own: string; exact: number }>();
  for (const [place, name] of columnNames.entries()) {
    const own = attributeOfColumn(name) ?? '';
    const key = factorOfColumn(name);
    const reason = byReason.get(`${key}|${own}`) ?? { key, own, exact: 0 };
    byReason.set(`${key}|${own}`, { ...reason, exact: reason.exact + (points[place] ?? 0) });
  }
  const ranked = [...byReason.values()].sort(
    (a, b) => Math.abs(b.exact) - Math.abs(a.exact) || (`${a.key}${a.own}` < `${b.key}${b.own}` ? -1 : 1),
  );
  const total = Math.round(100 * probability) - Math.round(100 * reference);
  const exact = ranked.map((reason) => reason.exact);
  const rest = exact.slice(NAMED_FACTORS);
  const shown = roundToTotal(
    [...exact.slice(0, NAMED_FACTORS), ...(rest.length > 0 ? [sumOf(rest)] : [])],
    total,
  );
  const whole = [
    ...shown.slice(0, NAMED_FACTORS),
    ...(rest.length > 0 ? roundToTotal(rest, shown[NAMED_FACTORS] ?? 0) : []),
  ];
  return ranked.flatMap(({ key, own }, place): WinFactor[] => {
    const rounded = whole[place] ?? 0;
    return rounded === 0 ? [] : [{ key, points: rounded, ...wordsOf(key, own, features, state) }];
  });
}

function wordsOf(
  key: WinFactorKey,
  own: string,
  { numbers, attributes }: WinFeatures,
  state: DealState,
): Pick<WinFactor, 'values' | 'variant'> {
  if (key === 'attribute') {
    const value = attributes.get(own);
    return { values: typeof value === 'number' ? { value } : {}, variant: own };
  }
  const values = Object.entries(numbers).flatMap(([name, value]) => {
    const isOwn = name.startsWith(`${key}.`) && name !== NOTES_COLUMN && Number.isFinite(value);
    return isOwn ? [[name.slice(key.length + 1), value] as const] : [];
  });
  return { values: Object.fromEntries(values), variant: variantOf(key, state) };
}

function variantOf(key: WinFactorKey, { product, stage, leadSource }: DealState): string {
  if (key === 'product_history' || key === 'similar_deals') return product ?? '';
  if (key === 'stage' || key === 'stage_age') return stage ?? '';
  return key === 'source_history' ? (leadSource ?? '') : '';
}

/** Each number rounded down, or up for those with the largest remainders, so that all add up to a whole total. */
function roundToTotal(exact: readonly number[], total: number): number[] {
  const whole = exact.map(Math.floor);
  const up = total - sumOf(whole);
  const byRemainder = exact
    .map((value, place) => ({ place, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (let nth = 0; nth < up; nth++) {
    const place = byRemainder[nth % byRemainder.length]?.place ?? 0;
    whole[place] = (whole[place] ?? 0) + 1;
  }
  for (let nth = 0; nth > up; nth--) {
    const place = byRemainder.at(-1 + (nth % byRemainder.length))?.place ?? 0;
    whole[place] = (whole[place] ?? 0) - 1;
  }
  return whole.map((value) => value + 0);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
