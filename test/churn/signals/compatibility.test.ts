import { describe, expect, it } from 'vitest';
import { compatibility } from '../../../src/churn/signals/compatibility.js';
import { contextAsOf, read } from '../make-context.js';
import { ticket } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');

describe('compatibility', () => {
  it.each([
    ['of the category', ticket('2026-10-01', { category: 'compatibility' })],
    ['about something else too', ticket('2026-10-01', { category: 'defect', flags: ['compatibility'] })],
    ['of a holiday week', ticket('2026-05-06', { category: 'compatibility' })],
  ])('takes one question %s for a strong sign', (_name, events) => {
    expect(read(compatibility, events, context)).toEqual({
      kind: 'measured',
      strength: 'strong',
      values: { count: 1 },
      variant: 'customer',
    });
  });

  it('forgets a question after half a year, and does not see one of tomorrow', () => {
    const events = [
      ...ticket('2026-05-05', { category: 'compatibility' }),
      ...ticket('2026-11-02', { category: 'compatibility' }),
    ];
    expect(read(compatibility, events, context)).toMatchObject({ strength: null, values: { count: 0 } });
  });

  it('takes other tickets for none', () => {
    const events = [
      ...ticket('2026-10-01', { category: 'integration', flags: ['complaint', 'data_export'] }),
    ];
    expect(read(compatibility, events, context)).toMatchObject({ strength: null });
  });
});
