import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openers, phrasesToAvoid } from '../../../src/chat/cards/openers.js';
import { readerFor } from '../../../src/chat/reader.js';
import { CHURN_SIGNALS, type ChurnSignalKey, type Factor } from '../../../src/domain/score.js';
import { LANGUAGES } from '../../../src/domain/staff.js';

const reader = readerFor('en', 'UTC');
const factorOf = (signal: ChurnSignalKey): Factor => ({
  signal,
  strength: 'weak',
  points: 10,
  values: {},
  variant: 'own',
});
const someSignals = fc.uniqueArray(fc.constantFrom(...CHURN_SIGNALS));

describe('openers', () => {
  it('are three different ones for any reasons, in any language', () => {
    fc.assert(
      fc.property(someSignals, fc.constantFrom(...LANGUAGES), (signals, language) => {
        const chosen = openers(signals.map(factorOf), readerFor(language, 'UTC'));
        expect(new Set(chosen).size).toBe(3);
      }),
    );
  });

  it('come from the customer’s own main reason first', () => {
    const first = CHURN_SIGNALS.map((signal) => openers([factorOf(signal)], reader)[0]);
    expect(new Set(first).size).toBe(CHURN_SIGNALS.length);
  });

  it('mention nothing internal and confront nobody', () => {
    fc.assert(
      fc.property(someSignals, (signals) => {
        const text = openers(signals.map(factorOf), reader).join(' ').toLowerCase();
        expect(text).not.toMatch(/of 100|score|risk|churn|probab|tier|noticed|less|late|still happy/);
      }),
    );
  });

  it('avoid what had better not be said', () => {
    expect(phrasesToAvoid(reader)).toEqual([
      'We noticed that you order less',
      'Are you still happy with us?',
    ]);
  });
});
