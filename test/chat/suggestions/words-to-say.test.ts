import { describe, expect, it } from 'vitest';
import { suggestionWords } from '../../../src/chat/cards/suggestion-words.js';
import { readerFor } from '../../../src/chat/reader.js';
import type { PassedOffer } from '../../../src/service/gate/pass-gate.js';
import { ENTERPRISE } from '../../support/offer-desk.js';

/** Only what is asked of it here. */
const PASSED = {
  candidate: {
    reasons: [
      { code: 'limit_reached', values: {} },
      { code: 'similar_customers', values: {} },
      { code: 'carries_more', values: { metric: 'api_calls', most: 50_000 } },
    ],
  },
} as unknown as PassedOffer;
const said = (language: string | null): readonly string[] =>
  suggestionWords(PASSED, ENTERPRISE, language, readerFor('nb', 'Europe/Oslo')).map((text) =>
    text.replaceAll(/\s/gu, ' '),
  );

describe('words to say to a customer', () => {
  it.each([
    ['en', 'Based on your use and similar customers, our system suggests Enterprise.'],
    ['de', 'Unser System schlägt Enterprise vor; es stützt sich dabei auf Ihre Nutzung und ähnliche Kunden.'],
    ['sv', 'Utifrån er användning och liknande kunder föreslår vårt system Enterprise.'],
  ])('are in the language of the ticket: %s', (language, first) => {
    expect(said(language)[0]).toBe(first);
  });

  it('name amounts as that language writes them', () => {
    expect(said('de').slice(1)).toEqual(['API-Aufrufe: bis zu 50.000.', 'Der Preis: 500 € im Monat.']);
    expect(said('sv').slice(1)).toEqual([
      'API-anrop: klarar upp till 50 000.',
      'Det kostar 500 € i månaden.',
    ]);
  });

  it('are in the agent’s language where the ticket’s is none of them', () => {
    expect(said('pl')).toEqual(said('nb'));
    expect(said(null)).toEqual(said('nb'));
  });
});
