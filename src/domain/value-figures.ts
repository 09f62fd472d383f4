import type { Tier } from './tier.js';

/** What the care for customers by their value is measured by. The first two are outcomes: they stand beside the last two. */
export const VALUE_FIGURES = [
  'retention',
  'satisfaction',
  'upsell',
  'response_time',
  'service_cost',
] as const;
export type ValueFigureName = (typeof VALUE_FIGURES)[number];

/** Shares go from 0 to 1, money is in minor units of the company's currency. */
export type FigureUnit = 'share' | 'hours' | 'money';
export const FIGURE_UNITS = {
  retention: 'share',
  satisfaction: 'share',
  upsell: 'share',
  response_time: 'hours',
  service_cost: 'money',
} as const satisfies Record<ValueFigureName, FigureUnit>;

/** With its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Customers, answers or tickets behind it. */
  readonly count: number;
}

export type WhyNotSaid =
  /** Nobody delivers what it is made from, or did not deliver it yet in that time. */
  | 'no_source'
  | 'too_few'
  /** What a ticket or an hour costs is not configured. */
  | 'no_rates'
  /** So few people answer tickets that it would speak of persons. */
  | 'few_people'
  /** More than half of the tickets had no answer by the end. */
  | 'mostly_unanswered';

export type Measured =
  | ({ readonly isKnown: true } & Estimate)
  | {
      readonly isKnown: false;
      readonly reason: WhyNotSaid;
      readonly count: number;
      /** From so many on it is said. */
      readonly needed: number;
    };
export type KnownMeasure = Extract<Measured, { isKnown: true }>;

export interface FigurePeriod {
  readonly from: Date;
  /** The first moment after it. */
  readonly until: Date;
}

/** "configured": as varsel.yaml says; "before": before customers were first valued; "first": the first months on record. */
export type BaselineKind = 'configured' | 'before' | 'first';

export interface FigureBaseline extends FigurePeriod {
  readonly kind: BaselineKind;
  readonly measured: Measured;
}

/** In per cent of the baseline, such as +12 (−8 for less), with a 95 % interval. */
export interface FigureChange {
  readonly percent: number;
  readonly lowPercent: number;
  readonly highPercent: number;
}

/** What to aim at, in per cent of the baseline; both below 0 where less is better. */
export interface FigureGoal {
  readonly fromPercent: number;
  readonly toPercent: number;
}
export type FigureGoals = Readonly<Record<ValueFigureName, FigureGoal>>;

export interface ComparedFigure<Name extends ValueFigureName = ValueFigureName> {
  readonly name: Name;
  readonly period: FigurePeriod;
  readonly now: Measured;
  /** Null while there are no data to compare with. */
  readonly baseline: FigureBaseline | null;
  /** Null where one of the two is not known, or the period is still a part of the baseline. */
  readonly change: FigureChange | null;
  /** The first month that is compared, such as 2027-01; null without a baseline. */
  readonly comparedFrom: string | null;
  readonly goal: FigureGoal;
  /** Null without a change. */
  readonly isGoalMet: boolean | null;
}

/** Of one service class, by the class that a customer was in at the time; null: of all. */
export type TierFigure<Name extends ValueFigureName = ValueFigureName> = ComparedFigure<Name> & {
  readonly tier: Tier | null;
};

export type OutcomeFigure = ComparedFigure<'retention' | 'satisfaction'>;
export type KnownOutcome = OutcomeFigure & { readonly now: KnownMeasure };

/**
 * Faster and cheaper say nothing while nobody knows whether customers stay and are content. So these figures don't exist
 * without at least one of those that stand beside them.
 */
export type EfficiencyFigures =
  | { readonly isShown: false }
  | {
      readonly isShown: true;
      readonly beside: readonly [KnownOutcome, ...KnownOutcome[]];
      readonly responseTime: readonly TierFigure<'response_time'>[];
      readonly serviceCost: readonly TierFigure<'service_cost'>[];
    };

/** How the care for customers by their value is doing, as of the end of a month. */
export interface ValueFigures {
  /** Such as 2026-10. */
  readonly month: string;
  readonly until: Date;
  /** When customers were first valued. */
  readonly since: Date;
  readonly retention: ComparedFigure<'retention'>;
  readonly satisfaction: ComparedFigure<'satisfaction'>;
  readonly upsell: ComparedFigure<'upsell'>;
  readonly efficiency: EfficiencyFigures;
}
