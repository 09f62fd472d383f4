import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRows, rowCount } from '../../../src/learning/text/encoder/embedding-rows.js';
import { BEGIN, END, pieceStretches, piecesOf, UNKNOWN } from '../../../src/learning/text/encoder/pieces.js';

const PIECES = piecesOf([
  ['▁', -4],
  ['▁can', -3],
  ['cel', -3.5],
  ['▁cancel', -6],
  ['c', -5],
  ['a', -5],
  ['n', -5],
  ['e', -5],
  ['l', -5],
]);
const spelled = (text: string, most = 100) => pieceStretches(PIECES, text, most)[0] ?? [];

describe('pieces of words', () => {
  it('are those whose probabilities multiply to the most', () => {
    // −6 for the whole word against −3 − 3.5 for its halves.
    expect(spelled('cancel')).toEqual([BEGIN, 6, END]);
    expect(spelled('can cel')).toEqual([BEGIN, 4, 3, 5, END]);
  });

  it('are unknown where no piece spells a character, once for each', () => {
    expect(spelled('a🙂л')).toEqual([BEGIN, 3, 8, UNKNOWN, UNKNOWN, END]);
  });

  it('are the same however a text is spaced or composed, and of what is shouted', () => {
    expect(spelled('  can\n\tcancel ')).toEqual(spelled('can cancel'));
    expect(spelled('ｃａｎ')).toEqual(spelled('can'));
    expect(spelled('CANCEL')).toEqual(spelled('cancel'));
  });

  it('are none of nothing, and never more than asked for', () => {
    expect(spelled('  ')).toEqual([BEGIN, END]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 3, max: 40 }),
        (text, most) => {
          const ids = spelled(text, most);
          expect(ids.length).toBeLessThanOrEqual(most);
          expect([ids[0], ids.at(-1)]).toEqual([BEGIN, END]);
        },
      ),
    );
  });

  it('are all there in the stretches of a long text, which overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.integer({ min: 3, max: 40 }),
        (text, most) => {
          const whole = spelled(text, 1_000).slice(1, -1);
          const inside = pieceStretches(PIECES, text, most).map((ids) => ids.slice(1, -1));
          const step = Math.ceil((3 * (most - 2)) / 4);
          for (const [place, ids] of inside.entries())
            expect(ids).toEqual(whole.slice(place * step, place * step + most - 2));
          const last = (inside.length - 1) * step + (inside.at(-1)?.length ?? 0);
          expect(last).toBe(whole.length);
        },
      ),
    );
  });

  it('don’t grow with a ruled line', () => {
    expect(spelled(`can ${'-'.repeat(80)} cancel`)).toEqual(spelled('can --- cancel'));
  });
});

describe('rows of four bits', () => {
  it('are a scale times −8 to 7, the lower halves before the upper ones', () => {
    // 0x3400 is a quarter as a half-precision float; row 1 has the scale −2 (0xc000).
    const row = (scale: number) => [scale & 0xff, scale >> 8, 0x0f, 0xf0, 0x88, ...Array(13).fill(0x98)];
    const rows = { bytes: Uint8Array.from([...row(0x3400), ...row(0xc000)]), width: 32 };
    expect(rowCount(rows)).toBe(2);
    const [first, , , lower] = readRows(rows, [0]);
    expect([first, lower]).toEqual([(15 - 8) / 4, 0]);
    expect([...readRows(rows, [0]).slice(16, 20)]).toEqual([-2, 7 / 4, 0, 1 / 4]);
    expect([...readRows(rows, [1, 0]).slice(0, 2)]).toEqual([-14, 16]);
    expect(readRows(rows, [1, 0])[32]).toBe(7 / 4);
  });

  it('have scales down to the smallest', () => {
    const bytes = Uint8Array.from([1, 0, ...Array(16).fill(0x99)]);
    expect(readRows({ bytes, width: 32 }, [0])[0]).toBe(2 ** -24);
  });
});
