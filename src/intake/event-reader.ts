import type { Customer } from '../domain/customer.js';
import type { EventPayload, VarselEvent } from '../domain/event.js';
import type { FrameReader } from './event-frame.js';
import { eventContent, eventId } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow, RowProblem } from './raw-row.js';
import type { RowFate } from './reject.js';

/** An event that was read, and where its customer lives in case it has to be made. */
export interface EventRow {
  readonly event: VarselEvent;
  readonly country: Customer['country'];
}

/** What one kind of event adds to the frame. */
export interface EventParts<Payload extends EventPayload> {
  readonly source: string;
  readonly readFrame: FrameReader;
  /** The payload counts only where it adds no problem. */
  readPayload(row: RawRow, problems: RowProblem[]): Payload;
  /** The event's own number within source and type; null for a row that only repeats another. */
  identify(row: RawRow, payload: Payload, content: string, problems: RowProblem[]): string | null;
  readonly readCountry?: (row: RawRow) => string;
}

/** Puts a kind's parts together: one row in, one event out, or the reasons why not. */
export function eventReader<Payload extends EventPayload>(
  parts: EventParts<Payload>,
  { importId, importedAt }: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const { source, readFrame, readPayload, identify, readCountry } = parts;
  return (row) => {
    const problems: RowProblem[] = [];
    const frame = readFrame(row, problems);
    if (typeof frame === 'string') return { kind: 'skipped', reason: frame };
    const payload = readPayload(row, problems);
    if (problems.length > 0) return { kind: 'rejected', problems };
    const { customerId, occurredAtMs, knownAtMs, knownBasis } = frame;
    const content = eventContent(customerId, occurredAtMs, knownBasis, payload);
    const number = identify(row, payload, content, problems);
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (number === null) return { kind: 'skipped', reason: 'repeated' };
    const key = `${source}:${payload.type}:${number}`;
    const event: VarselEvent = {
      id: eventId(key, content),
      key,
      customerId,
      occurredAt: new Date(occurredAtMs),
      knownAt: new Date(knownAtMs),
      importId,
      importedAt,
      payload,
    };
    return { kind: 'accepted', record: { event, country: readCountry?.(row) ?? '' } };
  };
}
