import { describe, expect, it } from 'vitest';
import type { VarselEvent } from '../../../src/domain/event.js';
import { buyingSignals } from '../../../src/service/lead-quality/buying-signals.js';
import { leadQuality } from '../../../src/service/lead-quality/lead-quality.js';
import type { GroupSignals, LeadGroup } from '../../../src/service/lead-quality/lead-signal.js';
import { timeSignals } from '../../../src/service/lead-quality/time-signals.js';
import { readWordsAlone as readIntent } from '../../support/text-reader.js';
import { CASES, NOW, owning, subjectOf, VIEW } from '../recommend/catalogue.js';

/** The handbook's table "Reading the ticket", as customers of five languages write. */
const TEXTS = {
  en: {
    capacity: 'Our storage is full. How can we get more storage for our measurement data?',
    limited: 'We have reached the limit of 10 users, which is a bit frustrating. How can we get more users?',
    question: 'Where in the menu do I find the page on which the language is set?',
  },
  nb: {
    capacity: 'Lagringsplassen er full. Hvordan kan vi få mer lagringsplass til måledataene våre?',
    limited:
      'Det er litt frustrerende at vi har nådd grensen for lagringsplass. Hvordan kan vi få mer plass?',
    question: 'Hvor i menyen finner jeg siden der språket stilles inn?',
  },
  fi: {
    capacity: 'Tallennustila on täynnä. Miten saamme lisää tallennustilaa mittaustiedoille?',
    limited: 'On hieman ärsyttävää, että tallennustila on täynnä. Miten saamme lisää tallennustilaa?',
    question: 'Mistä kohdasta valikkoa löydän sivun, jolla kieli asetetaan?',
  },
  de: {
    capacity: 'Der Speicherplatz ist voll. Wie bekommen wir mehr Speicher für unsere Messdaten?',
    limited: 'Leider ist unser Speicherplatz voll, das ist etwas ärgerlich. Wie bekommen wir mehr Speicher?',
    question: 'Wo im Menü finde ich die Seite, auf der die Sprache eingestellt wird?',
  },
  sv: {
    capacity: 'Lagringsutrymmet är fullt. Hur får vi mer lagringsutrymme för våra mätdata?',
    limited: 'Tyvärr är lagringsutrymmet fullt, det är lite irriterande. Hur får vi mer lagring?',
    question: 'Var i menyn hittar jag sidan där språket ställs in?',
  },
} as const;

const SILENT: Readonly<Record<LeadGroup, GroupSignals>> = {
  buying: [],
  budget: [],
  time: [],
  relationship: [],
};
const POWER_USER = subjectOf({
  owned: owning('P1'),
  use: [{ metric: 'api_calls', value: 9_900, earlier: 9_000, overMonths: 6 }],
});
const GROWN_DATA = subjectOf({
  owned: owning('P1'),
  use: [{ metric: 'data_volume', value: 90, earlier: 30, overMonths: 6 }],
});
const GROWN_SEATS = subjectOf({
  owned: owning('P1'),
  use: [{ metric: 'active_users', value: 30, earlier: 20, overMonths: 6 }],
});
const CONTRACT: VarselEvent = {
  id: 'erp:contract_signed:C1~1',
  key: 'erp:contract_signed:C1',
  customerId: 'erp:1',
  occurredAt: new Date('2025-03-20'),
  knownAt: new Date('2025-03-20'),
  importId: 'i',
  importedAt: new Date('2025-03-20'),
  payload: {
    type: 'contract_signed',
    contractId: 'C1',
    endsAt: new Date('2026-03-20'),
    yearlyValueMinor: null,
    currency: null,
    seats: null,
  },
};

describe.each(Object.keys(TEXTS) as (keyof typeof TEXTS)[])('a ticket in %s', (language) => {
  const signalsOf = (text: keyof (typeof TEXTS)['en'], subject = subjectOf()) =>
    buyingSignals(subject, readIntent('', TEXTS[language][text]), VIEW, CASES) ?? [];

  it('about capacity has a high potential', () => {
    expect(signalsOf('capacity')).toContainEqual(
      expect.objectContaining({ code: 'capacity', weight: 'high' }),
    );
  });

  it('by somebody frustrated with a limit has a medium potential, gently', () => {
    const buying = signalsOf('limited');
    expect(buying).toContainEqual(expect.objectContaining({ code: 'at_limit_frustrated', weight: 'medium' }));
    const inTime = timeSignals([CONTRACT], null, { budgetMonths: [], timezone: 'UTC' }, NOW);
    const quality = leadQuality({ signals: { ...SILENT, buying, time: inTime }, refusals: [] });
    expect(quality).toMatchObject({ word: 'warm', isGentle: true });
  });

  it.each([
    ['a power user whose plan has a larger one', POWER_USER, 'power_use'],
    ['a customer whose data have grown', GROWN_DATA, 'use_grows'],
    ['a customer whose users have grown in number', GROWN_SEATS, 'seats_grow'],
  ])('by %s has a very high potential, whatever it asks', (_, subject, code) => {
    const buying = signalsOf('question', subject);
    expect(buying).toContainEqual(expect.objectContaining({ code, weight: 'very_high' }));
    expect(leadQuality({ signals: { ...SILENT, buying }, refusals: [] }).word).toBe('hot');
  });

  it('just before renewal has a high potential', () => {
    const time = timeSignals([CONTRACT], null, { budgetMonths: [], timezone: 'UTC' }, NOW);
    expect(time).toEqual([{ group: 'time', code: 'renewal_near', weight: 'high', values: { days: 18 } }]);
    const buying = signalsOf('question');
    expect(leadQuality({ signals: { ...SILENT, buying, time }, refusals: [] }).word).toBe('warm');
  });

  it('that asks where something stands is a cold lead', () => {
    const buying = signalsOf('question');
    expect(leadQuality({ signals: { ...SILENT, buying }, refusals: [] }).word).toBe('cold');
  });
});
