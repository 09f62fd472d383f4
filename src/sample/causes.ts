import type { Range } from './distributions.js';

export type Cause = 'dissatisfied' | 'cash_trouble' | 'competitor' | 'owner_change' | 'production_shift';

/** What a cause does; a pair of numbers is the mildest and the severest case, 0 and 0 where it does nothing. */
interface CauseEffect {
  /** On the monthly hazard of leaving, from the day the cause began. */
  readonly hazardMultiplier: number;
  /** Days from the first sign to the full effect. */
  readonly rampDays: number;
  /** Share of emails, calls and meetings that falls away. */
  readonly contactFall: Range;
  /** Added to the interval between orders, as a multiple of it: 1 doubles it. */
  readonly orderStretch: Range;
  /** Share of an order's value that falls away. */
  readonly orderValueFall: Range;
  readonly paymentDelayDays: Range;
  readonly loginFall: Range;
  /** Added to the customer's reply time, as a multiple of it. */
  readonly replyStretch: Range;
  readonly postponesMeetings: boolean;
  /** Share of the customer's mails that sound ill-humoured, beside the usual few. */
  readonly unhappyMails: Range;
  /** Added to our own response time, as a multiple of it. */
  readonly responseStretch: Range;
  readonly lateDeliveryDays: Range;
  /** Of a scale from 0 to 10. */
  readonly satisfactionFall: Range;
  /** Added to the time from asking for a project to its approval, as a multiple of it. */
  readonly approvalStretch: Range;
  /** Share of requests for spare parts that falls away. */
  readonly sparePartFall: Range;
  readonly competitorVisitsPerMonth: number;
  readonly compatibilityTicketsPerMonth: number;
  readonly complaintsPerMonth: number;
  /** The word in a documented loss. */
  readonly reason: string;
}

const without: Omit<CauseEffect, 'hazardMultiplier' | 'reason'> = {
  rampDays: 0,
  contactFall: [0, 0],
  orderStretch: [0, 0],
  orderValueFall: [0, 0],
  paymentDelayDays: [0, 0],
  loginFall: [0, 0],
  replyStretch: [0, 0],
  postponesMeetings: false,
  unhappyMails: [0, 0],
  responseStretch: [0, 0],
  lateDeliveryDays: [0, 0],
  satisfactionFall: [0, 0],
  approvalStretch: [0, 0],
  sparePartFall: [0, 0],
  competitorVisitsPerMonth: 0,
  compatibilityTicketsPerMonth: 0,
  complaintsPerMonth: 0,
};

export const causeEffects: Readonly<Record<Cause, CauseEffect>> = {
  dissatisfied: {
    ...without,
    hazardMultiplier: 3.5,
    rampDays: 60,
    contactFall: [0.5, 0.7],
    loginFall: [0.1, 0.3],
    replyStretch: [0.5, 1.5],
    complaintsPerMonth: 0.3,
    unhappyMails: [0.3, 0.8],
    responseStretch: [0.5, 3],
    lateDeliveryDays: [0, 7],
    satisfactionFall: [1, 4],
    reason: 'service',
  },
  cash_trouble: {
    ...without,
    hazardMultiplier: 3,
    paymentDelayDays: [8, 20],
    approvalStretch: [0.3, 1.2],
    reason: 'financial',
  },
  competitor: {
    ...without,
    hazardMultiplier: 4,
    rampDays: 14,
    orderStretch: [1, 2],
    orderValueFall: [0.4, 0.7],
    compatibilityTicketsPerMonth: 0.4,
    competitorVisitsPerMonth: 0.3,
    reason: 'competitor',
  },
  owner_change: {
    ...without,
    hazardMultiplier: 2.5,
    rampDays: 30,
    contactFall: [0, 0.55],
    replyStretch: [0.3, 1],
    postponesMeetings: true,
    approvalStretch: [0, 1.5],
    reason: 'new_owner',
  },
  production_shift: {
    ...without,
    hazardMultiplier: 2,
    rampDays: 14,
    orderValueFall: [0.3, 0.65],
    sparePartFall: [0.4, 0.8],
    reason: 'production_moved',
  },
};

/** Of a customer who has some cause, before that cause's multiplier. */
const baseHazardPerYear = 0.08;

/**
 * A customer with no cause is content and leaves far below the base: otherwise most losses would come
 * from nowhere (600 customers at 8 % for 30 months lose 110), and no warning could be judged on them.
 */
const contentMultiplier = 0.12;

/** Chance of leaving within `months`, with these causes under way all the time. */
export function chanceOfLeaving(causes: readonly Cause[], months: number): number {
  const multiplier =
    causes.length === 0
      ? contentMultiplier
      : causes.reduce((product, cause) => product * causeEffects[cause].hazardMultiplier, 1);
  const monthlyHazard = Math.min((baseHazardPerYear / 12) * multiplier, 0.9);
  let staying = 1;
  for (let month = 0; month < Math.round(months); month++) staying *= 1 - monthlyHazard;
  return 1 - staying;
}
