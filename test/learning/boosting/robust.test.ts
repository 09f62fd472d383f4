import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { meanOfRaw, OBJECTIVES } from '../../../src/learning/boosting/objective.js';
import {
  BOOSTING_DEFAULTS,
  type BoostingSettings,
  checkBoostingSettings,
} from '../../../src/learning/boosting/settings.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { boost, numbers, plant, scoresOf } from '../trees/fitting.js';
import { columnsOf } from '../trees/random-columns.js';
import { plantedRows } from './planted-rows.js';

const crew = openCrew();

const settings: fc.Arbitrary<Partial<BoostingSettings>> = fc.record({
  objective: fc.constantFrom(...OBJECTIVES),
  trees: fc.integer({ min: 1, max: 12 }),
  learningRate: fc.constantFrom(0.05, 0.3, 1),
  maxLeaves: fc.constantFrom(2, 7, 31),
  maxDepth: fc.constantFrom(null, 1, 4),
  minRowsInLeaf: fc.constantFrom(0, 1, 20),
  minHessianInLeaf: fc.constantFrom(0, 1e-3, 1),
  l2: fc.constantFrom(0, 1),
  rowShare: fc.constantFrom(0.01, 0.5, 1),
  columnShare: fc.constantFrom(0.01, 0.5, 1),
  monotone: fc.constantFrom<Record<string, 1 | -1>>({}, { c0: 1 }, { c0: -1, c1: 1 }),
});

const rows = fc
  .record({
    seed: fc.nat(),
    rowCount: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 4, max: 250 })),
    scale: fc.constantFrom(1e-20, 1, 1e6, 1e25),
    weights: fc.constantFrom<'none' | 'some' | 'wide'>('none', 'some', 'wide'),
  })
  .chain(({ seed, rowCount, scale, weights }) =>
    columnsOf(rowCount).map((columns) => ({ seed, rowCount, scale, weights, columns })),
  );

