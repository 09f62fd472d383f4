import type { Meaning, MeaningAtHand } from './meaning.js';
import { type Passage, partsOf } from './passages.js';

/** The encoder has learned from a few sentences at a time, and reads no further than some 150 pieces of words. */
const MOST_WORDS = 70;
/** A sentence without an end is read in stretches: what stands at the end of one stands in the next one too. */
const WORDS_AGAIN = 20;

/** The stretches of a text that the encoder is asked about. */
export function spansToRead(whole: Passage): string[] {
  const own = isReadWhole(whole) ? [whole.shown] : [];
  return [...new Set([...own, ...partsOf(whole).flatMap(spansOf)])];
}

/** What a passage means; null where that hasn't been read. The worst of its stretches counts, whatever stands around it. */
export function meaningOfPassage(passage: Passage, atHand: MeaningAtHand): Meaning | null {
  const spans = isReadWhole(passage) ? [passage.shown] : spansToRead(passage);
  let worst: Meaning | null = null;
  for (const span of spans) {
    const meaning = atHand(span);
    if (meaning === null) return null;
    if (worst === null || meaning.stop > worst.stop) worst = meaning;
  }
  return worst;
}

/** Whether a passage is short enough for the encoder to read at once. */
export function isReadWhole({ words }: Passage): boolean {
  return words.length <= MOST_WORDS;
}

function spansOf(passage: Passage): string[] {
  const { cleaned, shown, words } = passage;
  if (isReadWhole(passage)) return [shown];
  const spans: string[] = [];
  for (let from = 0; from === 0 || from + WORDS_AGAIN < words.length; from += MOST_WORDS - WORDS_AGAIN) {
    const following = words[from + MOST_WORDS];
    spans.push(cleaned.slice(words[from]?.start, following?.start ?? words.at(-1)?.end));
  }
  return spans;
}
