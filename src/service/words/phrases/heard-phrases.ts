import { german } from './heard/de.js';
import { english } from './heard/en.js';
import { finnish } from './heard/fi.js';
import { norwegian } from './heard/nb.js';
import { swedish } from './heard/sv.js';
import { phrasesOf, type TrainingPhrase } from './training-phrase.js';

/** Written by others without sight of the gate, the open half of test/service/phrases; a test holds them to it. */
export const heardPhrases: readonly TrainingPhrase[] = [
  ...phrasesOf('en', english),
  ...phrasesOf('nb', norwegian),
  ...phrasesOf('fi', finnish),
  ...phrasesOf('de', german),
  ...phrasesOf('sv', swedish),
];
