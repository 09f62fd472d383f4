import type { ColumnRole, FileColumn } from '../../../adapters/files/file-column.js';
import { type ReadingProgress, readColumns } from '../../../adapters/files/read-columns.js';
import { IntakeError } from '../../intake/intake-error.js';
import type { EvaluationInput } from '../../learning/evaluation/evaluate-classifier.js';
import type { EvaluationWarning } from '../../learning/evaluation/evaluation.js';
import { type CategoricalColumn, type Column, table, takeNumbers, takeRows } from '../../learning/table.js';
import type { EvaluationNote } from '../../reports/evaluation-note.js';
import { UsageError } from '../verb.js';
import { namedColumns, requireColumn } from './named-column.js';
import { type Folds, readFolds } from './read-folds.js';
import { type Labels, readLabels } from './read-labels.js';
import { readTime, tellsMoments } from './read-time.js';

export interface ClassifierFile {
  readonly path: string;
  readonly label: string;
  readonly positive: string;
  readonly id: string | null;
  readonly ignore: readonly string[];
  /** Known beforehand: learned from however well they tell. */
  readonly known: readonly string[];
  readonly time: string | null;
  readonly foldsPath: string | null;
}

export interface ReadClassifierFile {
  readonly input: EvaluationInput;
  /** The folds' names, where they were given. */
  readonly foldNames: readonly string[] | null;
  /** The positive value as the file writes it. */
  readonly positive: string;
  readonly warnings: readonly EvaluationWarning[];
  readonly notes: readonly EvaluationNote[];
}

const SHOWN_NEGATIVES = 5;

/**
 * Reads a file of cases with an answer into what the engine judges.
 * @throws UsageError where an option names a column or a value that isn't there; IntakeError where a file is no good.
 */
export async function readClassifierFile(
  asked: ClassifierFile,
  onProgress: (progress: ReadingProgress) => void,
): Promise<ReadClassifierFile> {
  const file = await readColumns(asked.path, (columns) => rolesOf(asked, columns), onProgress);
  if (file.rowCount === 0) throw new IntakeError(`${asked.path} has no rows under its header`);
  const column = (name: string) => file.columns.find((each) => each.name === name);
  const labelled = readLabels(column(asked.label) as CategoricalColumn, asked.positive);
  const times = asked.time === null ? null : readTime(column(asked.time));
  const rows = times === null ? labelled.rows : labelled.rows.filter((row) => !Number.isNaN(times[row]));
  const labels =
    rows.length === labelled.rows.length
      ? labelled.labels
      : labelled.labels.filter((_, index) => !Number.isNaN(times?.[labelled.rows[index] ?? -1]));
  const folds: Folds | null =
    asked.foldsPath === null
      ? null
      : await readFolds(
          asked.foldsPath,
          Int32Array.from(rows, (row) => file.records[row] as number),
          file.recordCount,
        );
  const isWhole = rows.length === file.rowCount;
  const take = (values: Float64Array) => (isWhole ? values : takeNumbers(values, rows));
  const own = new Set([asked.label, asked.id, asked.time]);
  const others = file.columns.filter(({ name }) => !own.has(name));
  const features = table(others.flatMap(featureOf));
  return {
    input: {
      table: isWhole ? features : takeRows(features, rows),
      labels,
      ...(asked.known.length === 0
        ? {}
        : {
            knownBefore: namedColumns(
              asked.known,
              file.columns.map(({ name }) => name),
            ),
          }),
      groups: asked.id === null ? null : groupsOf(column(asked.id), rows),
      folds: folds?.folds ?? null,
      time:
        times === null
          ? null
          : {
              name: asked.time ?? '',
              instants: take(times),
              ...(tellsMoments(column(asked.time ?? '')) ? {} : { isOrderOnly: true }),
            },
      dates: others.flatMap((each) =>
        each.kind === 'date' ? [{ name: each.name, instants: take(each.instants) }] : [],
      ),
    },
    foldNames: folds?.names ?? null,
    positive: labelled.positive,
    warnings: others.flatMap(warningOf),
    notes: [
      ...file.notes,
      ...labelNotes(asked.label, labelled, file.rowCount),
      ...rowsWithout(asked.time ?? '', labelled.rows.length - rows.length),
      ...dateNotes(others),
      ...(asked.id === null ? [] : idNotes(asked.id, column(asked.id), folds !== null || times !== null)),
    ],
  };
}

