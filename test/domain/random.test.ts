import { describe, expect, it } from 'vitest';
import { randomStream } from '../../src/domain/random.js';
import { exponential, logNormal, normal, pickWeighted } from '../../src/sample/distributions.js';

const draws = 20_000;

describe('a random stream', () => {
  it('repeats itself for the same seed and purpose', () => {
    const first = randomStream(7, 'C00001/orders');
    const second = randomStream(7, 'C00001/orders');
    expect(Array.from({ length: 50 }, first)).toEqual(Array.from({ length: 50 }, second));
  });

  it('differs by purpose and by seed', () => {
    const values = [
      randomStream(7, 'C00001/orders')(),
      randomStream(7, 'C00001/usage')(),
      randomStream(7, 'C00002/orders')(),
      randomStream(8, 'C00001/orders')(),
    ];
    expect(new Set(values).size).toBe(4);
  });

  it('spreads evenly over its range', () => {
    const random = randomStream(1, 'evenness');
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < draws; draw++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - draws / 10)).toBeLessThan(200);
  });
});

describe('the distributions', () => {
  it('have the mean, the deviation and the median they promise', () => {
    const random = randomStream(1, 'distributions');
    const normals = Array.from({ length: draws }, () => normal(random, 5, 2));
    const mean = normals.reduce((sum, value) => sum + value, 0) / draws;
    const variance = normals.reduce((sum, value) => sum + (value - mean) ** 2, 0) / draws;
    expect(mean).toBeCloseTo(5, 1);
    expect(Math.sqrt(variance)).toBeCloseTo(2, 1);
    const below = Array.from({ length: draws }, () => logNormal(random, 0.5)).filter((value) => value < 1);
    expect(below.length / draws).toBeCloseTo(0.5, 1);
  });

  it('weigh choices as told', () => {
    const random = randomStream(1, 'weights');
    const picked = Array.from({ length: draws }, () =>
      pickWeighted(random, [
        ['often', 3],
        ['seldom', 1],
      ]),
    );
    expect(picked.filter((choice) => choice === 'often').length / draws).toBeCloseTo(0.75, 1);
  });

  it('agree with the exponential function of this machine', () => {
    for (const x of [-6, -1, -0.01, 0, 0.3, 1, 4]) {
      expect(exponential(x) / Math.exp(x)).toBeCloseTo(1, 9);
    }
  });
});
