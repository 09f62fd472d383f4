import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICKET_CATEGORIES, TICKET_FLAGS } from '../../src/domain/event.js';
import { readText, readTextWithReasons } from '../../src/reading/read-text.js';

const CHARACTERS = 100_000;
/** A hundred times what a linear reading takes; a quadratic one needs minutes. */
const MOST_MILLISECONDS = 5_000;

const PIECES = [
  'we want to cancel our contract and export everything ',
  'A',
  'A ',
  '“ ',
  '"a ',
  '\n',
  '>\n',
  '-',
  '😡👨‍👩‍👧',
  '\u202e\u200fإلغاء العقد ',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  'a\u0301',
  '\ufdfa',
  "a'",
  'STOP THIS NOW ',
  '. ',
  ':)',
  'kaikki tiedot ulos ei ',
  '(((((',
  '.*+?^$()|[]{}\\ ',
];

describe('hostile text', () => {
  it.each(PIECES)('of 100,000 times %j is read in bounded time', (piece) => {
    const text = piece.repeat(CHARACTERS);
    const start = performance.now();
    readText(piece.repeat(100), text);
    expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
  });

  it('of any kind gives a reading within its bounds', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (subject, text) => {
        const { reading, reasons } = readTextWithReasons(subject, text);
        expect(TICKET_CATEGORIES).toContain(reading.category);
        expect(TICKET_FLAGS).toEqual(expect.arrayContaining([...reading.flags]));
        if (reading.tone !== null) expect(Math.abs(reading.tone)).toBeLessThanOrEqual(1);
        expect(reading.language ?? 'xx').toMatch(/^[a-z]{2}$/);
        for (const { words, weight } of reasons) {
          expect(words).not.toBe('');
          expect(Number.isFinite(weight)).toBe(true);
        }
      }),
      { numRuns: 300, seed: 6 },
    );
  });

  it('hides no words behind invisible characters', () => {
    expect(readText('', 'We want to can\u200bcel our con\u00adtract.').flags).toContain('cancellation');
    expect(readText('', '\u202eWe want to cancel our contract.').flags).toContain('cancellation');
    expect(readText('', 'We want to ｃａｎｃｅｌ our contract.').flags).toContain('cancellation');
  });

  it('names nothing that objects inherit', () => {
    expect(readText('__proto__', 'constructor toString hasOwnProperty __proto__ valueOf').category).toBe(
      'other',
    );
  });
});

function anyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...PIECES),
  );
  return fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
}
