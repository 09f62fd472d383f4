import { type Connection, Schema } from 'mongoose';
import type { Score } from '../src/domain/score.js';
import { utcDate } from '../src/domain/time.js';
import type { ScoreStore } from '../src/stores/scores.js';
import { cursorBatches, inChunks, inOrder } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { type ScorePointRow, scorePoints } from './score-points.js';
import { insertMissing } from './writes.js';

/**
 * A score by `${score id}|${run}`: never changed. A newer score is a row of its own, and the older ones are deleted
 * behind it: five times faster than replacing, and a subject is never without its score.
 */
interface ScoreRow extends Row, Omit<Score, 'id'> {
  /** The last point of its history. */
  readonly pointAt: Date;
  readonly pointRisk: number;
}

const schema = rowSchema<ScoreRow>({
  kind: String,
  subjectId: String,
  partition: Number,
  asOf: Date,
  runId: String,
  basis: String,
  risk: Number,
  level: String,
  mayAlert: Boolean,
  factors: [Schema.Types.Mixed],
  missing: [Schema.Types.Mixed],
  readiness: Schema.Types.Mixed,
  lastContactAt: Date,
  pointAt: Date,
  pointRisk: Number,
})
  .index({ subjectId: 1, kind: 1, asOf: -1, runId: -1 }, { name: 'by_subject' })
  .index({ runId: 1, partition: 1, subjectId: 1 }, { name: 'by_run' });

const OF_SUBJECT = {
  name: 'the newest score of a subject',
  equal: ['kind', 'subjectId'],
  sort: [
    ['asOf', -1],
    ['runId', -1],
  ],
  isLimited: true,
  index: 'by_subject',
} as const satisfies DeclaredQuery;
const OF_SUBJECTS = {
  name: 'the scores of some subjects',
  equal: ['kind'],
  oneOf: 'subjectId',
  index: 'by_subject',
} as const satisfies DeclaredQuery;
const OF_RUN = {
  name: 'the scores of a run in a partition',
  equal: ['runId', 'partition'],
  sort: [['subjectId', 1]],
  index: 'by_run',
} as const satisfies DeclaredQuery;

export const SCORES: KeptCollection = {
  name: 'scores',
  schema,
  queries: [OF_SUBJECT, OF_SUBJECTS, OF_RUN],
};

/** What of the scores held decides whether and how a new one is written. */
const HELD_FIELDS = { _id: 1, subjectId: 1, asOf: 1, runId: 1, pointAt: 1, pointRisk: 1 } as const;
type Held = Pick<ScoreRow, keyof typeof HELD_FIELDS>;

export function scoreStore(connection: Connection): ScoreStore {
  const { model, rows } = openCollection<ScoreRow>(connection, SCORES);
  const points = scorePoints(connection);

  const saveKind = async (kind: Score['kind'], scores: readonly Score[]): Promise<void> => {
    const held = await inChunks(
      scores.map((score) => score.subjectId),
      (subjectId) =>
        rows
          .find(filterOf(OF_SUBJECTS, { kind, subjectId }), {
            ...optionsOf(OF_SUBJECTS),
            projection: HELD_FIELDS,
            batchSize: subjectId.length,
          })
          .toArray(),
    );
    const newestHeld = newestBySubject<Held>(held);
    const plan = planOf(newestBySubject(scores), newestHeld);
    // Points first: after a kill in between the same run finds its scores unwritten and plans the same points.
    await points.add(plan.addedPoints);
    await points.replace(plan.replacedPoints);
    await insertMissing(rows, plan.added);

    const newest = newestBySubject<Pick<Held, 'subjectId' | 'asOf' | 'runId'>>([...held, ...plan.added]);
    const older = held.filter((row) => {
      const last = newest.get(row.subjectId);
      return last !== undefined && isNewer(last, row);
    });
    if (older.length === 0) return;
    await tryAgain(() => rows.deleteMany({ _id: { $in: older.map((row) => row._id).sort() } }));
  };

  return {
    async save(scores) {
      for (const kind of new Set(scores.map((score) => score.kind))) {
        await saveKind(
          kind,
          scores.filter((score) => score.kind === kind),
        );
      }
    },
    async find(kind, subjectId) {
      const row = await model
        .findOne(filterOf(OF_SUBJECT, { kind, subjectId }))
        .setOptions(optionsOf(OF_SUBJECT))
        .lean<ScoreRow>();
      return row === null ? null : fromRow(row);
    },
    async findMany(kind, subjectIds) {
      const found = await inChunks(subjectIds, (subjectId) =>
        rows
          .find(filterOf(OF_SUBJECTS, { kind, subjectId }), {
            ...optionsOf(OF_SUBJECTS),
            batchSize: subjectId.length,
          })
          .toArray(),
      );
      return [...newestBySubject<ScoreRow>(found).values()].map(fromRow);
    },
    async *ofRun(runId, partitions, batchSize) {
      const cursors = inOrder(partitions).map(
        (partition) => () =>
          rows.find(filterOf(OF_RUN, { runId, partition }), { ...optionsOf(OF_RUN), batchSize }),
      );
      for await (const batch of cursorBatches(cursors, batchSize)) yield batch.map(fromRow);
    },
    history: (kind, subjectId, limit) => points.newest(kind, subjectId, limit),
  };
}

