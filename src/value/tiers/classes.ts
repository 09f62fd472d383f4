import type { Tier } from '../../domain/tier.js';
import type { Ranked } from './raw-tiers.js';

export interface ClassSettings {
  readonly vipPercent: number;
  /** Churn rules at so many points are the class "risk". */
  readonly riskFromPoints: number;
}

/** A customer as the three classes see it. */
export interface Classed extends Ranked {
  /** Points by churn rules, 0 to 100; null where there are none (a trained model's chance is no points). */
  readonly churnPoints: number | null;
  /** At risk by a trained model. */
  readonly isAtRisk: boolean;
}

/**
 * The three classes to start with: risk (churn rules, whatever the value), VIP (the top by historic value), standard. The
 * top is that of all customers: one at risk leaves its place empty.
 */
export function classTiers(customers: readonly Classed[], settings: ClassSettings): Map<string, Tier> {
  const { vipPercent, riskFromPoints } = settings;
  const top = new Set(topOf(customers, vipPercent).map(({ customerId }) => customerId));
  return new Map(
    customers.map(({ customerId, churnPoints, isAtRisk }) => [
      customerId,
      isRisk({ churnPoints, isAtRisk }, riskFromPoints) ? 'risk' : top.has(customerId) ? 'vip' : 'standard',
    ]),
  );
}

export function isRisk(
  { churnPoints, isAtRisk }: Pick<Classed, 'churnPoints' | 'isAtRisk'>,
  riskFromPoints: number,
): boolean {
  return isAtRisk || (churnPoints !== null && churnPoints >= riskFromPoints);
}

/** Least historic value of a VIP; null where there is none. */
export function vipBorder(customers: readonly Ranked[], vipPercent: number): number | null {
  return topOf(customers, vipPercent).at(-1)?.value ?? null;
}

function topOf(customers: readonly Ranked[], vipPercent: number): readonly Ranked[] {
  return customers
    .filter(({ value }) => value > 0)
    .toSorted((a, b) => b.value - a.value || (a.customerId < b.customerId ? -1 : 1))
    .slice(0, Math.round((customers.length * vipPercent) / 100));
}
