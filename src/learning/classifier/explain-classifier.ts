import { calibrate, logistic } from '../calibration/calibration.js';
import {
  factorsInPoints,
  type MemberExplanation,
  type PointFactors,
} from '../explanation/percentage-points.js';
import { explainRow, prepareTreeShap } from '../explanation/tree-shap.js';
import { logisticContributions } from '../linear/predict-logistic.js';
import { type Table, takeRows } from '../table.js';
import type { TreeEnsemble } from '../trees/ensemble.js';
import { type TreeInput, treeValues } from '../trees/tree-inputs.js';
import { type Classifier, type MemberModel, voteLogOdds } from './classifier.js';

/** What a row's chance is made of; contributions stand in the order of the classifier's columns. */
export type Explainer = (rows: Table, row: number) => PointFactors;

type MemberExplainer = (rows: Table, row: number) => Omit<MemberExplanation, 'weight'>;

/**
 * Lays a classifier out for explaining its chances in percentage points against the typical case. Trees are explained by
 * exact TreeSHAP, the regression by its terms; a blend by the weighted sum of its members', on the scale on which they are
 * blended. A forest's contributions are chances of its own vote before they are.
 */
export function classifierExplainer({ members, calibration }: Classifier): Explainer {
  const explainers = members.map(({ weight, model }) => ({ weight, explain: memberExplainer(model) }));
  const chanceOf = (score: number): number => calibrate(calibration, logistic(score));
  return (rows, row) =>
    factorsInPoints(
      explainers.map(({ weight, explain }) => ({ weight, ...explain(rows, row) })),
      chanceOf,
    );
}

function memberExplainer(model: MemberModel): MemberExplainer {
  switch (model.kind) {
    case 'boosting':
      return treeExplainer(model.ensemble, model.inputs, (score) => score);
    case 'forest':
      return treeExplainer(model.ensemble, model.inputs, voteLogOdds);
    case 'logistic':
      return (rows, row) => {
        const contributions = logisticContributions(model, rows, row);
        const reference = model.intercept;
        const score = contributions.reduce((sum, contribution) => sum + contribution, reference);
        return { score, reference, contributions, pooledScore: (value) => value };
      };
  }
}

function treeExplainer(
  ensemble: TreeEnsemble,
  inputs: readonly TreeInput[],
  pooledScore: (score: number) => number,
): MemberExplainer {
  const prepared = prepareTreeShap(ensemble);
  const reference = prepared.expectedValue;
  return (rows, row) => {
    const alone = takeRows(rows, Int32Array.of(row));
    const values = Float64Array.from(treeValues(inputs, alone), (column) => column[0] as number);
    const contributions = explainRow(prepared, values);
    const score = contributions.reduce((sum, contribution) => sum + contribution, reference);
    return { score, reference, contributions, pooledScore };
  };
}
