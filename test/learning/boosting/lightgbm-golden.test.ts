import { describe, expect, it } from 'vitest';
import { lossOf, type Objective } from '../../../src/learning/boosting/objective.js';
import type { BoostingSettings } from '../../../src/learning/boosting/settings.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { firstTrees } from '../../../src/learning/trees/ensemble-builder.js';
import { boost, scoresOf } from '../trees/fitting.js';

const crew = openCrew();
const ROWS = 800;
const TRAIN_ROWS = 600;

const { columns, labels, amounts } = goldenRows();

/**
 * Mean losses after so many trees, of the rows for training and of those behind them, by LightGBM 4.7.0 on the same rows:
 * learning_rate 0.1, num_leaves 7, min_data_in_leaf 1, min_sum_hessian_in_leaf 3, lambda_l2 0, min_data_in_bin 1,
 * and what is said beside each. LightGBM's l2 is the squared error, ours half of it.
 */
const GOLDEN: readonly {
  readonly name: string;
  readonly objective: Objective;
  readonly settings: Partial<BoostingSettings>;
  readonly losses: Readonly<Record<number, readonly [training: number, validation: number]>>;
}[] = [
  {
    name: 'binary',
    objective: 'logistic',
    settings: {},
    losses: {
      1: [0.670333297342486, 0.6757287378153106],
      5: [0.6097167324806115, 0.6406619715559263],
      20: [0.5268965548437613, 0.6158659580583982],
      40: [0.48500205892391857, 0.6337583050040622],
    },
  },
  {
    name: 'regression, min_data_in_leaf 10, min_sum_hessian_in_leaf 1e-3',
    objective: 'squared',
    settings: { minRowsInLeaf: 10, minHessianInLeaf: 1e-3 },
    losses: {
      1: [1.870370081671406 / 2, 1.758431781485178 / 2],
      5: [1.1841491364040806 / 2, 1.1826984727449068 / 2],
      20: [0.4268560832580185 / 2, 0.5201397230148493 / 2],
      40: [0.2979382136225858 / 2, 0.40702543122727597 / 2],
    },
  },
  {
    name: 'binary, max_depth 2, min_sum_hessian_in_leaf 9',
    objective: 'logistic',
    settings: { maxDepth: 2, minHessianInLeaf: 9 },
    losses: {
      1: [0.6753309875136685, 0.6783237319043007],
      5: [0.6274798946856174, 0.6528543428231608],
      20: [0.5576190227206748, 0.6214278251808242],
      40: [0.5330575253860843, 0.6207830504354624],
    },
  },
  {
    name: 'binary, monotone_constraints 0, 1, -1, 0 by the basic method',
    objective: 'logistic',
    settings: { monotone: { c1: 1, c2: -1 } },
    losses: {
      1: [0.6711528371045455, 0.6771652085907293],
      5: [0.614771491738376, 0.6450812785877951],
      20: [0.544120719939236, 0.6347323125126435],
      40: [0.5188221366071807, 0.6526371599502363],
    },
  },
];

describe('the course of the losses is LightGBM’s', () => {
  it.each(GOLDEN)('$name', ({ objective, settings, losses }) => {
    const targets = objective === 'squared' ? amounts : labels;
    const fitted = boost(
      crew,
      { columns, targets, trainRows: TRAIN_ROWS },
      { objective, trees: 40, maxLeaves: 7, minRowsInLeaf: 1, minHessianInLeaf: 3, ...settings },
    );
    const found = Object.keys(losses).map((trees) => {
      const scores = scoresOf(firstTrees(fitted.ensemble, Number(trees)), columns);
      const mean = (from: number, to: number) => {
        let loss = 0;
        for (let row = from; row < to; row++)
          loss += lossOf(objective, targets[row] as number, scores[row] as number);
        return loss / (to - from);
      };
      return [trees, [mean(0, TRAIN_ROWS), mean(TRAIN_ROWS, ROWS)]] as const;
    });
    for (const [trees, [training, validation]] of found) {
      const [wanted, wantedBehind] = losses[Number(trees)] as readonly [number, number];
      // Of two splits with the same gain, in rows that lie on the same side of both, each takes another in the end.
      const digits = Number(trees) <= 20 ? 6 : 3;
      expect.soft(training, `training, ${trees} trees`).toBeCloseTo(wanted, digits);
      expect.soft(validation, `validation, ${trees} trees`).toBeCloseTo(wantedBehind, digits);
    }
  });
});

/** Made by whole-number arithmetic alone, so that Python makes the same: constants of Numerical Recipes' generator. */
function goldenRows() {
  let state = 20_240_601;
  const next = (): number => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
  const made = Array.from({ length: 4 }, () => new Float64Array(ROWS));
  const ones = new Float64Array(ROWS);
  const sums = new Float64Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    const [a, b, c, d] = [40, 10, 60, 2].map((count) => Math.floor(count * next())) as [
      number,
      number,
      number,
      number,
    ];
    const isMissing = next() < 0.15;
    const score =
      ((a - 20) / 8) * (d === 1 ? 1 : 0.25) + (b > 6 ? 1 : 0) + 0.6 * d + (isMissing ? 1.5 : c / 40) - 1.5;
    ones[row] = next() < 1 / (1 + Math.exp(-score)) ? 1 : 0;
    sums[row] = score + 2 * (next() - 0.5);
    for (const [column, value] of [a, b, isMissing ? Number.NaN : c, d].entries()) {
      (made[column] as Float64Array)[row] = value;
    }
  }
  return { columns: made, labels: ones, amounts: sums };
}
