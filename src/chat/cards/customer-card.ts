import { shownCustomerId } from '../../domain/customer.js';
import type { Score } from '../../domain/score.js';
import { bordersOf } from '../../domain/thresholds.js';
import type { Block, Card } from '../card.js';
import { personName } from '../people.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';
import { alertButtons } from './alert-buttons.js';
import { lastLogLine } from './alert-log.js';
import { openingBasisOf } from './alert-view.js';
import { lastContacts } from './contacts-card.js';
import type { CustomerView } from './customer-view.js';
import { levelKeptText } from './level-kept.js';
import { riskFactorsBlock } from './risk-factors.js';
import { riskText } from './risk-text.js';
import { basisNotice } from './rules-notice.js';

/** One customer for the person who asked: who it is, how it is doing, what is open. */
export function customerCard(view: CustomerView, reader: Reader): Card {
  const { customer, openAlert, now } = view;
  const alertRow = openAlert === null ? null : alertButtons(openAlert, reader, now, true);
  const why = button(reader, 'button.why', press('customer.why', customer.id));
  const share = button(reader, 'button.share', press('customer.share', customer.id));
  const log = button(reader, 'button.log', press('customer.log', customer.id));
  const ownRow: Block = {
    type: 'buttons',
    // The alert's own buttons explain it and log what came of it.
    visible: alertRow === null ? [why, share] : [share],
    more: alertRow === null ? [log] : [],
    moreLabel: reader.words.text('button.more'),
  };
  const { summary, blocks } = facts(view, reader);
  const contacts = view.activity === undefined ? [] : lastContacts(customer.id, view.activity, reader);
  return { summary, blocks: [...blocks, ...contacts, ...(alertRow === null ? [] : [alertRow]), ownRow] };
}

/** The same for everybody in a conversation: without buttons, and saying who shared it. */
export function sharedCustomerCard(view: CustomerView, sharedBy: string, reader: Reader): Card {
  const { summary, blocks } = facts(view, reader);
  const byline = reader.words.text('customer.sharedBy', { person: sharedBy });
  return { summary, blocks: [...blocks, { type: 'text', text: [byline], isMuted: true }] };
}

function facts(view: CustomerView, reader: Reader): Card {
  const { customer, score, openAlert } = view;
  const { words } = reader;
  const level = openAlert?.level;
  return {
    summary:
      score === null
        ? words.text('customer.summary.noScore', { customer: customer.name })
        : summaryText(customer.name, score, reader),
    blocks: [
      {
        type: 'title',
        text: customer.name,
        ...(level === undefined ? {} : { level, levelWord: words.text(`level.${level}`) }),
      },
      fieldsBlock(view, reader),
      ...scoreBlocks(view, reader),
      { type: 'text', text: [alertText(view, reader)] },
    ],
  };
}

function fieldsBlock(view: CustomerView, reader: Reader): Block {
  const { customer, score, people, settings, now } = view;
  const { words, formats } = reader;
  const unknown = words.text('value.unknown');
  const { yearlyValueMinor, renewalAt, customerSince, segment, country } = customer;
  const currency = customer.currency ?? settings.company.currency;
  const lastContactAt = score?.lastContactAt ?? null;
  const lastContact =
    lastContactAt === null
      ? words.text('value.none')
      : `${formats.date(lastContactAt)} (${formats.daysAgo(lastContactAt, now)})`;
  return {
    type: 'fields',
    fields: [
      { label: words.text('customer.number'), value: shownCustomerId(customer.id) },
      { label: words.text('customer.segment'), value: segment === '' ? unknown : segment },
      { label: words.text('customer.country'), value: country === '' ? unknown : formats.country(country) },
      { label: words.text('alert.owner'), value: personName(people, customer.ownerId, reader) },
      {
        label: words.text('customer.value'),
        value: yearlyValueMinor === null ? unknown : formats.money(yearlyValueMinor, currency),
      },
      ...(customerSince === null
        ? []
        : [{ label: words.text('customer.since'), value: formats.date(customerSince) }]),
      { label: words.text('alert.lastContact'), value: lastContact },
      {
        label: words.text('alert.renewal'),
        value: renewalAt === null ? unknown : formats.date(renewalAt),
      },
      ...activityFields(view, reader),
    ],
  };
}

/** Nothing where nobody knows. */
function activityFields({ activity }: CustomerView, { words, formats }: Reader) {
  const mood = activity?.contacts.find((contact) => contact.mood !== null)?.mood ?? null;
  const openTickets = activity?.openTickets ?? null;
  return [
    ...(mood === null ? [] : [{ label: words.text('customer.mood'), value: words.text(`mood.${mood}`) }]),
    ...(openTickets === null
      ? []
      : [{ label: words.text('customer.openTickets'), value: formats.number(openTickets) }]),
  ];
}

function scoreBlocks({ customer, score, openAlert, settings }: CustomerView, reader: Reader): Block[] {
  const { words, formats } = reader;
  if (score === null) return [{ type: 'text', text: [words.text('customer.notScored')] }];
  const checked = words.text('customer.checkedAt', { date: formats.date(score.asOf) });
  const remark =
    // An alert that is still open is no time to say that all is well.
    openAlert !== null
      ? ''
      : score.level === null
        ? calmText(score, customer.segment, settings, reader)
        : score.mayAlert
          ? ''
          : words.text('customer.oneSign');
  const points: Block = {
    type: 'text',
    text: [{ bold: riskText(score, settings, reader) }, `. ${checked}${remark === '' ? '' : `\n${remark}`}`],
  };
  const factors =
    score.factors.length === 0
      ? ({ type: 'text', text: [words.text('why.noFactors')] } as const)
      : riskFactorsBlock(words.text('alert.why'), score, reader);
  return [points, factors, basisNotice(score, reader)];
}

function summaryText(customer: string, { basis, risk }: Score, { words, formats }: Reader): string {
  return basis === 'rules'
    ? words.text('customer.summary', { customer, points: risk })
    : words.text('risk.customer', { customer, percent: formats.percent(risk) });
}

function calmText(
  { basis }: Score,
  segment: string,
  { thresholds }: CustomerView['settings'],
  { words }: Reader,
): string {
  return basis === 'rules'
    ? words.text('customer.calm', { border: bordersOf(thresholds, segment).low })
    : words.text('risk.calm');
}

function alertText({ openAlert, history, people }: CustomerView, reader: Reader): string {
  const { words } = reader;
  if (openAlert === null) return words.text('customer.noAlert');
  const line = lastLogLine(openAlert, people, reader);
  const heading = words.text('customer.openAlert', { level: words.text(`level.${openAlert.level}`) });
  const kept = levelKeptText({ alert: openAlert, ...openingBasisOf(history, openAlert) }, reader);
  return [heading, ...(kept === null ? [] : [kept]), ...(line === null ? [] : [line])].join('\n');
}
