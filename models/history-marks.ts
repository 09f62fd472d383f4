import type { Connection } from 'mongoose';
import type { DirtyHistory } from '../src/stores/histories.js';
import { dirtyMarks, markCollection } from './dirty-marks.js';
import type { KeptCollection } from './row.js';

/** Which customers' histories have to be rebuilt. */
export const HISTORY_MARKS: KeptCollection = markCollection('history_marks');

interface HistoryMarks {
  set(customerIds: readonly string[]): Promise<void>;
  /** Customers marked, a batch at a time, by id. */
  standing(batchSize: number): AsyncIterable<DirtyHistory[]>;
  /** Of these, those that were not marked again since. */
  unchanged<Mark extends DirtyHistory>(marks: readonly Mark[]): Promise<Mark[]>;
  /** Clears those that were not marked again since, and returns how many. */
  clear(marks: readonly DirtyHistory[]): Promise<number>;
}

export function historyMarks(connection: Connection): HistoryMarks {
  const marks = dirtyMarks(connection, HISTORY_MARKS);
  return {
    set: marks.set,
    async *standing(batchSize) {
      for await (const batch of marks.standing(batchSize)) {
        yield batch.map(({ id, version }) => ({ customerId: id, version }));
      }
    },
    unchanged: (of) => marks.unchanged(of.map((mark) => ({ ...mark, id: mark.customerId }))),
    clear: (of) => marks.clear(of.map(({ customerId, version }) => ({ id: customerId, version }))),
  };
}
