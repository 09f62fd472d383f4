import type { Artefact } from '../../learning/artefact/artefact.js';
import { openArtefact } from '../../learning/artefact/artefact.js';
import type { Classifier } from '../../learning/classifier/classifier.js';
import { classifierExplainer, type Explainer } from '../../learning/classifier/explain-classifier.js';
import type { ReferenceBins } from '../../learning/honesty/reference-bins.js';
import { CHURN_COLUMNS } from './columns.js';
import type { ChurnTrainingReport } from './training-report.js';

/** What the artefact of a churn model holds beside what every artefact does. */
export interface ChurnModelContent {
  readonly classifier: Classifier;
  readonly report: ChurnTrainingReport;
  /** How its features were spread when it learned from them; models of earlier versions don't have it. */
  readonly references?: readonly ReferenceBins[];
}

/** A kept churn model, ready to score. */
export interface ChurnModel extends ChurnModelContent {
  /** Such as "churn.3". */
  readonly id: string;
  readonly columnNames: readonly string[];
  readonly explain: Explainer;
}

/**
 * Opens a kept model, of this version or an earlier one.
 * @throws ArtefactError when the bytes are no whole artefact; RangeError when it needs a feature that is not there.
 */
export function openChurnModel(id: string, bytes: Uint8Array): ChurnModel {
  return churnModel(id, openArtefact(bytes));
}

/** What a kept model was made from and how good it is, without making it ready to score. */
export function openChurnReport(bytes: Uint8Array): ChurnTrainingReport {
  return (openArtefact(bytes).model as ChurnModelContent).report;
}

export function churnModel(id: string, artefact: Pick<Artefact, 'schema' | 'model'>): ChurnModel {
  const { classifier, report, references } = artefact.model as ChurnModelContent;
  const columnNames = artefact.schema.map(({ name }) => name);
  const known = new Set(CHURN_COLUMNS.map(({ name }) => name));
  const unknown = columnNames.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new RangeError(
      `The model ${id} needs features that this version of Varsel doesn't make: ${unknown.join(', ')}; train again.`,
    );
  }
  return {
    id,
    classifier,
    report,
    ...(references === undefined ? {} : { references }),
    columnNames,
    explain: classifierExplainer(classifier),
  };
}
