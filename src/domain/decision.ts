import type { Level } from './level.js';

export const DECISION_ACTIONS = [
  'none',
  'opened_card',
  'opened_listed',
  'raised',
  'fell',
  'receded',
  'kept',
  'reposted_listed',
] as const;
export type DecisionAction = (typeof DECISION_ACTIONS)[number];

/** One row per subject and run, alerted or not: what later proof of effect is computed from. */
export interface Decision {
  /** `${runId}|${subjectId}`. */
  readonly id: string;
  readonly runId: string;
  readonly subjectId: string;
  readonly asOf: Date;
  /** Everybody is treated until a control group is turned on. */
  readonly arm: 'treatment' | 'control';
  /** Chance with which the arm was assigned, 0 to 1. */
  readonly assignmentChance: number;
  readonly risk: number;
  readonly level: Level | null;
  readonly wouldHaveAlerted: boolean;
  readonly action: DecisionAction;
  readonly alertId: string | null;
}
