import { describe, expect, it } from 'vitest';
import { dataExport } from '../../../src/churn/signals/data-export.js';
import { contextAsOf, read } from '../make-context.js';
import { evenly } from './evenly.js';
import { reading, ticket } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');
const howTo = (date: string) => ticket(date, { category: 'how_to', flags: ['data_export'] });

describe('data export', () => {
  it('takes a single question for nothing, two for a strong sign', () => {
    expect(read(dataExport, howTo('2026-10-01'), context)).toMatchObject({
      kind: 'measured',
      strength: null,
      values: { tickets: 1, everything: 0 },
      variant: 'none',
    });
    const second = ticket('2026-08-10', { category: 'data_export' });
    expect(read(dataExport, [...howTo('2026-10-01'), ...second], context)).toMatchObject({
      strength: 'strong',
      values: { tickets: 2 },
      variant: 'repeated',
    });
    const old = howTo('2026-08-02');
    expect(read(dataExport, [...howTo('2026-10-01'), ...old], context)).toMatchObject({ strength: null });
  });

  it('takes one request for everything for a strong sign', () => {
    const all = ticket('2026-10-01', { flags: ['data_export', 'export_everything'] });
    expect(read(dataExport, all, context)).toMatchObject({
      strength: 'strong',
      values: { tickets: 1, everything: 1 },
      variant: 'everything',
    });
  });

  it('fires at three times the usual exports and five more', () => {
    const before = evenly('2026-10-01', 15, 12, reading('exports', 1));
    const now = (count: number) => reading('exports', count)('2026-10-20');
    expect(read(dataExport, [...before, now(6)], context)).toMatchObject({ strength: null });
    expect(read(dataExport, [...before, now(8)], context)).toMatchObject({
      strength: 'strong',
      values: { exports: 8 },
      variant: 'burst',
    });
    const often = evenly('2026-10-01', 5, 36, reading('exports', 2));
    expect(read(dataExport, [...often, now(20)], context)).toMatchObject({ strength: null });
  });

  it('reads 0 questions for a customer that asked nothing', () => {
    expect(read(dataExport, [], context)).toMatchObject({ strength: null, values: { tickets: 0 } });
  });

  it('says nothing of tickets where only use is measured', () => {
    const { tickets: _, ...others } = context.coverage;
    const asUsual = evenly('2026-10-20', 15, 14, reading('exports', 1));
    const events = [...howTo('2026-10-01'), ...asUsual];
    const found = read(dataExport, events, { ...context, coverage: others });
    expect(found).toMatchObject({ kind: 'measured', strength: null, values: { exports: 2 } });
    expect(found.values).not.toHaveProperty('tickets');
  });

  it('is missing, not calm, where no tickets are brought and no exports of this customer were measured', () => {
    const { tickets: _, ...others } = context.coverage;
    expect(read(dataExport, howTo('2026-10-01'), { ...context, coverage: others })).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: {},
    });
  });
});
