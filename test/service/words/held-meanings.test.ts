import { describe, expect, it } from 'vitest';
import { heldMeanings } from '../../../src/service/words/held-meanings.js';
import { type Meaning, meaningOf } from '../../../src/service/words/meaning.js';

const STOP: Meaning = { stop: 4, class: 'complaint' };

function counting(fails: (text: string) => boolean = () => false) {
  const asked: string[] = [];
  const faults: unknown[] = [];
  const held = heldMeanings(
    async (texts) => {
      asked.push(...texts);
      if (texts.some(fails)) throw new Error('no encoder');
      return texts.map(() => STOP);
    },
    (fault) => faults.push(fault),
  );
  return { ...held, asked, faults };
}

describe('meanings at hand', () => {
  it('are read once, however many ask at once and later', async () => {
    const { atHand, readAhead, asked } = counting();
    expect(atHand('a')).toBeNull();
    await Promise.all([readAhead(['a', 'b']), readAhead(['b', 'a'])]);
    await readAhead(['a']);
    expect(asked).toEqual(['a', 'b']);
    expect(atHand('b')).toEqual(STOP);
  });

  it('that could not be read are none, are told of, and are tried again', async () => {
    let isDown = true;
    const { atHand, readAhead, faults, asked } = counting((text) => isDown && text === 'b');
    await readAhead(['a', 'b']);
    expect([atHand('a'), atHand('b')]).toEqual([STOP, null]);
    expect(faults).toMatchObject([{ message: 'no encoder' }]);
    isDown = false;
    await readAhead(['b']);
    expect(atHand('b')).toEqual(STOP);
    expect(asked).toEqual(['a', 'b', 'b']);
  });

  it('are let go, the oldest first, and a flood is not waited for', async () => {
    const { atHand, readAhead, asked } = counting();
    for (let from = 0; from < 6_000; from += 200)
      await readAhead(Array.from({ length: 200 }, (_, index) => String(from + index)));
    expect(asked).toHaveLength(6_000);
    expect(atHand('0')).toBeNull();
    expect(atHand('5999')).toEqual(STOP);
    await readAhead(Array.from({ length: 1_000 }, (_, index) => `flood ${index}`));
    expect(asked.length).toBeLessThan(6_500);
  });
});

describe('a meaning', () => {
  it('is the log odds of all reasons together against harmless, and the likeliest of them', () => {
    const { stop, class: name } = meaningOf([1, 2, 0, -1, -1, 1.5]);
    const reasons = [1, 2, 0, -1, -1].reduce((sum, logit) => sum + Math.exp(logit), 0);
    expect(stop).toBeCloseTo(Math.log(reasons) - 1.5, 10);
    expect(name).toBe('cancellation');
  });

  it('is none of other numbers', () => {
    expect(() => meaningOf([1, 2])).toThrow(RangeError);
    expect(() => meaningOf([1, 2, Number.NaN, 0, 0, 0])).toThrow(RangeError);
  });
});
