import type { Connection } from 'mongoose';
import { type Absence, covers } from '../src/domain/absence.js';
import type { AbsenceStore } from '../src/stores/absences.js';
import { type DeclaredQuery, filterOf, optionsOf } from './query.js';
import { tryAgain } from './retry.js';
import { type KeptCollection, openCollection, type Row, rowSchema } from './row.js';
import { insertUnlessThere } from './writes.js';

interface AbsenceRow extends Row, Omit<Absence, 'id'> {
  readonly stands: boolean;
}

const schema = rowSchema<AbsenceRow>({
  staffId: String,
  firstDay: String,
  lastDay: String,
  startsAt: Date,
  endsAt: Date,
  saidBy: String,
  saidAt: Date,
  cancelledAt: Date,
  stands: Boolean,
})
  .index({ endsAt: 1 }, { name: 'by_end', partialFilterExpression: { stands: true } })
  .index({ staffId: 1, endsAt: 1 }, { name: 'by_staff', partialFilterExpression: { stands: true } });

// Whoever is away or will be: few rows, whichever of them have begun.
const NOT_OVER = {
  name: 'absences that are not over at a moment',
  equal: ['stands'],
  range: 'endsAt',
  index: 'by_end',
} as const satisfies DeclaredQuery;
const OF_STAFF = {
  name: 'the absences of a person that are not over at a moment',
  equal: ['stands', 'staffId'],
  range: 'endsAt',
  index: 'by_staff',
} as const satisfies DeclaredQuery;

export const ABSENCES: KeptCollection = { name: 'absences', schema, queries: [NOT_OVER, OF_STAFF] };

export function absenceStore(connection: Connection): AbsenceStore {
  const { model, rows } = openCollection<AbsenceRow>(connection, ABSENCES);
  return {
    async add(absence) {
      await insertUnlessThere(rows, toRow(absence));
    },
    async cancel(id, at) {
      const { matchedCount } = await tryAgain(() =>
        model.updateOne(
          { _id: { $eq: id }, stands: { $eq: true } },
          { $set: { stands: false, cancelledAt: at } },
        ),
      );
      return matchedCount === 1;
    },
    async at(moment) {
      const found = await model
        .find(filterOf(NOT_OVER, { stands: true, endsAt: { $gt: moment } }))
        .setOptions(optionsOf(NOT_OVER))
        .lean<AbsenceRow[]>();
      return found
        .map(fromRow)
        .filter((absence) => covers(absence, moment))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async ofStaff(staffId, after) {
      const found = await model
        .find(filterOf(OF_STAFF, { stands: true, staffId, endsAt: { $gt: after } }))
        .setOptions(optionsOf(OF_STAFF))
        .lean<AbsenceRow[]>();
      return found.map(fromRow).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    },
  };
}

function toRow(absence: Absence): AbsenceRow {
  const { id, ...rest } = absence;
  return { ...rest, _id: id, stands: absence.cancelledAt === null };
}

function fromRow(row: AbsenceRow): Absence {
  const { _id, stands: _stands, ...rest } = row;
  return { ...rest, id: _id };
}
