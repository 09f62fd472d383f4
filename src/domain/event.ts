import type { SignalStrength } from './signal-strength.js';

/** What happened to a customer. One closed union: a new kind of event is a new member here. */
export type EventPayload =
  | {
      readonly type: 'order_line';
      readonly orderId: string;
      readonly product: string | null;
      readonly quantity: number | null;
      /** Line total in minor units; negative on a cancellation. */
      readonly amountMinor: number;
      readonly currency: string | null;
      readonly isCancellation: boolean;
    }
  | {
      readonly type: 'invoice_sent';
      readonly invoiceId: string;
      readonly dueAt: Date;
      readonly amountMinor: number;
      readonly currency: string | null;
    }
  | {
      readonly type: 'payment_received';
      readonly invoiceId: string;
      readonly amountMinor: number | null;
      readonly currency: string | null;
    }
  | {
      readonly type: 'interaction';
      readonly channel: InteractionChannel;
      readonly direction: 'in' | 'out' | null;
      /** Who of the customer took part: one of a mail or call, several of a meeting. */
      readonly contactIds: readonly string[];
      readonly staffId: string | null;
      /** Only meetings are planned; everything else is held. */
      readonly status: 'held' | 'cancelled' | 'moved';
      /** Who cancelled or moved it. */
      readonly changedBy: 'customer' | 'us' | null;
      /** Mood of what the customer wrote or said, −1 (bad) to 1 (good); null when nothing tells. The text is not kept. */
      readonly tone: number | null;
    }
  /** Goods reached the customer. */
  | {
      readonly type: 'delivery_made';
      readonly deliveryId: string;
      readonly orderId: string | null;
      readonly promisedAt: Date | null;
    }
  | {
      readonly type: 'contract_signed';
      readonly contractId: string;
      /** Null: runs until it is ended. */
      readonly endsAt: Date | null;
      readonly yearlyValueMinor: number | null;
      readonly currency: string | null;
      readonly seats: number | null;
      /** What it is about; left out where the source doesn't say. */
      readonly product?: string;
    }
  /** A contract was cancelled or not renewed: occurredAt is when it stops. */
  | { readonly type: 'contract_ended'; readonly contractId: string; readonly how: ContractEnd }
  | { readonly type: 'main_contact_named'; readonly contactId: string }
  | { readonly type: 'machine_installed'; readonly machineId: string; readonly product: string | null }
  | { readonly type: 'machine_removed'; readonly machineId: string }
  /** Maintenance was done at a machine: what wears begins anew. */
  | { readonly type: 'machine_serviced'; readonly machineId: string }
  /** A reading of use or of a sensor: of a day, or of a moment. */
  | {
      readonly type: 'measurement';
      readonly metric: UsageMetric;
      readonly value: number;
      readonly machineId: string | null;
    }
  | { readonly type: 'web_activity'; readonly kind: WebActivityKind }
  | {
      readonly type: 'ticket_opened';
      readonly ticketId: string;
      readonly category: TicketCategory;
      readonly priority: 'low' | 'normal' | 'high' | null;
      /** ISO 639-1; null when too short to tell. */
      readonly language: string | null;
      readonly subject: string;
      readonly text: string;
      /** Mood, −1 (bad) to 1 (good); null when nothing tells. */
      readonly tone: number | null;
      readonly flags: readonly TicketFlag[];
      /** The company's own name for the category, where it has more of them than we do. */
      readonly ownCategory?: string;
      /** Who says so: the ticket's own source, a person, or a trained model by its id. Left out: phrases. */
      readonly categoryBy?: string;
      /** The same of the mood. */
      readonly toneBy?: string;
    }
  | { readonly type: 'ticket_answered'; readonly ticketId: string }
  | { readonly type: 'ticket_closed'; readonly ticketId: string }
  | { readonly type: 'ticket_escalated'; readonly ticketId: string }
  /** An answer to a survey, 0 (worst) to 1 (best), whatever its own scale. */
  | { readonly type: 'satisfaction_answered'; readonly share: number; readonly ticketId: string | null }
  | { readonly type: 'project_requested'; readonly projectId: string }
  | { readonly type: 'project_approved'; readonly projectId: string }
  /** Something learned from outside: an imported fact, as strong as the import says. */
  | { readonly type: 'outside_fact'; readonly fact: OutsideFact; readonly strength: FactStrength };

