import { describe, expect, it } from 'vitest';
import { maintenance } from '../../../src/churn/signals/maintenance.js';
import { order } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';
import { evenly } from './evenly.js';
import { machine, plainTicket, reading } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');
const part = plainTicket('spare_part');
// The last 180 days begin on 5 May 2026. Before them, a request every 27 days on 540 days: nearly seven are expected.
const machines = [...machine('2024-01-10'), ...machine('2024-01-10')];
const before = evenly('2026-04-20', 27, 20, part);

describe('maintenance', () => {
  it('fires when far fewer parts are asked for than the machines explain', () => {
    expect(read(maintenance, [...machines, ...before, part('2026-06-01')], context)).toMatchObject({
      kind: 'measured',
      strength: 'medium',
      values: { current: 1, days: 153 },
      variant: 'machines',
    });
    const two = [part('2026-06-01'), part('2026-08-01')];
    // Two thirds fewer, but that happens by chance.
    expect(read(maintenance, [...machines, ...before, ...two], context)).toMatchObject({ strength: null });
  });

  it('expects less of a customer that has given a machine away', () => {
    const both = [...machine('2024-01-10', '2026-05-05'), ...machine('2024-01-10')];
    const found = read(maintenance, [...both, ...before, part('2026-06-01')], context);
    expect(found).toMatchObject({ strength: null });
    expect(found.values.expected).toBeCloseTo(3.5, 0);
  });

  it('goes by the hours that the machines ran, where those are measured', () => {
    const hours = (last: string, count: number, each: number) =>
      evenly(last, 7, count, reading('machine_hours', each, 'm'));
    // They run half as much as before: half the parts are explained.
    const half = [...hours('2026-05-01', 77, 60), ...hours('2026-10-28', 25, 30)];
    const same = [...hours('2026-05-01', 77, 60), ...hours('2026-10-28', 25, 60)];
    const events = [...machines, ...before, part('2026-06-01')];
    expect(read(maintenance, [...events, ...half], context)).toMatchObject({
      strength: null,
      variant: 'hours',
    });
    expect(read(maintenance, [...events, ...same], context)).toMatchObject({
      strength: 'medium',
      variant: 'hours',
    });
  });

  it('does not apply to a customer without a machine, or with none left', () => {
    expect(read(maintenance, [order('2026-01-01'), ...before], context)).toMatchObject({
      kind: 'missing',
      reason: 'not_applicable',
    });
    expect(read(maintenance, [...machine('2024-01-10', '2026-09-01'), ...before], context)).toMatchObject({
      reason: 'not_applicable',
    });
  });

  it('is missing where the machines explain hardly any', () => {
    expect(read(maintenance, [...machines, ...before.slice(0, 5)], context)).toMatchObject({
      reason: 'too_few',
      values: { expectedNeeded: 3 },
    });
  });
});
