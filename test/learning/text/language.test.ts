import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/learning/text/language.js';

const OURS = ['en', 'de', 'fi', 'sv'];

describe('the language of a text', () => {
  it.each([
    ['We want to cancel our contract at the end of the month.', 'en'],
    ['Bitte kündigen Sie unseren Vertrag zum Monatsende.', 'de'],
    ['Haluamme irtisanoa sopimuksemme kuun lopussa.', 'fi'],
    ['Fakturan är fel och jag vill ha pengarna tillbaka', 'sv'],
  ])('is told for %s', (text, language) => {
    expect(languageOf(text, OURS)).toBe(language);
  });

  it('is not told for a text too short, without letters, or in a language not listed', () => {
    expect(languageOf('', OURS)).toBeNull();
    expect(languageOf('Danke', OURS)).toBeNull();
    expect(languageOf('1234 5678 9012 !!! ???', OURS)).toBeNull();
    expect(languageOf('Fakturan är fel och jag vill ha pengarna tillbaka', ['en', 'de'])).toBeNull();
    expect(languageOf('発注した商品がまだ届いていません。早くしてください', OURS)).toBeNull();
    expect(languageOf('We want to cancel our contract.', [])).toBeNull();
  });

  it('is one of those listed or null, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.lorem());
    fc.assert(
      fc.property(text, fc.subarray(OURS), (any, languages) => {
        const found = languageOf(any, languages);
        expect(found === null || languages.includes(found)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('is told by the beginning of a text of a million characters', () => {
    expect(languageOf('We want to cancel our contract. '.repeat(32_000), OURS)).toBe('en');
  });
});
