import { type Cause, causeEffects } from './causes.js';
import type { Range } from './distributions.js';

/** A cause in one customer's life; days as in calendar.ts. */
export interface PlantedCause {
  readonly cause: Cause;
  /** 0 is the mildest, 1 the severest case of the cause's ranges. */
  readonly severity: number;
  readonly began: number;
  readonly showsFrom: number;
  /** undefined while under way. */
  readonly ended: number | undefined;
}

/** How a customer behaves on one day, as multiples of its own habits (1 = as ever). */
export interface Behaviour {
  readonly contactPace: number;
  readonly orderPace: number;
  readonly orderValue: number;
  readonly logins: number;
  readonly replyTime: number;
  readonly paymentDelayDays: number;
  readonly postponesMeetings: boolean;
  readonly compatibilityTicketsPerMonth: number;
  readonly complaintsPerMonth: number;
  readonly unhappyMails: number;
  readonly responseTime: number;
  readonly lateDeliveryDays: number;
  readonly satisfactionFall: number;
  readonly approvalTime: number;
  readonly sparePartPace: number;
  readonly competitorVisitsPerMonth: number;
}

const asEver: Behaviour = {
  contactPace: 1,
  orderPace: 1,
  orderValue: 1,
  logins: 1,
  replyTime: 1,
  paymentDelayDays: 0,
  postponesMeetings: false,
  compatibilityTicketsPerMonth: 0,
  complaintsPerMonth: 0,
  unhappyMails: 0,
  responseTime: 1,
  lateDeliveryDays: 0,
  satisfactionFall: 0,
  approvalTime: 1,
  sparePartPace: 1,
  competitorVisitsPerMonth: 0,
};

export function behaviourOn(day: number, causes: readonly PlantedCause[]): Behaviour {
  let behaviour = asEver;
  for (const planted of causes) {
    if (showsOn(day, planted)) behaviour = affected(behaviour, planted, day);
  }
  return behaviour;
}

export function showsOn(day: number, { showsFrom, ended }: PlantedCause): boolean {
  return day >= showsFrom && (ended === undefined || day < ended);
}

function affected(before: Behaviour, planted: PlantedCause, day: number): Behaviour {
  const effect = causeEffects[planted.cause];
  const progress = Math.min(1, (day - planted.showsFrom + 1) / (effect.rampDays + 1));
  const size = ([mild, severe]: Range): number => mild + (severe - mild) * planted.severity;
  return {
    contactPace: before.contactPace * (1 - size(effect.contactFall) * progress),
    orderPace: before.orderPace / (1 + size(effect.orderStretch) * progress),
    orderValue: before.orderValue * (1 - size(effect.orderValueFall) * progress),
    logins: before.logins * (1 - size(effect.loginFall) * progress),
    replyTime: before.replyTime * (1 + size(effect.replyStretch) * progress),
    paymentDelayDays: before.paymentDelayDays + size(effect.paymentDelayDays),
    postponesMeetings: before.postponesMeetings || effect.postponesMeetings,
    compatibilityTicketsPerMonth: before.compatibilityTicketsPerMonth + effect.compatibilityTicketsPerMonth,
    complaintsPerMonth: before.complaintsPerMonth + effect.complaintsPerMonth,
    unhappyMails: before.unhappyMails + size(effect.unhappyMails) * progress,
    responseTime: before.responseTime * (1 + size(effect.responseStretch) * progress),
    lateDeliveryDays: before.lateDeliveryDays + size(effect.lateDeliveryDays) * progress,
    satisfactionFall: before.satisfactionFall + size(effect.satisfactionFall) * progress,
    approvalTime: before.approvalTime * (1 + size(effect.approvalStretch) * progress),
    sparePartPace: before.sparePartPace * (1 - size(effect.sparePartFall) * progress),
    competitorVisitsPerMonth: before.competitorVisitsPerMonth + effect.competitorVisitsPerMonth,
  };
}
