import type { Connection } from 'mongoose';
import type { WinPoint } from '../src/domain/win-score.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

interface WinPointRow extends Row, WinPoint {}

const schema = rowSchema<WinPointRow>({
  dealId: String,
  asOf: Date,
  dealVersion: Number,
  basis: String,
  chance: Number,
  modelId: String,
}).index({ dealId: 1, asOf: -1, dealVersion: -1 }, { name: 'by_deal' });

const OF_DEAL = {
  name: 'the points of a deal, newest first',
  equal: ['dealId'],
  sort: [
    ['asOf', -1],
    ['dealVersion', -1],
  ],
  isLimited: true,
  index: 'by_deal',
} as const satisfies DeclaredQuery;

export const WIN_POINTS: KeptCollection = { name: 'win_points', schema, queries: [OF_DEAL] };

interface WinPoints {
  /** Adds points; those of the same deal, version and moment are left alone. */
  add(points: readonly WinPoint[]): Promise<void>;
  newest(dealId: string, limit: number): Promise<WinPoint[]>;
}

export function winPoints(connection: Connection): WinPoints {
  const { model, rows } = openCollection<WinPointRow>(connection, WIN_POINTS);
  return {
    async add(points) {
      await insertMissing(
        rows,
        points.map((point) => ({
          ...point,
          _id: `${point.dealId}|${point.dealVersion}|${point.asOf.toISOString()}`,
        })),
      );
    },
    async newest(dealId, limit) {
      const found = await model
        .find(filterOf(OF_DEAL, { dealId }))
        .setOptions(optionsOf(OF_DEAL))
        .limit(limit)
        .lean<WinPointRow[]>();
      return found.map(({ _id, ...point }) => point);
    },
  };
}
