import { type Connection, Schema } from 'mongoose';
import type { Score } from '../src/domain/score.js';
import type { LiveScoreStore } from '../src/stores/live-scores.js';
import { inChunks } from './batches.js';
import { replaceOlder } from './replace-older.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { SCORE_COLUMNS } from './score-row.js';

/** By the score's id, which is made of its kind and subject. */
interface LiveScoreRow extends Row, Omit<Score, 'id'> {}

const schema = rowSchema<LiveScoreRow>({
  ...SCORE_COLUMNS,
  readiness: Schema.Types.Mixed,
});

export const LIVE_SCORES: KeptCollection = { name: 'live_scores', schema, queries: [] };

export function liveScoreStore(connection: Connection): LiveScoreStore {
  const scores = openCollection<LiveScoreRow>(connection, LIVE_SCORES);
  const { rows } = scores;
  const findMany: LiveScoreStore['findMany'] = async (kind, subjectIds) => {
    const found = await inChunks(idsOf(kind, subjectIds), (ids) =>
      rows.find({ _id: { $in: ids } }, { batchSize: ids.length }).toArray(),
    );
    return (found as LiveScoreRow[]).map(({ _id, ...rest }) => ({ ...rest, id: _id }));
  };
  return {
    save: (incoming) =>
      replaceOlder(
        scores,
        incoming.map(({ id, ...rest }) => ({ ...rest, _id: id })),
        'asOf',
      ),
    findMany,
    async find(kind, subjectId) {
      return (await findMany(kind, [subjectId]))[0] ?? null;
    },
    async removeUntil(kind, subjectIds, asOf) {
      await inChunks(idsOf(kind, subjectIds), async (ids) => {
        await tryAgain(() => rows.deleteMany({ _id: { $in: ids.sort() }, asOf: { $lte: asOf } }));
        return [];
      });
    },
  };
}

function idsOf(kind: Score['kind'], subjectIds: readonly string[]): string[] {
  return [...new Set(subjectIds)].map((subjectId) => `${kind}:${subjectId}`);
}
