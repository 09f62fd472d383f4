import { type Connection, Schema } from 'mongoose';
import type { PersonalSettings } from '../src/domain/personal-settings.js';
import type { PersonalSettingsStore } from '../src/stores/personal-settings.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface PersonalSettingsRow extends Row, Omit<PersonalSettings, 'id'> {}

const schema = rowSchema<PersonalSettingsRow>({
  version: Number,
  language: String,
  quietHours: Schema.Types.Mixed,
  workingDays: Schema.Types.Mixed,
  alertPlace: String,
  digest: Schema.Types.Mixed,
  updatedAt: Date,
});

export const PERSONAL_SETTINGS: KeptCollection = { name: 'personal_settings', schema, queries: [] };

export function personalSettingsStore(connection: Connection): PersonalSettingsStore {
  const { model, rows } = openCollection<PersonalSettingsRow>(connection, PERSONAL_SETTINGS);
  return {
    async find(staffId) {
      const row = await model.findOne({ _id: { $eq: staffId } }).lean<PersonalSettingsRow>();
      return row === null ? null : fromRow(row);
    },
    // A company's staff fits in memory.
    async all() {
      return (await model.find({}).sort({ _id: 1 }).lean<PersonalSettingsRow[]>()).map(fromRow);
    },
    async compareAndSet(next) {
      const { _id, ...replacement } = toRow(next);
      if (next.version === 1) return insertUnlessThere(rows, { _id, ...replacement });
      const { matchedCount } = await tryAgain(() =>
        rows.replaceOne({ _id, version: next.version - 1 }, replacement),
      );
      return matchedCount === 1;
    },
  };
}

function toRow({ id, ...rest }: PersonalSettings): PersonalSettingsRow {
  return { ...rest, _id: id };
}

function fromRow({ _id, ...rest }: PersonalSettingsRow): PersonalSettings {
  return { ...rest, id: _id };
}
