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
      readonly contactId: string | null;
      readonly staffId: string | null;
      /** Only meetings are planned; everything else is held. */
      readonly status: 'held' | 'cancelled' | 'moved';
      /** Who cancelled or moved it. */
      readonly changedBy: 'customer' | 'us' | null;
    };

export type EventType = EventPayload['type'];
export const EVENT_TYPES = [
  'order_line',
  'invoice_sent',
  'payment_received',
  'interaction',
] as const satisfies readonly EventType[];

export const INTERACTION_CHANNELS = ['email', 'call', 'meeting'] as const;
export type InteractionChannel = (typeof INTERACTION_CHANNELS)[number];

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
