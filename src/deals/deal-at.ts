import type { DealEntry, DealState } from '../domain/deal.js';
import type { DealEventPayload } from '../domain/deal-event.js';

/** What was known of a deal at a moment, in time order: nothing later, and nothing that was corrected by then. */
export function entriesAt(entries: readonly DealEntry[], asOf: Date): DealEntry[] {
  return entries.filter(
    ({ occurredAt, knownAt, supersededAt }) =>
      occurredAt <= asOf && knownAt <= asOf && (supersededAt === null || asOf < supersededAt),
  );
}

/** How a deal stood at a moment; null before it was opened. */
export function dealStateAt(entries: readonly DealEntry[], asOf: Date): DealState | null {
  let state: DealState | null = null;
  for (const { occurredAt, payload } of entriesAt(entries, asOf)) state = after(state, payload, occurredAt);
  return state;
}

function after(state: DealState | null, payload: DealEventPayload, at: Date): DealState | null {
  if (payload.type === 'opened') return opened(state, payload, at);
  if (state === null) return null;
  switch (payload.type) {
    case 'stage_changed':
      return {
        ...state,
        stage: payload.stage,
        stageSince: payload.stage === state.stage ? state.stageSince : at,
      };
    case 'amount_changed':
      return { ...state, amountMinor: payload.amountMinor, currency: payload.currency ?? state.currency };
    case 'date_moved':
      return { ...state, expectedCloseAt: payload.expectedCloseAt };
    case 'owner_changed':
      return { ...state, ownerId: payload.ownerId };
    case 'judged_by_people':
      return { ...state, isJudgedByPeople: payload.isOn };
    case 'closed':
      return { ...state, closed: { at, isWon: payload.isWon, reason: payload.reason } };
    case 'reopened':
      return { ...state, closed: null };
    case 'contact':
      return payload.status === 'held' ? { ...state, lastActivityAt: at } : state;
    case 'interest':
    case 'person_joined':
    case 'budget':
    case 'note':
      return { ...state, lastActivityAt: at };
    case 'competitor':
    case 'effort':
    case 'outside_fact':
      return state;
  }
}

/** What is said again of a deal that is open already adds to it: two sources may each know a part. */
function opened(
  state: DealState | null,
  { type, ...said }: Extract<DealEventPayload, { type: 'opened' }>,
  at: Date,
): DealState {
  if (state === null) {
    const stageSince = said.stage === null ? null : at;
    return { ...said, openedAt: at, stageSince, isJudgedByPeople: false, lastActivityAt: null, closed: null };
  }
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null));
  return { ...state, ...known };
}
