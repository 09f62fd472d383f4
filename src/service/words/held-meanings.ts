import type { Meaning, MeaningAtHand, ReadMeanings } from './meaning.js';

/** Meanings that have been read, kept for whoever asks next. */
export interface HeldMeanings {
  readonly atHand: MeaningAtHand;
  /** Has the texts read that weren't yet. One that can't be read stays without a meaning, and what failed is reported. */
  readAhead(texts: readonly string[]): Promise<void>;
}

/** Some hundred bytes each, and what people look at again is new. */
const MOST_HELD = 5_000;
/** Behind so many texts nobody waits: their words are judged alone. */
const MOST_WAITING = 300;

export function heldMeanings(read: ReadMeanings, report: (fault: unknown) => void): HeldMeanings {
  const held = new Map<string, Meaning>();
  const underWay = new Map<string, Promise<void>>();

  async function readOne(text: string): Promise<void> {
    try {
      const [meaning] = await read([text]);
      if (meaning === undefined) throw new Error('The sentence encoder returned no meaning of a text.');
      held.set(text, meaning);
      const [oldest] = held.keys();
      if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
    } catch (fault) {
      report(fault);
    } finally {
      underWay.delete(text);
    }
  }

  return {
    atHand: (text) => held.get(text) ?? null,
    async readAhead(texts) {
      const asked = texts.flatMap((text) => {
        if (held.has(text)) return [];
        const begun = underWay.get(text) ?? (underWay.size < MOST_WAITING ? readOne(text) : null);
        if (begun === null) return [];
        underWay.set(text, begun);
        return [begun];
      });
      await Promise.all(asked);
    },
  };
}
