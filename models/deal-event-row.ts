import type { DealEvent, DealEventPayload, DealEventType } from '../src/domain/deal-event.js';
import type { Row } from './row.js';

/** A payload as it is kept: what is null or an empty list is left out, which halves many rows. */
export type KeptPayload = { readonly type: DealEventType } & Readonly<Record<string, unknown>>;

export interface DealEventRow extends Row, Omit<DealEvent, 'id' | 'payload'> {
  readonly payload: KeptPayload;
}

export function toRow({ id, payload, ...rest }: DealEvent): DealEventRow {
  return { _id: id, ...rest, payload: toKept(payload) };
}

export function fromRow({ _id, payload, ...rest }: DealEventRow): DealEvent {
  return { id: _id, ...rest, payload: fromKept(payload) };
}

export function toKept(payload: DealEventPayload): KeptPayload {
  const filled = Object.entries(payload).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return { ...Object.fromEntries(filled), type: payload.type };
}

export function fromKept(kept: KeptPayload): DealEventPayload {
  return { ...LEFT_OUT[kept.type], ...kept } as DealEventPayload;
}

/** What stands for a field that was left out: all that may be null, and every list. */
const LEFT_OUT: { readonly [Type in DealEventType]: Blanks<Extract<DealEventPayload, { type: Type }>> } = {
  opened: {
    name: null,
    customerId: null,
    ownerId: null,
    product: null,
    stage: null,
    amountMinor: null,
    listPriceMinor: null,
    currency: null,
    expectedCloseAt: null,
    leadSource: null,
    leadId: null,
  },
  stage_changed: {},
  amount_changed: { currency: null },
  date_moved: {},
  owner_changed: {},
  contact: { direction: null, contactIds: [], changedBy: null, tone: null },
  interest: {},
  person_joined: { role: null },
  competitor: { name: null },
  budget: {},
  note: { language: null, tone: null },
  effort: { staffId: null },
  outside_fact: {},
  judged_by_people: { byId: null },
  closed: { reason: null },
  reopened: {},
};

/** The fields of a payload that may be empty, with their empty values: forgetting one doesn't compile. */
type Blanks<Payload> = {
  readonly [Field in keyof Payload as EmptyOf<Payload[Field]> extends never ? never : Field]: EmptyOf<
    Payload[Field]
  >;
};
type EmptyOf<Value> = Value extends readonly unknown[] ? readonly [] : Value extends null ? null : never;
