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
import { aucVariance, placements } from '../../../learning/metrics/delong.js';
import { normalCdf } from '../../../learning/statistics/normal.js';
import { type Table, takeNumbers } from '../../../learning/table.js';
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
  /** Null where there were too few notes, or where they told nothing of deals that the model had not read. */
  readonly notes: TextModel | null;
  /** Whose notes were read; 0 where none were. */
  readonly dealsWithNotes: number;
}

/**
 * What notes say comes from models that had not read the row's own customer's.
 * @param like rows whose notes were read before: these are read with the same settings, or not at all where those weren't.
 */
export function learningRows(
  rows: readonly DealSnapshot[],
  seed: number,
  like?: Pick<LearningRows, 'notes'>,
): LearningRows {
  const features = rows.map((row) => row.features);
  const groups = groupsOf(rows);
  const training = dealNotes(rows, groups);
  const texts = features.map((each) => each.notes);
  const fitted = like?.notes === null ? null : fitNotes(training, seed, like?.notes.choice);
  const read = fitted === null ? null : noteLogOddsOutOfFold(training, texts, groups, seed, fitted.choice);
  const isTelling = read !== null && (like !== undefined || tellsAnything(read, rows));
  const notes = isTelling ? fitted : null;
  const scores = isTelling ? read : null;
  const own = ownColumnsOf(features);
  return {
    table: winTable(features, own, scores),
    labels: labelsOf(rows),
    weights: Float64Array.from(rows, ({ weight }) => weight),
    groups,
    own,
    notes,
    dealsWithNotes: notes === null ? 0 : training.filter(({ text }) => text !== '').length,
  };
}

/** As for every verdict on a model. */
const SIGNIFICANCE = 0.01;

/** Whether models rank deals whose notes they had not read better than chance would, as of each deal's last moment. */
function tellsAnything(scores: Float64Array, rows: readonly DealSnapshot[]): boolean {
  const places = [...lastMoments(rows).values()].filter((place) => !Number.isNaN(scores[place]));
  const labels = Float64Array.from(places, (place) => Number(rows[place]?.isWon));
  const won = labels.reduce((sum, label) => sum + label, 0);
  if (won === 0 || won === labels.length) return false;
  const placed = placements(takeNumbers(scores, Int32Array.from(places)), labels);
  const z = (placed.auc - 0.5) / Math.sqrt(aucVariance(placed, labels));
  return 1 - normalCdf(z) <= SIGNIFICANCE;
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
  return [...lastMoments(rows).values()].map((place) => {
    const { features, isWon } = rows[place] as DealSnapshot;
    return { text: features.notes, isWon, group: groups[place] as number };
  });
}

/** By deal, where its last row stands. */
function lastMoments(rows: readonly DealSnapshot[]): Map<string, number> {
  const last = new Map<string, number>();
  for (const [place, { dealId }] of rows.entries()) last.set(dealId, place);
  return last;
}
