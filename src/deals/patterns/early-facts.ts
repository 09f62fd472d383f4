import type { Deal } from '../../domain/deal.js';
import { DAY_MS } from '../../domain/time.js';
import { dealStateAt, entriesAt } from '../deal-at.js';

/** What a deal's first weeks were like, known by their end. Null is not known. */
export interface EarlyFacts {
  readonly dealId: string;
  readonly meetings: number;
  readonly people: number;
  readonly knowsDecisionMaker: boolean;
  readonly hasCompetitor: boolean;
  readonly hasBudget: boolean;
  readonly isPostponed: boolean;
  readonly downloads: number;
  /** Median hours until the customer answered a mail of ours; null with no answer. */
  readonly answerHours: number | null;
  readonly product: string | null;
  readonly leadSource: string | null;
  readonly isWon: boolean;
}

export const EARLY_DAYS = 28;

/**
 * The facts of a deal's first four weeks; null where it didn't live so long or hasn't closed by asOf. Only deals that were
 * still open at the end of these weeks are compared: otherwise a quick loss would prove that few meetings are bad.
 */
export function earlyFacts(deal: Pick<Deal, 'id' | 'entries'>, asOf: Date): EarlyFacts | null {
  const closed = dealStateAt(deal.entries, asOf);
  if (closed === null || closed.closed === null || closed.isJudgedByPeople) return null;
  const landmark = new Date(closed.openedAt.getTime() + EARLY_DAYS * DAY_MS);
  if (closed.closed.at <= landmark || landmark > asOf) return null;
  const entries = entriesAt(deal.entries, landmark);
  const state = dealStateAt(deal.entries, landmark);
  if (state === null || state.closed !== null) return null;
  const people = new Set<string>();
  let meetings = 0;
  let downloads = 0;
  let knowsDecisionMaker = false;
  let hasCompetitor = false;
  let hasBudget = false;
  let isPostponed = false;
  let expected: Date | null = null;
  for (const { payload } of entries) {
    if (payload.type === 'opened') expected = payload.expectedCloseAt ?? expected;
    if (payload.type === 'date_moved') {
      if (expected !== null && payload.expectedCloseAt > expected) isPostponed = true;
      expected = payload.expectedCloseAt;
    }
    if (payload.type === 'contact' && payload.status === 'held') {
      for (const id of payload.contactIds) people.add(id);
      if (payload.channel === 'meeting' || payload.channel === 'visit') meetings++;
    }
    if (payload.type === 'person_joined') {
      people.add(payload.contactId);
      if (payload.role === 'decision_maker') knowsDecisionMaker = true;
    }
    if (payload.type === 'interest' && payload.kind === 'download') downloads++;
    if (payload.type === 'competitor') hasCompetitor = payload.isIn;
    if (payload.type === 'budget') hasBudget = payload.isConfirmed;
  }
  return {
    dealId: deal.id,
    meetings,
    people: people.size,
    knowsDecisionMaker,
    hasCompetitor,
    hasBudget,
    isPostponed,
    downloads,
    answerHours: medianAnswerHours(entries),
    product: state.product,
    leadSource: state.leadSource,
    isWon: closed.closed.isWon,
  };
}

function medianAnswerHours(entries: ReturnType<typeof entriesAt>): number | null {
  const waits: number[] = [];
  let askedAt: Date | null = null;
  for (const { occurredAt, payload } of entries) {
    if (payload.type !== 'contact' || payload.channel !== 'email') continue;
    if (payload.direction === 'out') askedAt ??= occurredAt;
    if (payload.direction === 'in' && askedAt !== null) {
      waits.push((occurredAt.getTime() - askedAt.getTime()) / 3_600_000);
      askedAt = null;
    }
  }
  if (waits.length === 0) return null;
  waits.sort((a, b) => a - b);
  return waits[Math.floor(waits.length / 2)] as number;
}
