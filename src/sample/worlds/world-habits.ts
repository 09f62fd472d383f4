import { randomStream } from '../../domain/random.js';
import { normal, type Range, uniform } from '../distributions.js';
import type { Segment } from '../tables.js';
import type { WorldAccount } from './world-account.js';
import type { WorldKind } from './world-cause.js';

/** What is normal for one customer of a world. Gaps are medians in days. */
export interface WorldHabits {
  readonly yearlyValueMinor: number;
  readonly yearlyGrowth: number;
  readonly contactGapDays: number;
  readonly meetingGapDays: number;
  readonly replyHours: number;
  readonly invoiceGapDays: number;
  readonly paymentTermDays: number;
  readonly daysPastDue: number;
  readonly orderGapDays: number;
  readonly orderGapSpread: number;
  readonly ticketsPerMonth: number;
  /** Ours, to the first answer. */
  readonly responseHours: number;
  /** Mood of messages, −1 to 1. */
  readonly tone: number;
  /** Answers to surveys, 0 to 1. */
  readonly satisfaction: number;
  readonly projectGapDays: number;
  readonly approvalDays: number;
  readonly seats: number;
  readonly features: number;
  readonly loginsPerSeat: number;
  readonly visitGapDays: number;
  readonly machines: number;
  readonly hoursPerMachine: number;
}

interface KindHabits {
  readonly contactGapDays: Range;
  readonly meetingGapDays: Range;
  readonly orderGapDays: Range;
  readonly ticketsPerMonth: Range;
  readonly projectGapDays: Range;
}

const BY_KIND: Readonly<Record<WorldKind, KindHabits>> = {
  saas: {
    contactGapDays: [14, 22],
    meetingGapDays: [60, 110],
    orderGapDays: [0, 0],
    ticketsPerMonth: [0.4, 1.1],
    projectGapDays: [0, 0],
  },
  machinery: {
    contactGapDays: [15, 23],
    meetingGapDays: [60, 110],
    orderGapDays: [15, 30],
    ticketsPerMonth: [0.4, 0.9],
    projectGapDays: [180, 300],
  },
  services: {
    contactGapDays: [11, 18],
    meetingGapDays: [35, 60],
    orderGapDays: [14, 26],
    ticketsPerMonth: [0.25, 0.6],
    projectGapDays: [70, 130],
  },
};

/** Large customers are in touch and buy more often. */
const PACE: Readonly<Record<Segment, number>> = { enterprise: 1.4, midmarket: 1, small: 0.85 };
const YEARLY_VALUE: Readonly<Record<Segment, Range>> = {
  enterprise: [120_000, 600_000],
  midmarket: [25_000, 120_000],
  small: [5_000, 25_000],
};
const SEATS: Readonly<Record<Segment, Range>> = {
  enterprise: [40, 200],
  midmarket: [12, 50],
  small: [3, 14],
};

export function worldHabits(kind: WorldKind, seed: number, { number, segment }: WorldAccount): WorldHabits {
  const random = randomStream(seed, `${kind} ${number}/habits`);
  const usual = BY_KIND[kind];
  const pace = PACE[segment];
  const [smallest, largest] = YEARLY_VALUE[segment];
  return {
    // The product of two: many at the lower end of their segment, few at the top.
    yearlyValueMinor:
      10_000 * Math.round(smallest / 100 + ((largest - smallest) / 100) * random() * random()),
    yearlyGrowth: normal(random, 0.02, 0.05),
    contactGapDays: uniform(random, usual.contactGapDays) / pace,
    meetingGapDays: uniform(random, usual.meetingGapDays) / pace,
    replyHours: uniform(random, [4, 20]),
    invoiceGapDays: 30.4,
    paymentTermDays: segment === 'small' ? 14 : 30,
    daysPastDue: uniform(random, [-2, 6]),
    orderGapDays: uniform(random, usual.orderGapDays) / pace,
    orderGapSpread: uniform(random, [0.12, 0.3]),
    ticketsPerMonth: uniform(random, usual.ticketsPerMonth) * pace,
    responseHours: uniform(random, [1, 4]),
    tone: uniform(random, [-0.05, 0.35]),
    satisfaction: uniform(random, [0.6, 0.95]),
    projectGapDays: uniform(random, usual.projectGapDays),
    approvalDays: uniform(random, [14, 40]),
    seats: Math.round(uniform(random, SEATS[segment])),
    features: Math.round(uniform(random, [6, 16])),
    loginsPerSeat: uniform(random, [2, 5]),
    visitGapDays: uniform(random, [6, 14]) / pace,
    machines: Math.round(
      uniform(random, [1, 3]) * (segment === 'enterprise' ? 3 : segment === 'small' ? 1 : 1.7),
    ),
    hoursPerMachine: uniform(random, [120, 420]),
  };
}
