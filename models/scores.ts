import { type Connection, Schema } from 'mongoose';
import type { Score } from '../src/domain/score.js';
import { utcDate } from '../src/domain/time.js';
import type { ScoreStore } from '../src/stores/scores.js';
import { cursorBatches, inChunks, stretchesOf } from './batches.js';
import { type DeclaredQuery, filterOf, idsBeginningWith, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { type ScorePointRow, scorePoints } from './score-points.js';
import { fromRow, idPrefix, SCORE_COLUMNS, type ScoreRow, toRow } from './score-row.js';
import { insertMissing } from './writes.js';

const schema = rowSchema<ScoreRow>({
  ...SCORE_COLUMNS,
  readiness: [Schema.Types.Mixed],
  pointAt: Date,
  pointRisk: Number,
}).index({ subjectId: 1, kind: 1 }, { name: 'by_subject' });

const OF_SUBJECTS = {
  name: 'the scores of some subjects',
  equal: ['kind'],
  oneOf: 'subjectId',
  index: 'by_subject',
} as const satisfies DeclaredQuery;
/** Ids begin with the run and the partition: no index has to be kept up for it, night after night. */
const OF_RUN = {
  name: 'the scores of a run in some partitions',
  equal: [],
  range: '_id',
  sort: [['_id', 1]],
  index: '_id_',
} as const satisfies DeclaredQuery;

export const SCORES: KeptCollection = {
  name: 'scores',
  schema,
  queries: [OF_SUBJECTS, OF_RUN],
};

/** What of the scores held decides whether and how a new one is written. */
const HELD_FIELDS = { _id: 1, subjectId: 1, asOf: 1, runId: 1, pointAt: 1, pointRisk: 1 } as const;
type Held = Pick<ScoreRow, keyof typeof HELD_FIELDS>;

export function scoreStore(connection: Connection): ScoreStore {
  const { rows } = openCollection<ScoreRow>(connection, SCORES);
  const points = scorePoints(connection);

  const saveKind = async (kind: Score['kind'], scores: readonly Score[]): Promise<void> => {
    const held = await inChunks(
      scores.map((score) => score.subjectId),
      (subjectId) =>
        rows
          .find(filterOf(OF_SUBJECTS, { kind, subjectId }), {
            ...optionsOf(OF_SUBJECTS),
            projection: HELD_FIELDS,
            batchSize: 2 * subjectId.length,
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

  const findMany: ScoreStore['findMany'] = async (kind, subjectIds) => {
    const found = await inChunks(subjectIds, (subjectId) =>
      rows
        .find(filterOf(OF_SUBJECTS, { kind, subjectId }), {
          ...optionsOf(OF_SUBJECTS),
          batchSize: 2 * subjectId.length,
        })
        .toArray(),
    );
    return [...newestBySubject<ScoreRow>(found).values()].map(fromRow);
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
    findMany,
    async find(kind, subjectId) {
      return (await findMany(kind, [subjectId]))[0] ?? null;
    },
    async *ofRun(runId, partitions, batchSize) {
      const cursors = stretchesOf(partitions).map(({ from, to }) => () => {
        const ids = idsBeginningWith(idPrefix(runId, from), idPrefix(runId, to));
        return rows.find(filterOf(OF_RUN, { _id: ids }), { ...optionsOf(OF_RUN), batchSize });
      });
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

function pointOf({ id, kind, subjectId, asOf, basis, risk, level }: Score): ScorePointRow {
  return { _id: `${id}:${utcDate(asOf)}`, kind, subjectId, asOf, basis, risk, level };
}
