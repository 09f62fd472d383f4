import type { MonthlyFigures } from './monthly-figures.js';
import type { ServiceFigures } from './service-figures.js';
import type { ValueFigures } from './value-figures.js';

/** The figures of one month as they were made. Making them walks through every history; reading them must not. */
export interface KeptFigures extends KeptMonth {
  readonly churn: MonthlyFigures;
  /** Null while customers were never valued. */
  readonly value: ValueFigures | null;
  /** Null while nothing was ever offered in service. */
  readonly service: ServiceFigures | null;
}

/** That the figures of a month are there, and what they were made with. */
export interface KeptMonth {
  /** The month, such as 2026-10. */
  readonly id: string;
  /** FIGURES_SHAPE when they were made: those of another shape can't be read. */
  readonly shape: number;
  /** The settings that they rest on, as text: where others hold, they are made anew. */
  readonly settingsText: string;
  readonly isValued: boolean;
  readonly madeAt: Date;
}

/** To be raised with every change of what figures hold or how they are reckoned. */
export const FIGURES_SHAPE = 2;
