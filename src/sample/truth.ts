import type { Account } from './account.js';
import { isoDate } from './calendar.js';
import type { Fate } from './fate.js';
import type { TruthRow } from './tables.js';

export function truthRow(account: Account, fate: Fate): TruthRow {
  return {
    customer_id: account.id,
    causes: fate.causes.map(({ cause, began, showsFrom, ended }) => ({
      cause,
      began: isoDate(began),
      shows_from: isoDate(showsFrom),
      ended: ended === undefined ? '' : isoDate(ended),
    })),
    leaves_on: fate.leavesOn === undefined ? '' : isoDate(fate.leavesOn),
    reads_as: fate.readsAs,
  };
}
