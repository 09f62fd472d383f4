import type { DealEvent } from '../domain/deal-event.js';
import { cellsOf } from './cells.js';
import { dealPayloadReader } from './deal-event-payloads.js';
import { dealEventOf, dealIdOf, eventNumber } from './deal-identity.js';
import { futureCheck, inTheFuture, knownAtReader } from './event-frame.js';
import { contentHash } from './event-identity.js';
import type { IntakeContext } from './intake-context.js';
import type { RawRow, RowProblem } from './raw-row.js';
import type { RowFate } from './reject.js';
import { repeatCheck } from './repeats.js';
import type { ResolvedMapping } from './resolve-mapping.js';

/** Reads what happened to deals, an event a row. A meeting still to come is left out: a calendar's export has many. */
export function dealEventReader(
  resolved: ResolvedMapping,
  context: IntakeContext,
): (row: RawRow) => RowFate<DealEvent> {
  const { source, customerSource = source } = resolved.mapping;
  const { companyCurrency } = context;
  const cells = cellsOf(resolved);
  const readId = cells.text('id', { isRequired: true });
  const readDealId = cells.text('deal_id', { isRequired: true });
  const readTime = cells.instant('time', { isRequired: true });
  const readPayload = dealPayloadReader(cells, { source, customerSource, companyCurrency });
  const readKnownAt = knownAtReader(resolved, context);
  const isAhead = futureCheck(context);
  const isRepeat = repeatCheck(cells.name('id'));
  return (row) => {
    const problems: RowProblem[] = [];
    const externalId = readId(row, problems);
    const deal = readDealId(row, problems);
    const atMs = readTime(row, problems) ?? 0;
    const payload = readPayload(row, problems);
    if (payload === null || problems.length > 0) return { kind: 'rejected', problems };
    if (isAhead(atMs)) {
      if (payload.type === 'contact') return { kind: 'skipped', reason: 'not_yet_happened' };
      return { kind: 'rejected', problems: [inTheFuture(cells.name('time'), atMs)] };
    }
    const { knownAtMs, knownBasis } = readKnownAt(row, atMs, problems);
    const event = dealEventOf(
      dealIdOf(source, deal),
      `${source}:${payload.type}:${eventNumber(payload.type, { id: externalId, deal })}`,
      { atMs, basis: atMs },
      { atMs: knownAtMs, basis: knownBasis },
      payload,
      context,
    );
    if (isRepeat(row, externalId, contentPart(event.id), problems)) {
      return { kind: 'skipped', reason: 'repeated' };
    }
    if (problems.length > 0) return { kind: 'rejected', problems };
    return { kind: 'accepted', record: event };
  };
}

/** Two rows of one number differ where their events do; the ids of these end with a hash of what they say. */
function contentPart(eventId: string): string {
  return contentHash([eventId]);
}
