import type { Product } from '../../domain/product.js';

/** Products by the first word of each of their names. */
export interface ProductNames {
  readonly byFirstWord: ReadonlyMap<string, readonly Named[]>;
}

interface Named {
  readonly words: readonly string[];
  readonly productId: string;
}

const READ_CHARACTERS = 4_000;
/** Shorter ones, such as "M" or "2", stand in any text. */
const SHORTEST_NAME = 4;

export function productNames(products: readonly Product[]): ProductNames {
  const byFirstWord = new Map<string, Named[]>();
  for (const { id, name, otherNames } of products) {
    for (const each of [name, ...otherNames]) {
      const words = wordsOf(each);
      const [first] = words;
      if (first === undefined || words.join('').length < SHORTEST_NAME) continue;
      const there = byFirstWord.get(first) ?? [];
      byFirstWord.set(first, there);
      there.push({ words, productId: id });
    }
  }
  return { byFirstWord };
}

/** Products that a text names, word for word. */
export function namedProducts({ byFirstWord }: ProductNames, text: string): Set<string> {
  const words = wordsOf(text.slice(0, READ_CHARACTERS));
  const found = new Set<string>();
  for (const [at, word] of words.entries()) {
    for (const named of byFirstWord.get(word) ?? []) {
      if (named.words.every((each, place) => words[at + place] === each)) found.add(named.productId);
    }
  }
  return found;
}

/** Letters and digits; "GTX-Pro" is two words in a name as in a text. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
