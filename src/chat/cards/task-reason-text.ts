import { PERIODIC_TASK_KINDS, type Task } from '../../domain/task.js';
import type {
  MaintenanceReason,
  RenewalReason,
  ReorderReason,
  TaskReason,
  UnusedReason,
} from '../../domain/task-reason.js';
import { type CustomerText, customerText } from '../customer-text.js';
import type { Reader } from '../reader.js';
import { riskText } from './risk-text.js';
import type { TaskView } from './task-view.js';

type Settings = TaskView['settings'];

/** Why a task is there, in numbers, line by line; nothing where the calendar alone is the reason. */
export function taskReasonLines(reason: TaskReason, settings: Settings, reader: Reader): string[] {
  const { words, formats } = reader;
  switch (reason.kind) {
    case 'renewal':
      return renewalLines(reason, settings, reader);
    case 'reference_ask': {
      // Nobody is among the top 0 %.
      const percent = formats.percent(Math.max(1, Math.round(100 * reason.topShare)));
      const { satisfactionPercent, answers } = reason;
      return [
        words.text('taskReason.reference', { percent, score: formats.number(reason.score) }),
        ...(satisfactionPercent === null || answers === 0
          ? []
          : [words.text('taskReason.answers', { answers, percent: formats.percent(satisfactionPercent) })]),
      ];
    }
    case 'maintenance_due':
      return [machinesText(reason, reader), dueText(reason, reader)];
    case 'unused_function':
      return [unusedText(reason, reader)];
    case 'reorder':
      return reorderLines(reason, reader);
  }
}

/** A way to begin: it names neither figures nor how anybody came upon the customer. Null where the calendar is the reason. */
export function taskOpener(
  { kind, reason }: Pick<Task, 'kind' | 'reason'>,
  { words }: Reader,
): CustomerText | null {
  if (kind === 'reorder') {
    return reason?.kind === kind
      ? customerText(words, 'taskOpener.reorder', { product: reason.product })
      : null;
  }
  return isPeriodic(kind) ? null : customerText(words, `taskOpener.${kind}`);
}

function isPeriodic(kind: Task['kind']): kind is (typeof PERIODIC_TASK_KINDS)[number] {
  return PERIODIC_TASK_KINDS.some((each) => each === kind);
}

function renewalLines(reason: RenewalReason, settings: Settings, reader: Reader): string[] {
  const { words, formats, hidesAmounts } = reader;
  const { endsAt, daysBefore, yearlyValueMinor, currency, churn, valueToComeMinor } = reason;
  const companyCurrency = settings.company.currency;
  const money = (amountMinor: number, of: string) => formats.money(amountMinor, of);
  return [
    words.text('taskReason.renewal', { date: formats.date(endsAt), days: daysBefore }),
    ...(yearlyValueMinor === null || hidesAmounts === true
      ? []
      : [
          words.text('taskReason.contractValue', {
            value: money(yearlyValueMinor, currency ?? companyCurrency),
          }),
        ]),
    ...(valueToComeMinor === null || hidesAmounts === true
      ? []
      : [words.text('taskReason.toCome', { value: money(valueToComeMinor, companyCurrency) })]),
    churn === null
      ? words.text('taskReason.noRisk')
      : words.text('taskReason.risk', { risk: riskText(churn, settings, reader) }),
  ];
}

const MACHINES_NAMED = 5;

function machinesText({ machineIds, product }: MaintenanceReason, { words, formats }: Reader): string {
  const more = machineIds.length - MACHINES_NAMED;
  const named = machineIds.slice(0, MACHINES_NAMED);
  const machines = formats.list(
    more > 0 ? [...named, words.text('taskReason.moreMachines', { count: more })] : named,
  );
  const count = machineIds.length;
  return product === null
    ? words.text('taskReason.machines', { count, machines })
    : words.text('taskReason.machinesOf', { product, count, machines });
}

function dueText(reason: MaintenanceReason, { words, formats }: Reader): string {
  const { number, date } = formats;
  switch (reason.by) {
    case 'age': {
      const { installedAt, servicedAt = null } = reason;
      const due = { months: reason.everyMonths, date: date(reason.dueOn) };
      if (servicedAt !== null)
        return words.text('taskReason.ageSince', { ...due, serviced: date(servicedAt) });
      return installedAt === null
        ? words.text('taskReason.ageOfSeveral', due)
        : words.text('taskReason.age', { ...due, installed: date(installedAt) });
    }
    case 'hours': {
      const { servicedAt = null } = reason;
      const run = {
        hours: number(reason.hours),
        perMonth: number(reason.hoursPerMonth),
        dueAt: number(reason.dueAtHours),
        date: date(reason.dueOn),
      };
      return servicedAt === null
        ? words.text('taskReason.hours', run)
        : words.text('taskReason.hoursSince', { ...run, serviced: date(servicedAt) });
    }
    case 'limit':
      return words.text('taskReason.limit', {
        value: number(reason.value),
        limit: number(reason.limit),
        date: date(reason.readAt),
      });
    case 'trend':
      return words.text('taskReason.trend', {
        value: number(reason.value),
        limit: number(reason.limit),
        date: date(reason.passesOn),
      });
  }
}

function unusedText(reason: UnusedReason, { words, formats }: Reader): string {
  const { number } = formats;
  const { days } = reason;
  switch (reason.by) {
    case 'logins':
      return words.text('taskReason.logins', { days });
    case 'seats':
      return words.text('taskReason.seats', {
        used: number(reason.used),
        contracted: number(reason.contracted),
        days,
      });
    case 'features':
      return words.text('taskReason.features', {
        used: number(reason.used),
        before: number(reason.before),
        days,
      });
  }
}

function reorderLines(reason: ReorderReason, { words, formats }: Reader): string[] {
  return [
    words.text('taskReason.reorder', {
      product: reason.product,
      perMonth: formats.number(reason.perMonth),
      orders: formats.number(reason.orders),
      quantity: formats.number(reason.quantity),
      date: formats.date(reason.lastOrderedAt),
      end: formats.date(reason.endsOn),
    }),
    words.text('taskReason.reorderBetween', {
      range: formats.dateRange(reason.earliestOn, reason.latestOn),
    }),
  ];
}
