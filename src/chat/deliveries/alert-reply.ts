import { isOverBefore } from '../../alerts/step-over.js';
import { NOTICE_SUBJECTS } from '../../domain/delivery.js';
import type { Level } from '../../domain/level.js';
import type { ScoreBasis } from '../../domain/score.js';
import type { Inline, RichText } from '../card.js';
import { firstContactAt } from '../cards/contact-made.js';
import { mentionOf } from '../people.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';
import { dealReplyText } from './deal-reply.js';
import { type ContentOf, type DeliveryRenderer, drop } from './delivery-renderer.js';
import { ownersReader } from './owners-reader.js';
import { readerAt } from './reader-at.js';

export const renderAlertReply: DeliveryRenderer<'alert_reply'> = async (
  { alertId, staffId, about, level, risk, fall },
  target,
  { stores, settings, now },
) => {
  const [alert, staff, chosen] = await Promise.all([
    stores.alerts.find(alertId),
    stores.staff.find(staffId),
    stores.personalSettings.find(staffId),
  ]);
  if (alert === null) return drop(`alert ${alertId} is gone`);
  if (staff === null) return drop(`staff member ${staffId} is gone`);
  const step = NOTICE_SUBJECTS.find((subject) => subject === about);
  if (step !== undefined && isOverBefore(step, alert, staffId, now())) {
    return drop(`nothing to say to ${staffId} any more`);
  }
  const customer = alert.kind === 'win' ? null : await stores.customers.find(alert.subjectId);
  if (customer === null && alert.kind === 'churn') return drop(`customer ${alert.subjectId} is gone`);
  const reader =
    target.kind === 'person'
      ? await readerAt(target, stores, settings)
      : ownersReader({ ownerId: staffId }, new Map([[staffId, staff]]), settings, chosen);
  const person = mentionOf(staff, target.platform, settings.people);
  const dueAt = firstContactAt(alert) === null ? alert.dueAt : null;
  if (alert.kind === 'win') {
    const deal = { about, level, fall, alert, person, dueAt, settings, now: now() };
    return { kind: 'reply', text: dealReplyText(deal, reader) };
  }
  const { basis } = alert.evidence;
  const view = { about, level, risk, basis, person, customer: customer?.name ?? '', dueAt, now: now() };
  return { kind: 'reply', text: replyText(view, reader) };
};

interface Reply {
  readonly about: ContentOf<'alert_reply'>['about'];
  readonly level: Level;
  readonly risk: number;
  readonly basis: ScoreBasis;
  readonly person: Inline;
  readonly customer: string;
  readonly dueAt: Date | null;
  readonly now: Date;
}

function replyText(reply: Reply, reader: Reader): RichText {
  const { words, formats } = reader;
  const { about, risk, basis, person, customer, dueAt } = reply;
  const due = dueAt === null ? words.text('value.unknown') : dueText(dueAt, reply.now, reader);
  const percent = formats.percent(risk);
  switch (about) {
    case 'raised': {
      const level = words.text(`level.${reply.level}`).toLocaleLowerCase(words.language);
      return basis === 'model'
        ? words.rich('reply.raised.chance', { person, customer, level, percent })
        : words.rich('reply.raised', { person, customer, level, points: risk });
    }
    // A customer's fall is told as one.
    case 'fell_further':
    case 'fell':
      return basis === 'model'
        ? words.rich('reply.fell.chance', { person, customer, percent })
        : words.rich('reply.fell', { person, customer, points: risk });
    case 'handed_over':
      return dueAt === null
        ? words.rich('reply.handedOver', { person, customer })
        : words.rich('reply.handedOver.due', { person, customer, due });
    case 'asked':
      return words.rich('reply.asked', { person, customer });
    case 'reminded':
    case 'escalated':
    case 'breached':
      return words.rich(`reply.${about}`, { person, customer, due });
  }
}
