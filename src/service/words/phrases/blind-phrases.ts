import { german } from './blind/de.js';
import { english } from './blind/en.js';
import { finnish } from './blind/fi.js';
import { norwegian } from './blind/nb.js';
import { swedish } from './blind/sv.js';
import { phrasesOf, type TrainingPhrase } from './training-phrase.js';

/** Written without sight of the gate, of the other phrases, or of what was missed; nearly half of the harmless ones sound like trouble. */
export const blindPhrases: readonly TrainingPhrase[] = [
  ...phrasesOf('en', english),
  ...phrasesOf('nb', norwegian),
  ...phrasesOf('fi', finnish),
  ...phrasesOf('de', german),
  ...phrasesOf('sv', swedish),
];
