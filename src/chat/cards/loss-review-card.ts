import type { Alert } from '../../domain/alert.js';
import type { Customer } from '../../domain/customer.js';
import type { LossReview } from '../../domain/loss-review.js';
import { DAY_MS } from '../../domain/time.js';
import { answeredAt } from '../../measures/answer-loss.js';
import type { Block, Card } from '../card.js';
import { type People, personName } from '../people.js';
import { button, press, SEEN_PRIVATELY } from '../press.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import { stepArgs } from '../undo-step.js';
import { alertLog } from './alert-log.js';
import { factorsBlock } from './factor-text.js';

export interface LossReviewView {
  readonly review: LossReview;
  readonly customer: Customer;
  /** The alerts that were about the loss, oldest first. */
  readonly alerts: readonly Alert[];
  readonly people: People;
  readonly isPrivate: boolean;
  readonly settings: Pick<ChatSettings, 'company'>;
  readonly now: Date;
}

/** What there was to see of a loss and what was done, and the question why the customer left. */
export function lossReviewCard(view: LossReviewView, reader: Reader): Card {
  const { review, customer, alerts, people } = view;
  const { words } = reader;
  const { evidence } = review;
  const actions = alerts.flatMap((alert) => alertLog(alert, people, reader));
  const signs: Block =
    evidence === null || evidence.factors.length === 0
      ? { type: 'text', text: [words.text('loss.noSigns')] }
      : factorsBlock(words.text('loss.signs'), evidence.factors, reader);
  const done: Block[] =
    actions.length === 0
      ? []
      : [{ type: 'text', text: [{ bold: words.text('loss.actions') }, `\n${actions.join('\n')}`] }];
  return {
    summary: words.text('loss.summary', { customer: customer.name }),
    blocks: [
      { type: 'title', text: customer.name },
      { type: 'text', text: [words.text('loss.intro')] },
      fieldsBlock(view, reader),
      signs,
      ...done,
      answerBlock(view, reader),
      buttonsBlock(view, reader),
    ],
  };
}

function fieldsBlock({ review, customer, people, settings }: LossReviewView, reader: Reader): Block {
  const { words, formats } = reader;
  const { yearlyValueMinor, currency } = customer;
  const [first] = review.warnings;
  const contacts = review.warnings.flatMap(({ contactedAt }) => contactedAt ?? []);
  const [contactedAt] = contacts.sort((a, b) => a.getTime() - b.getTime());
  return {
    type: 'fields',
    fields: [
      { label: words.text('loss.lostAt'), value: formats.date(review.lostAt) },
      {
        label: words.text('loss.warned'),
        value:
          first === undefined
            ? words.text('loss.neverWarned')
            : words.text('loss.warnedBefore', {
                date: formats.date(first.warnedAt),
                days: Math.max(0, Math.round((review.lostAt.getTime() - first.warnedAt.getTime()) / DAY_MS)),
              }),
      },
      // Without a warning there is nothing that a contact could have followed.
      ...(first === undefined
        ? []
        : [
            {
              label: words.text('loss.contacted'),
              value: contactedAt === undefined ? words.text('value.none') : formats.date(contactedAt),
            },
          ]),
      {
        label: words.text('customer.value'),
        value:
          yearlyValueMinor === null
            ? words.text('value.unknown')
            : formats.money(yearlyValueMinor, currency ?? settings.company.currency),
      },
      { label: words.text('alert.owner'), value: personName(people, review.ownerId, reader) },
    ],
  };
}

function answerBlock({ review, people }: LossReviewView, reader: Reader): Block {
  const { words, formats } = reader;
  const { answer } = review;
  if (answer === null) return { type: 'text', text: [{ bold: words.text('loss.question') }] };
  const line = words.text('loss.answered', {
    reason: words.text(`lossReason.${answer.reason}`),
    person: personName(people, answer.byId, reader),
    time: formats.dateTime(answer.at),
  });
  const text = answer.text === null ? '' : `\n${words.text('quoted', { text: answer.text })}`;
  return { type: 'text', text: [{ bold: line }, text] };
}

function buttonsBlock({ review, isPrivate, now }: LossReviewView, reader: Reader): Block {
  const args = isPrivate ? SEEN_PRIVATELY : {};
  const isAnswered = review.answer !== null;
  const undo =
    review.undo === null || now > review.undo.until
      ? []
      : [
          button(
            reader,
            'button.undo',
            press('loss.undo', review.id, { ...args, ...stepArgs(answeredAt(review.undo)) }),
          ),
        ];
  const answer = button(
    reader,
    isAnswered ? 'button.lossCorrect' : 'button.lossAnswer',
    press('loss.answer', review.id, args),
    isAnswered ? undefined : 'primary',
  );
  return {
    type: 'buttons',
    visible: [answer, ...undo],
    more: [button(reader, 'button.customer', press('customer.show', review.customerId))],
    moreLabel: reader.words.text('button.more'),
  };
}
