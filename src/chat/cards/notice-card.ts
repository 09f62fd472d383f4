import type { AlertKind } from '../../domain/alert.js';
import type { NoticeAbout } from '../../domain/delivery.js';
import type { Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';
import { messageCard } from './message-card.js';

export interface NoticeView {
  readonly about: NoticeAbout;
  readonly kind: AlertKind;
  readonly subjectId: string;
  /** Of the customer or the deal. */
  readonly name: string;
  readonly ownerName: string;
  readonly dueAt: Date | null;
  readonly now: Date;
}

/** A step of an alert's clock, or the question what came of it, for one person directly. */
export function noticeCard(view: NoticeView, reader: Reader): Card {
  const { words } = reader;
  return messageCard(noticeText(view, reader), {
    type: 'buttons',
    visible: [
      button(
        reader,
        'button.open',
        press(view.kind === 'win' ? 'deal.alert' : 'customer.alert', view.subjectId),
        'primary',
      ),
    ],
    more: [],
    moreLabel: words.text('button.more'),
  });
}

function noticeText({ about, kind, name, ownerName, dueAt, now }: NoticeView, reader: Reader): string {
  const { words } = reader;
  if (about === 'asked') return words.text('notice.asked', { customer: name });
  const due = dueAt === null ? words.text('value.unknown') : dueText(dueAt, now, reader);
  if (kind === 'churn') return words.text(`notice.${about}`, { customer: name, owner: ownerName, due });
  const step = about === 'reminded' ? about : 'escalated';
  return words.text(`dealAlert.notice.${step}`, { deal: name, owner: ownerName, due });
}