type Dated = Pick<Score, 'subjectId' | 'asOf' | 'runId'>;

/** By the moment; of two runs of the same moment the one whose id is greater. */
function isNewer(a: Dated, b: Dated): boolean {
  const difference = a.asOf.getTime() - b.asOf.getTime();
  return difference > 0 || (difference === 0 && a.runId > b.runId);
}

function newestBySubject<Kept extends Dated>(scores: readonly Kept[]): Map<string, Kept> {
  const newest = new Map<string, Kept>();
  for (const score of scores) {
    const before = newest.get(score.subjectId);
    if (before === undefined || isNewer(score, before)) newest.set(score.subjectId, score);
  }
  return newest;
}

interface Plan {
  readonly added: ScoreRow[];
  readonly addedPoints: ScorePointRow[];
  readonly replacedPoints: ScorePointRow[];
}

function planOf(scores: ReadonlyMap<string, Score>, heldBySubject: ReadonlyMap<string, Held>): Plan {
  const plan: Plan = { added: [], addedPoints: [], replacedPoints: [] };
  for (const score of scores.values()) {
    const held = heldBySubject.get(score.subjectId);
    if (held !== undefined && !isNewer(score, held)) continue;
    const hasPoint = held === undefined || isNewPoint(score, held);
    if (hasPoint) {
      const isSameDate = held !== undefined && utcDate(held.pointAt) === utcDate(score.asOf);
      (isSameDate ? plan.replacedPoints : plan.addedPoints).push(pointOf(score));
    }
    plan.added.push(toRow(score, hasPoint ? score : { asOf: held.pointAt, risk: held.pointRisk }));
  }
  return plan;
}

function isNewPoint(score: Score, { pointAt, pointRisk }: Held): boolean {
  return (
    Math.abs(score.risk - pointRisk) >= 1 || utcDate(score.asOf).slice(0, 7) !== utcDate(pointAt).slice(0, 7)
  );
}

function pointOf({ id, kind, subjectId, asOf, risk, level }: Score): ScorePointRow {
  return { _id: `${id}:${utcDate(asOf)}`, kind, subjectId, asOf, risk, level };
}

function toRow(score: Score, point: Pick<Score, 'asOf' | 'risk'>): ScoreRow {
  const { id, ...rest } = score;
  return { ...rest, _id: `${id}|${score.runId}`, pointAt: point.asOf, pointRisk: point.risk };
}

function fromRow(row: ScoreRow): Score {
  const { _id, pointAt: _pointAt, pointRisk: _pointRisk, ...rest } = row;
  return { ...rest, id: `${row.kind}:${row.subjectId}` };
}
