import type { Card } from '../card.js';
import type { Reader } from '../reader.js';
import { talkBlocks } from './alert-card.js';
import type { AlertView } from './alert-view.js';

/** How to open the talk with one customer, asked for by itself. */
export function talkCard(view: Pick<AlertView, 'alert' | 'customer'>, reader: Reader): Card {
  return {
    summary: reader.words.text('alert.talk'),
    blocks: [{ type: 'title', text: view.customer.name }, ...talkBlocks(view, reader)],
  };
}
