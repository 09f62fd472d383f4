import type { TonePhrases } from '../language-phrases.js';

/** Pictures of mood, the same in every language. */
export const feelings: TonePhrases = {
  veryBad: ['🤬', '😡', '🖕'],
  bad: ['😠', '👎', '😤', '😞', '😢', '😭', '💩', '🤦', '🙁', '☹', '😩', '😫', '🙄'],
  ratherBad: ['😕', '😟', '😬'],
  ratherGood: ['🙂', '😉', '☺', '🙏'],
  good: ['😊', '😀', '😃', '😄', '👍', '👏', '😁', '💪'],
  veryGood: ['😍', '🤩', '🥰', '🎉', '❤'],
  none: [],
};
