import type { VarselEvent } from '../../src/domain/event.js';
import { invoice, meeting, order } from '../history/make-events.js';
import { evenly } from './signals/evenly.js';
import {
  contract,
  daysAfter,
  delivery,
  fact,
  interaction,
  machine,
  mainContact,
  project,
  reading,
  ticket,
  web,
} from './signals/make-signal-events.js';

/** A customer as of 1 November 2026 of whom everything is known: each signal can be measured in full. */
export function richCustomer(): VarselEvent[] {
  const last = '2026-10-20';
  const every = <Made>(days: number, count: number, make: (date: string, index: number) => Made[]) =>
    Array.from({ length: count }, (_, index) => make(daysAfter(last, -days * index), index)).flat();
  return [
    ...evenly(last, 14, 75, (date) => order(date)),
    ...every(14, 75, (date) => invoice(date, daysAfter(date, 2))),
    ...every(4, 250, (date, index) => [
      interaction(date, {
        direction: index % 2 === 0 ? 'in' : 'out',
        contactIds: ['anna'],
        tone: 0.2,
      }),
    ]),
    ...evenly(last, 40, 26, (date) => meeting(date)),
    ...every(17, 60, (date) =>
      ticket(date, {
        category: 'spare_part',
        tone: 0.1,
        answered: daysAfter(date, 0.3),
        closed: daysAfter(date, 2),
      }),
    ),
    ...(['logins', 'features', 'seats', 'active_users', 'versions_behind', 'exports'] as const).flatMap(
      (metric) => evenly('2026-10-28', 7, 150, reading(metric, 6)),
    ),
    ...evenly('2026-10-28', 7, 150, reading('machine_hours', 50, 'm1')),
    ...evenly('2026-10-30', 5, 200, web()),
    ...every(17, 60, (date) => [delivery(date, date)]),
    ...every(60, 8, (date) => project(daysAfter(date, -30), date)),
    ...machine('2024-01-10'),
    contract('2024-01-10', { seats: 10 }),
    mainContact('2024-01-10', 'anna'),
    mainContact('2026-10-01', 'bjorn'),
    fact('2026-10-01', 'merger', 'weak'),
  ];
}
