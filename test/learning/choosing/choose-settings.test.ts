import { describe, expect, it } from 'vitest';
import { fitTrees } from '../../../src/learning/boosting/fit-trees.js';
import { chooseBoosting, type SearchOptions } from '../../../src/learning/choosing/choose-boosting.js';
import { chooseForest } from '../../../src/learning/choosing/choose-forest.js';
import { rowsOfFolds } from '../../../src/learning/choosing/fold-rows.js';
import { type LoadedFold, loadFold } from '../../../src/learning/choosing/loaded-fold.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { fitForestTrees } from '../../../src/learning/forest/fit-forest-trees.js';
import { logLoss } from '../../../src/learning/metrics/log-loss.js';
import { takeNumbers } from '../../../src/learning/table.js';
import { ensembleScorer } from '../../../src/learning/trees/score-ensemble.js';
import { leavers, names, numbers, perRow } from '../classifier/tables.js';

const crew = openCrew();
const { table: rows, labels } = leavers(400);
const passes = rowsOfFolds(Int32Array.from(labels, (_, row) => row % 4));
const folds = passes.map((pass) => loadFold(crew, rows, labels, null, pass, 0));
const SEARCH: SearchOptions = { fixed: { trees: 15 }, workUnits: 1, seed: 0, isOutOfTime: () => false };

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

describe('a loaded pass', () => {
  const planOf = (row: number) => (row >> 2) % 20;
  const plans = perRow(20, (plan) => `plan ${plan}`);
  const thin = {
    rowCount: 400,
    columns: [
      numbers(
        'tenure',
        perRow(400, (row) => (row * 17) % 101),
      ),
      names(
        'plan',
        labels.map((_, row) => planOf(row)),
        plans,
      ),
    ],
  };
  const pass = passes[1] as (typeof passes)[number];

  function load(table: typeof thin, targets: Float64Array): LoadedFold {
    return loadFold(crew, table, targets, null, pass, 0);
  }

  function trainingBins({ loaded: { binned } }: LoadedFold): string {
    const { bytes } = crew.workspace.views();
    return [0, 1]
      .map((column) => binned.bins + column * binned.stride)
      .map((at) => bytes.subarray(at, at + pass.train.length).join())
      .join('\n');
  }

  it('learns nothing from the rows it is tested on: neither from their labels nor from their values', () => {
    const plain = load(thin, labels);
    const isTested = new Set(pass.test);
    const turned = labels.map((label, row) => (isTested.has(row) ? 1 - label : label));
    const otherLabels = load(thin, turned);
    expect(otherLabels.testValues).toEqual(plain.testValues);
    expect(trainingBins(otherLabels)).toBe(trainingBins(plain));
    const [tenure, plan] = thin.columns;
    if (tenure?.kind !== 'numeric' || plan === undefined) throw new Error('Tenure is a number.');
    const values = tenure.values.map((value, row) => (isTested.has(row) ? 1e6 + row : value));
    const otherValues = load({ ...thin, columns: [{ ...tenure, values }, plan] }, labels);
    expect(trainingBins(otherValues)).toBe(trainingBins(plain));
    expect(otherValues.loaded.binned.cuts).toEqual(plain.loaded.binned.cuts);
  });

  it('orders the tested categories by the mean label of the rows trained on', () => {
    const encoded = load(thin, labels).testValues[1] as Float64Array;
    const shareOf = (plan: number) => {
      const own = [...pass.train].filter((row) => planOf(row) === plan).map((row) => labels[row] as number);
      // As many of each, so that shrinking towards the mean of all keeps their order.
      expect(own).toHaveLength(15);
      return meanOf(own);
    };
    const shares = [...pass.test].map((row) => shareOf(planOf(row)));
    for (const [index, share] of shares.entries()) {
      const [other, otherShare] = [encoded[0] as number, shares[0] as number];
      expect(Math.sign(Math.round(1e9 * ((encoded[index] as number) - other)))).toBe(
        Math.sign(Math.round(1e9 * (share - otherShare))),
      );
    }
    expect(new Set(shares).size).toBeGreaterThan(3);
  });
});

describe('the search for boosting settings', () => {
  const choice = chooseBoosting(crew, folds, SEARCH);

  it('scores each pass by trees that had not seen it, as many as were best over all passes', () => {
    expect(choice.settings.trees).toBeGreaterThan(1);
    for (const [index, { loaded, testValues, rows: pass }] of folds.entries()) {
      const { ensemble } = fitTrees(crew, loaded, choice.settings, 0);
      expect(choice.testScores[index]).toEqual(ensembleScorer(ensemble)(testValues, pass.test.length));
    }
  });

  it('tells the mean loss of the tested rows', () => {
    const losses = folds.map(({ rows: pass }, index) => {
      const chances = (choice.testScores[index] as Float64Array).map((score) => 1 / (1 + Math.exp(-score)));
      return logLoss(chances, takeNumbers(labels, pass.test));
    });
    expect(choice.loss).toBeCloseTo(meanOf(losses), 6);
  });

  it('tries three candidates at least, more for more work, and no more than allowed', () => {
    expect(choice.candidates).toBe(3);
    const more = chooseBoosting(crew, folds, { ...SEARCH, workUnits: 12 * choice.workUnits });
    expect(more.candidates).toBeGreaterThan(3);
    // Not the first candidates alone, but what does best of them and others.
    expect(more.loss).toBeLessThanOrEqual(choice.loss);
    expect(chooseBoosting(crew, folds, { ...SEARCH, workUnits: 1e12, mostCandidates: 5 }).candidates).toBe(5);
    expect(chooseBoosting(crew, folds, { ...SEARCH, mostCandidates: 1 }).candidates).toBe(1);
  });

  it('counts rows × columns × trees', () => {
    const fixed = { trees: 1 };
    const { workUnits } = chooseBoosting(crew, folds, { ...SEARCH, fixed, mostCandidates: 1 });
    expect(workUnits).toBe(4 * 300 * 4);
  });

  it('works with a single pass, and not with none', () => {
    expect(chooseBoosting(crew, folds.slice(0, 1), SEARCH).testScores).toHaveLength(1);
    expect(() => chooseBoosting(crew, [], SEARCH)).toThrow('There is no pass to choose settings by.');
  });
});

describe('the choice of a forest', () => {
  it('takes the smallest leaf with the lowest loss, and the votes of forests that had not seen the rows', () => {
    const chosen = chooseForest(crew, folds, 0);
    const votesWith = (minRowsInLeaf: number) =>
      folds.map(({ loaded, testValues, rows: pass }) => {
        const ensemble = fitForestTrees(crew, loaded, { ...chosen.settings, minRowsInLeaf }, 0);
        return ensembleScorer(ensemble)(testValues, pass.test.length);
      });
    const losses = [3, 10, 30].map((leaf) => {
      const votes = votesWith(leaf);
      return meanOf(
        folds.map(({ rows: pass }, index) => {
          const bounded = (votes[index] as Float64Array).map((vote) =>
            Math.min(0.998, Math.max(0.002, vote)),
          );
          return logLoss(bounded, takeNumbers(labels, pass.test));
        }),
      );
    });
    expect(chosen.settings.minRowsInLeaf).toBe([3, 10, 30][losses.indexOf(Math.min(...losses))]);
    expect(chosen.testVotes).toEqual(votesWith(chosen.settings.minRowsInLeaf));
  });
});
