import { Schema } from 'mongoose';
import type { ModelReadiness, Score } from '../src/domain/score.js';
import type { Row } from './row.js';

/** What a score has wherever it is kept; how ready its model is, each collection keeps in its own way. */
export const SCORE_COLUMNS = {
  kind: String,
  subjectId: String,
  partition: Number,
  asOf: Date,
  runId: String,
  basis: String,
  risk: Number,
  modelId: String,
  typicalRisk: Number,
  isModerate: Boolean,
  level: String,
  mayAlert: Boolean,
  factors: [Schema.Types.Mixed],
  missing: [Schema.Types.Mixed],
  lastContactAt: Date,
} as const satisfies Record<keyof Omit<Score, 'id' | 'readiness'>, unknown>;

/**
 * A score by `${run}|${partition}|${score id}`: never changed. A newer score is a row of its own, and the older ones
 * are deleted behind it: several times faster than replacing, and a subject is never without its score.
 */
export interface ScoreRow extends Row, Omit<Score, 'id' | 'readiness'> {
  /** Values alone, in the order of READINESS: their names would be half of the row, a hundred thousand times. */
  readonly readiness: readonly (number | boolean)[];
  /** The last point of its history. */
  readonly pointAt: Date;
  readonly pointRisk: number;
}

/** Places of the values. A new one is added at the end. */
const READINESS = {
  activeCustomers: 0,
  activeCustomersNeeded: 1,
  documentedChurns: 2,
  documentedChurnsNeeded: 3,
  historyMonths: 4,
  historyMonthsNeeded: 5,
  hasContactLog: 6,
  completenessPercent: 7,
  completenessPercentNeeded: 8,
  isReady: 9,
} as const satisfies Record<keyof ModelReadiness, number>;
const READINESS_NAMES = Object.keys(READINESS) as (keyof ModelReadiness)[];

export function toRow(score: Score, point: Pick<Score, 'asOf' | 'risk'>): ScoreRow {
  const { id, readiness, ...rest } = score;
  return {
    ...rest,
    _id: `${idPrefix(score.runId, score.partition)}${id}`,
    readiness: READINESS_NAMES.map((name) => readiness[name]),
    pointAt: point.asOf,
    pointRisk: point.risk,
  };
}

export function fromRow(row: ScoreRow): Score {
  const { _id, readiness, pointAt: _pointAt, pointRisk: _pointRisk, ...rest } = row;
  const named = Object.fromEntries(READINESS_NAMES.map((name) => [name, readiness[READINESS[name]]]));
  return { ...rest, id: `${row.kind}:${row.subjectId}`, readiness: named as unknown as ModelReadiness };
}

/** What the ids of one run and partition begin with: in order of partitions. */
export function idPrefix(runId: string, partition: number): string {
  return `${runId}|${String(partition).padStart(3, '0')}|`;
}
