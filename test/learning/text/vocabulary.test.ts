import { describe, expect, it } from 'vitest';
import { WORD_BUCKETS } from '../../../src/learning/text/ngrams.js';
import { squaredLength } from '../../../src/learning/text/sparse-rows.js';
import { countTerms, takeTexts } from '../../../src/learning/text/term-counts.js';
import { fitVocabulary, weighTerms } from '../../../src/learning/text/vocabulary.js';

const TEXTS = ['late invoice late', 'late delivery', 'invoice wrong again'];

describe('weighed terms', () => {
  const terms = countTerms(TEXTS);
  const vocabulary = fitVocabulary(terms, 1_000_000);

  it('have the inverse frequencies of scikit-learn', () => {
    // scikit-learn 1.9, TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True): late and invoice 1.287682, all others
    // 1.693147; analyzer='char_wb', ngram_range=(2, 5): 104 n-grams.
    const ofWords = [...vocabulary.idf].filter(
      (_, column) => (vocabulary.buckets[column] ?? 0) < WORD_BUCKETS,
    );
    expect(ofWords.filter((idf) => Math.abs(idf - 1.287682) < 1e-6)).toHaveLength(2);
    expect(ofWords.filter((idf) => Math.abs(idf - 1.693147) < 1e-6)).toHaveLength(8);
    expect(vocabulary.buckets.length).toBe(10 + 104);
  });

  it('have the values of scikit-learn, words and characters each with half of the squared length', () => {
    // The first text's words by scikit-learn: 0.369495, 0.485842, 0.485842, 0.62561.
    const rows = weighTerms(terms, vocabulary);
    const first = [...rows.values.subarray(0, rows.starts[1])];
    const words = first
      .filter((_, entry) => (vocabulary.buckets[rows.columns[entry] ?? 0] ?? 0) < WORD_BUCKETS)
      .map((value) => value * Math.SQRT2)
      .sort();
    [0.369495, 0.485842, 0.485842, 0.62561].forEach((value, position) => {
      expect(words[position]).toBeCloseTo(value, 6);
    });
    expect(first).toHaveLength(4 + 39);
    expect(squaredLength(rows, 0)).toBeCloseTo(1, 6);
  });

  it('leave out what was not in the texts fitted on', () => {
    const rows = weighTerms(countTerms(['', 'zzz', 'wrong zzz']), vocabulary);
    expect([...rows.starts.subarray(0, 3)]).toEqual([0, 0, 0]);
    expect(rows.starts[3]).toBeGreaterThan(0);
  });

  it('keep only the most frequent buckets where there would be too many', () => {
    const small = fitVocabulary(terms, 20);
    expect(small.buckets.length).toBeGreaterThan(0);
    expect(small.buckets.length).toBeLessThanOrEqual(20);
    // What occurs in two texts goes before what occurs in one.
    expect(Math.max(...small.idf)).toBeLessThan(1.3);
    expect(fitVocabulary(terms, 0).buckets).toHaveLength(0);
  });

  it('are the same for some of the texts as for those alone', () => {
    expect(takeTexts(terms, Int32Array.of(2, 0))).toEqual(countTerms([TEXTS[2] ?? '', TEXTS[0] ?? '']));
  });
});
