import { type Connection, Schema } from 'mongoose';
import type { WinScore } from '../src/domain/win-score.js';
import { isNewerWinScore, isNewWinPoint, winPointOf } from '../src/domain/win-score-order.js';
import type { StandingWinScore, WinScoreStore } from '../src/stores/win-scores.js';
import { inChunks } from './batches.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { winPoints } from './win-points.js';
import { makeChanges } from './writes.js';

/** The latest score of a deal, by the deal's id. */
interface WinScoreRow extends Row, Omit<WinScore, 'dealId'> {
  /** The last point of its history. */
  readonly point: Pick<WinScore, 'asOf' | 'basis' | 'chance'>;
}

const schema = rowSchema<WinScoreRow>({
  partition: Number,
  asOf: Date,
  dealVersion: Number,
  basis: String,
  chance: Number,
  typicalChance: Number,
  modelId: String,
  basedOn: Number,
  factors: [Schema.Types.Mixed],
  changes: [Schema.Types.Mixed],
  weakCases: [String],
  expectedClose: Schema.Types.Mixed,
  point: Schema.Types.Mixed,
});

export const WIN_SCORES: KeptCollection = { name: 'win_scores', schema, queries: [] };

/** What of a score held decides whether and how a new one is written. */
const HELD_FIELDS = { _id: 1, asOf: 1, dealVersion: 1, chance: 1, point: 1 } as const;
type Held = Pick<WinScoreRow, keyof typeof HELD_FIELDS>;

export function winScoreStore(connection: Connection): WinScoreStore {
  const { rows } = openCollection<WinScoreRow>(connection, WIN_SCORES);
  const points = winPoints(connection);

  const readHeld = async (ids: readonly string[]): Promise<Map<string, Held>> => {
    const found = await inChunks(ids, (some) =>
      rows.find({ _id: { $in: some } }, { projection: HELD_FIELDS, batchSize: some.length }).toArray(),
    );
    return new Map(found.map((row) => [row._id, row as Held]));
  };
  const readRows = async (dealIds: readonly string[]) =>
    (await inChunks(dealIds, (ids) =>
      rows.find({ _id: { $in: ids } }, { batchSize: ids.length }).toArray(),
    )) as WinScoreRow[];
  const findMany: WinScoreStore['findMany'] = async (dealIds) => (await readRows(dealIds)).map(fromRow);

  return {
    async save(scores, standing) {
      const newest = newestByDeal(scores);
      const held = standing === undefined ? await readHeld([...newest.keys()]) : heldOf(standing);
      const next: WinScoreRow[] = [];
      const addedPoints: WinScore[] = [];
      for (const score of newest.values()) {
        const before = held.get(score.dealId);
        if (before !== undefined && !isNewerWinScore(score, before)) continue;
        const hasPoint = before === undefined || isNewWinPoint(score, before.point);
        if (hasPoint) addedPoints.push(score);
        next.push(toRow(score, hasPoint ? score : before.point));
      }
      // Points first: after a kill in between the same scores find themselves unwritten and plan the same points.
      await points.add(addedPoints.map(winPointOf));
      const made = await makeChanges(rows, next.map(overOlder));
      if (made === next.length) return next.map(({ _id }) => _id);
      // Somebody else was there with some of them: whose stands shows when they are read again.
      const now = await readHeld(next.map(({ _id }) => _id));
      return next.filter((row) => isSame(row, now.get(row._id))).map(({ _id }) => _id);
    },
    async findStanding(dealIds) {
      return (await readRows(dealIds)).map((row) => ({ score: fromRow(row), lastPoint: row.point }));
    },
    findMany,
    async find(dealId) {
      return (await findMany([dealId]))[0] ?? null;
    },
    history: (dealId, limit) => points.newest(dealId, limit),
  };
}

function newestByDeal(scores: readonly WinScore[]): Map<string, WinScore> {
  const newest = new Map<string, WinScore>();
  for (const score of scores) {
    const before = newest.get(score.dealId);
    if (before === undefined || isNewerWinScore(score, before)) newest.set(score.dealId, score);
  }
  return newest;
}

/** Adds it, or writes it over an older one: in one command for all. */
function overOlder({ _id, ...replacement }: WinScoreRow) {
  const { dealVersion, asOf } = replacement;
  const isOlder = [{ dealVersion: { $lt: dealVersion } }, { dealVersion, asOf: { $lt: asOf } }];
  return { _id, operation: { replaceOne: { filter: { _id, $or: isOlder }, replacement, upsert: true } } };
}

function heldOf(standing: readonly StandingWinScore[]): Map<string, Held> {
  return new Map(
    standing.map(({ score: { dealId, asOf, dealVersion, chance }, lastPoint }) => [
      dealId,
      { _id: dealId, asOf, dealVersion, chance, point: lastPoint },
    ]),
  );
}

function isSame(row: WinScoreRow, standing: Held | undefined): boolean {
  return (
    standing !== undefined &&
    standing.dealVersion === row.dealVersion &&
    standing.asOf.getTime() === row.asOf.getTime() &&
    standing.chance === row.chance
  );
}

function toRow({ dealId, ...rest }: WinScore, { asOf, basis, chance }: WinScoreRow['point']): WinScoreRow {
  return { _id: dealId, ...rest, point: { asOf, basis, chance } };
}

function fromRow({ _id, point: _point, ...rest }: WinScoreRow): WinScore {
  return { dealId: _id, ...rest };
}
