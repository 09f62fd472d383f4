import type { Tier, TierScheme } from '../../domain/tier.js';
import { type Classed, classTiers, isRisk, vipBorder } from '../tiers/classes.js';
import { rankTiers, type TierBorders, tierBorders, tierWithin } from '../tiers/raw-tiers.js';
import type { ValueSettings } from '../value-settings.js';
import type { ObservedCustomers } from './observe-all.js';
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

export function nightTiers(
  customers: ObservedCustomers,
  active: readonly number[],
  combined: Float64Array,
  scheme: TierScheme,
  settings: ValueSettings,
): NightTiers {
  const idOf = (row: number) => customers.table.customerIds[row] ?? '';
  if (scheme === 'classes') {
    const classed = active.map((row) => classedRow(customers, row, settings));
    const tiers = classTiers(classed, {
      vipPercent: settings.shares.vip,
      riskFromPoints: settings.riskFromPoints,
    });
    return {
      borders: { scheme, vipFromMinor: vipBorder(classed, settings.shares.vip) },
      rawTier: (row) => tiers.get(idOf(row)) ?? 'standard',
    };
  }
  const ranked = active.map((row) => ({ customerId: idOf(row), value: combined[row] ?? Number.NaN }));
  const tiers = rankTiers(ranked, settings.shares);
  const borders = tierBorders(ranked, settings.shares);
  return {
    borders: { scheme, borders },
    rawTier: (row) => tiers.get(idOf(row)) ?? tierWithin(borders, combined[row] ?? Number.NaN),
  };
}

/** The tier of a row by the borders of an earlier night. */
export function tierByBorders(
  borders: NightBorders,
  customers: ObservedCustomers,
  row: number,
  combined: number,
  settings: ValueSettings,
): Tier {
  if (borders.scheme === 'shares') return tierWithin(borders.borders, combined);
  // As at night: who has not bought for long is at no more risk, and no VIP.
  if (customers.table.column('isActive')[row] !== 1) return 'standard';
  const classed = classedRow(customers, row, settings);
  if (isRisk(classed, settings.riskFromPoints)) return 'risk';
  const { vipFromMinor } = borders;
  return vipFromMinor !== null && classed.value >= vipFromMinor ? 'vip' : 'standard';
}

function classedRow(
  { table, facts }: ObservedCustomers,
  row: number,
  { margin }: Pick<ValueSettings, 'margin'>,
): Classed {
  const churn = facts[row]?.churn ?? null;
  return {
    customerId: table.customerIds[row] ?? '',
    value: worthSoFar(table, row, margin),
    churnPoints: churn?.isByRules === true ? churn.risk : null,
    // A model's chances are no points; its medium level is what 50 points are by the rules.
    isAtRisk: churn?.isByRules === false && (churn.level === 'medium' || churn.level === 'high'),
  };
}
