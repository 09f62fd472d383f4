import { type OwnColumn, ownColumnsOf } from '../../../deals/features/own-columns.js';
import { NOTES_COLUMN } from '../../../deals/features/win-columns.js';
import { winTable } from '../../../deals/features/win-table.js';
import {
  type DealNotes,
  fitNotes,
  noteLogOdds,
  noteLogOddsOutOfFold,
} from '../../../deals/model/note-text.js';
import type { DealSnapshot } from '../../../deals/model/snapshots.js';
import type { Table } from '../../../learning/table.js';
import type { TextModel } from '../../../learning/text/text-model.js';

/** Snapshots as the learners take them. */
export interface LearningRows {
  readonly table: Table;
  /** 1: won. */
  readonly labels: Float64Array;
  readonly weights: Float64Array;
  /** Rows of a deal, and deals of a customer, share one. */
  readonly groups: Int32Array;
  readonly own: readonly OwnColumn[];
  /** Null where there were too few notes. */
  readonly notes: TextModel | null;
  readonly dealsWithNotes: number;
}

/** What notes say comes from models that had not read the row's own customer's. */
export function learningRows(rows: readonly DealSnapshot[], seed: number): LearningRows {
  const features = rows.map((row) => row.features);
  const groups = groupsOf(rows);
  const training = dealNotes(rows, groups);
  const notes = fitNotes(training, seed);
  const texts = features.map((each) => each.notes);
  const scores = notes === null ? null : noteLogOddsOutOfFold(training, texts, groups, seed);
  const own = ownColumnsOf(features);
  return {
    table: winTable(features, own, scores),
    labels: labelsOf(rows),
    weights: Float64Array.from(rows, ({ weight }) => weight),
    groups,
    own,
    notes,
    dealsWithNotes: training.filter(({ text }) => text !== '').length,
  };
}

/** Rows that were not learned from, as the learned model takes them. */
export function rowsForModel(
  rows: readonly DealSnapshot[],
  { own, notes }: Pick<LearningRows, 'own' | 'notes'>,
  columnNames: readonly string[],
): Table {
  const features = rows.map((row) => row.features);
  const scores = columnNames.includes(NOTES_COLUMN)
    ? noteLogOdds(
        notes,
        features.map((each) => each.notes),
      )
    : null;
  return winTable(features, own, scores, columnNames);
}

export function labelsOf(rows: readonly DealSnapshot[]): Float64Array {
  return Float64Array.from(rows, ({ isWon }) => Number(isWon));
}

export function groupsOf(rows: readonly DealSnapshot[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(rows, ({ group }) => {
    const known = numbers.get(group) ?? numbers.size;
    numbers.set(group, known);
    return known;
  });
}

/** Each deal's notes as they stood last before it ended. */
function dealNotes(rows: readonly DealSnapshot[], groups: Int32Array): DealNotes[] {
  const last = new Map<string, number>();
  for (const [place, { dealId }] of rows.entries()) last.set(dealId, place);
  return [...last.values()].map((place) => {
    const { features, isWon } = rows[place] as DealSnapshot;
    return { text: features.notes, isWon, group: groups[place] as number };
  });
}
