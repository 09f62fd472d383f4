import type { Decision, DecisionAction } from '../domain/decision.js';
import type { Score } from '../domain/score.js';

/** What is kept of a run's decision about a subject: one row, the same again when the run is repeated. */
export function decisionRow(score: Score, action: DecisionAction, alertId: string | null): Decision {
  return {
    id: `${score.runId}|${score.subjectId}`,
    runId: score.runId,
    subjectId: score.subjectId,
    asOf: score.asOf,
    arm: 'treatment',
    assignmentChance: 1,
    risk: score.risk,
    level: score.level,
    wouldHaveAlerted: mayOpen(score),
    action,
    alertId,
  };
}

/** Whether a score alone is enough for an alert. */
export function mayOpen({ level, mayAlert }: Score): boolean {
  return level !== null && mayAlert;
}
