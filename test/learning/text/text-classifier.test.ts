import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { fitTextClassifier } from '../../../src/learning/text/text-classifier.js';
import { accuracy } from '../../../src/learning/text/text-metrics.js';
import {
  predictTextChances,
  predictTextClasses,
  type TextModel,
} from '../../../src/learning/text/text-model.js';
import { type Tickets, tickets } from './tickets.js';

const fit = ({ texts, labels }: Tickets, classWeights: 'none' | 'balanced' = 'none', seed = 0): TextModel =>
  fitTextClassifier(texts, labels, { classWeights }, { seed });

describe('the text classifier', () => {
  const model = fit(tickets(600, 0.2, 'train'));
  const unseen = tickets(1500, 0.2, 'test');

  it('tells apart what can be told apart', () => {
    // A fifth of the labels is drawn at random from three classes: .8 + .2 / 3 = .867 at best.
    expect(
      accuracy(
        unseen.labels,
        predictTextClasses(model, unseen.texts).map(({ className }) => className),
      ),
    ).toBeGreaterThan(0.83);
  });

  it('chooses nothing anew where it is told what was chosen for such texts', () => {
    const { texts, labels } = tickets(300, 0.2, 'others');
    const alike = fitTextClassifier(
      texts,
      labels,
      { classWeights: 'none', choice: model.choice },
      { seed: 0 },
    );
    expect(alike.choice).toEqual(model.choice);
    const own = fitTextClassifier(texts, labels, { classWeights: 'none' }, { seed: 0 });
    const again = fitTextClassifier(texts, labels, { classWeights: 'none', choice: own.choice }, { seed: 0 });
    expect(again).toEqual(own);
  });

  it('says how sure it may be', () => {
    const chances = predictTextChances(model, unseen.texts);
    const sureness = unseen.texts.map((_, row) => Math.max(...chances.subarray(row * 3, row * 3 + 3)));
    const meanSureness = sureness.reduce((sum, chance) => sum + chance, 0) / sureness.length;
    const right = accuracy(
      unseen.labels,
      predictTextClasses(model, unseen.texts).map(({ className }) => className),
    );
    // Standard error of the share of right ones: .009.
    expect(Math.abs(meanSureness - right)).toBeLessThan(0.035);
  });

  it('claims nothing where the labels are noise', () => {
    const noise = tickets(600, 1, 'noise');
    const chances = predictTextChances(fit(noise), unseen.texts);
    expect(Math.max(...chances)).toBeLessThan(0.6);
  });

  it('knows letters in words it never saw', () => {
    const [refund] = predictTextClasses(model, ['Rückerstattungsbetrag?']).map(({ className }) => className);
    expect(refund).toBe('billing');
  });

  it('is the same, bit for bit, for the same texts and seed', () => {
    const again = fit(tickets(600, 0.2, 'train'));
    expect(again).toEqual(model);
    expect(fit(tickets(600, 0.2, 'train'), 'none', 1).weights).not.toEqual(model.weights);
  });

  it('is plain data: a copy predicts the same', () => {
    expect(predictTextChances(structuredClone(model), unseen.texts)).toEqual(
      predictTextChances(model, unseen.texts),
    );
  });

  it('predicts a text the same alone and among others', () => {
    const all = predictTextChances(model, unseen.texts.slice(0, 50));
    for (let row = 0; row < 50; row++) {
      expect(predictTextChances(model, unseen.texts.slice(row, row + 1))).toEqual(
        all.slice(row * 3, row * 3 + 3),
      );
    }
  });

  it("gives a text without a known n-gram the classes' shares", () => {
    const shares = model.classes.map(
      (name) => tickets(600, 0.2, 'train').labels.filter((label) => label === name).length / 600,
    );
    for (const text of ['', ' \n\t\u0000', '漢字']) {
      const chances = predictTextChances(model, [text]);
      shares.forEach((share, k) => {
        expect(chances[k]).toBeCloseTo(share, 12);
      });
    }
  });

  it('gives chances that sum to 1 for any text', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.lorem());
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const chances = predictTextChances(model, texts);
        expect(chances).toHaveLength(texts.length * 3);
        for (let row = 0; row < texts.length; row++) {
          const own = chances.subarray(row * 3, row * 3 + 3);
          expect(own.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
          expect(own.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('counts rare classes as much as frequent ones when balanced', () => {
    const { texts, labels } = tickets(600, 0.5, 'skewed');
    const kept = [...texts.keys()].filter((row) => labels[row] !== 'access' || row % 12 === 0);
    const skewed = {
      texts: kept.map((row) => texts[row] as string),
      labels: kept.map((row) => labels[row] as string),
    };
    const found = (weights: 'none' | 'balanced'): number =>
      predictTextClasses(fit(skewed, weights), unseen.texts)
        .map(({ className }) => className)
        .filter((label) => label === 'access').length;
    expect(found('balanced')).toBeGreaterThan(found('none'));
    expect([...fit(skewed, 'balanced').shares]).toEqual([1 / 3, 1 / 3, 1 / 3]);
  });
});

describe('the text classifier, given little or odd', () => {
  it('refuses one class, no texts, labels that fit no texts, and labels that are no classes', () => {
    expect(() => fit({ texts: ['a', 'b'], labels: ['x', 'x'] })).toThrow('all are labelled "x"');
    expect(() => fit({ texts: ['a'], labels: ['x'] })).toThrow(RangeError);
    expect(() => fit({ texts: [], labels: [] })).toThrow('there are no texts');
    expect(() => fit({ texts: ['a', 'b'], labels: ['x'] })).toThrow('There are 2 texts but 1 labels');
    const ids = Array.from({ length: 1001 }, (_, row) => `${row}`);
    expect(() => fit({ texts: ids, labels: ids })).toThrow('1001 different values');
  });

  it('fits two texts, and texts that are all empty or all alike', () => {
    expect(
      predictTextClasses(fit({ texts: ['good', 'bad'], labels: ['+', '-'] }), ['good', 'bad']).map(
        ({ className }) => className,
      ),
    ).toEqual(['+', '-']);
    const empty = fit({ texts: ['', '', ''], labels: ['a', 'a', 'b'] });
    expect([...predictTextChances(empty, ['anything'])]).toEqual([2 / 3, 1 / 3]);
    const alike = predictTextChances(
      fit({ texts: Array.from({ length: 40 }, () => 'same'), labels: [...'aaab'.repeat(10)] }),
      ['same'],
    );
    expect(alike[0]).toBeGreaterThan(0.65);
    expect(alike[0]).toBeLessThan(0.85);
  });

  it('fits any few texts without ever a chance that is no number', () => {
    const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', 'a', '😀', '\uD800'));
    fc.assert(
      fc.property(
        fc.array(fc.record({ text: anyText, label: fc.constantFrom('', 'a', '__proto__') }), {
          minLength: 2,
          maxLength: 8,
        }),
        (rows) => {
          fc.pre(new Set(rows.map(({ label }) => label)).size > 1);
          const texts = rows.map(({ text }) => text);
          const chances = predictTextChances(fit({ texts, labels: rows.map(({ label }) => label) }), texts);
          expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });

  it('reads cells of a million characters, with and without a space', () => {
    const random = randomStream(1, 'hostile');
    const long = Array.from({ length: 1_000_000 }, () => String.fromCharCode(97 + random() * 4)).join('');
    const model = fit({
      texts: [long, 'refund please '.repeat(70_000), 'hello', 'refund'],
      labels: ['junk', 'billing', 'junk', 'billing'],
    });
    const [junk, billing] = predictTextClasses(model, [long, 'please refund']).map(
      ({ className }) => className,
    );
    expect([junk, billing]).toEqual(['junk', 'billing']);
  });
});
