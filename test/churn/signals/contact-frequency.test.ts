import { describe, expect, it } from 'vitest';
import { contactFrequency } from '../../../src/churn/signals/contact-frequency.js';
import { email, meeting } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';
import { evenly } from './evenly.js';
import { interaction } from './make-signal-events.js';

// No holiday falls into the 90 days before 1 November, nor into the 90 before those.
const context = contextAsOf('2026-11-01');
const long = [email('2025-02-01')];

describe('contact frequency', () => {
  it('compares with the same days a year earlier', () => {
    const events = [...long, ...evenly('2025-10-30', 4, 20, email), ...evenly('2026-10-30', 7, 12, email)];
    expect(read(contactFrequency, events, context)).toEqual({
      kind: 'measured',
      strength: 'medium',
      values: { percent: -40, current: 12, baseline: 20 },
      variant: 'year',
    });
  });

  it('does not fire just above the border', () => {
    const events = [...long, ...evenly('2025-10-30', 4, 20, email), ...evenly('2026-10-30', 6, 13, email)];
    expect(read(contactFrequency, events, context)).toMatchObject({ strength: null });
  });

  it('compares with the 90 days before for a customer known for less than 15 months', () => {
    const events = [...evenly('2026-07-30', 8, 10, email), ...evenly('2026-10-30', 20, 4, email)];
    expect(read(contactFrequency, events, context)).toEqual({
      kind: 'measured',
      strength: 'medium',
      values: { percent: -60, current: 4, baseline: 10 },
      variant: 'previous',
    });
  });

  it('counts held meetings only', () => {
    const baseline = evenly('2026-07-30', 8, 10, email);
    const held = evenly('2026-10-30', 9, 9, (date) => meeting(date));
    const moved = evenly('2026-10-30', 9, 9, (date) => meeting(date, 'moved', 'us'));
    expect(read(contactFrequency, [...baseline, ...held], context)).toMatchObject({
      strength: null,
      values: { current: 9 },
    });
    expect(read(contactFrequency, [...baseline, ...moved], context)).toMatchObject({
      strength: 'medium',
      values: { current: 0, percent: -100 },
    });
  });

  it('counts visits as contact', () => {
    const baseline = evenly('2026-07-30', 8, 10, email);
    const visits = evenly('2026-10-30', 9, 9, (date) => interaction(date, { channel: 'visit' }));
    expect(read(contactFrequency, [...baseline, ...visits], context)).toMatchObject({
      strength: null,
      values: { current: 9 },
    });
  });

  it('is missing when there were too few contacts to tell a fall', () => {
    const events = evenly('2026-07-30', 20, 3, email);
    expect(read(contactFrequency, events, context)).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: { baseline: 3, baselineNeeded: 4 },
    });
  });

  it('is missing, not zero, for a customer without contacts', () => {
    expect(read(contactFrequency, [], context)).toMatchObject({ kind: 'missing', reason: 'too_few' });
  });

  it('leaves holiday weeks out of both contacts and days', () => {
    // 90 days before 1 February hold nine holidays, the 90 before those none.
    const asOf = contextAsOf('2026-02-01');
    const before = evenly('2025-10-30', 4, 20, email);
    const inChristmas = evenly('2025-12-31', 1, 8, email);
    // 10 in 81 days are 11.1 in 90: a fall by 44 %; 11 are one by 39 %.
    const ten = evenly('2026-01-30', 2, 10, email);
    const eleven = evenly('2026-01-30', 2, 11, email);
    expect(read(contactFrequency, [...before, ...inChristmas, ...ten], asOf)).toMatchObject({
      strength: 'medium',
      values: { percent: -44, current: 10, baseline: 20 },
    });
    expect(read(contactFrequency, [...before, ...inChristmas, ...eleven], asOf)).toMatchObject({
      strength: null,
    });
  });
});
