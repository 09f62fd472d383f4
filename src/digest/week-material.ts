import type { Customer } from '../domain/customer.js';
import type { Money } from '../domain/money.js';
import type { EventSource } from '../domain/run.js';
import type { ModelReadiness } from '../domain/score.js';
import type { ServiceFigures } from '../domain/service-figures.js';
import type { Staff } from '../domain/staff.js';
import type { Task } from '../domain/task.js';
import type { ValueFigures } from '../domain/value-figures.js';
import type { DigestCase } from './digest-case.js';
import type { CustomerMove } from './moves/read-moves.js';
import type { SalesWeek } from './sales/sales-week.js';
import type { DigestWindow } from './window.js';

/** A customer as far as it is named in a digest. */
export interface NamedCustomer extends Pick<Customer, 'id' | 'name' | 'ownerId'> {
  /** Null where nobody knows it. */
  readonly yearlyValue: Money | null;
}

/** A customer that was lost, once however many said so. */
export interface WeekLoss {
  readonly at: Date;
  readonly customer: NamedCustomer;
}

/** A source that has not delivered for longer than it usually takes. */
export interface StaleSource {
  readonly source: EventSource;
  readonly lastAt: Date;
}

export interface Freshness {
  /** The last check of all customers; null before the first. */
  readonly checkedAt: Date | null;
  /** Whether that is longer ago than a night. */
  readonly isCheckOld: boolean;
  readonly staleSources: readonly StaleSource[];
}

export interface ModelHealth {
  /** The one that alerts; null while rules do. */
  readonly activeId: string | null;
  /** One that waits for an administrator, in shadow. */
  readonly waitingId: string | null;
  /** Trained in the week. */
  readonly trainedIds: readonly string[];
  /** What a model would need; null before the first check. */
  readonly readiness: ModelReadiness | null;
}

/** All that a week's digests are made from, for every reader alike. */
export interface WeekMaterial {
  readonly window: DigestWindow;
  readonly staff: ReadonlyMap<string, Staff>;
  /** Alerts of half a year and those still open, about customers that are alerted about: a control group is left out. */
  readonly cases: readonly DigestCase[];
  /** Of the week and the one before. */
  readonly losses: readonly WeekLoss[];
  /** Done in the week and the one before. */
  readonly tasksDone: readonly Task[];
  /** Who came to another service class in the week. */
  readonly tierMoves: readonly CustomerMove[];
  /** Those that may be named, by id. */
  readonly customers: ReadonlyMap<string, NamedCustomer>;
  readonly freshness: Freshness;
  readonly model: ModelHealth;
  /** Of the month that ended in the week; null in a week without a new month, and while customers were never valued. */
  readonly valueFigures: ValueFigures | null;
  /** The same of offers in service; null while none was ever shown. */
  readonly serviceFigures: ServiceFigures | null;
  /** Who answers for offers in service; null where nobody does. */
  readonly offersOwnerId: string | null;
  /** Null where no deal was ever open. */
  readonly sales: SalesWeek | null;
}
