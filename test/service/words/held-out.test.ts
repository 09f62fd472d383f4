import { describe, expect, it } from 'vitest';
import { readPhraseFiles } from '../../../bench/gate-words/phrase-files.js';
import { readMeant, readWordsAlone } from '../../support/text-reader.js';

/** Some of what neither model has learned from; near misses are half of its harmless ones. */
const some = readPhraseFiles().heldOut.filter((_, line) => line % 8 === 0);

async function blockedOf(isHarmless: boolean): Promise<number> {
  const own = some.filter((phrase) => (phrase.class === 'harmless') === isHarmless);
  expect(own.length).toBeGreaterThan(100);
  let blocked = 0;
  for (const { text } of own) {
    const { isJudged, stops } = await readMeant('', text);
    if (!isJudged || stops.length > 0) blocked += 1;
  }
  return blocked / own.length;
}

describe('phrases that were held out', () => {
  it('are stopped nearly all where they are to be, and mostly let through where they are harmless', async () => {
    expect(await blockedOf(false)).toBeGreaterThan(0.96);
    expect(await blockedOf(true)).toBeLessThan(0.18);
  });

  it('are judged by words more strictly where nobody knows what is meant', () => {
    const harmless = some.filter(({ class: name }) => name === 'harmless');
    const stopped = harmless.filter(({ text }) => {
      const { isJudged, stops } = readWordsAlone('', text);
      return !isJudged || stops.length > 0;
    });
    expect(stopped.length / harmless.length).toBeGreaterThan(0.2);
  });
});
