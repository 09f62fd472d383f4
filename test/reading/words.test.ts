import { describe, expect, it } from 'vitest';
import { cleanText, wordsOf } from '../../src/reading/words.js';

describe('the words of a text', () => {
  const sentences = (text: string) => wordsOf(text).map(({ word, sentence }) => `${word}${sentence}`);

  it('are in lower case and without apostrophes', () => {
    expect(wordsOf("DON'T wait, it’s Ålesund").map(({ word }) => word)).toEqual([
      'dont',
      'wait',
      'its',
      'ålesund',
    ]);
  });

  it('know their sentence', () => {
    expect(sentences('One two. Three! Four')).toEqual(['one0', 'two0', 'three1', 'four2']);
    expect(sentences('Subject\n\nText\nwraps')).toEqual(['subject0', 'text1', 'wraps1']);
  });

  it('stay in one sentence across dates and abbreviations', () => {
    expect(sentences('am 1. Mai z. B. hier')).toEqual(['am0', '10', 'mai0', 'z0', 'b0', 'hier0']);
  });

  it('know a pause before them', () => {
    expect(wordsOf('no, thanks - really').map(({ isAfterPause }) => isAfterPause)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('know whether they are quoted, if more than a name is', () => {
    const quoted = wordsOf('He said “we want to leave” about “the box”').filter(({ isQuoted }) => isQuoted);
    expect(quoted.map(({ word }) => word)).toEqual(['we', 'want', 'to', 'leave']);
  });
});

describe('a cleaned text', () => {
  it('has no control or invisible characters', () => {
    expect(cleanText('a\u0000b\u200bc\u202ed\te')).toBe('abcd e');
  });

  it.each([
    '-----Original Message-----',
    'From: Anna <anna@example.com>',
    'Von: Anna',
    'Fra: Anna',
    'Från: Anna',
    'Lähettäjä: Anna',
    '________________',
  ])('ends before the message answered to: %s', (line) => {
    expect(cleanText(`New\n${line}\nOld`)).toBe('New');
  });

  it('keeps a first line that looks like a header', () => {
    expect(cleanText('From: our side, all is well')).toContain('all is well');
  });
});
