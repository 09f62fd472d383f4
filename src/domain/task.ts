import type { Target } from './delivery.js';

export const TASK_KINDS = ['health_check', 'plan_sharing', 'strategy_talk'] as const;
/** What is done for important customers before anything is wrong. */
export type TaskKind = (typeof TASK_KINDS)[number];

interface By {
  readonly byId: string;
  readonly at: Date;
}

export type TaskState =
  | { readonly name: 'open' }
  | ({ readonly name: 'snoozed'; readonly until: Date } & By)
  | ({ readonly name: 'done' } & By)
  /** Its period has passed without anybody doing it. */
  | { readonly name: 'lapsed'; readonly at: Date };

export type TaskStep = 'done' | 'snoozed' | 'handed_over';

/** The last press, which its author may take back for a while. */
export interface TaskUndo {
  readonly step: TaskStep;
  readonly byId: string;
  readonly until: Date;
  readonly before: { readonly state: TaskState; readonly ownerId: string };
}

/** One thing to do with one customer in one period. */
export interface Task {
  /** `task:${kind}:${period}:${customerId}`. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly customerId: string;
  /** First month of the period it is for, such as 2026-10. */
  readonly period: string;
  readonly ownerId: string;
  readonly createdAt: Date;
  readonly dueAt: Date;
  /** When the period is over: then it lapses. */
  readonly endsAt: Date;
  readonly isOpen: boolean;
  readonly state: TaskState;
  /** Grows with every change; a change is written only over the version it was made from. */
  readonly version: number;
  readonly undo: TaskUndo | null;
  /** The direct conversations that have its card; none while it only stands in its owner's list. */
  readonly targets: readonly Target[];
  /** True until its posted cards have caught up with this version. */
  readonly isCardStale: boolean;
}
