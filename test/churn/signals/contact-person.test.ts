import { describe, expect, it } from 'vitest';
import { contactPerson } from '../../../src/churn/signals/contact-person.js';
import { at } from '../../history/make-events.js';
import { contextAsOf, read } from '../make-context.js';
import { interaction, mainContact } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');
const replaced = [mainContact('2025-01-01', 'anna'), mainContact('2026-10-01', 'bjorn')];
const with_ = (channel: 'email' | 'call' | 'meeting' | 'visit', ...contactIds: string[]) =>
  interaction('2026-09-20', { channel, contactIds });

describe('contact person', () => {
  it('fires when the main contact was replaced and nobody met both', () => {
    const events = [...replaced, with_('meeting', 'anna'), with_('call', 'bjorn')];
    expect(read(contactPerson, events, context)).toEqual({
      kind: 'measured',
      strength: 'medium',
      values: { days: 31, unmet: 1, sinceMs: at('2026-10-01').getTime() },
      variant: 'unmet',
    });
  });

  it.each(['call', 'meeting', 'visit'] as const)('does not fire when both took part in one %s', (channel) => {
    expect(read(contactPerson, [...replaced, with_(channel, 'anna', 'bjorn')], context)).toMatchObject({
      strength: null,
      variant: 'met',
    });
  });

  it('takes no email to both for a meeting', () => {
    expect(read(contactPerson, [...replaced, with_('email', 'anna', 'bjorn')], context)).toMatchObject({
      strength: 'medium',
    });
  });

  it('takes a cancelled meeting for none', () => {
    const cancelled = interaction('2026-09-20', {
      channel: 'meeting',
      contactIds: ['anna', 'bjorn'],
      status: 'cancelled',
    });
    expect(read(contactPerson, [...replaced, cancelled, with_('call', 'anna')], context)).toMatchObject({
      strength: 'medium',
    });
  });

  it('fades after half a year', () => {
    const events = [...replaced, with_('call', 'anna')];
    expect(read(contactPerson, events, contextAsOf('2027-03-30'))).toMatchObject({ strength: 'medium' });
    expect(read(contactPerson, events, contextAsOf('2027-03-31'))).toMatchObject({
      strength: null,
      values: { days: 181, unmet: 0 },
    });
  });

  it('takes the same person named again for no change', () => {
    const events = [mainContact('2025-01-01', 'anna'), mainContact('2026-10-01', 'anna')];
    expect(read(contactPerson, events, context)).toMatchObject({ strength: null, variant: 'same' });
  });

  it('is missing while nobody was named, and where no meeting or call says who took part', () => {
    expect(read(contactPerson, [], context)).toMatchObject({ reason: 'too_few', values: { contacts: 0 } });
    expect(read(contactPerson, [...replaced, with_('call')], context)).toMatchObject({
      reason: 'too_few',
      values: { participations: 0 },
    });
  });
});
