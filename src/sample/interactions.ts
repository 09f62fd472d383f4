import { contacts } from './contacts.js';
import { type Life, rowId } from './life.js';
import { meetings } from './meetings.js';
import type { InteractionRow } from './tables.js';

export function interactionRows(life: Life): InteractionRow[] {
  return [...contacts(life), ...meetings(life)]
    .sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)))
    .map((interaction, nth) => ({
      id: rowId('E', life.account, nth + 1),
      customer_id: life.account.id,
      ...interaction,
    }));
}
