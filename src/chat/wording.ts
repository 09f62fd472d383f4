import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/staff.js';
import type { Inline, RichText } from './card.js';
import { en } from './locales/en.js';
import { fi } from './locales/fi.js';
import { nb } from './locales/nb.js';
import type { PlaceholdersOf, Translation, WordingKey } from './locales/wording-key.js';

/** All texts that people read, in one language. A key or a value left out does not compile. */
export interface Wording<Spoken extends string = Language> {
  readonly language: Spoken;
  text<Key extends WordingKey>(key: Key, ...values: ValuesOf<Key, string | number>): string;
  /** The same where a value is a mention or bold. */
  rich<Key extends WordingKey>(key: Key, ...values: ValuesOf<Key, number | Inline>): RichText;
}

export type ValuesOf<Key extends WordingKey, Value> = [PlaceholdersOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholdersOf<Key>, Value>>];

const TRANSLATIONS = { en, nb, fi } as const satisfies Record<Language, Translation>;

const wordings = new Map<Language, Wording>();

/** The wording of a language. Made once: it depends on nothing else. */
export function wordingFor(language: Language): Wording {
  const made = wordings.get(language) ?? wordingFrom(language, TRANSLATIONS[language]);
  wordings.set(language, made);
  return made;
}

/** The wording of a translation; English where a text is not translated yet. */
export function wordingFrom<Spoken extends string>(
  language: Spoken,
  translation: Translation,
): Wording<Spoken> {
  const compiled = new Map<WordingKey, IntlMessageFormat>();
  const messageOf = (key: WordingKey): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const own = translation[key];
    // Plurals follow the language of the text, not of the reader. No tags: "<" is a character like any other.
    const message = new IntlMessageFormat(own ?? en[key], own === undefined ? 'en' : language, undefined, {
      ignoreTag: true,
    });
    compiled.set(key, message);
    return message;
  };
  return {
    language,
    text: (key, ...[values]) => String(messageOf(key).format(values ?? {})),
    rich: (key, ...[values]) => {
      const parts = messageOf(key).format<Exclude<Inline, string>>(values ?? {});
      return Array.isArray(parts) ? parts : [parts];
    },
  };
}
