import type { Connection } from 'mongoose';
import { type DeclaredQuery, type Filter, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, type OpenCollection, openCollection, type Row } from './row.js';
import { insertMissing } from './writes.js';

/** Something with a posted card: changed by version, and marked until its cards have caught up. */
interface Followed {
  readonly id: string;
  readonly version: number;
  readonly isCardStale: boolean;
}

type FollowedRow<Kept extends Followed> = Row & Omit<Kept, 'id'>;

/** Served by an index on isCardStale and _id. */
export const STALE_CARDS = {
  name: 'those whose cards are behind',
  equal: ['isCardStale'],
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_staleness',
} as const satisfies DeclaredQuery;

export interface FollowedRows<Kept extends Followed> {
  readonly rows: OpenCollection<FollowedRow<Kept>>['rows'];
  add(all: readonly Kept[]): Promise<number>;
  find(id: string): Promise<Kept | null>;
  compareAndSet(next: Kept): Promise<boolean>;
  withStaleCard(limit: number): Promise<Kept[]>;
  clearStaleCard(id: string, version: number): Promise<boolean>;
  /** What a declared query finds, at most `limit` (0: all). */
  read(query: DeclaredQuery, filter: Filter, limit: number): Promise<Kept[]>;
  fromRow(row: FollowedRow<Kept>): Kept;
}

/** What the stores of all such things have in common. */
export function followedRows<Kept extends Followed>(
  connection: Connection,
  kept: KeptCollection,
): FollowedRows<Kept> {
  type Stored = FollowedRow<Kept>;
  const { model, rows } = openCollection<Stored>(connection, kept);
  const fromRow = ({ _id, ...rest }: Stored): Kept => ({ ...rest, id: _id }) as unknown as Kept;
  const toRow = ({ id, ...rest }: Kept): Stored => ({ ...rest, _id: id });
  const read: FollowedRows<Kept>['read'] = async (query, filter, limit) => {
    const found = await model.find(filter).setOptions(optionsOf(query)).limit(limit).lean<Stored[]>();
    return found.map(fromRow);
  };
  return {
    rows,
    fromRow,
    read,
    add: (all) => insertMissing(rows, all.map(toRow) as never),
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<Stored>();
      return row === null ? null : fromRow(row);
    },
    async compareAndSet(next) {
      const { _id, ...replacement } = toRow(next);
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id, version: next.version - 1 } as never, replacement as never),
      );
      return matchedCount === 1;
    },
    withStaleCard: (limit) => read(STALE_CARDS, filterOf(STALE_CARDS, { isCardStale: true }), limit),
    async clearStaleCard(id, version) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne({ _id: { $eq: id }, version: { $eq: version } }, {
          $set: { isCardStale: false },
        } as never),
      );
      return matchedCount === 1;
    },
  };
}
