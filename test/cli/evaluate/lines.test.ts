import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignedRows, LINE_WIDTH, secondsText, wrapped } from '../../../src/cli/evaluate/lines.js';

describe('lines for a terminal', () => {
  it('break between words, and begin as they are told to', () => {
    const lines = wrapped('word '.repeat(40).trim(), '  - ', '    ').split('\n');
    expect(lines.length).toBe(3);
    expect(lines[0]).toMatch(/^ {2}- word/);
    expect(lines[1]).toMatch(/^ {4}word/);
  });

  it('lose no word, and run over only where one word is longer than a line', () => {
    const word = fc.string({ minLength: 1, maxLength: 120 }).filter((text) => !/\s/.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), (words) => {
        const lines = wrapped(words.join(' ')).split('\n');
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) if (line.length > LINE_WIDTH) expect(line).not.toContain(' ');
      }),
    );
  });

  it('stand below each other', () => {
    expect(
      alignedRows([
        ['name', 'auc'],
        ['a', '0.5'],
        ['longer', '0.75'],
      ]),
    ).toEqual(['name     auc', 'a        0.5', 'longer  0.75']);
  });

  it('give seconds the decimals they are worth', () => {
    expect([0.014, 9.999, 12.34, 1234.5].map(secondsText)).toEqual(['0.014', '10.00', '12.3', '1235']);
  });
});
