import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWordsAlone as readIntent } from '../../support/text-reader.js';

const SENTENCES = [
  'We want to cancel our contract with you.',
  'Wir kündigen hiermit unseren Vertrag.',
  'Vi sier opp avtalen vår med dere.',
  'Vi säger upp vårt avtal med er.',
  'Haluamme irtisanoa sopimuksemme kanssanne.',
];
const INVISIBLE = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u202E', '\u0007'];

describe('reading hostile texts', () => {
  it('answers whatever is written, and judges nothing without a language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 10_000 }),
        fc.string({ maxLength: 200 }),
        (text, subject) => {
          const intent = readIntent(subject, text);
          expect(intent.isJudged).toBe(intent.whyNot === null);
          for (const { words } of intent.stops) expect(words.every((word) => word.length > 0)).toBe(true);
        },
      ),
      { numRuns: 40, seed: 1 },
    );
  });

  it('is not led astray by what cannot be seen, nor by capitals', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SENTENCES),
        fc.array(fc.tuple(fc.nat(60), fc.constantFrom(...INVISIBLE)), { maxLength: 12 }),
        fc.boolean(),
        (sentence, hidden, isLoud) => {
          let text = isLoud ? sentence.toUpperCase() : sentence;
          for (const [place, character] of hidden)
            text = text.slice(0, place) + character + text.slice(place);
          const { isJudged, stops } = readIntent('', text);
          expect(!isJudged || stops.length > 0).toBe(true);
        },
      ),
      { numRuns: 150, seed: 2 },
    );
  });

  it('finds no offer to make in a word of two alphabets', () => {
    const twins: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і' };
    fc.assert(
      fc.property(
        fc.constantFrom(...SENTENCES),
        fc.constantFrom(...Object.keys(twins)),
        (sentence, letter) => {
          const { isJudged, stops } = readIntent('', sentence.replaceAll(letter, twins[letter] ?? letter));
          expect(!isJudged || stops.length > 0).toBe(true);
        },
      ),
      { seed: 3 },
    );
  });
});
