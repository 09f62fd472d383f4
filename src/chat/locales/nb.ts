import type { Translation } from './wording-key.js';

/** Norwegian (bokmål). */
export const nb = {
  // While somebody waits.
  'waiting.longer': 'Det tar litt lengre tid. Svaret kommer.',
  'waiting.tooLateForForm':
    'Skjemaet kan ikke åpnes lenger, det tok for lang tid. Trykk på knappen en gang til.',
} as const satisfies Translation;
