import { hash } from 'node:crypto';
import type { DealEventPayload } from '../domain/deal-event.js';
import type { EventPayload } from '../domain/event.js';

type Part = string | number | boolean | null | Date;

// Characters no cell can hold: the readers of files refuse control characters.
const BETWEEN = '\u0001';
const BETWEEN_ITEMS = '\u0002';

/**
 * SHA-1 over values in their order, in hexadecimal. It names contents; nothing secret hangs on it. Dates count by their
 * instant, null as nothing.
 */
export function contentHash(parts: readonly Part[]): string {
  return hash(
    'sha1',
    parts.map((part) => (part instanceof Date ? part.getTime() : part)).join(BETWEEN),
    'hex',
  );
}

/** The first 52 bits of a hash: a key of `seenKeys`, exact in a number. */
export function keyOf(hashInHex: string): number {
  return Number.parseInt(hashInHex.slice(0, 13), 16);
}

/** Other 32 bits of a hash than `keyOf` takes. */
export function contentOf(hashInHex: string): number {
  return Number.parseInt(hashInHex.slice(20, 28), 16);
}

/** Hash of what an event says: whose it is (a customer's, or a deal's), when it happened, when that was known, and its payload. */
export function eventContent(
  subjectId: string,
  occurredBasis: number | string,
  knownBasis: number | string,
  payload: EventPayload | DealEventPayload,
): string {
  const values: Part[] = [subjectId, occurredBasis, knownBasis];
  for (const value of Object.values<Part | readonly string[]>(payload)) {
    values.push(isList(value) ? value.join(BETWEEN_ITEMS) : value);
  }
  return contentHash(values);
}

function isList(value: Part | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

/** The id of an event: the same content under the same key is the same event, whichever file brought it. */
export function eventId(key: string, content: string): string {
  return `${key}~${content.slice(0, 12)}`;
}
