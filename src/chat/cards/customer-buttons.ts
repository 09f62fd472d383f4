import type { Block, Button } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { alertButtons } from './alert-buttons.js';
import type { CustomerView } from './customer-view.js';
import { type SharePlace, shareButton } from './share-button.js';

/**
 * One row: the two next steps and a menu. Of an open alert the next steps are the alert's own, and the alert with all the
 * others opens from the menu: on a phone every further row pushes the answer out of sight.
 *
 * @param contacts leads to the earlier contacts, where there are any.
 */
export function customerButtons(
  { customer, openAlert, overview, now }: CustomerView,
  contacts: Button | null,
  reply: SharePlace,
  reader: Reader,
): Block {
  const alertRow = openAlert === null ? null : alertButtons(openAlert, reader, now, true);
  const why = button(reader, 'button.why', press('customer.why', customer.id));
  const log = button(reader, 'button.log', press('customer.log', customer.id));
  const open = button(reader, 'button.open', press('customer.alert', customer.id));
  const value =
    overview === undefined ? [] : [button(reader, 'button.value', press('customer.value', customer.id))];
  return {
    type: 'buttons',
    visible: alertRow === null ? [why, log] : alertRow.visible,
    more: [
      ...(alertRow === null ? [] : [open, why]),
      ...value,
      ...(contacts === null ? [] : [contacts]),
      ...shareButton(press('customer.share', customer.id), reply, reader),
    ],
    moreLabel: reader.words.text('button.more'),
  };
}
