import type { ChurnAlert } from '../../domain/alert.js';
import type { Decision } from '../../domain/decision.js';
import { LEVELS, type Level } from '../../domain/level.js';
import {
  ALERT_ENDS,
  type AlertEnd,
  type ListBusiness,
  type MonthlyFigures,
} from '../../domain/monthly-figures.js';
import { DAY_MS } from '../../domain/time.js';
import type { ReturnSettings } from '../return-on-investment.js';
import { accuracyOf } from './accuracy.js';
import { type AlertCase, alertCase, endOf } from './alert-case.js';
import { type Loss, type RatedCustomer, ratedPeriods } from './churn-rate.js';
import { contactFigures } from './contact-figures.js';
import { levelFigures } from './level-figures.js';
import { type MonthWindow, yearBefore } from './month-window.js';
import { monthsToMeasure } from './months-to-measure.js';
import { returnFigure } from './return-figure.js';
import { shareFigure } from './share-figure.js';
import { type SurveyAnswer, surveysAfterContact } from './surveys-after-contact.js';
import { type WarnedLoss, warningFigures } from './warning-figures.js';

export interface FiguresInput {
  readonly window: MonthWindow;
  readonly timezone: string;
  readonly horizonDays: number;
  /** Alerts opened from `alertsFrom` to the month's end, in any batches. */
  readonly alerts: AsyncIterable<readonly ChurnAlert[]>;
  /** When each customer was documented as lost, as known at the month's end, by the customer it counts for. */
  readonly losses: ReadonlyMap<string, readonly Loss[]>;
  readonly customers: AsyncIterable<readonly RatedCustomer[]>;
  /** Of one night whose horizon has passed; null where there is none. */
  readonly night: { readonly at: Date; readonly decisions: AsyncIterable<readonly Decision[]> } | null;
  readonly surveys: readonly SurveyAnswer[];
  /** When customers were first checked; null while they never were. */
  readonly warningsSince: Date | null;
  readonly lists: readonly ListBusiness[];
  readonly return: ReturnSettings;
}

/** So many days of alerts and losses are judged together: those of one month are too few. */
export const JUDGED_DAYS = 365;

/** From when on alerts are looked at: the warnings of a year of losses, and a year of alerts whose horizon has passed. */
export function alertsFrom({ until }: MonthWindow, horizonDays: number): Date {
  return new Date(until.getTime() - (JUDGED_DAYS + Math.max(JUDGED_DAYS, horizonDays)) * DAY_MS);
}

/** The figures of one month. Nothing that happened after its end counts. */
export async function monthlyFigures(input: FiguresInput): Promise<MonthlyFigures> {
  const { window, timezone, horizonDays, losses, night, surveys, lists } = input;
  const { from, until, month } = window;
  const horizonMs = horizonDays * DAY_MS;
  const cases: AlertCase[] = [];
  for await (const batch of input.alerts) {
    for (const alert of batch) {
      if (alert.openedAt < until) cases.push(alertCase(alert, datesOf(losses.get(alert.subjectId)), until));
    }
  }
  const ripe = cases.filter(({ openedAt }) => {
    const age = until.getTime() - openedAt.getTime();
    return age >= horizonMs && age < horizonMs + JUDGED_DAYS * DAY_MS;
  });
  const ofMonth = cases.filter(({ openedAt }) => openedAt >= from);
  const recently = new Date(until.getTime() - JUDGED_DAYS * DAY_MS);
  const levels = LEVELS.map((level) => levelFigures(level, ripe, horizonMs));
  const [now, before] = [window, yearBefore(window, timezone)];
  const [month0, month1, year0, year1] = await ratedPeriods(input.customers, losses, [
    now,
    before,
    { from: before.until, until },
    { from: yearBefore(before, timezone).until, until: before.until },
  ]);
  return {
    month,
    from,
    until,
    opened: Object.fromEntries(
      LEVELS.map((level) => [level, ofMonth.filter((each) => each.level === level).length]),
    ) as Record<Level, number>,
    answered: shareFigure(ofMonth.filter(({ outcome }) => outcome !== null).length, ofMonth.length),
    ended: Object.fromEntries(
      ALERT_ENDS.map((end) => [
        end,
        cases.filter(({ ended }) => ended?.how === end && ended.at >= from).length,
      ]),
    ) as Record<AlertEnd, number>,
    known: shareFigure(ripe.filter((each) => endOf(each, horizonMs) !== null).length, ripe.length),
    levels,
    accuracy:
      night === null
        ? null
        : await accuracyOf(night.decisions, atRiskAfter(night.at, losses, cases, horizonMs)),
    ...contactFigures(ripe, horizonMs),
    ...warningFigures(warnedLosses(losses, cases, recently, until), input.warningsSince),
    surveys: surveysAfterContact(surveys, cases, recently, until),
    churn: {
      month: { now: month0, yearBefore: month1 },
      twelveMonths: { now: year0, yearBefore: year1 },
    },
    lists,
    gains: returnFigure(
      null,
      input.return,
      monthsToMeasure({
        alertsPerMonth: cases.filter(({ openedAt }) => openedAt >= recently).length / 12,
        lostUntreated: levels.map(({ lostUntreated }) => lostUntreated),
        horizonDays,
      }),
    ),
  };
}

/** Customers lost within the horizon after a night, and those said to be saved from what stood open in it. */
function atRiskAfter(
  night: Date,
  losses: FiguresInput['losses'],
  cases: readonly AlertCase[],
  horizonMs: number,
): Set<string> {
  const nightMs = night.getTime();
  const isWithin = (at: Date) => at > night && at.getTime() <= nightMs + horizonMs;
  const lost = [...losses].filter(([, times]) => times.some((loss) => isWithin(loss.at))).map(([id]) => id);
  const saved = cases
    .filter(
      (each) =>
        each.openedAt.getTime() <= nightMs + DAY_MS &&
        each.openedAt.getTime() > nightMs - horizonMs &&
        endOf(each, horizonMs) === 'saved',
    )
    .map(({ customerId }) => customerId);
  return new Set([...lost, ...saved]);
}

/** The same loss, told by several sources, may have dates this far apart. */
const SAME_LOSS_DAYS = 90;

function warnedLosses(
  losses: FiguresInput['losses'],
  cases: readonly AlertCase[],
  from: Date,
  until: Date,
): WarnedLoss[] {
  const openedAt = new Map<string, Date[]>();
  for (const each of cases) {
    const others = openedAt.get(each.customerId);
    if (others === undefined) openedAt.set(each.customerId, [each.openedAt]);
    else others.push(each.openedAt);
  }
  return [...losses].flatMap(([customerId, times]) =>
    distinct(datesOf(times))
      .filter((at) => at >= from && at < until)
      .map((lostAt) => ({ lostAt, alertsOpenedAt: openedAt.get(customerId) ?? [] })),
  );
}

function datesOf(losses: readonly Loss[] | undefined): Date[] {
  return (losses ?? []).map(({ at }) => at);
}

/** The first date of each loss. */
function distinct(times: readonly Date[]): Date[] {
  const inOrder = [...times].sort((a, b) => a.getTime() - b.getTime());
  return inOrder.filter((at, index) => {
    const before = inOrder[index - 1];
    return before === undefined || at.getTime() - before.getTime() >= SAME_LOSS_DAYS * DAY_MS;
  });
}
