import { phrasesOf, type TrainingPhrase } from './training-phrase.js';
import { german } from './written/de.js';
import { english } from './written/en.js';
import { finnish } from './written/fi.js';
import { norwegian } from './written/nb.js';
import { swedish } from './written/sv.js';

/** Written for the gate: indirect, polite and sarcastic ones, and harmless ones that sound like trouble. */
export const writtenPhrases: readonly TrainingPhrase[] = [
  ...phrasesOf('en', english),
  ...phrasesOf('nb', norwegian),
  ...phrasesOf('fi', finnish),
  ...phrasesOf('de', german),
  ...phrasesOf('sv', swedish),
];
