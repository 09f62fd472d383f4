import type { Score } from '../../src/domain/score.js';
import type { LiveScoreStore } from '../../src/stores/live-scores.js';
import { copyOf } from './copy-of.js';
import { replaceOlder } from './replace-older.js';

export function memoryLiveScores(): LiveScoreStore {
  const scores = new Map<string, Score>();
  const findMany: LiveScoreStore['findMany'] = async (kind, subjectIds) =>
    [...new Set(subjectIds)].flatMap((subjectId) => copyOf(scores.get(`${kind}:${subjectId}`)) ?? []);
  return {
    async save(incoming) {
      for (const score of incoming) replaceOlder(scores, score.id, copyOf(score), ({ asOf }) => asOf);
    },
    findMany,
    async find(kind, subjectId) {
      return (await findMany(kind, [subjectId]))[0] ?? null;
    },
    async removeUntil(kind, subjectIds, asOf) {
      for (const subjectId of subjectIds) {
        const held = scores.get(`${kind}:${subjectId}`);
        if (held !== undefined && held.asOf <= asOf) scores.delete(held.id);
      }
    },
  };
}
