import type { Score } from '../../src/domain/score.js';
import { utcDate } from '../../src/domain/time.js';
import type { ScorePoint, ScoreStore } from '../../src/stores/scores.js';
import { batchesOf } from './batches.js';
import { byId, compareDates } from './order.js';
import { rowsOf, table } from './table.js';

export function memoryScores(): ScoreStore {
  const scores = table<Score>();
  const points = table<ScorePoint & { readonly id: string; readonly scoreId: string }>();
  const pointsOf = (scoreId: string) =>
    points
      .where((point) => point.scoreId === scoreId)
      .sort((a, b) => compareDates(b.asOf, a.asOf) || byId(b, a));
  return {
    async save(incoming) {
      for (const score of incoming) {
        const held = scores.get(score.id);
        if (held !== null && !isNewer(score, held)) continue;
        scores.set(score);
        const lastPoint = pointsOf(score.id)[0];
        if (lastPoint !== undefined && !isNewPoint(lastPoint, score)) continue;
        const { subjectId, asOf, basis, risk, level } = score;
        const id = `${score.id}:${utcDate(asOf)}`;
        points.set({ id, scoreId: score.id, subjectId, asOf, basis, risk, level });
      }
    },
    async find(kind, subjectId) {
      return scores.get(`${kind}:${subjectId}`);
    },
    async findMany(kind, subjectIds) {
      return rowsOf(
        scores,
        subjectIds.map((subjectId) => `${kind}:${subjectId}`),
      );
    },
    ofRun: (runId, partitions, batchSize) =>
      batchesOf(
        scores
          .where((score) => score.runId === runId && partitions.includes(score.partition))
          .sort((a, b) => a.partition - b.partition || byId(a, b)),
        batchSize,
      ),
    async history(kind, subjectId, limit) {
      return pointsOf(`${kind}:${subjectId}`)
        .slice(0, limit)
        .map(({ id: _id, scoreId: _scoreId, ...point }) => point);
    },
  };
}

function isNewer(a: Score, b: Score): boolean {
  const difference = compareDates(a.asOf, b.asOf);
  return difference > 0 || (difference === 0 && a.runId > b.runId);
}

function isNewPoint(last: ScorePoint, score: Score): boolean {
  return (
    Math.abs(score.risk - last.risk) >= 1 ||
    utcDate(score.asOf).slice(0, 7) !== utcDate(last.asOf).slice(0, 7)
  );
}