describe('whatever the rows and settings', () => {
  it('there is a finite score for each row, or a sentence that says why not', () => {
    let fitted = 0;
    fc.assert(
      fc.property(rows, settings, ({ seed, rowCount, scale, weights, columns }, some) => {
        const random = randomStream(seed, 'targets');
        const draw = {
          logistic: () => Math.round(random()),
          squared: () => scale * (2 * random() - 1),
          poisson: () => Math.floor(scale * random()),
          gamma: () => scale * (random() + 1e-3),
        }[some.objective ?? 'logistic'];
        const targets = Float64Array.from({ length: rowCount }, draw);
        const weigh = {
          none: () => 1,
          some: () => Math.floor(2 * random()),
          wide: () => 10 ** (20 * random() - 10),
        };
        const weighed = Float64Array.from({ length: rowCount }, weigh[weights]);
        try {
          const given = { columns, targets, weights: weights === 'none' ? null : weighed };
          const { ensemble } = boost(crew, given, some, seed);
          fitted++;
          for (const score of scoresOf(ensemble, columns)) {
            expect(Number.isFinite(score)).toBe(true);
            expect(meanOfRaw(some.objective ?? 'logistic', score)).not.toBeNaN();
          }
          expect(ensemble.cover.every((cover) => cover > 0 && Number.isFinite(cover))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          expect((error as Error).message).toMatch(/^[A-Z].*\.$/);
        }
      }),
      { numRuns: 250 },
    );
    expect(fitted).toBeGreaterThan(100);
  });

  it('forests give a mean of targets for each row', () => {
    fc.assert(
      fc.property(
        rows,
        fc.record({
          trees: fc.integer({ min: 1, max: 5 }),
          minRowsInLeaf: fc.constantFrom(0, 0.5, 1, 7),
          maxDepth: fc.constantFrom(null, 1, 3),
          columnsPerNode: fc.constantFrom(null, 1, 9),
        }),
        ({ seed, rowCount, scale, weights, columns }, some) => {
          const random = randomStream(seed, 'targets');
          const targets = Float64Array.from({ length: rowCount }, () => scale * (2 * random() - 1));
          const weigh = { none: () => 1, some: () => 1 + random(), wide: () => 10 ** (20 * random() - 10) };
          const weighed = Float64Array.from({ length: rowCount }, weigh[weights]);
          const given = { columns, targets, weights: weights === 'none' ? null : weighed };
          const ensemble = plant(crew, given, some, seed);
          const slack = 1e-6 * scale;
          for (const score of scoresOf(ensemble, columns)) {
            expect(score).toBeGreaterThanOrEqual(Math.min(...targets) - slack);
            expect(score).toBeLessThanOrEqual(Math.max(...targets) + slack);
          }
          expect(ensemble.cover.every((cover) => cover > 0)).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('columns that say nothing', () => {
  const { columns, targets } = plantedRows(300, 1);
  const constant = new Float64Array(300).fill(7);
  const missing = new Float64Array(300).fill(Number.NaN);

  it('leave the base rate', () => {
    for (const useless of [[], [constant], [missing], [constant, missing]]) {
      const { ensemble } = boost(crew, { columns: useless, targets }, { trees: 3 });
      expect(ensemble.feature.every((column) => column === -1)).toBe(true);
      const rate = targets.reduce((sum, target) => sum + target, 0) / 300;
      const [score] = useless.length === 0 ? [ensemble.base] : scoresOf(ensemble, useless);
      expect(meanOfRaw('logistic', score as number)).toBeCloseTo(rate, 6);
    }
  });

  it('are not used beside others', () => {
    const { ensemble } = boost(crew, { columns: [constant, ...columns, missing], targets }, { trees: 10 });
    expect(ensemble.feature.includes(0)).toBe(false);
    expect(ensemble.feature.includes(6)).toBe(false);
    const alone = boost(crew, { columns, targets }, { trees: 10 }).ensemble;
    expect(scoresOf(ensemble, [constant, ...columns, missing])).toEqual(scoresOf(alone, columns));
  });

  it('do not matter when they say the same twice: the first is used', () => {
    const twice = [...columns, ...columns];
    const { ensemble } = boost(crew, { columns: twice, targets }, { trees: 10 });
    expect(Math.max(...ensemble.feature)).toBeLessThan(5);
    expect(scoresOf(ensemble, twice)).toEqual(
      scoresOf(boost(crew, { columns, targets }, { trees: 10 }).ensemble, columns),
    );
  });
});

describe('settings and rows that do not go together', () => {
  it.each<[keyof BoostingSettings, unknown]>([
    ['trees', 0],
    ['trees', 2.5],
    ['maxLeaves', 1],
    ['maxDepth', 0],
    ['learningRate', 0],
    ['learningRate', Number.NaN],
    ['minRowsInLeaf', -1],
    ['minHessianInLeaf', -1],
    ['l2', Number.POSITIVE_INFINITY],
    ['minGain', Number.NaN],
    ['rowShare', 0],
    ['columnShare', 1.1],
  ])('%s of %s is refused by name', (name, value) => {
    expect(() => checkBoostingSettings({ ...BOOSTING_DEFAULTS, [name]: value })).toThrow(
      `The boosting setting ${name} is ${value}; it must be`,
    );
  });

  it('columns, targets and weights of different lengths are refused', () => {
    const two = numbers(1, 2);
    expect(() => boost(crew, { columns: [two, numbers(1)], targets: numbers(0, 1) })).toThrow(
      new RangeError('Column "c1" has 1 rows, the targets 2.'),
    );
    expect(() => boost(crew, { columns: [two], targets: numbers(0, 1), weights: numbers(1) })).toThrow(
      new RangeError('There are 1 weights for 2 rows; give one for each.'),
    );
    expect(() => boost(crew, { columns: [two], targets: numbers(0, 1), trainRows: 3 })).toThrow(RangeError);
  });

  it('the crew can be used on after an error, with all its memory back', () => {
    const before = crew.arena.mark();
    expect(() => boost(crew, { columns: [numbers(1, 2)], targets: numbers(0, 0) })).toThrow(RangeError);
    expect(crew.arena.mark()).toBe(before);
  });
});
