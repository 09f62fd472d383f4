import type { Random } from '../../domain/random.js';
import { chance, pickWeighted } from '../distributions.js';

/** Where deals come from, and what each name costs there. */
export interface DealSource {
  readonly name: string;
  /** Weight among the deals that came from a lead. */
  readonly weight: number;
  /** Share of its leads that become deals. */
  readonly becomesDeal: number;
  readonly costPerLead: number;
}

export const REFERRAL = 'Referral';

/** Planted so that about 47 %, 23 %, 71 % and 12 % of the leads are won. */
export const dealSources: readonly DealSource[] = [
  { name: 'Website', weight: 44, becomesDeal: 0.93, costPerLead: 85 },
  { name: 'Trade fair', weight: 17, becomesDeal: 0.46, costPerLead: 340 },
  { name: REFERRAL, weight: 26, becomesDeal: 0.98, costPerLead: 45 },
  { name: 'Bought addresses', weight: 13, becomesDeal: 0.24, costPerLead: 25 },
];

const fromLead = 0.65;

/** Null for a deal that its account manager began. */
export function dealSource(random: Random): DealSource | null {
  if (!chance(random, fromLead)) return null;
  return pickWeighted(
    random,
    dealSources.map((source) => [source, source.weight] as const),
  );
}
