import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avoidText, openers, phrasesToAvoid } from '../../../src/chat/cards/openers.js';
import { en } from '../../../src/chat/locales/en.js';
import { fi } from '../../../src/chat/locales/fi.js';
import { nb } from '../../../src/chat/locales/nb.js';
import { readerFor } from '../../../src/chat/reader.js';
import { CHURN_SIGNALS, CHURN_TRAITS, type Factor, type FactorKey } from '../../../src/domain/score.js';
import { LANGUAGES } from '../../../src/domain/staff.js';

const reader = readerFor('en', 'UTC');
const ALL = [...CHURN_SIGNALS, ...CHURN_TRAITS];
const factorOf = (signal: FactorKey, points = 10): Factor => ({
  signal,
  strength: 'weak',
  points,
  values: {},
  variant: 'own',
});
const someSignals = fc.uniqueArray(fc.constantFrom(...ALL));
const someLanguage = fc.constantFrom(...LANGUAGES);

/** What gives away why somebody calls, by stems: a customer may hear or read an opener. */
const FORBIDDEN = {
  en: /notic|score|risk|churn|probab|chance|\btiers?\b|\blevel|\bpoints? of|percent|%|alert|warning|signal|varsel|software|data|export|compet|another maker|insolv|bankrupt|notice|merger|overdue|\blate\b|invoice|\bpay|\bless\b|fewer|declin|\bticket|login|log in|usage|still happy|leav|cancel|postpon|repl(y|ies)|spare|complain|upset|a while since|predecessor/i,
  nb: /merket|lagt merke|risiko|frafall|sannsynlig|nivå|poeng|prosent|%|varsel|varsl|signal|programvare|data|eksport|konkurrent|annen leverandør|insolv|konkurs|oppsig|fusjon|forfalt|faktura|betal|mindre|færre|sjeldn|\bsak(er)?\b|innlogg|logger inn|forlat|avlys|utsett|\bsvar|reservedel|klage|\bsint|en stund siden|forgjenger|fortsatt fornøyd/i,
  fi: /huomas|riski|poistum|todennäk|pistee|\btaso|prosent|%|varsel|hälyt|signaali|ohjelmisto|\btieto|vienti|viedä|kilpaili|toisen valmist|maksukyv|konkurssi|irtisan|fuusio|erään|lasku|maksa|vähem|harvem|tukipyyn|kirjaut|lähde|lähtö|perut|siirt|vastau|vastaa|varaosa|valitu|suuttu|siitä on hetki|edeltäj|vielä tyytyväi/i,
} as const;

describe('openers', () => {
  it('are three different ones for any reasons, in any language', () => {
    fc.assert(
      fc.property(someSignals, someLanguage, (signals, language) => {
        const chosen = openers(
          signals.map((signal) => factorOf(signal)),
          readerFor(language, 'UTC'),
        );
        expect(new Set(chosen).size).toBe(3);
      }),
    );
  });

  it.each(LANGUAGES)('come from the customer’s own main reason first, another one each: %s', (language) => {
    const first = CHURN_SIGNALS.map((signal) => openers([factorOf(signal)], readerFor(language, 'UTC'))[0]);
    expect(new Set(first).size).toBe(CHURN_SIGNALS.length);
  });

  it('differ where the reasons differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...CHURN_SIGNALS), { minLength: 2, maxLength: 2 }),
        ([one = 'tone', other = 'usage']) => {
          expect(openers([factorOf(one)], reader)).not.toEqual(openers([factorOf(other)], reader));
        },
      ),
    );
  });

  it('mention nothing internal, hint at no reason and confront nobody, in any language', () => {
    fc.assert(
      fc.property(someSignals, someLanguage, (signals, language) => {
        const chosen = openers(
          signals.map((signal) => factorOf(signal)),
          readerFor(language, 'UTC'),
        );
        for (const text of chosen) expect(text).not.toMatch(FORBIDDEN[language]);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['en', en],
    ['nb', nb],
    ['fi', fi],
  ] as const)('do so whether they are ever chosen or not: %s', (language, texts) => {
    const all = Object.entries<string>(texts).filter(([key]) => key.startsWith('opener.'));
    expect(all.length).toBe(24);
    expect(all.filter(([, text]) => FORBIDDEN[language].test(text))).toEqual([]);
    const ofTasks = Object.entries<string>(texts).filter(([key]) => key.startsWith('taskOpener.'));
    expect(ofTasks.length).toBe(5);
    expect(ofTasks.filter(([, text]) => FORBIDDEN[language].test(text))).toEqual([]);
    // What is avoided would be caught: the search is not blind.
    const avoided = Object.entries<string>(texts).filter(([key]) => key.startsWith('avoid.'));
    expect(avoided.filter(([, text]) => FORBIDDEN[language].test(text)).length).toBeGreaterThanOrEqual(8);
  });

  it('pass over what lowers the risk', () => {
    const lowered = openers([factorOf('usage', -4), factorOf('tone', 9)], reader);
    expect(lowered).toEqual(openers([factorOf('tone', 9)], reader));
  });
});

describe('what had better not be said', () => {
  it('fits the reasons, and always asks nobody whether they are still happy', () => {
    const factors = [factorOf('late_payment'), factorOf('order_value'), factorOf('tone')];
    expect(phrasesToAvoid(factors, reader)).toEqual([
      'Pay what is overdue first, then we can talk',
      'We noticed that you order less',
      'Are you still happy with us?',
    ]);
    expect(avoidText([factorOf('usage')], reader)).toBe(
      'Better not to say: “We can see that you log in less” · “Are you still happy with us?”',
    );
  });

  it('is something for every customer, in any language', () => {
    expect(phrasesToAvoid([], reader)).toEqual([
      'We noticed that you order less',
      'Are you still happy with us?',
    ]);
    fc.assert(
      fc.property(someSignals, someLanguage, (signals, language) => {
        const phrases = phrasesToAvoid(
          signals.map((signal) => factorOf(signal)),
          readerFor(language, 'UTC'),
        );
        expect(new Set(phrases).size).toBe(phrases.length);
        expect(phrases.length).toBeGreaterThanOrEqual(2);
        expect(phrases.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});
