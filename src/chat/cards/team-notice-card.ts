import type { Card } from '../card.js';
import { personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { AlertView } from './alert-view.js';
import { firstContactAt } from './contact-made.js';
import { whoText } from './who-text.js';

/** Tells one of the account team of an alert: who leads the talk, and until when. The alert itself opens from it. */
export function teamNoticeCard(view: AlertView, reader: Reader): Card {
  const { alert, customer, people } = view;
  const { words } = reader;
  const text = words.text('teamNotice.text', {
    level: words.text(`level.${alert.level}`),
    customer: customer.name,
  });
  const leader = personName(people, alert.leaderId ?? alert.ownerId, reader);
  // For one person alone: nobody is to be notified by being named.
  const who =
    firstContactAt(alert) === null
      ? whoText({ ...view, isPrivate: true }, reader)
      : [words.text('teamNotice.leader', { person: leader })];
  return {
    summary: text,
    blocks: [
      {
        type: 'title',
        text: customer.name,
        level: alert.level,
        levelWord: words.text(`levelTitle.${alert.level}`),
      },
      { type: 'text', text: [`${words.text('teamNotice.why')} `, ...who] },
      {
        type: 'buttons',
        visible: [button(reader, 'button.openAlert', press('customer.alert', customer.id), 'primary')],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}
