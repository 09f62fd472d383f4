import type { Connection } from 'mongoose';
import type { ScoreKind } from '../src/domain/score.js';
import type { ScorePoint } from '../src/stores/scores.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing, makeChanges } from './writes.js';

/** A point of a score's history, by `${score id}:${date}`. */
export interface ScorePointRow extends Row, ScorePoint {
  readonly kind: ScoreKind;
}

const schema = rowSchema<ScorePointRow>({
  kind: String,
  subjectId: String,
  asOf: Date,
  basis: String,
  risk: Number,
  level: String,
}).index({ subjectId: 1, kind: 1, asOf: -1 }, { name: 'by_subject' });

const OF_SUBJECT = {
  name: 'the points of a subject, newest first',
  equal: ['kind', 'subjectId'],
  sort: [['asOf', -1]],
  isLimited: true,
  index: 'by_subject',
} as const satisfies DeclaredQuery;

export const SCORE_POINTS: KeptCollection = { name: 'score_points', schema, queries: [OF_SUBJECT] };

interface ScorePoints {
  /** Adds points; those of a date that has one already are left alone. */
  add(points: readonly ScorePointRow[]): Promise<void>;
  /** Puts points in the place of those of the same date. */
  replace(points: readonly ScorePointRow[]): Promise<void>;
  newest(kind: ScoreKind, subjectId: string, limit: number): Promise<ScorePoint[]>;
}

export function scorePoints(connection: Connection): ScorePoints {
  const { model, rows } = openCollection<ScorePointRow>(connection, SCORE_POINTS);
  return {
    async add(points) {
      await insertMissing(rows, points);
    },
    async replace(points) {
      await makeChanges(
        rows,
        points.map(({ _id, ...replacement }) => ({
          _id,
          operation: { replaceOne: { filter: { _id }, replacement, upsert: true } },
        })),
      );
    },
    async newest(kind, subjectId, limit) {
      return model
        .find(filterOf(OF_SUBJECT, { kind, subjectId }), {
          _id: 0,
          subjectId: 1,
          asOf: 1,
          basis: 1,
          risk: 1,
          level: 1,
        })
        .setOptions(optionsOf(OF_SUBJECT))
        .limit(limit)
        .lean<ScorePoint[]>();
    },
  };
}
