import { createHash } from 'node:crypto';
import { type Connection, mongo } from 'mongoose';
import { inChunks } from './batches.js';
import { type Columns, fromBytes, toBytes } from './history-bytes.js';
import { joinYears, splitByYear } from './history-years.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing } from './writes.js';

/** One year of a history that is too large for one document. Never changed: a rebuild writes new ones. */
interface HistoryPartRow extends Row {
  readonly customerId: string;
  readonly version: number;
  readonly series: mongo.Binary;
}

const schema = rowSchema<HistoryPartRow>({
  customerId: String,
  version: Number,
  series: Buffer,
}).index({ customerId: 1, version: 1 }, { name: 'by_customer' });

const OF_CUSTOMERS = {
  name: 'the parts of some customers',
  equal: [],
  oneOf: 'customerId',
  index: 'by_customer',
} as const satisfies DeclaredQuery;

export const HISTORY_PARTS: KeptCollection = { name: 'history_parts', schema, queries: [OF_CUSTOMERS] };

interface HistoryParts {
  /** Writes the years of a history and returns the ids of the parts, to be kept with the history's row. */
  write(customerId: string, version: number, columns: Columns): Promise<string[]>;
  /** The history of these parts; null when one of them is gone, because a newer rebuild took their place. */
  read(ids: readonly string[]): Promise<Columns | null>;
  /** Deletes the parts of rebuilds before these versions. */
  deleteOlder(versions: ReadonlyMap<string, number>): Promise<void>;
}

export function historyParts(connection: Connection): HistoryParts {
  const { rows } = openCollection<HistoryPartRow>(connection, HISTORY_PARTS);
  return {
    async write(customerId, version, columns) {
      const ids: string[] = [];
      for (const { year, columns: ofYear } of splitByYear(columns)) {
        const bytes = toBytes(ofYear);
        // With a fingerprint, so that two rebuilds of one version never share a part unless it is the same.
        const _id = `${customerId}|${version}|${year}|${fingerprint(bytes)}`;
        await insertMissing(rows, [{ _id, customerId, version, series: new mongo.Binary(bytes) }]);
        ids.push(_id);
      }
      return ids;
    },
    async read(ids) {
      const found = await rows.find({ _id: { $in: [...ids] } }, { batchSize: ids.length + 1 }).toArray();
      const byId = new Map(found.map((part) => [part._id, part]));
      const years: Columns[] = [];
      for (const id of ids) {
        const part = byId.get(id);
        if (part === undefined) return null;
        years.push(fromBytes(part.series.value()));
      }
      const [first, ...rest] = years;
      return first === undefined ? null : joinYears([first, ...rest]);
    },
    async deleteOlder(versions) {
      const found = await inChunks([...versions.keys()], (customerId) =>
        rows
          .find(filterOf(OF_CUSTOMERS, { customerId }), {
            ...optionsOf(OF_CUSTOMERS),
            projection: { series: 0 },
          })
          .toArray(),
      );
      const older = found.filter((part) => part.version < (versions.get(part.customerId) ?? 0));
      if (older.length === 0) return;
      await tryAgain(() => rows.deleteMany({ _id: { $in: older.map((part) => part._id).sort() } }));
    },
  };
}

function fingerprint(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16);
}
