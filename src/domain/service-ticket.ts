import type { Target } from './delivery.js';
import type { TicketCategory } from './event.js';
import type { Tier } from './tier.js';

export const SENIORITIES = ['bot', 'junior', 'experienced', 'senior'] as const;
/** Who a ticket goes to. "bot": self-service first, then people. */
export type Seniority = (typeof SENIORITIES)[number];

/** Why a ticket was sent where it was: each rule that had a say, in order. Said on request. */
export interface RoutingReason {
  readonly rule:
    | 'category_queue'
    | 'tier'
    | 'technical_vip'
    | 'risk_and_value'
    | 'natural_person'
    | 'unknown_customer'
    | 'no_tier'
    | 'priority'
    | 'nobody_of_seniority';
  readonly values: Readonly<Record<string, string | number>>;
}

export interface TicketRouting {
  /** Name of a queue in varsel.yaml. */
  readonly queue: string;
  readonly seniority: Seniority;
  readonly assigneeId: string | null;
  /** First response, in the queue's service hours. */
  readonly respondBy: Date;
  /** When the assignee is warned. */
  readonly warnAt: Date;
  /** When people take over from self-service; null where people have it from the start. */
  readonly peopleAt: Date | null;
  readonly reasons: readonly RoutingReason[];
  /** Whose ticket it was when it was routed; internal. */
  readonly tier: Tier | null;
}

interface By {
  readonly byId: string;
  readonly at: Date;
}

export type ServiceTicketState =
  /** A natural person's: a person confirms the route. */
  | { readonly name: 'proposed' }
  /** `byId`: who confirmed or changed the route; null for the rules. */
  | { readonly name: 'routed'; readonly at: Date; readonly byId: string | null }
  | ({ readonly name: 'taken' } & By)
  /** `byId`: who pressed it; null for the ticket system. */
  | { readonly name: 'answered'; readonly at: Date; readonly byId: string | null }
  | { readonly name: 'closed'; readonly at: Date };

export const TICKET_NOTICES = ['assigned', 'handed_over', 'warned', 'overdue'] as const;
/** What somebody is told of a ticket beside its card, because a card that changes notifies nobody. */
export type TicketNoticeAbout = (typeof TICKET_NOTICES)[number];

export interface TicketNotice {
  readonly about: TicketNoticeAbout;
  readonly staffId: string;
  readonly at: Date;
  /** Direct conversations with the person; without any, a reply under the posted cards. */
  readonly targets: readonly Target[];
}

export type TicketStep = 'confirmed' | 'moved' | 'taken' | 'answered' | 'handed_over';

/** The last press, which its author may take back for a while. */
export interface TicketUndo {
  readonly step: TicketStep;
  readonly byId: string;
  readonly until: Date;
  readonly before: { readonly state: ServiceTicketState; readonly routing: TicketRouting };
}

/**
 * A ticket as it is worked on: where it went, and by when it is to be answered. Its text stays in the event; the subject
 * stands here too, because a ticket of nobody known has no event.
 */
export interface ServiceTicket {
  /** `ticket:${source}:${external id}`. */
  readonly id: string;
  readonly ticketId: string;
  readonly source: string;
  readonly customerId: string | null;
  readonly contactId: string | null;
  readonly category: TicketCategory;
  /** The company's own name for it, where it has one. */
  readonly ownCategory?: string;
  readonly priority: 'low' | 'normal' | 'high' | null;
  /** On one line, shortened. */
  readonly subject: string;
  /** Mood of what was written, −1 (bad) to 1 (good); null when nothing tells. */
  readonly tone: number | null;
  readonly openedAt: Date;
  readonly routing: TicketRouting;
  readonly state: ServiceTicketState;
  readonly isOpen: boolean;
  /** When the clock has to look at it again; null once answered. */
  readonly nextStepAt: Date | null;
  readonly warned: { readonly assigneeAt: Date | null; readonly leaderAt: Date | null };
  /** Everything that somebody was told, or still has to be: deliveries follow from it. */
  readonly notices: readonly TicketNotice[];
  readonly undo: TicketUndo | null;
  readonly version: number;
  readonly targets: readonly Target[];
  readonly isCardStale: boolean;
}
