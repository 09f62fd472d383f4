import { describe, expect, it } from 'vitest';
import type { LanguagePhrases } from '../../src/reading/language-phrases.js';
import { phraseMatcher } from '../../src/reading/phrase-matcher.js';
import { phrasesByLanguage } from '../../src/reading/phrases-by-language.js';
import { wordsOf } from '../../src/reading/words.js';

describe.each([...phrasesByLanguage])('the phrases of %s', (_, phrases) => {
  it('can all be found in a text', () => {
    const lost = [...new Set(allPhrases(phrases))].filter((phrase) => {
      const written = phrase
        .split(' ')
        .filter((term) => term !== '~')
        .map((term) => (term.split('|')[0] ?? '').replaceAll('*', ''))
        .join(' ');
      return phraseMatcher([[phrase, null]])(wordsOf(written)).length === 0;
    });
    expect(lost).toEqual([]);
  });

  it('are made of words as texts have them, in every alternative', () => {
    const odd = allPhrases(phrases)
      .flatMap((phrase) => phrase.split(' ').filter((term) => term !== '~'))
      .flatMap((term) => term.split('|'))
      .filter((atom) => {
        const stem = atom.replace(/^\*/, '').replace(/\*$/, '');
        return wordsOf(stem)[0]?.word !== stem;
      });
    expect(odd).toEqual([]);
  });

  it('stand once in a list', () => {
    for (const list of listsOf(phrases)) expect(list).toEqual([...new Set(list)]);
  });
});

function listsOf({ topics, tone, ...others }: LanguagePhrases): (readonly string[])[] {
  return [
    ...Object.values(topics).flatMap((topic) => Object.values(topic) as (readonly string[])[]),
    ...Object.values(tone),
    others.common,
    others.negations,
    others.turns,
    others.intensifiers,
    others.softeners,
  ];
}

function allPhrases(phrases: LanguagePhrases): string[] {
  return listsOf(phrases).flat();
}