function rolesOf(asked: ClassifierFile, columns: readonly string[]): Map<string, ColumnRole> {
  const { label, id, time } = asked;
  const ignored = namedColumns(asked.ignore, columns);
  requireColumn('--label', label, columns);
  if (id !== null) requireColumn('--id', id, columns);
  if (time !== null) requireColumn('--time', time, columns);
  for (const name of ignored) requireColumn('--ignore', name, columns);
  for (const name of namedColumns(asked.known, columns)) requireColumn('--known', name, columns);
  for (const [option, name] of [['--id', id] as const, ['--time', time] as const]) {
    if (name === label) throw new UsageError(`${option} and --label both name "${label}"`);
  }
  for (const name of ignored) {
    if (name === label || name === time) throw new UsageError(`--ignore names "${name}", which is needed`);
  }
  const roles = new Map<string, ColumnRole>(ignored.map((name) => [name, 'skipped']));
  roles.set(label, 'label');
  if (id !== null && id !== time) roles.set(id, 'label');
  return roles;
}

function featureOf(column: FileColumn): Column[] {
  switch (column.kind) {
    case 'numeric':
      return [{ kind: 'numeric', name: column.name, values: column.values }];
    case 'categorical':
      return [column];
    default:
      return [];
  }
}

function warningOf(column: FileColumn): EvaluationWarning[] {
  if (column.kind === 'too_many_texts') {
    return [{ kind: 'column_ignored', column: column.name, reason: 'identifier' }];
  }
  if (column.kind !== 'numeric' || column.cellsNotNumbers === 0) return [];
  return [{ kind: 'cells_not_numbers', column: column.name, cells: column.cellsNotNumbers }];
}

function labelNotes(
  column: string,
  { rows, positive, negatives }: Labels,
  rowCount: number,
): EvaluationNote[] {
  const notes = rowsWithout(column, rowCount - rows.length);
  if (negatives.length < 2) return notes;
  const shown = negatives.slice(0, SHOWN_NEGATIVES);
  const more = negatives.length - shown.length;
  return [...notes, { kind: 'several_negatives', column, positive, negatives: shown, more }];
}

function rowsWithout(column: string, count: number): EvaluationNote[] {
  return count === 0 ? [] : [{ kind: 'rows_without', column, count }];
}

function dateNotes(fileColumns: readonly FileColumn[]): EvaluationNote[] {
  const columns = fileColumns.flatMap(({ kind, name }) => (kind === 'date' ? [name] : []));
  return columns.length === 0 ? [] : [{ kind: 'dates_left_out', columns }];
}

/** Rows of one customer in training and in testing would flatter the figures. A row without an id stands alone. */
function groupsOf(column: FileColumn | undefined, rows: Int32Array): Int32Array | null {
  if (column?.kind !== 'categorical' || repeats(column) === 0) return null;
  return rows.map((row) => {
    const code = column.codes[row] as number;
    return code === -1 ? -1 - row : code;
  });
}

function repeats({ codes, categories }: CategoricalColumn): number {
  return codes.reduce((sum, code) => sum + (code === -1 ? 0 : 1), 0) - categories.length;
}

function idNotes(id: string, column: FileColumn | undefined, hasFolds: boolean): EvaluationNote[] {
  if (column?.kind !== 'categorical' || hasFolds) return [];
  const count = repeats(column);
  return count === 0 ? [] : [{ kind: 'ids_repeat', column: id, count }];
}