export type EventType = EventPayload['type'];
export const EVENT_TYPES = [
  'order_line',
  'invoice_sent',
  'payment_received',
  'interaction',
  'delivery_made',
  'contract_signed',
  'contract_ended',
  'main_contact_named',
  'machine_installed',
  'machine_removed',
  'machine_serviced',
  'measurement',
  'web_activity',
  'ticket_opened',
  'ticket_answered',
  'ticket_closed',
  'ticket_escalated',
  'satisfaction_answered',
  'project_requested',
  'project_approved',
  'outside_fact',
] as const satisfies readonly EventType[];

export const INTERACTION_CHANNELS = ['email', 'call', 'meeting', 'visit'] as const;
export type InteractionChannel = (typeof INTERACTION_CHANNELS)[number];

export const CONTRACT_ENDS = ['cancelled', 'not_renewed', 'replaced'] as const;
/** "replaced": another contract takes its place, and nothing is lost. */
export type ContractEnd = (typeof CONTRACT_ENDS)[number];

export const USAGE_METRICS = [
  'logins',
  'seats',
  'features',
  'active_users',
  'versions_behind',
  'exports',
  'machine_hours',
  'sensor',
  'storage_gb',
  'api_calls',
  'data_volume',
] as const;
/**
 * Logins and exports are counts of a day; calls are counted over whatever stretch the product's limit counts them; the others
 * say how it stands.
 */
export type UsageMetric = (typeof USAGE_METRICS)[number];

export const WEB_ACTIVITIES = ['visit', 'download', 'mail_open', 'competitor'] as const;
/** "competitor": an imported sign of interest in one. */
export type WebActivityKind = (typeof WEB_ACTIVITIES)[number];

export const TICKET_CATEGORIES = [
  'how_to',
  'spare_part',
  'defect',
  'billing',
  'performance',
  'integration',
  'capacity',
  'missing_function',
  'data_export',
  'complaint',
  'compatibility',
  'cancellation',
  'other',
] as const;
export type TicketCategory = (typeof TICKET_CATEGORIES)[number];

/** Who has named a ticket's category or mood, where it wasn't read from its words: what is learned from. */
export const NAMED_BY = { source: 'source', person: 'person' } as const;

export function isNamed(by: string | undefined): boolean {
  return by === NAMED_BY.source || by === NAMED_BY.person;
}

export const TICKET_FLAGS = [
  'data_export',
  'export_everything',
  'compatibility',
  'complaint',
  'cancellation',
  'emergency',
  'distress',
  'opt_out',
] as const;
/** What a ticket's text is also about, whatever its category. "export_everything" is more than a how-to question. */
export type TicketFlag = (typeof TICKET_FLAGS)[number];

export const OUTSIDE_FACTS = [
  'notice_given',
  'insolvency',
  'hiring_stop',
  'merger',
  'market_change',
  'competitor_interest',
  'other',
] as const;
export type OutsideFact = (typeof OUTSIDE_FACTS)[number];

export const FACT_STRENGTHS = ['weak', 'medium', 'strong', 'decisive'] as const;
/** "decisive" raises an alert on its own. */
export type FactStrength = SignalStrength | 'decisive';

/**
 * One event. The same key with other content is a correction: both are kept, and the one imported later counts
 * from the moment it was known.
 */
export interface VarselEvent {
  /** `${key}~${hash of the content}`: writing the same event again changes nothing. */
  readonly id: string;
  /** `${source}:${type}:${external id}`, shared by an event and its corrections. */
  readonly key: string;
  readonly customerId: string;
  /** When it happened. */
  readonly occurredAt: Date;
  /** When the company could first know it. Features as of a date read only what was known by then. */
  readonly knownAt: Date;
  readonly importId: string;
  readonly importedAt: Date;
  readonly payload: EventPayload;
}
