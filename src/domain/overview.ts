import type { ContactWay, Mood } from './alert.js';
import type { CustomerValue } from './customer-value.js';
import type { Level } from './level.js';
import type { OverviewSigns } from './overview-signs.js';
import type { FactorKey, ScoreBasis } from './score.js';
import type { TierOverride } from './tier.js';
import type { GroupTrait } from './value-group.js';

/**
 * What staff see when a customer gets in touch: one document, found by one indexed read. Derived from everything else,
 * written anew at night and on events, and never the place where anything is changed.
 */
export interface Overview {
  readonly customerId: string;
  readonly partition: number;
  readonly name: string;
  readonly segment: string;
  readonly team: string;
  readonly country: string;
  readonly ownerId: string | null;
  /** A natural person is never routed by a score alone. */
  readonly isNaturalPerson: boolean;
  /** What it is found by: `phone:+4712345678`, `mail:a@b.no`, `domain:b.no`, `ticket:4711`, `id:1001`. */
  readonly keys: readonly string[];
  readonly contacts: readonly OverviewContact[];
  readonly value: CustomerValue | null;
  /** What sets the customer's group of the portfolio apart; null where it is in none. Left out as "signs" are. */
  readonly groupTraits?: readonly GroupTrait[] | null;
  /** Among the most valuable, who with a high risk go straight to a senior. */
  readonly isAmongTop: boolean;
  readonly override: TierOverride | null;
  readonly churn: OverviewChurn | null;
  readonly mood: Mood | null;
  readonly lastInteraction: {
    readonly at: Date;
    readonly how: ContactWay | 'survey';
    readonly mood: Mood | null;
  } | null;
  readonly openTickets: number | null;
  /** Left out in overviews of earlier versions, until the next night. */
  readonly signs?: OverviewSigns;
  /** The customer has objected to automated assessment: nothing of it is scored. Left out as above. */
  readonly hasObjected?: boolean;
  readonly renewalAt: Date | null;
  readonly yearlyValueMinor: number | null;
  readonly currency: string | null;
  readonly updatedAt: Date;
}

export interface OverviewContact {
  readonly id: string;
  readonly name: string;
  /** Of its own keys, so that a call also says who calls. */
  readonly keys: readonly string[];
}

export interface OverviewChurn {
  readonly basis: ScoreBasis;
  readonly risk: number;
  readonly level: Level | null;
  readonly mainFactor: FactorKey | null;
  readonly asOf: Date;
}
