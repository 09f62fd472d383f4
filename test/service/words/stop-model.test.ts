import { serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { intentReader } from '../../../src/service/words/intent-reader.js';
import { blindPhrases } from '../../../src/service/words/phrases/blind-phrases.js';
import { heardPhrases } from '../../../src/service/words/phrases/heard-phrases.js';
import { writtenPhrases } from '../../../src/service/words/phrases/written-phrases.js';
import { fitStopModel, type StopModel } from '../../../src/service/words/stop-model.js';

/** Neighbours are alike; they stand together, class by class. */
const HELD_OUT_BLOCK = 10;
const BLOCKS = 8;

describe('the model of stop phrases', () => {
  it('stops nearly all that it has not learned from, and lets most harmless ones through', () => {
    const isHeldOut = (_: unknown, line: number): boolean => Math.floor(line / HELD_OUT_BLOCK) % BLOCKS === 3;
    const learned = heardPhrases.filter((phrase, line) => !isHeldOut(phrase, line));
    const read = intentReader(fitStopModel([...writtenPhrases, ...blindPhrases, ...learned]));
    const tested = heardPhrases.filter(isHeldOut).map((phrase) => {
      const { isJudged, stops } = read('', phrase.text);
      return { isHarmless: phrase.class === 'harmless', isBlocked: !isJudged || stops.length > 0 };
    });
    const blockedOf = (isHarmless: boolean): number => {
      const own = tested.filter((one) => one.isHarmless === isHarmless);
      return own.filter(({ isBlocked }) => isBlocked).length / own.length;
    };
    expect(tested.length).toBeGreaterThan(200);
    expect(blockedOf(false)).toBeGreaterThan(0.96);
    expect(blockedOf(true)).toBeLessThan(0.35);
  });

  it('is the same from the same phrases', () => {
    const some = writtenPhrases.filter((_, index) => index % 9 === 0);
    const [one, other] = [serialised(fitStopModel(some)), serialised(fitStopModel(some))];
    expect(one.length).toBeGreaterThan(0);
    expect(one.equals(other)).toBe(true);
  });
});

/** Weights by the hundred thousand: compared as bytes, because an assertion over arrays takes minutes. */
function serialised(model: StopModel): Buffer {
  return serialize(model);
}
