/** Number of different trigram codes. A collision only adds a candidate, which is then compared in full. */
export const TRIGRAM_CODES = 1 << 17;

/**
 * Codes of the different trigrams of a normalised text, word by word: "ab cd" has those of "  ab " and "  cd ", so that
 * the beginnings of words count and their order doesn't.
 */
export function trigramsOf(text: string): Set<number> {
  const codes = new Set<number>();
  for (const word of text.split(' ')) addTrigrams(codes, `  ${word} `);
  return codes;
}

/** The same for words that may go on: without the trigram that ends a word. */
export function prefixTrigramsOf(text: string): Set<number> {
  const codes = new Set<number>();
  for (const word of text.split(' ')) addTrigrams(codes, `  ${word}`);
  return codes;
}

function addTrigrams(codes: Set<number>, padded: string): void {
  for (let start = 0; start + 2 < padded.length; start++) {
    const code =
      Math.imul(padded.charCodeAt(start), 0x9e3779b1) ^
      Math.imul(padded.charCodeAt(start + 1), 0x85ebca6b) ^
      Math.imul(padded.charCodeAt(start + 2), 0xc2b2ae35);
    codes.add((code ^ (code >>> 15)) & (TRIGRAM_CODES - 1));
  }
}
