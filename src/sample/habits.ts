import { randomStream } from '../domain/random.js';
import { chance, normal, type Range, uniform } from './distributions.js';
import type { Segment } from './tables.js';

/** What is normal for one customer; every signal compares the customer with this. */
export interface Habits {
  readonly orderGapDays: number;
  /** Deviation of the logarithm of the interval between orders. */
  readonly orderGapSpread: number;
  readonly orderValue: number;
  readonly yearlyGrowth: number;
  readonly maxOrderLines: number;
  readonly contactGapDays: number;
  readonly contactYearlyDrift: number;
  /** Every how many contacts an email gets an answer that is logged too; 0 never. */
  readonly answeredEvery: number;
  readonly replyHours: number;
  readonly meetingGapDays: number;
  readonly paymentTermDays: number;
  readonly daysPastDue: number;
  readonly daysPastDueYearlyDrift: number;
  readonly ticketsPerMonth: number;
  readonly dealsPerYear: number;
  readonly dealAmount: number;
  readonly usesPortal: boolean;
  readonly visitGapDays: number;
  /** Usual answer to the survey, from 0 to 10. */
  readonly satisfaction: number;
  readonly projectGapDays: number;
  readonly approvalDays: number;
  /** Ours, to the first answer to a ticket. */
  readonly responseHours: number;
}

interface SegmentHabits {
  readonly orderGapDays: Range;
  readonly orderGapSpread: number;
  readonly yearlyValue: Range;
  readonly maxOrderLines: number;
  readonly contactGapDays: Range;
  readonly answeredEvery: number;
  readonly meetingGapDays: Range;
  readonly paymentTermDays: number;
  readonly ticketsPerMonth: Range;
  readonly dealsPerYear: number;
}

const bySegment: Readonly<Record<Segment, SegmentHabits>> = {
  enterprise: {
    orderGapDays: [10, 20],
    orderGapSpread: 0.3,
    yearlyValue: [120_000, 600_000],
    maxOrderLines: 4,
    contactGapDays: [7.5, 10.5],
    answeredEvery: 3,
    meetingGapDays: [25, 40],
    paymentTermDays: 30,
    ticketsPerMonth: [0.5, 1.2],
    dealsPerYear: 3,
  },
  midmarket: {
    orderGapDays: [25, 34],
    orderGapSpread: 0.22,
    yearlyValue: [25_000, 120_000],
    maxOrderLines: 3,
    contactGapDays: [15, 19],
    answeredEvery: 3,
    meetingGapDays: [50, 80],
    paymentTermDays: 30,
    ticketsPerMonth: [0.2, 0.5],
    dealsPerYear: 1.2,
  },
  small: {
    orderGapDays: [45, 60],
    orderGapSpread: 0.18,
    yearlyValue: [5_000, 25_000],
    maxOrderLines: 2,
    contactGapDays: [22, 28],
    answeredEvery: 0,
    meetingGapDays: [100, 160],
    paymentTermDays: 14,
    ticketsPerMonth: [0.06, 0.2],
    dealsPerYear: 0.4,
  },
};

export function habitsOf(seed: number, customerId: string, segment: Segment): Habits {
  const random = randomStream(seed, `${customerId}/habits`);
  const usual = bySegment[segment];
  const orderGapDays = uniform(random, usual.orderGapDays);
  const [smallest, largest] = usual.yearlyValue;
  // The product of two: many at the lower end of their segment, few at the top.
  const yearlyValue = smallest + (largest - smallest) * random() * random();
  return {
    orderGapDays,
    orderGapSpread: usual.orderGapSpread,
    orderValue: (yearlyValue * orderGapDays) / 365,
    yearlyGrowth: normal(random, 0.02, 0.04),
    maxOrderLines: usual.maxOrderLines,
    contactGapDays: uniform(random, usual.contactGapDays),
    contactYearlyDrift: normal(random, 0.01, 0.04),
    answeredEvery: usual.answeredEvery,
    replyHours: uniform(random, [4, 20]),
    meetingGapDays: uniform(random, usual.meetingGapDays),
    paymentTermDays: usual.paymentTermDays,
    daysPastDue: uniform(random, [-2, 6]),
    daysPastDueYearlyDrift: normal(random, 0, 0.5),
    ticketsPerMonth: uniform(random, usual.ticketsPerMonth),
    dealsPerYear: usual.dealsPerYear,
    dealAmount: yearlyValue * uniform(random, [0.15, 0.6]),
    usesPortal: chance(random, 1 / 3),
    visitGapDays: uniform(random, [14, 28]),
    satisfaction: uniform(random, [6.5, 9.5]),
    projectGapDays: uniform(random, [90, 160]),
    approvalDays: uniform(random, [14, 40]),
    responseHours: uniform(random, [1, 4]),
  };
}
