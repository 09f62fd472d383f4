import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/reports/locales/en.js';
import { fi } from '../../src/reports/locales/fi.js';
import { nb } from '../../src/reports/locales/nb.js';
import { reportWording } from '../../src/reports/wording.js';

const texts = Object.entries({ en, nb, fi }).flatMap(([language, translation]) =>
  Object.entries<string>(translation).map(([key, text]) => [language, key, text] as const),
);

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Names of the values that a message asks for. */
function askedFor(text: string, language: string): string[] {
  const names = new Set<string>();
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      if ('options' in element) for (const { value } of Object.values(element.options)) walk(value);
      // 0 is text and 7 the number of a plural.
      if (element.type !== 0 && element.type !== 7) names.add(element.value as string);
    }
  };
  walk(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst());
  return [...names].sort();
}

describe('the wording of the reports', () => {
  it('has the same texts in every language', () => {
    expect(Object.keys(nb)).toEqual(Object.keys(en));
    expect(Object.keys(fi)).toEqual(Object.keys(en));
  });

  it.each(texts)('%s %s asks for the values that the English text asks for', (language, key, text) => {
    expect(askedFor(text, language)).toEqual(askedFor(en[key as keyof typeof en], 'en'));
  });

  it('never writes a straight apostrophe, which would start a quotation in the message syntax', () => {
    expect(texts.filter(([, , text]) => text.includes("'"))).toEqual([]);
  });

  it('is translated: no long text is the same in two languages', () => {
    const same = Object.entries<string>(en).filter(
      ([key, text]) =>
        text.length > 20 && (text === nb[key as keyof typeof en] || text === fi[key as keyof typeof en]),
    );
    expect(same).toEqual([]);
  });

  it('is used, all of it', () => {
    const code = readdirSync('src/reports', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('locales'))
      .map((name) => readFileSync(join('src/reports', name), 'utf8'))
      .join('\n');
    const isUsed = (key: string): boolean => {
      const [beginning] = key.split(/(?<=\.)[^.]+$/);
      return code.includes(`'${key}'`) || (beginning !== '' && code.includes(`\`${beginning}\${`));
    };
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('shows any value as it is, whatever it contains', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        expect(reportWording('en').text('quoted', { name })).toBe(`“${name}”`);
      }),
    );
  });
});
