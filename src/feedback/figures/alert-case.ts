import { type AlertLogEntry, type ChurnAlert, CONTACT_WAYS, MOODS, type Mood } from '../../domain/alert.js';
import { standingEntries } from '../../domain/alert-log.js';
import { LEVELS, type Level, levelRank } from '../../domain/level.js';
import { ALERT_ENDS, type AlertEnd } from '../../domain/monthly-figures.js';
import type { OutcomeKind } from '../../domain/outcome.js';
import type { ScoreBasis } from '../../domain/score.js';

/** What counts about one alert, long after it. */
export interface AlertCase {
  readonly customerId: string;
  /** The highest it came to. */
  readonly level: Level;
  readonly levelAtOpening: Level;
  readonly openedAt: Date;
  readonly cardedAt: Date | null;
  /** What made the risk, and the risk itself, 0 to 100: at opening, before anybody could act on it. */
  readonly basis: ScoreBasis;
  readonly risk: number;
  /** What somebody pressed first. The person is only counted, never shown. */
  readonly firstAction: { readonly at: Date; readonly byId: string } | null;
  readonly firstContactAt: Date | null;
  readonly lastContactAt: Date | null;
  readonly mood: Mood | null;
  /** What people said; "too early" is no answer that tells cases apart. */
  readonly outcome: Exclude<OutcomeKind, 'too_early'> | null;
  /** Null while it is open. */
  readonly ended: { readonly how: AlertEnd; readonly at: Date } | null;
  /** The customer's first documented loss after the alert was opened. */
  readonly lostAt: Date | null;
}

const BASES: readonly ScoreBasis[] = ['rules', 'model'];
const ANSWERS = ['saved', 'lost', 'never_at_risk'] as const satisfies readonly OutcomeKind[];
const ACTIONS: ReadonlySet<string> = new Set([
  'taken',
  'contacted',
  'too_early',
  'resolved',
  'snoozed',
  'handed_over',
]);

/**
 * An alert as a case. What was taken back does not count, nor what happened later than what is looked at.
 * @param losses when the customer was documented as lost, in any order.
 */
export function alertCase(alert: ChurnAlert, losses: readonly Date[], until: Date): AlertCase {
  const log = standingEntries(alert).filter(({ at }) => at < until);
  const opened = log.find(({ event }) => event === 'opened')?.details;
  const contacts = log.filter(({ event, details }) => event === 'contacted' && isContactWay(details.how));
  const lost = losses
    .filter((at) => at >= alert.openedAt && at < until)
    .reduce<Date | null>((first, at) => (first === null || at < first ? at : first), null);
  return {
    customerId: alert.subjectId,
    level: highestLevel(log) ?? alert.level,
    levelAtOpening: LEVELS.find((level) => level === opened?.level) ?? alert.level,
    openedAt: alert.openedAt,
    cardedAt: log.find(({ event }) => event === 'posted')?.at ?? null,
    // The evidence is of today: what a model says now does not make a chance of the points it was opened with.
    basis: BASES.find((basis) => basis === opened?.basis) ?? alert.evidence.basis,
    risk: alert.riskAtOpening,
    firstAction:
      log.flatMap(({ event, at, byId }) => (byId !== null && ACTIONS.has(event) ? [{ at, byId }] : []))[0] ??
      null,
    firstContactAt: contacts[0]?.at ?? null,
    lastContactAt: contacts.at(-1)?.at ?? null,
    mood: MOODS.find((mood) => mood === contacts.at(-1)?.details.mood) ?? null,
    outcome:
      alert.state.name === 'resolved' && alert.state.at < until
        ? (ANSWERS.find((answer) => 'outcome' in alert.state && answer === alert.state.outcome) ?? null)
        : null,
    ended: endedBy(alert, until),
    lostAt: lost,
  };
}

function endedBy({ state }: ChurnAlert, until: Date): AlertCase['ended'] {
  const how = ALERT_ENDS.find((end) => end === state.name);
  return how === undefined || !('at' in state) || state.at >= until ? null : { how, at: state.at };
}

function isContactWay(how: string | undefined): boolean {
  return CONTACT_WAYS.some((way) => way === how);
}

function highestLevel(log: readonly AlertLogEntry[]): Level | null {
  return log
    .filter(({ event }) => event === 'opened' || event === 'raised')
    .flatMap(({ details }) => LEVELS.find((level) => level === details.level) ?? [])
    .reduce<Level | null>(
      (highest, level) => (levelRank(level) > levelRank(highest) ? level : highest),
      null,
    );
}

/** What became of a case within its horizon: a loss outweighs what people said; null when nobody knows. */
export function endOf(
  { outcome, lostAt, openedAt }: AlertCase,
  horizonMs: number,
): 'lost' | 'saved' | 'never_at_risk' | null {
  if (lostAt !== null && lostAt.getTime() - openedAt.getTime() <= horizonMs) return 'lost';
  return outcome;
}
