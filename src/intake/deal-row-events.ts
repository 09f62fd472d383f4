import { isDeepStrictEqual } from 'node:util';
import type { DealEvent, DealEventPayload } from '../domain/deal-event.js';
import { utcDate } from '../domain/time.js';
import { dealEventOf, type Moment } from './deal-identity.js';
import type { Dated, DealRow } from './deals.js';
import type { IntakeContext } from './intake-context.js';
import type { Mapping } from './mapping.js';

type Opened = Extract<DealEventPayload, { type: 'opened' }>;
type Change = Extract<
  DealEventPayload,
  { type: 'stage_changed' | 'amount_changed' | 'date_moved' | 'owner_changed' }
>;

/**
 * What a row of a list of deals adds to what is held of its deal. A list says how deals stand today, and not since when:
 * a stage, an amount or an expected close that is new holds from this import on, and of a closed deal from its closing,
 * so that nobody scoring an earlier day sees it. What hardly ever changes (customer, product, source) belongs to the
 * opening and corrects it.
 */
export function dealRowEvents(
  row: DealRow,
  held: readonly DealEvent[],
  validFrom: Mapping['validFrom'],
  context: IntakeContext,
): DealEvent[] {
  const { dealId, source, externalId, closed } = row;
  const { importId, importedAt } = context;
  const event = (key: string, { occurred, known }: Dated, payload: DealEventPayload) =>
    dealEventOf(dealId, `${source}:${key}`, occurred, known, payload, context);
  const atImport: Dated = { occurred: imported(importedAt), known: imported(importedAt) };
  const told = toldBy(held);
  const events: DealEvent[] = [];

  const isConstant = validFrom === 'constant';
  const opening = openingOf(row, told.opening, isConstant);
  const openedAt = row.opened ?? told.openedAt ?? atImport;
  const isNews =
    told.opening === null ||
    !isDeepStrictEqual(opening, told.opening) ||
    (row.opened !== null && row.opened.occurred.atMs !== told.openedAt?.occurred.atMs);
  if (isNews) events.push(event(`opened:${externalId}`, openedAt, opening));

  const since = closed === null ? (row.since ?? atImport) : earlier(row.since, closed);
  const basis = closed === null && row.since === null ? importId : 'told';
  for (const change of changesOf(row, told.opening === null ? opening : told.standing)) {
    events.push(event(`${change.type}:${externalId}@${basis}.${since.occurred.basis}`, since, change));
  }

  if (closed !== null && !isSameClosing(closed, told.closing)) {
    const payload = { type: 'closed', isWon: closed.isWon, reason: closed.reason } as const;
    events.push(event(`closed:${externalId}`, closed, payload));
  } else if (closed === null && row.isSaidOpen && told.closing !== null) {
    events.push(event(`reopened:${externalId}@${importId}`, atImport, { type: 'reopened' }));
  }
  return events;
}

function imported(at: Date): Moment {
  return { atMs: at.getTime(), basis: 'imported' };
}

function earlier(since: Dated | null, closed: Dated): Dated {
  return since !== null && since.occurred.atMs <= closed.occurred.atMs ? since : closed;
}

/** What may change is the opening's only where the file is taken as telling how it always was. */
function openingOf(row: DealRow, held: Opened | null, isConstant: boolean): Opened {
  const mayTell = held === null && isConstant;
  const expectedCloseAt = row.expectedCloseMs === null ? null : new Date(row.expectedCloseMs);
  return {
    type: 'opened',
    name: row.name ?? held?.name ?? null,
    customerId: row.customerId ?? held?.customerId ?? null,
    ownerId: held === null ? row.ownerId : held.ownerId,
    product: row.product ?? held?.product ?? null,
    stage: mayTell ? row.stage : (held?.stage ?? null),
    amountMinor: mayTell ? row.amountMinor : (held?.amountMinor ?? null),
    listPriceMinor: row.listPriceMinor ?? held?.listPriceMinor ?? null,
    currency: row.currency ?? held?.currency ?? null,
    expectedCloseAt: mayTell ? expectedCloseAt : (held?.expectedCloseAt ?? null),
    leadSource: row.leadSource ?? held?.leadSource ?? null,
    leadId: row.leadId ?? held?.leadId ?? null,
  };
}

type Standing = Pick<Opened, 'ownerId' | 'stage' | 'amountMinor' | 'expectedCloseAt'>;

function changesOf(row: DealRow, standing: Standing): Change[] {
  const { stage, amountMinor, expectedCloseMs, ownerId, currency } = row;
  const changes: Change[] = [];
  if (stage !== null && stage !== standing.stage) changes.push({ type: 'stage_changed', stage });
  if (amountMinor !== null && amountMinor !== standing.amountMinor) {
    changes.push({ type: 'amount_changed', amountMinor, currency });
  }
  if (expectedCloseMs !== null && expectedCloseMs !== standing.expectedCloseAt?.getTime()) {
    changes.push({ type: 'date_moved', expectedCloseAt: new Date(expectedCloseMs) });
  }
  if (ownerId !== null && ownerId !== standing.ownerId) changes.push({ type: 'owner_changed', ownerId });
  return changes;
}

interface Told {
  /** As the opening was told last; null where nobody has told of it. */
  readonly opening: Opened | null;
  readonly openedAt: Dated | null;
  readonly standing: Standing;
  /** Null while it is open. */
  readonly closing: DealEvent | null;
}

/** What the events held say, the latest of everything. */
function toldBy(held: readonly DealEvent[]): Told {
  const latest = new Map<string, DealEvent>();
  for (const event of held) {
    const other = latest.get(event.key);
    if (other === undefined || other.importedAt <= event.importedAt) latest.set(event.key, event);
  }
  const inOrder = [...latest.values()].sort(
    (a, b) =>
      a.occurredAt.getTime() - b.occurredAt.getTime() || a.importedAt.getTime() - b.importedAt.getTime(),
  );
  let opening: Opened | null = null;
  let openedAt: Dated | null = null;
  for (const { payload, occurredAt, knownAt } of inOrder) {
    if (payload.type !== 'opened') continue;
    opening = payload;
    openedAt = { occurred: momentOf(occurredAt), known: momentOf(knownAt) };
  }
  let standing: Standing = opening ?? {
    ownerId: null,
    stage: null,
    amountMinor: null,
    expectedCloseAt: null,
  };
  let closing: DealEvent | null = null;
  for (const event of inOrder) {
    const { payload } = event;
    if (payload.type === 'stage_changed') standing = { ...standing, stage: payload.stage };
    if (payload.type === 'amount_changed') standing = { ...standing, amountMinor: payload.amountMinor };
    if (payload.type === 'date_moved') standing = { ...standing, expectedCloseAt: payload.expectedCloseAt };
    if (payload.type === 'owner_changed') standing = { ...standing, ownerId: payload.ownerId };
    if (payload.type === 'closed') closing = event;
    if (payload.type === 'reopened') closing = null;
  }
  return { opening, openedAt, standing, closing };
}

/** A list tells of a closing that was told as it happened by its day alone. */
function isSameClosing(
  { occurred, isWon, reason }: DealRow['closed'] & object,
  held: DealEvent | null,
): boolean {
  if (held?.payload.type !== 'closed') return false;
  const isSameDay = utcDate(held.occurredAt) === utcDate(new Date(occurred.atMs));
  return isSameDay && held.payload.isWon === isWon && (reason === null || held.payload.reason === reason);
}

function momentOf(at: Date): Moment {
  return { atMs: at.getTime(), basis: at.getTime() };
}
