import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { easeScores, fitEase } from '../../../src/learning/recommend/ease.js';
import { interactions, itemsOf, transposed } from '../../../src/learning/recommend/interactions.js';
import { rankingFigures, topItems } from '../../../src/learning/recommend/ranking-figures.js';
import {
  chooseRecommender,
  newlyBought,
  type Purchases,
} from '../../../src/learning/recommend/recommender.js';
import { symmetricInverse } from '../../../src/learning/recommend/symmetric-inverse.js';

function someInteractions(customers: number, items: number, seed: number, share = 0.3) {
  const random = randomStream(seed, 'interactions');
  const who: number[] = [];
  const what: number[] = [];
  for (let customer = 0; customer < customers; customer++) {
    for (let item = 0; item < items; item++) {
      if (random() >= share) continue;
      who.push(customer);
      what.push(item);
    }
  }
  return interactions(Int32Array.from(who), Int32Array.from(what), customers, items);
}

describe('the inverse of a symmetric matrix', () => {
  it.each([1, 2, 5, 47, 48, 49, 97, 130])('times the matrix is one, %i wide', (width) => {
    const random = randomStream(width, 'matrix');
    const factor = Float64Array.from({ length: width * width }, () => random() - 0.5);
    const matrix = new Float64Array(width * width);
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) {
        let sum = i === j ? 1 : 0;
        for (let k = 0; k < width; k++)
          sum += (factor[i * width + k] as number) * (factor[j * width + k] as number);
        matrix[i * width + j] = sum;
      }
    }
    const inverse = symmetricInverse(matrix.slice(), width);
    let worst = 0;
    for (let i = 0; i < width; i++) {
      for (let j = 0; j < width; j++) {
        let sum = 0;
        for (let k = 0; k < width; k++)
          sum += (matrix[i * width + k] as number) * (inverse[k * width + j] as number);
        worst = Math.max(worst, Math.abs(sum - (i === j ? 1 : 0)));
      }
    }
    expect(worst).toBeLessThan(1e-9);
  });

  it('refuses a matrix that has none', () => {
    expect(() => symmetricInverse(Float64Array.of(1, 2, 2, 1), 2)).toThrow(RangeError);
  });
});

describe('EASE', () => {
  it('is the ridge regression of each item on all others', () => {
    const data = someInteractions(40, 6, 1);
    const { weights } = fitEase(data, 5);
    const dense = (customer: number, item: number) => Number(itemsOf(data, customer).includes(item));
    const loss = (target: number, change: (from: number) => number) => {
      let sum = 0;
      for (let customer = 0; customer < 40; customer++) {
        let told = 0;
        for (let item = 0; item < 6; item++)
          if (item !== target) told += dense(customer, item) * change(item);
        sum += (dense(customer, target) - told) ** 2;
      }
      for (let item = 0; item < 6; item++) if (item !== target) sum += 5 * change(item) ** 2;
      return sum;
    };
    for (let target = 0; target < 6; target++) {
      const own = (from: number) => weights[from * 6 + target] as number;
      const best = loss(target, own);
      expect(own(target)).toBe(0);
      for (let moved = 0; moved < 6; moved++) {
        if (moved === target) continue;
        for (const step of [-0.01, 0.01]) {
          expect(loss(target, (from) => own(from) + (from === moved ? step : 0))).toBeGreaterThan(best);
        }
      }
    }
  });

  it('is the same by way of the customers as by way of the items', () => {
    const data = someInteractions(12, 30, 2);
    const { weights } = fitEase(data, 3);
    // The same customers once more, and many without anything: the other way is taken, and nothing changes.
    const more = {
      ...data,
      customerCount: 60,
      starts: Int32Array.from({ length: 61 }, (_, at) => data.starts[Math.min(at, 12)] as number),
    };
    const other = fitEase(more, 3).weights;
    for (const [place, weight] of weights.entries()) expect(other[place]).toBeCloseTo(weight, 5);
  });

  it('recommends what goes together', () => {
    // Items 0 and 1 are always bought together, 2 on its own.
    const who = [0, 0, 1, 1, 2, 2, 3, 4, 5];
    const what = [0, 1, 0, 1, 0, 1, 2, 2, 0];
    const model = fitEase(interactions(Int32Array.from(who), Int32Array.from(what), 6, 3), 1);
    const scores = easeScores(model, [0]);
    expect(scores[1]).toBeGreaterThan(scores[2] as number);
  });

  it('refuses a regularisation that is none', () => {
    const data = someInteractions(3, 3, 1);
    expect(() => fitEase(data, 0)).toThrow(RangeError);
    expect(() => fitEase(data, Number.NaN)).toThrow(RangeError);
  });
});

