import { DateTime } from 'luxon';
import type { Customer } from '../../domain/customer.js';
import { actAndAnswer } from '../answer-act.js';
import { isDealView, shownSubject } from '../cards/deal-alert-view.js';
import { messageCard } from '../cards/message-card.js';
import { readAlert } from '../read-alert.js';
import { type AlertForm, withErrors } from './form-handler.js';
import { select } from './inputs.js';

const DAYS = [1, 3, 7, 30] as const;
const UNTIL_RENEWAL = 'renewal';

/** For how long the owner is not reminded. */
export const snoozeForm = {
  make(view, { reader }, args) {
    const { alert, now } = view;
    const { words, formats } = reader;
    const days = DAYS.map((count) => ({ value: String(count), text: words.text('days', { count }) }));
    const renewal = isDealView(view) ? null : renewalAhead(view.customer, now);
    const untilRenewal =
      renewal === null
        ? []
        : [
            {
              value: UNTIL_RENEWAL,
              text: words.text('form.snooze.renewal', { date: formats.date(renewal) }),
            },
          ];
    return {
      id: 'alert.snooze',
      subject: alert.id,
      title: words.text('form.snooze.title'),
      submitText: words.text('form.save'),
      cancelText: words.text('form.cancel'),
      intro: [words.text('form.snooze.intro', { customer: shownSubject(view, reader) })],
      inputs: [
        {
          ...select('until', words.text('form.snooze.until'), [...days, ...untilRenewal], false),
          initial: String(DAYS[0]),
        },
      ],
      args,
    };
  },
  submit: async ({ subject, values, args, from }, desk) => {
    const isUntilRenewal = values.until === UNTIL_RENEWAL;
    const view = isUntilRenewal
      ? await readAlert(subject, desk, { platform: from.reply.platform, isPrivate: false })
      : null;
    return async (asker) => {
      const { words } = asker.reader;
      if (isUntilRenewal && view === null) {
        return { kind: 'whisper', card: messageCard(words.text('refusal.gone')) };
      }
      const until =
        view === null || view.customer === null
          ? daysFrom(desk.now(), values.until, asker.reader.timezone)
          : renewalAhead(view.customer, desk.now());
      if (until === null) return withErrors({ until: words.text('error.choose') });
      return actAndAnswer(subject, { name: 'snooze', until }, args, asker, desk);
    };
  },
} as const satisfies AlertForm;

/** The same time of day so many calendar days later; null for a number that was not offered. */
function daysFrom(now: Date, choice: string | undefined, timezone: string): Date | null {
  const days = DAYS.find((count) => String(count) === choice);
  if (days === undefined) return null;
  const local = DateTime.fromJSDate(now, { zone: timezone });
  // An unknown zone must not make an invalid date.
  return (local.isValid ? local : DateTime.fromJSDate(now, { zone: 'utc' })).plus({ days }).toJSDate();
}

function renewalAhead({ renewalAt }: Customer, now: Date): Date | null {
  return renewalAt !== null && renewalAt > now ? renewalAt : null;
}
