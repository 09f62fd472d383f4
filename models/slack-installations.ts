import type { Connection } from 'mongoose';
import type { SlackInstallation } from '../src/domain/slack-installation.js';
import type { SlackInstallationStore } from '../src/stores/slack-installations.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { EXPIRED, SLACK_INSTALL_STATES, type SlackInstallStateRow } from './slack-install-states.js';
import { insertUnlessThere, makeChanges } from './writes.js';

/** The workspace's id is the row's. */
interface SlackInstallationRow extends Row, Omit<SlackInstallation, 'workspaceId'> {}

const schema = rowSchema<SlackInstallationRow>({
  workspaceName: String,
  botUserId: String,
  botId: String,
  scopes: [String],
  botToken: { keyId: String, nonce: String, sealed: String },
  installedById: String,
  installedAt: Date,
});

const ALL = {
  name: 'all workspaces',
  equal: [],
  sort: [['_id', 1]],
  index: '_id_',
} as const satisfies DeclaredQuery;

export const SLACK_INSTALLATIONS: KeptCollection = { name: 'slack_installations', schema, queries: [ALL] };

export function slackInstallationStore(connection: Connection): SlackInstallationStore {
  const { model, rows } = openCollection<SlackInstallationRow>(connection, SLACK_INSTALLATIONS);
  const states = openCollection<SlackInstallStateRow>(connection, SLACK_INSTALL_STATES).rows;
  return {
    async save({ workspaceId: _id, ...replacement }) {
      const filter = { _id, installedAt: { $lte: replacement.installedAt } } as never;
      const operation = { replaceOne: { filter, replacement: replacement as never, upsert: true } };
      // Not made where a later one stands already.
      return (await makeChanges(rows, [{ _id, operation }])) === 1;
    },
    async find(workspaceId) {
      const row = await model.findOne({ _id: { $eq: workspaceId } }).lean<SlackInstallationRow>();
      return row === null ? null : fromRow(row);
    },
    async all() {
      const query = model.find(filterOf(ALL, {})).setOptions(optionsOf(ALL));
      return (await query.lean<SlackInstallationRow[]>()).map(fromRow);
    },
    async remove(workspaceId, until) {
      const filter = { _id: { $eq: workspaceId }, installedAt: { $lte: until } } as never;
      const { deletedCount } = await tryAgain(() => rows.deleteOne(filter));
      return deletedCount === 1;
    },
    async useState(id, expiresAt, now) {
      await tryAgain(() => states.deleteMany(filterOf(EXPIRED, { expiresAt: { $lt: now } }) as never));
      return insertUnlessThere(states, { _id: id, expiresAt });
    },
  };
}

function fromRow({ _id, ...row }: SlackInstallationRow): SlackInstallation {
  return { workspaceId: _id, ...row };
}
