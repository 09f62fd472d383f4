import type { Score } from './score.js';

/** Why a task is there, in the numbers of the day that brought it. */
export type TaskReason = RenewalReason | ReferenceReason | MaintenanceReason | UnusedReason | ReorderReason;

export interface RenewalReason {
  readonly kind: 'renewal';
  readonly endsAt: Date;
  /** Which of the reminders it is: so many days before. */
  readonly daysBefore: number;
  readonly yearlyValueMinor: number | null;
  readonly currency: string | null;
  /** Null where no score of these days is known. */
  readonly churn: Pick<Score, 'basis' | 'risk' | 'typicalRisk'> | null;
  /** Value to come, in minor units of the company's currency. */
  readonly valueToComeMinor: number | null;
}

export interface ReferenceReason {
  readonly kind: 'reference_ask';
  /** Willingness to recommend, 0 to 100, and the share of customers at or above it. */
  readonly score: number;
  readonly topShare: number;
  /** Of survey answers, 0 to 100; null without any. */
  readonly satisfactionPercent: number | null;
  readonly answers: number;
}

interface OfMachine {
  readonly kind: 'maintenance_due';
  /** As the customer's machines are numbered; several where they come due on one day. */
  readonly machineIds: readonly string[];
  readonly product: string | null;
}

export type MaintenanceReason = OfMachine &
  (
    | {
        readonly by: 'age';
        readonly everyMonths: number;
        /** Null where the machines of the visit were not all installed, or serviced, on one day. */
        readonly installedAt: Date | null;
        /** From when months count; left out or null where no service is on record. */
        readonly servicedAt?: Date | null;
        readonly dueOn: Date;
      }
    | {
        readonly by: 'hours';
        /** Run since the last service; left out or null where none is on record, and all count. */
        readonly servicedAt?: Date | null;
        readonly hours: number;
        readonly dueAtHours: number;
        readonly hoursPerMonth: number;
        readonly dueOn: Date;
      }
    | { readonly by: 'limit'; readonly value: number; readonly limit: number; readonly readAt: Date }
    | { readonly by: 'trend'; readonly value: number; readonly limit: number; readonly passesOn: Date }
  );

export type UnusedReason = { readonly kind: 'unused_function'; readonly days: number } & (
  | { readonly by: 'seats'; readonly contracted: number; readonly used: number }
  | { readonly by: 'features'; readonly before: number; readonly used: number }
  /** Nobody has logged in. */
  | { readonly by: 'logins' }
);

export interface ReorderReason {
  readonly kind: 'reorder';
  readonly product: string;
  readonly lastOrderedAt: Date;
  readonly quantity: number;
  readonly perMonth: number;
  /** How many orders the consumption was read from. */
  readonly orders: number;
  readonly endsOn: Date;
  /** Four of five such stocks end between these. */
  readonly earliestOn: Date;
  readonly latestOn: Date;
}
