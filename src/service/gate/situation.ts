import type { TicketCategory, TicketFlag } from '../../domain/event.js';
import type { Level } from '../../domain/level.js';
import type { OfferLedger } from '../../domain/offer-ledger.js';
import type { BudgetWindow } from '../../domain/overview-signs.js';
import type { ServiceOffer } from '../../domain/service-offer.js';
import type { TeamStage } from '../../domain/team-stage.js';

/** Something that the gate has to know. What isn't known is a refusal: it can't be judged, so nothing is offered. */
export type Fact<Value> = Value | 'unknown';

/** Everything that decides whether one customer may be offered something in one interaction, at one moment. */
export interface GateSituation {
  readonly at: Date;
  readonly customerId: string;
  /** Id of the ticket in hand, or an agent's question outside one: see askInteraction. */
  readonly interaction: string;
  readonly customer: Fact<CustomerFacts>;
  readonly consents: Fact<ConsentFacts>;
  /** All that count, the one in hand among them. */
  readonly tickets: Fact<readonly TicketFacts[]>;
  /** Notices, cancelled contracts, insolvency: the newest of each. */
  readonly departures: Fact<readonly Departure[]>;
  /** The open churn alert; null where there is none. */
  readonly alert: Fact<{ readonly id: string; readonly level: Level } | null>;
  /** Of the customer under all its ids, put together. */
  readonly ledger: Fact<OfferLedger>;
  /** The row of this interaction; null while there is none. */
  readonly offer: Fact<ServiceOffer | null>;
  /** What counts today, be it the configured one or a tightened one. */
  readonly threshold: Fact<number>;
  /** What somebody has typed beside the tickets: it is read as they are. */
  readonly typed: readonly WrittenText[];
  /** Why something isn't known, for the caller to log. */
  readonly faults: readonly unknown[];
}

export interface CustomerFacts {
  readonly segment: string;
  readonly team: string;
  readonly stage: TeamStage;
  readonly isNaturalPerson: boolean;
  readonly renewalAt: Date | null;
  readonly hasPlan: boolean;
  /** Null where it is neither said nor seen. */
  readonly budget: BudgetWindow | null;
  /** Among the most valuable; decides nothing here. Left out, it isn't known. */
  readonly isAmongTop?: boolean;
}

export interface ConsentFacts {
  readonly objectsToOffers: boolean;
  readonly allowsOffers: boolean;
  readonly objectsToScoring: boolean;
}

export interface WrittenText {
  readonly subject: string;
  readonly text: string;
}

export interface TicketFacts {
  /** `ticket:${source}:${external id}`. */
  readonly interaction: string;
  readonly openedAt: Date;
  /** Null while it is open. */
  readonly closedAt: Date | null;
  readonly isEscalated: boolean;
  readonly category: TicketCategory;
  /** Whether phrases alone have told the category, as they have the flags: a reading of words, and no more than that. */
  readonly isCategoryRead: boolean;
  readonly flags: readonly TicketFlag[];
  /** Mood of what was written, −1 (bad) to 1 (good); null when nothing tells. */
  readonly tone: number | null;
  /** Whether phrases alone have told the mood. */
  readonly isToneRead: boolean;
  readonly words: Fact<WrittenText>;
  /** The worst answer about it, 0 to 1; null without any. */
  readonly worstRating: number | null;
}

export const DEPARTURE_KINDS = ['notice_given', 'cancelled', 'not_renewed', 'insolvency'] as const;
export type DepartureKind = (typeof DEPARTURE_KINDS)[number];

export interface Departure {
  readonly kind: DepartureKind;
  /** When it was said, or the contract's end, which may lie ahead. */
  readonly at: Date;
}
