import { describe, expect, it } from 'vitest';
import { allSilent } from '../../../src/churn/signals/all-silent.js';
import type { ChurnContext } from '../../../src/domain/run.js';
import { email } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';
import { evenly } from './evenly.js';
import { plainTicket, reading, web } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');
const known = email('2025-05-01');
// The last 60 days begin on 2 September. Before them one event every ten days: six are expected.
const before = (make: Parameters<typeof evenly>[3]) => evenly('2026-09-01', 10, 35, make);
const now = (count: number, make: Parameters<typeof evenly>[3]) => evenly('2026-10-20', 10, count, make);
const login = reading('logins', 1);

function without(...sources: readonly string[]): ChurnContext {
  const kept = Object.entries(context.coverage).filter(([name]) => !sources.includes(name));
  return { ...context, coverage: Object.fromEntries(kept) };
}

describe('silence', () => {
  it('fires when tickets, logins and web visits are all down by two fifths', () => {
    const events = [...before(plainTicket()), ...before(login), ...before(web())];
    const three = [...now(3, plainTicket()), ...now(3, login), ...now(3, web())];
    expect(read(allSilent, [known, ...events, ...three], context)).toMatchObject({
      strength: 'medium',
      variant: 'all',
    });
  });

  it('does not fire while one of them is as loud as ever', () => {
    const events = [...before(plainTicket()), ...before(login), ...before(web())];
    expect(read(allSilent, [known, ...events, ...now(6, web())], context)).toMatchObject({ strength: null });
  });

  it('needs two of the three, and says which they were', () => {
    const events = [known, ...before(plainTicket()), ...before(web())];
    expect(read(allSilent, events, without('usage'))).toEqual({
      kind: 'measured',
      strength: 'medium',
      values: { percent: -100 },
      variant: 'tickets_visits',
    });
    expect(read(allSilent, events, without('usage', 'web'))).toMatchObject({
      kind: 'missing',
      reason: 'no_source',
    });
  });

  it('is missing, not silent, for a customer that used only one of them', () => {
    expect(read(allSilent, [known, ...before(web())], context)).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: { channels: 1, channelsNeeded: 2 },
    });
  });

  it('takes neither downloads for visits nor seats for logins', () => {
    const events = [known, ...before(web('download')), ...before(reading('seats', 9))];
    expect(read(allSilent, events, context)).toMatchObject({ kind: 'missing', values: { channels: 0 } });
  });
});
