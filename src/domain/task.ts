import type { Target } from './delivery.js';
import type { TaskReason } from './task-reason.js';

export const PERIODIC_TASK_KINDS = ['health_check', 'plan_sharing', 'strategy_talk'] as const;
/** What is done for important customers every so many months. */
export type PeriodicTaskKind = (typeof PERIODIC_TASK_KINDS)[number];

export type ProactiveTaskKind = TaskReason['kind'];
export const PROACTIVE_TASK_KINDS = [
  'renewal',
  'reference_ask',
  'maintenance_due',
  'unused_function',
  'reorder',
] as const satisfies readonly ProactiveTaskKind[];

export const TASK_KINDS = [...PERIODIC_TASK_KINDS, ...PROACTIVE_TASK_KINDS] as const;
/** What is done for customers before anything is wrong. */
export type TaskKind = (typeof TASK_KINDS)[number];

export const REFERENCE_ANSWERS = ['given', 'declined'] as const;
/** What a customer said that was asked for a reference. */
export type ReferenceAnswer = (typeof REFERENCE_ANSWERS)[number];

interface By {
  readonly byId: string;
  readonly at: Date;
}

export type TaskState =
  | { readonly name: 'open' }
  | ({ readonly name: 'snoozed'; readonly until: Date } & By)
  | ({ readonly name: 'done'; readonly answer?: ReferenceAnswer } & By)
  /** Its period has passed without anybody doing it. */
  | {
      readonly name: 'lapsed';
      readonly at: Date;
      /** What it was for is settled already. */
      readonly isSettled?: true;
    };

export type TaskStep = 'done' | 'snoozed' | 'handed_over';

/** The last press, which its author may take back for a while. */
export interface TaskUndo {
  readonly step: TaskStep;
  readonly byId: string;
  readonly until: Date;
  readonly before: { readonly state: TaskState; readonly ownerId: string };
}

/** One thing to do with one customer in one period, or on one occasion. */
export interface Task {
  /** `task:${kind}:${period}:${customerId}`. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly customerId: string;
  /** First month of the period it is for, such as 2026-10, or what names its occasion, such as a contract's end. */
  readonly period: string;
  /** Why it is there, in numbers; left out where the calendar alone is the reason. */
  readonly reason?: TaskReason;
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
