import type { Efficiency } from './efficiency.js';

/** "demanding": senior, on site, management; "standard": playbook; "transactional": junior or automated; "rescue": falling, a specialist. */
export const DEAL_CLASSES = ['demanding', 'standard', 'transactional', 'rescue'] as const;
export type DealClass = (typeof DEAL_CLASSES)[number];

export interface ClassBorders {
  /** In minor units; null where neither the settings nor closed deals say. */
  readonly demandingFromMinor: number | null;
  readonly transactionalUpToMinor: number | null;
}

/** What the settings say, else the upper and lower fifth of what closed. */
export function classBorders(
  amountsMinor: readonly number[],
  configured: { readonly demandingFromMinor: number | null; readonly transactionalUpToMinor: number | null },
): ClassBorders {
  const sorted = [...amountsMinor].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted.length < FEWEST_AMOUNTS ? null : (sorted[Math.floor(share * sorted.length)] ?? null);
  return {
    demandingFromMinor: configured.demandingFromMinor ?? at(0.8),
    transactionalUpToMinor: configured.transactionalUpToMinor ?? at(0.2),
  };
}

const FEWEST_AMOUNTS = 10;
/** So many times the typical hours make a deal demanding whatever its size; so little keeps a small one simple. */
const DEMANDING_HOURS = 2;

export interface ClassedDeal {
  readonly amountMinor: number | null;
  readonly efficiency: Efficiency | null;
  /** People of the customer who take part. */
  readonly people: number;
  /** An open alert says that its chance has fallen. */
  readonly isFalling: boolean;
}

/** Who should look after a deal, and how. */
export function dealClass(
  { amountMinor, efficiency, people, isFalling }: ClassedDeal,
  borders: ClassBorders,
): DealClass {
  if (isFalling) return 'rescue';
  const isLarge =
    amountMinor !== null && borders.demandingFromMinor !== null && amountMinor >= borders.demandingFromMinor;
  const isLaborious = efficiency !== null && efficiency.factor <= 1 / DEMANDING_HOURS;
  if (isLarge || isLaborious || people >= MANY_PEOPLE) return 'demanding';
  const isSmall =
    amountMinor !== null &&
    borders.transactionalUpToMinor !== null &&
    amountMinor <= borders.transactionalUpToMinor;
  return isSmall && (efficiency === null || efficiency.factor >= 1) ? 'transactional' : 'standard';
}

const MANY_PEOPLE = 6;
