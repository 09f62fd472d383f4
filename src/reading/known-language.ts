import { detectAll } from 'tinyld';
import { phrasesByLanguage } from './phrases-by-language.js';
import type { Word } from './words.js';

const FEWEST_LETTERS = 12;
/** Short of this, product names and numbers look like languages far away. */
const FEWEST_FOREIGN_LETTERS = 60;
/** Enough to tell a language by, and a long text costs no more than a short one. */
const MOST_CHARACTERS = 600;
const MOST_WORDS = 100;
/** Common words are a third of a text and more. */
const FEWEST_COMMON_WORDS = 2;
const COMMON_SHARE = 0.2;
/** A common word of one language alone tells more than one that its neighbours share. */
const OWN_WORD = 3;
/** How many times as well a language must fit as the next. */
const CLEARLY_MORE = 1.4;
/** How many times as good a language that has no phrases must fit for the text to be taken as foreign. */
const CLEARLY_FOREIGN = 4;
/** What tinyld calls the languages that Varsel names otherwise. */
const TINYLD_NAMES: Readonly<Record<string, string>> = { nb: 'no' };
/** Close enough to be read with a neighbour's phrases. */
const READ_AS: Readonly<Record<string, string>> = { da: 'nb' };
/** Danish has no phrases of its own; its common words keep it apart from Norwegian. */
const DANISH =
  'og er det at ikke på til af for med har jeg den vores jer jeres os mig kan fra om hvad hvordan hvor når en et men efter blive bliver blev nu hej hilsen vil skal alle noget nogle siden ud venligst denne dette disse i også kunne havde meget'.split(
    ' ',
  );

export interface KnownLanguage {
  /** ISO 639-1; null when too short to tell. */
  readonly language: string | null;
  /** Whose phrases read it: none for a foreign one. */
  readonly readAs: readonly string[];
}

/** Which language a text is in: by its commonest words, and where they don't tell, by tinyld's n-gram profiles. */
export function knownLanguage(cleaned: string, words: readonly Word[]): KnownLanguage {
  const first = words.slice(0, MOST_WORDS);
  const language = byCommonWords(first) ?? byProfiles(cleaned.slice(0, MOST_CHARACTERS), mayBeForeign(first));
  const readAs = language === null ? null : (READ_AS[language] ?? language);
  if (readAs === null) return { language, readAs: [...phrasesByLanguage.keys()] };
  return { language, readAs: phrasesByLanguage.has(readAs) ? [readAs] : [] };
}

function byCommonWords(words: readonly Word[]): string | null {
  const points = new Map<string, { common: number; points: number }>();
  for (const { word } of words) {
    const owners = ownersOf.get(word) ?? [];
    for (const language of owners) {
      const before = points.get(language) ?? { common: 0, points: 0 };
      points.set(language, {
        common: before.common + 1,
        points: before.points + (owners.length === 1 ? OWN_WORD : 1),
      });
    }
  }
  const [first, second] = [...points].toSorted(([, a], [, b]) => b.points - a.points);
  if (first === undefined) return null;
  const [language, { common, points: most }] = first;
  if (common < FEWEST_COMMON_WORDS || common < COMMON_SHARE * words.length) return null;
  return most >= CLEARLY_MORE * (second?.[1].points ?? 0) ? language : null;
}

function mayBeForeign(words: readonly Word[]): boolean {
  const common = words.filter(({ word }) => ownersOf.has(word)).length;
  return common < COMMON_SHARE * words.length;
}

function byProfiles(start: string, isForeignPossible: boolean): string | null {
  const letters = (start.match(/\p{L}/gu) ?? []).length;
  if (letters < FEWEST_LETTERS) return null;
  const languages = [...phrasesByLanguage.keys()];
  const names = languages.map((language) => TINYLD_NAMES[language] ?? language);
  const [best, second] = detectAll(start, { only: names });
  const [anywhere] = isForeignPossible && letters >= FEWEST_FOREIGN_LETTERS ? detectAll(start) : [];
  if (anywhere !== undefined && !names.includes(anywhere.lang) && isLanguageCode(anywhere.lang)) {
    if (anywhere.accuracy >= CLEARLY_FOREIGN * (best?.accuracy ?? 0)) return anywhere.lang;
  }
  if (best === undefined || best.accuracy < CLEARLY_MORE * (second?.accuracy ?? 0)) return null;
  return languages[names.indexOf(best.lang)] ?? null;
}

/** Danish is told by its common words alone: its profile is too near to Norwegian's; and Klingon has three letters. */
function isLanguageCode(name: string): boolean {
  return name !== 'da' && name.length === 2;
}

/** Whose common word a word is. */
const ownersOf: ReadonlyMap<string, readonly string[]> = ownersByWord();

function ownersByWord(): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const [language, words] of [
    ...[...phrasesByLanguage].map(([name, { common }]) => [name, common] as const),
    ['da', DANISH] as const,
  ]) {
    for (const word of new Set(words)) owners.set(word, [...(owners.get(word) ?? []), language]);
  }
  return owners;
}
