import { describe, expect, it } from 'vitest';
import { leadQualityLine, leadQualityText } from '../../../src/chat/cards/lead-quality-text.js';
import type { SuggestionView } from '../../../src/chat/cards/suggestion-view.js';
import { readerFor } from '../../../src/chat/reader.js';
import { refusal } from '../../../src/service/gate/gate-rule.js';
import { type LeadQuality, leadQuality } from '../../../src/service/lead-quality/lead-quality.js';
import { leadSignal } from '../../../src/service/lead-quality/lead-signal.js';

const HOT = leadQuality({
  signals: {
    buying: [leadSignal('buying', 'asks_price', 'high')],
    budget: [leadSignal('budget', 'among_top', 'medium')],
    time: [leadSignal('time', 'renewal_near', 'high', { days: 18 })],
    relationship: [leadSignal('relationship', 'pays_late', 'against', { late: 2, of: 4 })],
  },
  refusals: [],
});
const NOTHING_KNOWN = leadQuality({
  signals: { buying: null, budget: null, time: [], relationship: null },
  refusals: [],
});
const IN_PEACE = leadQuality({
  signals: { buying: [], budget: [], time: [], relationship: [] },
  refusals: [refusal('complaint')],
});

function textOf(quality: LeadQuality, language: 'en' | 'nb' | 'fi'): string {
  return leadQualityText(quality, new Map(), readerFor(language, 'Europe/Oslo'));
}

describe('the quality of a lead in words', () => {
  it.each([
    ['en', 'Hot: asks for a price, renewal in 18 days, pays late (2 of 4 bills)'],
    ['nb', 'Het: spør om pris, fornyelse om 18 dager, betaler sent (2 av 4 fakturaer)'],
    ['fi', 'Kuuma: kysyy hintaa, sopimuksen uusiminen 18 päivän päästä, maksaa myöhässä (2/4 laskua)'],
  ] as const)('is one word and its reasons, what speaks against it among them (%s)', (language, text) => {
    expect(textOf(HOT, language)).toBe(text);
  });

  it('says what is missing where too little is known', () => {
    expect(textOf(NOTHING_KNOWN, 'en')).toBe(
      'Can’t be told yet: nothing is known of what the customer wants, the budget and the relationship',
    );
  });

  it('says why somebody is to be left in peace', () => {
    expect(textOf(IN_PEACE, 'en')).toBe(
      'Leave in peace: There is a complaint, or there was one a short while ago.',
    );
  });

  it('says so where nothing points to a purchase', () => {
    const cold = leadQuality({
      signals: { buying: [], budget: null, time: [], relationship: [] },
      refusals: [],
    });
    expect(textOf(cold, 'en')).toBe('Cold: nothing points to a purchase');
  });
});

describe('its line on a card', () => {
  const line = (
    lead: LeadQuality,
    shownTo: SuggestionView['shownTo'],
    found?: SuggestionView['sight']['found'],
  ) =>
    leadQualityLine(
      {
        sight: {
          offerId: 'o',
          customerId: 'erp:1',
          interaction: 'ticket:desk:1',
          found: found ?? { kind: 'nothing' },
          language: 'en',
          products: new Map(),
          told: null,
          version: 0,
          ownerId: null,
          targets: [],
          lead,
        },
        customerName: 'Nordlys',
        people: new Map(),
        shownTo,
        now: new Date('2026-03-02T08:00:00Z'),
      },
      readerFor('en', 'Europe/Oslo'),
    );

  it('tells a channel neither what the customer is worth nor how it pays', () => {
    expect(line(HOT, 'channel')).toBe('Lead: Hot: asks for a price, renewal in 18 days');
  });

  it('is silent on posted cards where nothing points to a purchase, or too little is known', () => {
    expect(line(NOTHING_KNOWN, 'channel')).toBeNull();
    expect(line(NOTHING_KNOWN, 'private')).toContain('Can’t be told yet');
  });

  it('doesn’t say again what stands above it', () => {
    const found = { kind: 'refused', refusals: [refusal('complaint')] } as const;
    expect(line(IN_PEACE, 'channel', found)).toBeNull();
    expect(line(IN_PEACE, 'private', found)).toBe('Lead: Leave in peace');
  });
});
