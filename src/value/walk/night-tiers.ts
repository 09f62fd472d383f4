import type { Tier, TierScheme } from '../../domain/tier.js';
import { type ClassRisk, isRisk, vipPlaces } from '../tiers/classes.js';
import { rankTiers, type TierBorders, tierWithin } from '../tiers/raw-tiers.js';
import type { ValueSettings } from '../value-settings.js';
import type { CustomerRows } from './observe-all.js';
import { worthSoFar } from './worth.js';

/** Where tiers begin; plain data. */
export type NightBorders =
  | { readonly scheme: 'shares'; readonly borders: TierBorders }
  | { readonly scheme: 'classes'; readonly vipFromMinor: number | null };

interface NightTiers {
  readonly borders: NightBorders;
  /** Of any row: who isn't ranked, being no active customer, is held against the borders. */
  rawTier(row: number): Tier;
}

/** @param active rows of those who are ranked, ascending. */
export function nightTiers(
  customers: CustomerRows,
  active: Int32Array,
  combined: Float64Array,
  scheme: TierScheme,
  settings: ValueSettings,
): NightTiers {
  const { table } = customers;
  const compareIds = (a: number, b: number) => table.ids.compare(active[a] ?? 0, active[b] ?? 0);
  const placeOf = new Int32Array(table.size).fill(-1);
  for (const [place, row] of active.entries()) placeOf[row] = place;
  const isRanked = (row: number) => (placeOf[row] ?? -1) >= 0;
  if (scheme === 'classes') {
    const values = Float64Array.from(active, (row) => worthSoFar(table, row, settings.margin));
    const { places, fromValue } = vipPlaces({ compareIds, values }, settings.shares.vip);
    return {
      borders: { scheme, vipFromMinor: fromValue },
      rawTier(row) {
        if (!isRanked(row)) return 'standard';
        if (isRisk(riskOf(customers, row), settings.riskFromPoints)) return 'risk';
        return places.has(placeOf[row] ?? -1) ? 'vip' : 'standard';
      },
    };
  }
  const values = Float64Array.from(active, (row) => combined[row] ?? Number.NaN);
  const { tierOf, borders } = rankTiers({ compareIds, values }, settings.shares);
  return {
    borders: { scheme, borders },
    rawTier: (row) =>
      isRanked(row) ? tierOf(placeOf[row] ?? -1) : tierWithin(borders, combined[row] ?? Number.NaN),
  };
}

/** The tier of a row by the borders of an earlier night. */
export function tierByBorders(
  borders: NightBorders,
  customers: CustomerRows,
  row: number,
  combined: number,
  settings: ValueSettings,
): Tier {
  if (borders.scheme === 'shares') return tierWithin(borders.borders, combined);
  const { table } = customers;
  // As at night: who has not bought for long is at no more risk, and no VIP.
  if (table.number('isActive', row) !== 1) return 'standard';
  if (isRisk(riskOf(customers, row), settings.riskFromPoints)) return 'risk';
  const { vipFromMinor } = borders;
  return vipFromMinor !== null && worthSoFar(table, row, settings.margin) >= vipFromMinor
    ? 'vip'
    : 'standard';
}

function riskOf({ facts }: CustomerRows, row: number): ClassRisk {
  const churn = facts.at(row)?.churn ?? null;
  return {
    churnPoints: churn?.isByRules === true ? churn.risk : null,
    // A model's chances are no points; its medium level is what 50 points are by the rules.
    isAtRisk: churn?.isByRules === false && (churn.level === 'medium' || churn.level === 'high'),
  };
}
