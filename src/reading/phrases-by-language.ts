import type { LanguagePhrases } from './language-phrases.js';
import { german } from './phrases/de.js';
import { english } from './phrases/en.js';
import { finnish } from './phrases/fi.js';
import { norwegian } from './phrases/nb.js';
import { swedish } from './phrases/sv.js';

/** The languages that texts are read in, by their two letters of ISO 639-1. */
export const phrasesByLanguage: ReadonlyMap<string, LanguagePhrases> = new Map(
  [english, norwegian, finnish, swedish, german].map((phrases) => [phrases.language, phrases]),
);
