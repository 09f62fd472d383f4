import type { Objective } from './objective.js';

export interface BoostingSettings {
  readonly objective: Objective;
  /** At most so many; early stopping may keep fewer. */
  readonly trees: number;
  readonly learningRate: number;
  readonly maxLeaves: number;
  /** Splits between root and leaf; null for no limit but the leaves'. */
  readonly maxDepth: number | null;
  /** Rows in a leaf at least, judged by its share of its parent's hessian as LightGBM does. */
  readonly minRowsInLeaf: number;
  /** Rows count by their weights here, so weights should be about 1 on average. */
  readonly minHessianInLeaf: number;
  readonly l2: number;
  /** A split's gain, which is twice what it lowers the loss by, must be above it (LightGBM's min_gain_to_split). */
  readonly minGain: number;
  /** Share of the rows that a tree sees, in (0, 1]. */
  readonly rowShare: number;
  /** Share of the columns that a tree sees, in (0, 1]. */
  readonly columnShare: number;
  /** Columns along which the prediction may only rise (1) or only fall (−1). */
  readonly monotone: Readonly<Record<string, 1 | -1>>;
}

export const BOOSTING_DEFAULTS: BoostingSettings = {
  objective: 'logistic',
  trees: 100,
  learningRate: 0.1,
  maxLeaves: 31,
  maxDepth: null,
  minRowsInLeaf: 20,
  minHessianInLeaf: 1e-3,
  l2: 0,
  minGain: 0,
  rowShare: 1,
  columnShare: 1,
  monotone: {},
};

/** @throws RangeError naming the setting that is out of range. */
export function checkBoostingSettings(settings: BoostingSettings): void {
  const { trees, maxLeaves, maxDepth, learningRate, l2, minGain, rowShare, columnShare } = settings;
  const checks: readonly [name: keyof BoostingSettings, isRight: boolean, wanted: string][] = [
    ['trees', Number.isInteger(trees) && trees >= 1 && trees <= 100_000, 'a whole number from 1 to 100,000'],
    [
      'maxLeaves',
      Number.isInteger(maxLeaves) && maxLeaves >= 2 && maxLeaves <= 4096,
      'a whole number from 2 to 4,096',
    ],
    ['maxDepth', maxDepth === null || (Number.isInteger(maxDepth) && maxDepth >= 1), 'null or at least 1'],
    ['learningRate', learningRate > 0 && learningRate <= 1, 'in (0, 1]'],
    ['minRowsInLeaf', settings.minRowsInLeaf >= 0, 'at least 0'],
    ['minHessianInLeaf', settings.minHessianInLeaf >= 0, 'at least 0'],
    ['l2', l2 >= 0 && Number.isFinite(l2), 'at least 0'],
    ['minGain', minGain >= 0, 'at least 0'],
    ['rowShare', rowShare > 0 && rowShare <= 1, 'in (0, 1]'],
    ['columnShare', columnShare > 0 && columnShare <= 1, 'in (0, 1]'],
  ];
  for (const [name, isRight, wanted] of checks) {
    if (!isRight) {
      throw new RangeError(
        `The boosting setting ${name} is ${String(settings[name])}; it must be ${wanted}.`,
      );
    }
  }
}
