import type { Target } from './delivery.js';

export const OFFER_CASES = [
  'limit_reached',
  'growth',
  'expansion',
  'performance',
  'maintenance_plan',
  'legacy',
  'pattern',
  'similar_customers',
  'problem_solved',
] as const;
/** What made a product worth a thought: the cases of the handbook, then what the data tell beyond them. */
export type OfferCase = (typeof OFFER_CASES)[number];

export const OFFER_SIGNALS = [
  'limit_reached',
  'growth',
  'expansion',
  'performance',
  'wear',
  'legacy',
  'solves',
  'text',
  'named',
  'asks_to_buy',
  'pattern',
  'similar_customers',
  'popular',
  'past_answers',
  'price',
] as const;
/** What a chance of acceptance is made from; src/service/recommend says how each is measured. */
export type OfferSignal = (typeof OFFER_SIGNALS)[number];

/** Why this product, in a code that wording makes a sentence of, and the figures it needs. */
export interface OfferReason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A product worth offering to a customer, before anybody has asked whether this is the moment. */
export interface OfferCandidate {
  readonly productId: string;
  readonly case: OfferCase;
  /** Chance of acceptance, 0 to 1, calibrated where enough was accepted and declined. */
  readonly relevance: number;
  readonly isCalibrated: boolean;
  /** The weightiest first; never empty. */
  readonly reasons: readonly OfferReason[];
  /** What the chance was made from, as it was known then: what later trainings learn from. Null: not known. */
  readonly signals: Readonly<Partial<Record<OfferSignal, number | null>>>;
  /** Trained model and revision of products that it came from. */
  readonly modelId: string | null;
}

interface By {
  readonly byId: string;
  readonly at: Date;
}

/** One id for one interaction, so that there is at most one offer in each. */
export function serviceOfferId(interaction: string): string {
  return `offer:${interaction}`;
}

/** An agent's question outside a ticket. @param day by the company's calendar, such as 2026-03-02. */
export function askInteraction(customerId: string, day: string): string {
  return `ask:${customerId}:${day}`;
}

export type ServiceOfferState =
  /** A problem is open: to be looked at again when the ticket closes well. */
  | { readonly name: 'noted' }
  /** The ticket closed well: a task for the time that was agreed. */
  | { readonly name: 'scheduled'; readonly dueAt: Date }
  /** Shown to an agent, who hasn't said yet what came of it. */
  | { readonly name: 'shown' }
  | ({ readonly name: 'offered' } & By)
  | ({ readonly name: 'accepted' } & By)
  | ({ readonly name: 'declined' } & By)
  /** The customer wants no offers any more. */
  | ({ readonly name: 'never' } & By)
  /** The agent says that it doesn't fit. */
  | ({ readonly name: 'not_fitting' } & By)
  /** Nobody did anything with it, or its moment passed; told to a customer who never answered where `wasOffered` says so. */
  | { readonly name: 'lapsed'; readonly at: Date; readonly wasOffered?: true }
  /** The gate said no after it had been noted or scheduled. */
  | { readonly name: 'withdrawn'; readonly at: Date; readonly rule: string };

/** The last press, which its author may take back for a while. */
export interface OfferUndo {
  readonly byId: string;
  readonly until: Date;
  readonly before: ServiceOfferState;
}

/** One offer to one customer in one service interaction. */
export interface ServiceOffer {
  /** `offer:${interaction}`: at most one in each. */
  readonly id: string;
  /** Id of the ticket, or `ask:${customer}:${day}` where an agent asked without one. */
  readonly interaction: string;
  readonly customerId: string;
  readonly candidate: OfferCandidate;
  readonly createdAt: Date;
  /** When an agent first saw it. */
  readonly shownAt: Date | null;
  readonly ownerId: string | null;
  readonly team: string;
  /** In the company's currency; null where the price isn't known. */
  readonly valueMinor: number | null;
  readonly state: ServiceOfferState;
  readonly isOpen: boolean;
  /** When it has to be looked at again; of one that is over, when what was said of it is written down for good. */
  readonly nextStepAt: Date | null;
  readonly undo: OfferUndo | null;
  readonly version: number;
  readonly targets: readonly Target[];
  readonly isCardStale: boolean;
}
