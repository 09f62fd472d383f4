import { TIERS } from '../../domain/tier.js';
import type {
  ComparedFigure,
  EfficiencyFigures,
  FigureBaseline,
  FigureGoals,
  FigurePeriod,
  KnownOutcome,
  Measured,
  OutcomeFigure,
  TierFigure,
  ValueFigureName,
  ValueFigures,
} from '../../domain/value-figures.js';
import { comparedFigure } from './compare.js';
import type { BaselinePeriod } from './figure-periods.js';
import {
  notSaid,
  responseTimeMeasure,
  retentionMeasure,
  satisfactionMeasure,
  serviceCostMeasure,
  upsellMeasure,
} from './measures.js';
import type { TierKey, ValueTally } from './value-tallies.js';

export interface ValueFiguresInput {
  readonly month: string;
  readonly until: Date;
  readonly timezone: string;
  /** When customers were first valued. */
  readonly since: Date;
  readonly periods: Readonly<Record<ValueFigureName, FigurePeriod>>;
  readonly baselines: Readonly<Record<ValueFigureName, BaselinePeriod | null>>;
  /** Customers lost, of how many there were at the beginning; the baseline's is null without one. */
  readonly lost: { readonly now: LostShare; readonly baseline: LostShare | null };
  readonly now: ValueTally;
  readonly baseline: ValueTally;
  readonly goals: FigureGoals;
  /** Whether answers to tickets are delivered at all. */
  readonly hasAnswers: boolean;
  /** Whether tickets are. */
  readonly hasTickets: boolean;
  /** Whether it is configured what a ticket or an hour costs. */
  readonly hasRates: boolean;
  /** Who answers tickets, as configured; null where it isn't. */
  readonly servicePeople: number | null;
}

interface LostShare {
  readonly hits: number;
  readonly of: number;
}

/** Figures of fewer people would be figures of persons. */
const FEWEST_PEOPLE = 5;

/** The figures of customer value as of a month's end, from what was counted. */
export function valueFigures(input: ValueFiguresInput): ValueFigures {
  const { month, until, since, now, baseline, lost } = input;
  const compared = <Name extends ValueFigureName>(
    name: Name,
    measured: Measured,
    before: Measured | null,
  ): ComparedFigure<Name> =>
    comparedFigure(
      name,
      input.periods[name],
      measured,
      baselineOf(input.baselines[name], before),
      input.goals[name],
      input.timezone,
    );
  const retention = compared(
    'retention',
    retentionMeasure(lost.now),
    lost.baseline === null ? null : retentionMeasure(lost.baseline),
  );
  const satisfaction = compared(
    'satisfaction',
    satisfactionMeasure(now.satisfaction),
    satisfactionMeasure(baseline.satisfaction),
  );
  const tiersOf = (...counted: ReadonlyMap<TierKey, unknown>[]): TierKey[] => [
    null,
    ...TIERS.filter((tier) => counted.some((each) => each.has(tier))),
  ];
  const responseTime = tiersOf(now.hoursToAnswer, baseline.hoursToAnswer).map(
    (tier): TierFigure<'response_time'> => ({
      ...compared('response_time', responseOf(now, tier, input), responseOf(baseline, tier, input)),
      tier,
    }),
  );
  const serviceCost = tiersOf(now.serviceCost, baseline.serviceCost).map(
    (tier): TierFigure<'service_cost'> => ({
      ...compared('service_cost', costOf(now, tier, input), costOf(baseline, tier, input)),
      tier,
    }),
  );
  return {
    month,
    until,
    since,
    retention,
    satisfaction,
    upsell: compared('upsell', upsellMeasure(now.upsell), upsellMeasure(baseline.upsell)),
    efficiency: efficiencyBeside([retention, satisfaction], responseTime, serviceCost),
  };
}

/** The one place where figures of efficiency come about: beside outcomes that are known, or not at all. */
export function efficiencyBeside(
  outcomes: readonly OutcomeFigure[],
  responseTime: readonly TierFigure<'response_time'>[],
  serviceCost: readonly TierFigure<'service_cost'>[],
): EfficiencyFigures {
  const [first, ...others] = outcomes.filter((outcome): outcome is KnownOutcome => outcome.now.isKnown);
  if (first === undefined) return { isShown: false };
  return { isShown: true, beside: [first, ...others], responseTime, serviceCost };
}

function baselineOf(period: BaselinePeriod | null, measured: Measured | null): FigureBaseline | null {
  return period === null || measured === null ? null : { ...period, measured };
}

function responseOf(
  { hoursToAnswer }: ValueTally,
  tier: TierKey,
  { hasAnswers, servicePeople }: ValueFiguresInput,
): Measured {
  const hours = hoursToAnswer.get(tier) ?? [];
  if (!hasAnswers) return notSaid('response_time', 'no_source', hours.length);
  if (servicePeople !== null && servicePeople < FEWEST_PEOPLE)
    return notSaid('response_time', 'few_people', hours.length);
  return responseTimeMeasure(hours);
}

function costOf(
  { serviceCost }: ValueTally,
  tier: TierKey,
  { hasTickets, hasRates }: ValueFiguresInput,
): Measured {
  const sums = serviceCost.get(tier);
  if (hasTickets && hasRates) return serviceCostMeasure(sums);
  return notSaid('service_cost', hasTickets ? 'no_rates' : 'no_source', sums?.units ?? 0);
}
