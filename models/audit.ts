import { type Connection, Schema } from 'mongoose';
import type { AuditEntry } from '../src/domain/audit.js';
import type { AuditStore } from '../src/stores/audit.js';
import { type Entries, fromEntries, toEntries } from './entries.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertMissing, insertUnlessThere } from './writes.js';

interface AuditRow extends Row, Omit<AuditEntry, 'id' | 'details'> {
  readonly details: Entries<string | number>;
}

const schema = rowSchema<AuditRow>({
  at: Date,
  actorId: String,
  action: String,
  subjectId: String,
  details: [Schema.Types.Mixed],
})
  .index({ at: -1, _id: -1 }, { name: 'by_time' })
  .index({ action: 1, at: 1, actorId: 1 }, { name: 'by_action' });

const RECENT = {
  name: 'the newest entries',
  equal: [],
  sort: [
    ['at', -1],
    ['_id', -1],
  ],
  isLimited: true,
  index: 'by_time',
} as const satisfies DeclaredQuery;

const OF_ACTIONS = {
  name: 'who did something of a kind in a period',
  equal: [],
  oneOf: 'action',
  range: 'at',
  index: 'by_action',
} as const satisfies DeclaredQuery;

export const AUDIT: KeptCollection = { name: 'audit', schema, queries: [RECENT, OF_ACTIONS] };

export function auditStore(connection: Connection): AuditStore {
  const { model, rows } = openCollection<AuditRow>(connection, AUDIT);
  return {
    async append(entry) {
      await insertUnlessThere(rows, toRow(entry));
    },
    async appendAll(entries) {
      await insertMissing(rows, entries.map(toRow));
    },
    async recent(limit) {
      const found = await model
        .find(filterOf(RECENT, {}))
        .setOptions(optionsOf(RECENT))
        .limit(limit)
        .lean<AuditRow[]>();
      return found.map(({ _id, details, ...rest }) => ({ ...rest, id: _id, details: fromEntries(details) }));
    },
    async actorsOf(actions, from, until) {
      const at = { $gte: from, $lt: until };
      const found = await model
        .find(filterOf(OF_ACTIONS, { action: actions, at }), { actorId: 1, _id: 0 })
        .setOptions(optionsOf(OF_ACTIONS))
        .lean<Pick<AuditRow, 'actorId'>[]>();
      return [...new Set(found.map(({ actorId }) => actorId))].sort();
    },
  };
}

function toRow({ id, details, ...rest }: AuditEntry): AuditRow {
  return { ...rest, _id: id, details: toEntries(details) };
}
