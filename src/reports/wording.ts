import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/staff.js';
import { en } from './locales/en.js';
import { fi } from './locales/fi.js';
import { nb } from './locales/nb.js';
import type { PlaceholdersOf, ReportKey, ReportTranslation } from './locales/report-key.js';

/** All texts of the reports, in one language. A key or a value left out does not compile. */
export interface ReportWording {
  readonly language: Language;
  text<Key extends ReportKey>(key: Key, ...values: ValuesOf<Key>): string;
}

type ValuesOf<Key extends ReportKey> = [PlaceholdersOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<PlaceholdersOf<Key>, string | number>>];

const TRANSLATIONS = { en, nb, fi } as const satisfies Record<Language, ReportTranslation>;

export function reportWording(language: Language): ReportWording {
  const texts: ReportTranslation = TRANSLATIONS[language];
  return {
    language,
    // No tags: "<" is a character like any other.
    text: (key, ...[values]) =>
      String(
        new IntlMessageFormat(texts[key], language, undefined, { ignoreTag: true }).format(values ?? {}),
      ),
  };
}
