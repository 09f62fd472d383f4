import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/chat/locales/en.js';
import { fi } from '../../src/chat/locales/fi.js';
import { nb } from '../../src/chat/locales/nb.js';
import { wordingFor, wordingFrom } from '../../src/chat/wording.js';

const english: [string, string][] = Object.entries(en);
const translations = { nb, fi } as const satisfies Record<string, Readonly<Record<string, string>>>;
const translated = Object.entries(translations).flatMap(([language, texts]) =>
  Object.entries<string>(texts).map(([key, text]) => [language, key, text] as const),
);

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the values that a message asks for, as the formatter sees them. */
function askedFor(text: string, language: string): Set<string> {
  const names = new Set<string>();
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if ('options' in element) for (const { value } of Object.values(element.options)) walk(value);
      // 1 is an argument, 5 and 6 choose by one; 0 is text and 7 the number of a plural.
      if (element.type !== 0 && element.type !== 7) names.add(element.value as string);
    }
  };
  walk(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  return names;
}

/** The same as the types see them: see wording-key.ts. */
function declared(text: string): Set<string> {
  const names = [...text.matchAll(/\{([^{}]*?)(?=[,}])/g)].map(([, name]) => name ?? '');
  return new Set(names.filter((name) => !/[ #]/.test(name)));
}

describe('the English wording', () => {
  it.each(english)('%s compiles and asks for exactly the values that the types demand', (_key, text) => {
    expect(askedFor(text, 'en')).toEqual(declared(text));
  });

  it.each(english)('%s formats with its values', (key, text) => {
    const values = Object.fromEntries([...askedFor(text, 'en')].map((name) => [name, 2]));
    const message = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
    expect(String(message.format(values)), key).not.toMatch(/[{}]/);
  });

  it('never writes a straight apostrophe, which would start a quotation in the message syntax', () => {
    expect(english.filter(([, text]) => text.includes("'"))).toEqual([]);
  });
});

describe.runIf(translated.length > 0)('the translations', () => {
  it.each(translated)('%s %s asks for no value that the English text has not', (language, key, text) => {
    const original = new Map(english).get(key) ?? '';
    expect([...askedFor(text, language)].filter((name) => !askedFor(original, 'en').has(name))).toEqual([]);
    expect(text).not.toContain("'");
  });
});

describe('wordingFor', () => {
  it('uses singular and plural', () => {
    const { text } = wordingFor('en');
    expect(text('days', { count: 1 })).toBe('1 day');
    expect(text('days', { count: 3 })).toBe('3 days');
  });

  it('keeps bold and mentions apart from the text around them', () => {
    const mention = { mention: { platformUserId: 'U1', name: 'Ada' } };
    expect(wordingFor('en').rich('alert.who', { person: mention, due: 'Tue' })).toEqual([
      mention,
      ' gets in touch by Tue.',
    ]);
  });

  it('falls back to English, plurals included, where a language has no text of its own', () => {
    const { text } = wordingFrom('fi', { 'level.low': 'Matala' });
    expect(text('level.low')).toBe('Matala');
    expect(text('level.high')).toBe('High');
    expect(text('days', { count: 1 })).toBe('1 day');
  });

  it('shows any value as it is, whatever it contains', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (name) => {
        expect(wordingFor('en').text('match.none', { text: name })).toBe(
          `No customer fits “${name}”. Did you mean one of these?`,
        );
      }),
    );
  });
});
