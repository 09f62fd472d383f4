import { type Alert, cardedAt } from '../domain/alert.js';
import { DAY_MS } from '../domain/time.js';
import { activeState } from './lifecycle.js';

/** What a person finds in the morning; each alert stands in one place only, most urgent first. */
export interface MorningList {
  /** Came in quiet hours, or beyond the budget before: seen nowhere else. */
  readonly waited: readonly Alert[];
  /** Posted before, and due within the day or late, without a contact. */
  readonly due: readonly Alert[];
  /** On the list, without a deadline. */
  readonly listed: readonly Alert[];
}

/** The span that a morning list is about. */
export interface Morning {
  readonly startsAt: Date;
  /** When the working day before began. */
  readonly lastStartedAt: Date;
}

/** @param alerts open alerts of one owner, most urgent first. */
export function morningList(alerts: readonly Alert[], { startsAt }: Morning): MorningList {
  const before = alerts.filter(({ openedAt }) => openedAt < startsAt);
  const waited = before.filter(isUnseen);
  return {
    waited,
    due: before.filter((alert) => !isUnseen(alert) && isDueWithin(alert, startsAt)),
    listed: before.filter(({ placement }) => placement === 'listed'),
  };
}

/** Nobody is told every morning of what has not changed. */
export function isWorthTelling({ waited, due, listed }: MorningList, { lastStartedAt }: Morning): boolean {
  const isNew = (alert: Alert) => (cardedAt(alert) ?? alert.openedAt) >= lastStartedAt;
  return due.length > 0 || waited.some(isNew) || listed.some(isNew);
}

function isUnseen({ placement, targets, state }: Alert): boolean {
  return placement === 'carded' && targets.length === 0 && state.name === 'open';
}

function isDueWithin({ placement, dueAt, state }: Alert, startsAt: Date): boolean {
  const isOpenMatter = state.name !== 'snoozed' && activeState(state)?.name !== 'contacted';
  return (
    placement === 'carded' && isOpenMatter && dueAt !== null && dueAt.getTime() < startsAt.getTime() + DAY_MS
  );
}
