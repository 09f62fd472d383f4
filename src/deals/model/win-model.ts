import { type Artefact, openArtefact } from '../../learning/artefact/artefact.js';
import type { Classifier } from '../../learning/classifier/classifier.js';
import { classifierExplainer, type Explainer } from '../../learning/classifier/explain-classifier.js';
import type { ReferenceBins } from '../../learning/honesty/reference-bins.js';
import type { TextModel } from '../../learning/text/text-model.js';
import type { OwnColumn } from '../features/own-columns.js';
import { attributeOfColumn, WIN_COLUMNS } from '../features/win-columns.js';
import type { ClosingModel } from './closing-date.js';
import type { WinTrainingReport } from './training-report.js';

/** What the artefact of a win model holds beside what every artefact does. */
export interface WinModelContent {
  readonly classifier: Classifier;
  readonly report: WinTrainingReport;
  readonly own: readonly OwnColumn[];
  /** Null where there were too few notes. */
  readonly notes: TextModel | null;
  readonly closing: ClosingModel | null;
  /** How its features were spread when it learned from them. */
  readonly references: readonly ReferenceBins[];
}

/** A kept win model, ready to score. */
export interface WinModel extends WinModelContent {
  /** Such as "win.3". */
  readonly id: string;
  readonly columnNames: readonly string[];
  readonly explain: Explainer;
}

/** What a model was made from, without making it ready to score. @throws ArtefactError when the bytes are no whole artefact. */
export function openWinReport(bytes: Uint8Array): WinTrainingReport {
  return (openArtefact(bytes).model as WinModelContent).report;
}

/** @throws ArtefactError when the bytes are no whole artefact; RangeError when it needs a feature that is not there. */
export function openWinModel(id: string, bytes: Uint8Array): WinModel {
  return winModel(id, openArtefact(bytes));
}

export function winModel(id: string, artefact: Pick<Artefact, 'schema' | 'model'>): WinModel {
  const content = artefact.model as WinModelContent;
  const columnNames = artefact.schema.map(({ name }) => name);
  const known = new Set(WIN_COLUMNS.map(({ name }) => name));
  const unknown = columnNames.filter((name) => !known.has(name) && attributeOfColumn(name) === null);
  if (unknown.length > 0) {
    throw new RangeError(
      `The model ${id} needs features that this version of Varsel doesn't make: ${unknown.join(', ')}; train again.`,
    );
  }
  return { ...content, id, columnNames, explain: classifierExplainer(content.classifier) };
}
