import { type Life, rowId } from './life.js';
import { introductions, meetings } from './meetings.js';
import { messages } from './messages.js';
import type { InteractionRow } from './tables.js';

export function interactionRows(life: Life): InteractionRow[] {
  return [...messages(life), ...meetings(life), ...introductions(life)]
    .sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time)))
    .map((interaction, nth) => ({
      id: rowId('E', life.account, nth + 1),
      customer_id: life.account.id,
      ...interaction,
    }));
}
