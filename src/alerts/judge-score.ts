import type { ChurnAlert } from '../domain/alert.js';
import type { Customer } from '../domain/customer.js';
import type { DecisionAction } from '../domain/decision.js';
import type { Score } from '../domain/score.js';
import { isCoolingDown } from './cooldown.js';
import type { Deciding } from './deciding.js';
import { mayOpen } from './decision-row.js';
import { followedAlert } from './followed-alert.js';
import { wasDoneBy } from './lifecycle.js';
import { newAlert, openedAlertId, presentOwners } from './open.js';
import { type Proposal, proposalOf } from './proposal.js';

/** A score with what is kept of its subject. */
export interface ScoredSubject {
  readonly score: Score;
  /** Null when nobody is on record under this id any more. */
  readonly customer: Customer | null;
  readonly open: ChurnAlert | null;
  /** The last alert that has ended. */
  readonly closed: ChurnAlert | null;
}

/** What a score means for its subject: decided at once, or a proposal that competes for a card. */
export type Judgement =
  | {
      readonly kind: 'decided';
      readonly action: DecisionAction;
      /** The open alert, if any; to be written anew as `next` where that isn't null. */
      readonly alert: ChurnAlert | null;
      readonly next: ChurnAlert | null;
    }
  | { readonly kind: 'proposed'; readonly proposal: Proposal };

type JudgeSettings = Pick<Deciding, 'run' | 'around' | 'settings' | 'now'>;

export function judgeScore(subject: ScoredSubject, judging: JudgeSettings): Judgement {
  const { score, customer, open, closed } = subject;
  const openedId = openedAlertId(judging.run.id, score.subjectId);
  // Opened or ended by this very run, which is being repeated.
  const isOfThisRun = closed?.id === openedId || closed?.evidence.runId === judging.run.id;
  if (customer === null || (isOfThisRun && open === null)) return decided('none', open);
  if (open === null || open.id === openedId) return judgeOpening(subject, customer, judging);
  return judgeOpen(open, score, customer, judging);
}

function judgeOpening(
  { score, open, closed }: ScoredSubject,
  customer: Customer,
  { around, settings, now }: JudgeSettings,
): Judgement {
  const isCooling = isCoolingDown(closed, score, settings.cooldownDays);
  // A team that only observes sees scores, and no alerts.
  const isObserved = settings.stageOf(customer.team) === 'observe';
  if (!mayOpen(score) || isCooling || isObserved) return decided('none', open);
  const alert = newAlert(score, score.level ?? 'low', customer, around, now(), settings);
  const proposal = proposalOf({ score, customer, alert, listed: null }, settings.companyCurrency);
  return { kind: 'proposed', proposal };
}

function judgeOpen(
  alert: ChurnAlert,
  score: Score,
  customer: Customer,
  { run, around, settings, now }: JudgeSettings,
): Judgement {
  const { next, action } = followedAlert(alert, score, customer, around, now(), settings);
  const current = next ?? alert;
  // A listed alert waits for room; one that this very run has carded counts again when the run is repeated.
  const waits = current.placement === 'listed' && ['open', 'taken'].includes(current.state.name);
  const competes = waits || wasDoneBy(current, 'posted', run.id);
  if (!current.isOpen || current.level === 'low' || !competes) return decided(action, alert, next);
  const owned = presentOwners(current, customer, around, now(), settings);
  const listed = { alert: current, isChanged: next !== null };
  const isWaiting = !wasDoneBy(current, 'raised', run.id);
  const proposal = proposalOf({ score, customer, alert: owned, listed }, settings.companyCurrency, isWaiting);
  return { kind: 'proposed', proposal };
}

function decided(
  action: DecisionAction,
  alert: ChurnAlert | null,
  next: ChurnAlert | null = null,
): Judgement {
  return { kind: 'decided', action, alert, next };
}
