import type { Card } from '../card.js';
import { personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import type { AlertView } from './alert-view.js';
import { firstContactAt } from './contact-made.js';

/** Tells one of the account team of an alert: who leads the talk, and until when. The alert itself opens from it. */
export function teamNoticeCard({ alert, customer, people }: AlertView, reader: Reader): Card {
  const { words, formats } = reader;
  const text = words.text('teamNotice.text', {
    level: words.text(`level.${alert.level}`),
    customer: customer.name,
  });
  const leader = personName(people, alert.leaderId ?? alert.ownerId, reader);
  const led =
    alert.dueAt === null || firstContactAt(alert) !== null
      ? words.text('teamNotice.leader', { person: leader })
      : words.text('teamNotice.leader.due', { person: leader, due: formats.due(alert.dueAt) });
  return {
    summary: text,
    blocks: [
      {
        type: 'title',
        text: customer.name,
        level: alert.level,
        levelWord: words.text(`level.${alert.level}`),
      },
      { type: 'text', text: [`${words.text('teamNotice.why')} ${led}`] },
      {
        type: 'buttons',
        visible: [button(reader, 'button.openAlert', press('customer.alert', customer.id), 'primary')],
        more: [],
        moreLabel: words.text('button.more'),
      },
    ],
  };
}
