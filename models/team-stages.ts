import { type Connection, Schema } from 'mongoose';
import type { TeamStageEntry } from '../src/domain/team-stage.js';
import type { TeamStageStore } from '../src/stores/team-stages.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

/** The id says whose it is: a team may be the empty text, which is no id. */
interface TeamStageRow extends Row, TeamStageEntry {}

const schema = rowSchema<TeamStageRow>({
  team: String,
  stage: String,
  version: Number,
  changedById: String,
  changedAt: Date,
  pause: Schema.Types.Mixed,
});

const ALL = {
  name: 'all teams',
  equal: [],
  sort: [['_id', 1]],
  index: '_id_',
} as const satisfies DeclaredQuery;

export const TEAM_STAGES: KeptCollection = { name: 'team_stages', schema, queries: [ALL] };

export function teamStageStore(connection: Connection): TeamStageStore {
  const { model, rows } = openCollection<TeamStageRow>(connection, TEAM_STAGES);
  return {
    async all() {
      const found = await model.find(filterOf(ALL, {})).setOptions(optionsOf(ALL)).lean<TeamStageRow[]>();
      return found.map(fromRow);
    },
    async find(team) {
      const row = await model.findOne({ _id: { $eq: idOf(team) } }).lean<TeamStageRow>();
      return row === null ? null : fromRow(row);
    },
    async compareAndSet(next) {
      const row = { ...next, _id: idOf(next.team) };
      if (next.version === 1) return insertUnlessThere(rows, row);
      const { _id, ...replacement } = row;
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id, version: next.version - 1 }, replacement),
      );
      return matchedCount === 1;
    },
  };
}

function idOf(team: string): string {
  return `team:${team}`;
}

function fromRow({ _id, ...entry }: TeamStageRow): TeamStageEntry {
  return entry;
}
