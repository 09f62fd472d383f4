import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitTextClassifier } from '../../../src/learning/text/text-classifier.js';
import { predictTextChances } from '../../../src/learning/text/text-model.js';
import { textReasons } from '../../../src/learning/text/text-reasons.js';
import { tickets } from './tickets.js';

const { texts, labels } = tickets(500, 0.2, 'reasons');
const three = fitTextClassifier(texts, labels, { classWeights: 'none' }, { seed: 0 });
const two = fitTextClassifier(
  texts,
  labels.map((label) => (label === 'billing' ? 'billing' : 'other')),
  { classWeights: 'none' },
  { seed: 0 },
);
const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0);

describe('the reasons for a class', () => {
  it('name the words that speak for it and against it as they stand in the text', () => {
    const { words } = textReasons(three, 'Please, our REFUND (the invoice!) and the parcel', 'billing', 3);
    expect(new Set(words.map(({ word }) => word))).toEqual(new Set(['REFUND', 'invoice', 'parcel']));
    for (const { word, logOdds } of words) expect(logOdds > 0).toBe(word !== 'parcel');
  });

  it('sum to the log-odds where there are two classes, for any text with a known n-gram', () => {
    const text = fc
      .tuple(fc.string({ unit: 'grapheme' }), fc.constantFrom(...texts), fc.string({ unit: 'binary' }))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, fc.nat(5), (any, limit) => {
        const { base, words, others } = textReasons(two, any, 'billing', limit);
        const chance = predictTextChances(two, [any])[0] ?? Number.NaN;
        expect(words.length).toBeLessThanOrEqual(limit);
        expect(base + sum(words.map(({ logOdds }) => logOdds)) + others).toBeCloseTo(
          Math.log(chance / (1 - chance)),
          4,
        );
      }),
    );
  });

  it('are the opposite for the other of two classes', () => {
    const text = 'please refund the parcel';
    const billing = textReasons(two, text, 'billing', 9).words;
    const other = new Map(
      textReasons(two, text, 'other', 9).words.map(({ word, logOdds }) => [word, logOdds]),
    );
    expect(billing.length).toBeGreaterThan(2);
    for (const { word, logOdds } of billing) expect(other.get(word)).toBeCloseTo(-logOdds, 9);
  });

  it('are the slope of the log-odds towards the likely alternatives where there are more', () => {
    const text = 'please refund the parcel';
    const reasons = textReasons(three, text, 'billing', 9);
    const chances = predictTextChances(three, [text]);
    const [access, billing, delivery] = chances as unknown as [number, number, number];
    // ln billing − (access ln access + delivery ln delivery) / (access + delivery): scores up to a constant.
    const against = (access * Math.log(access) + delivery * Math.log(delivery)) / (access + delivery);
    expect(reasons.base + sum(reasons.words.map(({ logOdds }) => logOdds)) + reasons.others).toBeCloseTo(
      Math.log(billing) - against,
      4,
    );
  });

  it('count a word once, whatever its capitals, and give punctuation to the word it is written to', () => {
    const { words } = textReasons(two, 'Refund! refund, REFUND', 'billing', 9);
    expect(words.map(({ word }) => word)).toEqual(['Refund']);
  });

  it('are none for a text without a known n-gram, and shorten a word without end', () => {
    expect(textReasons(two, '漢字', 'billing', 5).words).toEqual([]);
    expect(textReasons(two, '', 'billing', 5).others).toBe(0);
    const [endless] = textReasons(two, 'refund'.repeat(100_000), 'billing', 1).words;
    expect(endless?.word).toBe(`${'refund'.repeat(10).slice(0, 59)}…`);
  });

  it('are refused for a class the model does not know', () => {
    expect(() => textReasons(two, 'x', 'nonsense', 5)).toThrow(
      'The model knows no class "nonsense"; it knows billing, other.',
    );
  });
});
