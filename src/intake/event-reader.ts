import type { Customer } from '../domain/customer.js';
import type { EventPayload, VarselEvent } from '../domain/event.js';
import type { EventFrame, FrameReader, KnownAt } from './event-frame.js';
import { eventContent, eventId } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow, RowProblem } from './raw-row.js';
import type { RowFate } from './reject.js';

/** What a row amounts to, and where its customer lives in case it has to be made. */
export interface EventRow {
  readonly customerId: string;
  readonly events: readonly VarselEvent[];
  readonly country: Customer['country'];
}

/** What one kind of event adds to the frame. */
export interface EventParts<Payload extends EventPayload> {
  readonly source: string;
  readonly frame: FrameReader;
  /** The payload counts only where it adds no problem. */
  readPayload(row: RawRow, problems: RowProblem[]): Payload;
  /** The event's own number within source and type; null for a row that only repeats another. */
  identify(row: RawRow, payload: Payload, content: string, problems: RowProblem[]): string | null;
  readonly readCountry?: (row: RawRow) => string;
}

/** Puts a kind's parts together: one row in, one event out, or the reasons why not. */
export function eventReader<Payload extends EventPayload>(
  parts: EventParts<Payload>,
  context: IntakeContext,
): (row: RawRow) => RowFate<EventRow> {
  const { source, frame: frameReader, readPayload, identify, readCountry } = parts;
  return (row) => {
    const problems: RowProblem[] = [];
    const frame = frameReader.read(row, problems);
    if (typeof frame === 'string') return { kind: 'skipped', reason: frame };
    const payload = readPayload(row, problems);
    if (problems.length > 0) return { kind: 'rejected', problems };
    const content = eventContent(frame.customerId, frame.occurredAtMs, frame.knownBasis, payload);
    const number = identify(row, payload, content, problems);
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (number === null) return { kind: 'skipped', reason: 'repeated' };
    const event = eventOf(`${source}:${payload.type}:${number}`, content, frame, payload, context);
    const country = readCountry?.(row) ?? '';
    return { kind: 'accepted', record: { customerId: frame.customerId, events: [event], country } };
  };
}

/** One of the events that a row amounts to. */
export interface RowEvent {
  /** Shared by the event and its corrections; unique within the source. */
  readonly key: string;
  readonly occurredAtMs: number;
  readonly payload: EventPayload;
  /** What its identity is made from; left out, its payload. For what is read into it otherwise some other day. */
  readonly identifiedBy?: EventPayload;
}

/** What one kind makes of a row that stands for several events. */
export interface RowParts {
  readonly source: string;
  readonly frame: FrameReader;
  /** The events count only where no problem is added. */
  readEvents(row: RawRow, frame: EventFrame, problems: RowProblem[]): readonly RowEvent[];
  /** Whether the row only repeats another; its contradiction of another is a problem. */
  isRepeat(row: RawRow, content: string, problems: RowProblem[]): boolean;
}

/** One row in, its events out: all of them, or the reasons why none. */
export function rowReader(parts: RowParts, context: IntakeContext): (row: RawRow) => RowFate<EventRow> {
  const { source, frame: frameReader, readEvents, isRepeat } = parts;
  return (row) => {
    const problems: RowProblem[] = [];
    const frame = frameReader.read(row, problems);
    if (typeof frame === 'string') return { kind: 'skipped', reason: frame };
    const { customerId } = frame;
    const read = readEvents(row, frame, problems);
    const made = read.map(({ key, occurredAtMs, payload, identifiedBy = payload }) => {
      const known = frameReader.readKnownAt(row, occurredAtMs, problems);
      const content = eventContent(customerId, occurredAtMs, known.knownBasis, identifiedBy);
      const dated = { customerId, occurredAtMs, ...known };
      return { content, event: eventOf(`${source}:${key}`, content, dated, payload, context) };
    });
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (made.length === 0) return { kind: 'skipped', reason: 'without_value' };
    const isRepeated = isRepeat(row, made.map(({ content }) => content).join(), problems);
    if (problems.length > 0) return { kind: 'rejected', problems };
    if (isRepeated) return { kind: 'skipped', reason: 'repeated' };
    return {
      kind: 'accepted',
      record: { customerId, events: made.map(({ event }) => event), country: '' },
    };
  };
}

/** An event as it is kept. */
export function eventOf(
  key: string,
  content: string,
  frame: Pick<EventFrame, 'customerId' | 'occurredAtMs'> & Pick<KnownAt, 'knownAtMs'>,
  payload: EventPayload,
  { importId, importedAt }: IntakeContext,
): VarselEvent {
  return {
    id: eventId(key, content),
    key,
    customerId: frame.customerId,
    occurredAt: new Date(frame.occurredAtMs),
    knownAt: new Date(frame.knownAtMs),
    importId,
    importedAt,
    payload,
  };
}
