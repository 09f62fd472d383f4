import { type ReadingProgress, readColumns } from '../../../adapters/files/read-columns.js';
import { IntakeError } from '../../intake/intake-error.js';
import type { TextEvaluationInput } from '../../learning/evaluation/text-evaluation.js';
import type { EvaluationNote } from '../../reports/evaluation-note.js';
import { UsageError } from '../verb.js';
import { requireColumn } from './named-column.js';
import { readFolds } from './read-folds.js';

export interface TextFile {
  readonly path: string;
  readonly text: string;
  readonly label: string;
  readonly foldsPath: string | null;
  readonly testPath: string | null;
}

export interface ReadTextFile {
  readonly input: TextEvaluationInput;
  readonly foldNames: readonly string[] | null;
  readonly notes: readonly EvaluationNote[];
}

interface LabelledTexts {
  readonly texts: readonly string[];
  readonly labels: readonly string[];
  readonly records: Int32Array;
  readonly recordCount: number;
  readonly notes: readonly EvaluationNote[];
}

/**
 * Reads texts and their classes into what the engine judges.
 * @throws UsageError where an option names a column that isn't there; IntakeError where a file is no good.
 */
export async function readTextFile(
  asked: TextFile,
  onProgress: (progress: ReadingProgress) => void,
): Promise<ReadTextFile> {
  const train = await readTexts(asked.path, asked, onProgress);
  const test = asked.testPath === null ? null : await readTexts(asked.testPath, asked, onProgress);
  const classes = [...new Set([...train.labels, ...(test?.labels ?? [])])].sort();
  const known = new Set(train.labels);
  if (known.size < 2) {
    throw new IntakeError(
      `${asked.path}: every text is of the class "${train.labels[0] ?? ''}"; there is nothing to tell apart`,
    );
  }
  const codeOf = new Map(classes.map((name, code) => [name, code]));
  const codes = (labels: readonly string[]) => Int32Array.from(labels, (name) => codeOf.get(name) ?? -1);
  const folds =
    asked.foldsPath === null ? null : await readFolds(asked.foldsPath, train.records, train.recordCount);
  return {
    input: {
      texts: train.texts,
      labels: codes(train.labels),
      classes,
      folds: folds?.folds ?? null,
      test: test === null ? null : { texts: test.texts, labels: codes(test.labels) },
    },
    foldNames: folds?.names ?? null,
    notes: [...train.notes, ...(test?.notes ?? [])],
  };
}

async function readTexts(
  path: string,
  { text, label }: TextFile,
  onProgress: (progress: ReadingProgress) => void,
): Promise<LabelledTexts> {
  const file = await readColumns(
    path,
    (columns) => {
      requireColumn('--text', text, columns);
      requireColumn('--label', label, columns);
      if (text === label) throw new UsageError(`--text and --label both name "${text}"`);
      return new Map([
        ...columns.map((name) => [name, 'skipped'] as const),
        [text, 'text'] as const,
        [label, 'label'] as const,
      ]);
    },
    onProgress,
  );
  const texts = file.columns.find(({ name }) => name === text);
  const labels = file.columns.find(({ name }) => name === label);
  if (texts?.kind !== 'text' || labels?.kind !== 'categorical')
    throw new Error(`${path} changed while it was read`);
  const rows = Int32Array.from(labels.codes.keys()).filter((row) => labels.codes[row] !== -1);
  if (rows.length === 0) throw new IntakeError(`${path} has no rows with "${label}"`);
  const without = file.rowCount - rows.length;
  return {
    texts: Array.from(rows, (row) => texts.texts[row] ?? ''),
    labels: Array.from(rows, (row) => labels.categories[labels.codes[row] ?? -1] ?? ''),
    records: rows.map((row) => file.records[row] as number),
    recordCount: file.recordCount,
    notes: [
      ...file.notes,
      ...(without === 0 ? [] : [{ kind: 'rows_without', column: label, count: without } as const]),
    ],
  };
}
