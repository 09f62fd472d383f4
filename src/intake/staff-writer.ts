import type { Staff } from '../domain/staff.js';
import type { Stores } from '../stores/stores.js';
import { mergeStaff } from './merge-records.js';
import { compareTexts, type RecordWriter } from './record-writer.js';

/** Stores staff over what is held of them. */
export function staffWriter(
  stores: Pick<Stores, 'staff'>,
  isBrought: (field: string) => boolean,
): RecordWriter<Staff> {
  return {
    async write(rows) {
      if (rows.length === 0) return { written: 0, rejects: [] };
      const ids = rows.map(({ record }) => record.id);
      const held = new Map((await stores.staff.findOwn(ids)).map((staff) => [staff.id, staff]));
      const merged = rows
        .map(({ record }) => {
          const before = held.get(record.id);
          return before === undefined ? record : mergeStaff(before, record, isBrought);
        })
        .sort((a, b) => compareTexts(a.id, b.id));
      return { written: await stores.staff.upsert(merged), rejects: [] };
    },
    async check() {
      return { written: 0, rejects: [] };
    },
    async close() {},
  };
}