describe('interactions', () => {
  it('keep each pair once, both ways round', () => {
    const data = interactions(Int32Array.of(1, 0, 1, 1), Int32Array.of(2, 0, 2, 1), 2, 3);
    expect([...itemsOf(data, 0)]).toEqual([0]);
    expect([...itemsOf(data, 1)]).toEqual([1, 2]);
    const back = transposed(data);
    expect([...itemsOf(back, 2)]).toEqual([1]);
    expect(() => interactions(Int32Array.of(2), Int32Array.of(0), 2, 3)).toThrow(RangeError);
  });
});

describe('lists of recommendations', () => {
  it('have the best of what is allowed, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 8 }),
        (values, k) => {
          const scores = Float64Array.from(values);
          const isAllowed = (item: number) => item % 3 !== 0;
          const expected = values
            .map((score, item) => ({ score, item }))
            .filter(({ item }) => isAllowed(item))
            .sort((a, b) => b.score - a.score || a.item - b.item)
            .slice(0, k)
            .map(({ item }) => item);
          expect(topItems(scores, k, isAllowed)).toEqual(expected);
        },
      ),
    );
  });

  it('gain most where the right ones stand first', () => {
    expect(rankingFigures([7, 8, 9], new Set([7, 8, 9]), 3)).toEqual({ hitRate: 1, ndcg: 1 });
    expect(rankingFigures([1, 7], new Set([7]), 2).ndcg).toBeCloseTo(1 / Math.log2(3), 12);
    expect(rankingFigures([1, 2], new Set([7]), 2)).toEqual({ hitRate: 0, ndcg: 0 });
  });
});

describe('the choice of settings', () => {
  const DAY = 86_400_000;
  function purchases(): Purchases {
    const random = randomStream(9, 'purchases');
    const rows: [number, number, number][] = [];
    for (let customer = 0; customer < 120; customer++) {
      const taste = customer % 4;
      for (let nth = 0; nth < 12; nth++)
        rows.push([customer, taste * 10 + Math.floor(random() * 10), random() * 100 * DAY]);
    }
    rows.sort((a, b) => a[2] - b[2]);
    return {
      customers: Int32Array.from(rows, ([customer]) => customer),
      items: Int32Array.from(rows, ([, item]) => item),
      atMs: Float64Array.from(rows, ([, , at]) => at),
      customerCount: 120,
      itemCount: 40,
    };
  }

  it('finds tastes again, from purchases before the judged stretch alone', () => {
    const { settings, easeAlone, tried } = chooseRecommender(purchases(), 60 * DAY, 100 * DAY);
    expect(tried).toHaveLength(20);
    expect(easeAlone.recentWeight).toBe(0);
    const chosen = tried.find((each) => each.settings === settings);
    // One of four tastes, ten items each: guessing hits far less often.
    expect(chosen?.hitRate).toBeGreaterThan(0.7);
  });

  it('judges on items that were known and are new to the customer', () => {
    const data: Purchases = {
      customers: Int32Array.of(0, 0, 1, 0, 0, 0, 2),
      items: Int32Array.of(0, 1, 2, 0, 2, 3, 0),
      atMs: Float64Array.of(1, 2, 3, 10, 11, 12, 13),
      customerCount: 3,
      itemCount: 4,
    };
    expect(newlyBought(data, 5, 20)).toEqual(new Map([[0, new Set([2])]]));
  });
});
