import type { NoticeAbout } from '../../domain/delivery.js';
import type { Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';
import { messageCard } from './message-card.js';

export interface NoticeView {
  readonly about: NoticeAbout;
  readonly customerId: string;
  readonly customerName: string;
  readonly ownerName: string;
  readonly dueAt: Date | null;
  readonly now: Date;
}

/** A step of an alert's clock, or the question what came of it, for one person directly. */
export function noticeCard(view: NoticeView, reader: Reader): Card {
  const { words } = reader;
  return messageCard(noticeText(view, reader), {
    type: 'buttons',
    visible: [button(reader, 'button.open', press('customer.alert', view.customerId), 'primary')],
    more: [],
    moreLabel: words.text('button.more'),
  });
}

function noticeText({ about, customerName, ownerName, dueAt, now }: NoticeView, reader: Reader): string {
  const { words } = reader;
  if (about === 'asked') return words.text('notice.asked', { customer: customerName });
  return words.text(`notice.${about}`, {
    customer: customerName,
    owner: ownerName,
    due: dueAt === null ? words.text('value.unknown') : dueText(dueAt, now, reader),
  });
}
