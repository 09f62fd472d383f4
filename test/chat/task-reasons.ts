import type { TaskReason } from '../../src/domain/task-reason.js';
import { MORNING } from './workplace.js';

const LATER = new Date('2026-03-31T00:00:00Z');

/** One reason of every wording, with texts of others' where there are any. */
export function everyReason(foreign: (what: string) => string = (what) => what): TaskReason[] {
  const machines = {
    kind: 'maintenance_due',
    machineIds: ['1', '2', '3', '4', '5', '6', '7'].map((id) => foreign(`machine ${id}`)),
    product: foreign('machine'),
  } as const;
  const one = { ...machines, machineIds: [foreign('machine')], product: null };
  const renewal = { kind: 'renewal', endsAt: LATER, daysBefore: 30 } as const;
  const reference = { kind: 'reference_ask', score: 93, topShare: 0.04 } as const;
  return [
    {
      ...renewal,
      yearlyValueMinor: 8_500_000,
      currency: foreign('currency'),
      churn: { basis: 'model', risk: 34.2, typicalRisk: 4.1 },
      valueToComeMinor: 12_000_000,
    },
    {
      ...renewal,
      yearlyValueMinor: 8_500_000,
      currency: null,
      churn: { basis: 'rules', risk: 62, typicalRisk: null },
      valueToComeMinor: null,
    },
    { ...renewal, yearlyValueMinor: null, currency: null, churn: null, valueToComeMinor: null },
    { ...reference, satisfactionPercent: 95, answers: 4 },
    { ...reference, satisfactionPercent: null, answers: 0 },
    { ...machines, by: 'age', everyMonths: 12, installedAt: new Date('2023-03-31'), dueOn: LATER },
    { ...machines, by: 'age', everyMonths: 12, installedAt: null, servicedAt: null, dueOn: LATER },
    {
      ...one,
      by: 'age',
      everyMonths: 12,
      installedAt: new Date('2020-02-29'),
      servicedAt: new Date('2025-03-31'),
      dueOn: LATER,
    },
    {
      ...one,
      by: 'hours',
      servicedAt: new Date('2025-11-03'),
      hours: 871,
      dueAtHours: 1000,
      hoursPerMonth: 260,
      dueOn: LATER,
    },
    { ...one, by: 'hours', hours: 1871, dueAtHours: 2000, hoursPerMonth: 260, dueOn: LATER },
    { ...one, by: 'limit', value: 88.5, limit: 80, readAt: MORNING },
    { ...one, by: 'trend', value: 76.2, limit: 80, passesOn: LATER },
    { kind: 'unused_function', by: 'logins', days: 97 },
    { kind: 'unused_function', by: 'seats', contracted: 40, used: 11, days: 90 },
    { kind: 'unused_function', by: 'features', before: 9, used: 4, days: 90 },
    {
      kind: 'reorder',
      product: foreign('product'),
      lastOrderedAt: new Date('2026-02-02'),
      quantity: 40,
      perMonth: 25.4,
      orders: 9,
      endsOn: new Date('2026-03-20'),
      earliestOn: new Date('2026-03-14'),
      latestOn: new Date('2026-03-28'),
    },
  ];
}
