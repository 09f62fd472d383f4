import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BUCKETS,
  type PreparedText,
  piecesOf,
  prepareText,
  visitNgrams,
  WORD_BUCKETS,
  wordsOf,
} from '../../../src/learning/text/ngrams.js';

const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());

describe('n-grams of a text', () => {
  it('are those of scikit-learn', () => {
    // scikit-learn 1.9: CountVectorizer(ngram_range=(1, 2)) finds 5, 4 of them different; analyzer='char_wb',
    // ngram_range=(2, 5) finds 74, 56 of them different.
    const found = ngramsOf(prepareText('Cancel, please!  CANCEL'));
    const words = found.filter(({ bucket }) => bucket < WORD_BUCKETS);
    const characters = found.filter(({ bucket }) => bucket >= WORD_BUCKETS);
    expect(words.map(({ ngram }) => ngram)).toEqual([
      'cancel',
      'please',
      'cancel, please',
      'cancel',
      'please!  cancel',
    ]);
    expect(new Set(words.map(({ bucket }) => bucket)).size).toBe(4);
    expect(characters).toHaveLength(74);
    expect(new Set(characters.map(({ bucket }) => bucket)).size).toBe(56);
  });

  it('differ in bucket where they differ in characters, over a whole dictionary of made-up words', () => {
    const words = Array.from({ length: 3000 }, (_, number) => number.toString(7).replaceAll('0', 'ä'));
    const bucketOf = new Map(
      words.flatMap((word) =>
        ngramsOf(prepareText(word)).map(({ bucket, ngram }) => [`${bucket < WORD_BUCKETS} ${ngram}`, bucket]),
      ),
    );
    const collisions = bucketOf.size - new Set(bucketOf.values()).size;
    // By chance about 42: of 3,000 words in 2^20 buckets 4, of some 8,900 sequences of characters 38.
    expect(bucketOf.size).toBeGreaterThan(11_000);
    expect(collisions).toBeLessThan(80);
  });

  it('are the same however a letter is composed and whatever its case', () => {
    const buckets = (text: string): number[] => ngramsOf(prepareText(text)).map(({ bucket }) => bucket);
    expect(buckets('KÜNDIGUNG')).toEqual(buckets('ku\u0308ndigung'));
    expect(buckets('ПРИВЕТ')).toEqual(buckets('привет'));
    expect(buckets('a\u0000b\tc')).toEqual(buckets('a b c'));
  });

  it('stand inside the text and in the buckets of their kind, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prepared = prepareText(text);
        expect(prepared.shown).toHaveLength(prepared.compared.length);
        for (const { bucket, start, end } of ngramsOf(prepared)) {
          expect(bucket >= 0 && bucket < BUCKETS).toBe(true);
          expect(start >= 0 && start < end && end <= prepared.compared.length).toBe(true);
          if (bucket >= WORD_BUCKETS) expect(end - start >= 2 && end - start <= 5).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never break a word or piece apart: words lie inside pieces, and pieces hold all that is not a space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const prepared = prepareText(text);
        const pieces = [...piecesOf(prepared)];
        expect(pieces.map(({ start, end }) => prepared.compared.slice(start, end))).toEqual(
          prepared.compared.split(' ').filter((piece) => piece !== ''),
        );
        for (const word of wordsOf(prepared)) {
          expect(pieces.some(({ start, end }) => start <= word.start && word.end <= end)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave no half of a surrogate pair', () => {
    expect(prepareText('a\uD83D b').compared).toBe(' a\uFFFD b ');
    expect(prepareText('😀').compared).toBe(' 😀 ');
  });
});

interface Found {
  readonly bucket: number;
  readonly start: number;
  readonly end: number;
  readonly ngram: string;
}

function ngramsOf(prepared: PreparedText): Found[] {
  const found: Found[] = [];
  visitNgrams(prepared, (bucket, start, end) => {
    found.push({ bucket, start, end, ngram: prepared.compared.slice(start, end) });
  });
  return found;
}
