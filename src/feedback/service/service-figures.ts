import type { ServiceFigure, ServiceFigureName, ServiceFigures } from '../../domain/service-figures.js';
import type { FigurePeriod, Measured, WhyNotSaid } from '../../domain/value-figures.js';
import { type RatioSums, ratioEstimate } from '../../learning/statistics/ratio-estimate.js';
import { wilsonInterval } from '../../learning/statistics/wilson.js';
import { changeFrom } from '../value/compare.js';
import type { OfferCounts } from './offer-counts.js';
import type { ServiceTally } from './service-tally.js';

export interface ServiceFiguresInput extends FigurePeriod {
  readonly month: string;
  readonly since: Date;
  readonly baseline: ServiceFigures['baseline'];
  /** Length of the baseline in months. */
  readonly baselineMonths: number;
  readonly offers: OfferCounts;
  readonly now: ServiceTally;
  /** Null without a baseline. */
  readonly before: ServiceTally | null;
  /** What customers who took an offer, and all others, are expected to bring; null where values are those of another time. */
  readonly values: { readonly buyers: RatioSums; readonly others: RatioSums } | null;
  /** Whether it is delivered at all: tickets, answers to them, answers to surveys. */
  readonly has: { readonly tickets: boolean; readonly answers: boolean; readonly surveys: boolean };
}

/** Cases, and of shares the units behind them: under these a figure would be that of a few. */
export const SERVICE_FIGURE_MINIMUM = 10;
/** Figures of fewer people would be figures of persons. */
const FEWEST_PEOPLE = 5;
const QUARTER_MONTHS = 3;

/** The figures of offers in service as of a month's end, from what was counted. */
export function serviceFigures(input: ServiceFiguresInput): ServiceFigures {
  const { month, from, until, since, baseline, baselineMonths, offers, now, before, values, has } = input;
  const beforeOf = (measured: (tally: ServiceTally) => Measured): Against =>
    before === null ? null : { kind: 'before', measured: measured(before) };
  const revenueOf = ({ revenue }: ServiceTally) => moneyOf(revenue, has.tickets);
  const contactOf = ({ firstContact }: ServiceTally) => shareOf(firstContact, has.tickets && has.answers);
  const satisfactionOf = ({ satisfaction }: ServiceTally) => shareOf(satisfaction, has.surveys);
  return {
    month,
    from,
    until,
    since,
    baseline,
    figures: {
      conversion: figure('conversion', countedShare(offers.accepted, offers.made), null),
      order_value: figure('order_value', moneyOf(now.orderWith, true), {
        kind: 'without',
        measured: moneyOf(now.orderWithout, true),
      }),
      buyers_value: figure(
        'buyers_value',
        values === null ? notSaid('no_source', 0) : moneyOf(values.buyers, true),
        values === null ? null : { kind: 'without', measured: moneyOf(values.others, true) },
      ),
      service_revenue_per_ticket: figure('service_revenue_per_ticket', revenueOf(now), beforeOf(revenueOf)),
      first_contact_resolution: figure('first_contact_resolution', contactOf(now), beforeOf(contactOf)),
      satisfaction: figure('satisfaction', satisfactionOf(now), beforeOf(satisfactionOf)),
      agents_acceptance: figure('agents_acceptance', acceptanceOf(offers), null),
    },
    revenue:
      before === null || before.revenue.units === 0 || now.revenue.units === 0
        ? null
        : {
            quarterSinceMinor: Math.round(now.revenue.tops),
            quarterBeforeMinor: Math.round((before.revenue.tops * QUARTER_MONTHS) / baselineMonths),
          },
  };
}

type Against = ServiceFigure['against'];

function figure<Name extends ServiceFigureName>(
  name: Name,
  now: Measured,
  against: Against,
): ServiceFigure<Name> {
  return { name, now, against, change: against === null ? null : changeFrom(against.measured, now) };
}

/** A sum of money for each case, customers being the units: of fewer than five it would be theirs. */
function moneyOf(sums: RatioSums, hasSource: boolean): Measured {
  if (!hasSource) return notSaid('no_source', 0);
  const isEnough = sums.bottoms >= SERVICE_FIGURE_MINIMUM && sums.units >= FEWEST_PEOPLE;
  const estimate = isEnough ? ratioEstimate(sums) : null;
  if (estimate === null) return notSaid('too_few', sums.bottoms);
  const { value, low, high } = estimate;
  return { isKnown: true, value, low: Math.max(0, low), high, count: sums.bottoms };
}

function shareOf(sums: RatioSums, hasSource: boolean): Measured {
  const measured = moneyOf(sums, hasSource);
  return measured.isKnown ? { ...measured, high: Math.min(1, measured.high) } : measured;
}

function countedShare(hits: number, of: number): Measured {
  if (of < SERVICE_FIGURE_MINIMUM) return notSaid('too_few', of);
  return { isKnown: true, value: hits / of, ...wilsonInterval(hits, of), count: of };
}

function acceptanceOf({ passedOn, settled, agents }: OfferCounts): Measured {
  if (settled > 0 && agents < FEWEST_PEOPLE) return notSaid('few_people', settled);
  return countedShare(passedOn, settled);
}

function notSaid(reason: WhyNotSaid, count: number): Measured {
  return { isKnown: false, reason, count, needed: SERVICE_FIGURE_MINIMUM };
}
