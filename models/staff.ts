import type { Connection } from 'mongoose';
import type { Staff } from '../src/domain/staff.js';
import type { StaffStore } from '../src/stores/staff.js';
import { inChunks } from './batches.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { type KeptCollection, openCollection, rowSchema } from './row.js';
import { type RevisedRow, upsertChanged } from './upsert-changed.js';

interface StaffRow extends RevisedRow, Omit<Staff, 'id'> {}

const schema = rowSchema<StaffRow>({
  name: String,
  email: String,
  role: String,
  team: String,
  deputyId: String,
  leaderId: String,
  country: String,
  timezone: String,
  language: String,
  slackUserId: String,
  teamsUserId: String,
  updatedAt: Date,
  revision: Number,
})
  .index({ slackUserId: 1, _id: 1 }, { name: 'by_slack_user' })
  .index({ teamsUserId: 1, _id: 1 }, { name: 'by_teams_user' });

const BY_SLACK_USER = {
  name: 'the person of a Slack user',
  equal: ['slackUserId'],
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_slack_user',
} as const satisfies DeclaredQuery;
const BY_TEAMS_USER = {
  name: 'the person of a Teams user',
  equal: ['teamsUserId'],
  sort: [['_id', 1]],
  isLimited: true,
  index: 'by_teams_user',
} as const satisfies DeclaredQuery;

export const STAFF: KeptCollection = {
  name: 'staff',
  schema,
  queries: [BY_SLACK_USER, BY_TEAMS_USER],
};

export function staffStore(connection: Connection): StaffStore {
  const staff = openCollection<StaffRow>(connection, STAFF);
  const { model } = staff;
  const findMany: StaffStore['findMany'] = async (ids) => {
    const found = await inChunks(ids, (some) => model.find({ _id: { $in: some } }).lean<StaffRow[]>());
    return found.map(fromRow);
  };
  return {
    upsert: (incoming) => upsertChanged(staff, incoming.map(toRow), (came) => came),
    async find(id) {
      const row = await model.findOne({ _id: { $eq: id } }).lean<StaffRow>();
      return row === null ? null : fromRow(row);
    },
    findMany,
    findOwn: findMany,
    async findByPlatformId(platform, platformUserId) {
      const query =
        platform === 'slack'
          ? model
              .findOne(filterOf(BY_SLACK_USER, { slackUserId: platformUserId }))
              .setOptions(optionsOf(BY_SLACK_USER))
          : model
              .findOne(filterOf(BY_TEAMS_USER, { teamsUserId: platformUserId }))
              .setOptions(optionsOf(BY_TEAMS_USER));
      const row = await query.lean<StaffRow>();
      return row === null ? null : fromRow(row);
    },
    async all() {
      return (await model.find({}).sort({ _id: 1 }).lean<StaffRow[]>()).map(fromRow);
    },
  };
}

function toRow(person: Staff): StaffRow {
  const { id, ...rest } = person;
  return { ...rest, _id: id, revision: 1 };
}

function fromRow(row: StaffRow): Staff {
  const { _id, revision: _revision, ...rest } = row;
  return { ...rest, id: _id };
}
