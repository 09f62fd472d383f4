import type { DealEvent, DealEventPayload, DealEventType } from '../domain/deal-event.js';
import { eventContent, eventId } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';

/** The internal id of a deal named by one source. */
export function dealIdOf(source: string, externalId: string): string {
  return `${source}:${externalId}`;
}

/** An event's own number within source and type: a deal is opened once, whoever tells of it. */
export function eventNumber(
  type: DealEventType,
  { id, deal }: { readonly id: string; readonly deal: string },
): string {
  return type === 'opened' ? deal : id;
}

/** A moment, and what identity takes for it: reading a file again tomorrow must not make new events. */
export interface Moment {
  readonly atMs: number;
  readonly basis: number | string;
}

/** An event of a deal as it is kept. */
export function dealEventOf(
  dealId: string,
  key: string,
  occurred: Moment,
  known: Moment,
  payload: DealEventPayload,
  { importId, importedAt }: Pick<IntakeContext, 'importId' | 'importedAt'>,
): DealEvent {
  return {
    id: eventId(key, eventContent(dealId, occurred.basis, known.basis, payload)),
    key,
    dealId,
    occurredAt: new Date(occurred.atMs),
    knownAt: new Date(known.atMs),
    importId,
    importedAt,
    payload,
  };
}
