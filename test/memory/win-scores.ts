import type { WinPoint, WinScore } from '../../src/domain/win-score.js';
import { isNewerWinScore, isNewWinPoint, winPointOf } from '../../src/domain/win-score-order.js';
import type { WinScoreStore } from '../../src/stores/win-scores.js';
import { compareDates } from './order.js';
import { rowsOf, table } from './table.js';

type Kept = WinScore & { readonly id: string; readonly point: WinPoint };

export function memoryWinScores(): WinScoreStore {
  const scores = table<Kept>();
  const points = table<WinPoint & { readonly id: string }>();
  return {
    async save(incoming) {
      const written = new Set<string>();
      const newest = new Map<string, WinScore>();
      for (const score of incoming) {
        const other = newest.get(score.dealId);
        if (other === undefined || isNewerWinScore(score, other)) newest.set(score.dealId, score);
      }
      for (const score of newest.values()) {
        const held = scores.get(score.dealId);
        if (held !== null && !isNewerWinScore(score, held)) continue;
        const hasPoint = held === null || isNewWinPoint(score, held.point);
        const point = hasPoint ? winPointOf(score) : held.point;
        points.add({ ...point, id: `${point.dealId}|${point.dealVersion}|${point.asOf.getTime()}` });
        scores.set({ ...score, id: score.dealId, point });
        written.add(score.dealId);
      }
      return [...written];
    },
    async findStanding(dealIds) {
      return rowsOf(scores, dealIds).map((kept) => ({ score: bare(kept), lastPoint: kept.point }));
    },
    async find(dealId) {
      const held = scores.get(dealId);
      return held === null ? null : bare(held);
    },
    async findMany(dealIds) {
      return rowsOf(scores, dealIds).map(bare);
    },
    async history(dealId, limit) {
      return points
        .where((point) => point.dealId === dealId)
        .sort((a, b) => compareDates(b.asOf, a.asOf) || b.dealVersion - a.dealVersion)
        .slice(0, limit)
        .map(({ id: _id, ...point }) => point);
    },
  };
}

function bare({ id: _id, point: _point, ...score }: Kept): WinScore {
  return score;
}
