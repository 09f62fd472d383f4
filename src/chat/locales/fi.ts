import type { Translation } from './wording-key.js';

/** Finnish. */
export const fi = {
  // While somebody waits.
  'waiting.longer': 'Tämä kestää hieman pidempään. Vastaus tulee pian.',
  'waiting.tooLateForForm': 'Lomaketta ei voi enää avata, siinä kesti liian kauan. Paina uudelleen.',
} as const satisfies Translation;
