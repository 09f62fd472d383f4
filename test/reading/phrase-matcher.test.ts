import { describe, expect, it } from 'vitest';
import { phraseMatcher } from '../../src/reading/phrase-matcher.js';
import { wordsOf } from '../../src/reading/words.js';

describe('a phrase', () => {
  const finds = (phrase: string, text: string) =>
    phraseMatcher([[phrase, 'tag']])(wordsOf(text)).map(({ from, to, gaps }) => ({ from, to, gaps }));

  it('stands for its words in order', () => {
    expect(finds('end contract', 'We end contract 12')).toEqual([{ from: 1, to: 2, gaps: [] }]);
    expect(finds('end contract', 'contract end')).toEqual([]);
  });

  it('stands for beginnings, endings and insides of words', () => {
    expect(finds('cancel*', 'cancelling')).toHaveLength(1);
    expect(finds('*vertrag', 'wartungsvertrag')).toHaveLength(1);
    expect(finds('*avtale*', 'serviceavtalen')).toHaveLength(1);
    expect(finds('cancel*', 'uncancelled')).toEqual([]);
  });

  it('stands for either of two words', () => {
    expect(finds('end|stop contract|plan', 'stop plan')).toHaveLength(1);
  });

  it('leaves up to four words between where it says so', () => {
    expect(finds('end ~ contract', 'end this our very old contract')).toEqual([
      { from: 0, to: 5, gaps: [1, 2, 3, 4] },
    ]);
    expect(finds('end ~ contract', 'end this our very very old contract')).toEqual([]);
  });

  it('stays inside a sentence', () => {
    expect(finds('end ~ contract', 'This is the end. The contract stays.')).toEqual([]);
  });

  it('is found as often as it stands there', () => {
    expect(finds('end', 'end to end')).toHaveLength(2);
  });
});
