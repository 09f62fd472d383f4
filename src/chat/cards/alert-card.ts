import { mainFactor } from '../../domain/main-factor.js';
import type { Block, Card, RichText } from '../card.js';
import { personName } from '../people.js';
import type { Reader } from '../reader.js';
import { alertButtons } from './alert-buttons.js';
import { alertLog } from './alert-log.js';
import type { AlertView } from './alert-view.js';
import { askedNotice } from './asked-notice.js';
import { changeText } from './change-text.js';
import { firstContactAt, lastContactAt } from './contact-made.js';
import { reasonsText } from './factor-text.js';
import { levelKeptText } from './level-kept.js';
import { avoidText, openers } from './openers.js';
import { withRelease } from './release-button.js';
import { riskFactorsBlock } from './risk-factors.js';
import { alertSummary, riskText } from './risk-text.js';
import { basisNotice } from './rules-notice.js';
import { whoText } from './who-text.js';

/**
 * An alert as it is now. An open one says why, what to do, by when and how to begin; once contact is made the words for
 * it go, and a closed one says only what came of it.
 */
export function alertCard(view: AlertView, reader: Reader): Card {
  const { alert, customer, people, now, isPrivate } = view;
  const { words } = reader;
  const log = alertLog(alert, people, reader);
  const levelWord = words.text(`level.${alert.level}`);
  const title: Block = {
    type: 'title',
    text: customer.name,
    level: alert.level,
    levelWord: words.text(`levelTitle.${alert.level}`),
  };
  const logBlock: Block[] = log.length === 0 ? [] : [{ type: 'text', text: [log.join('\n')], isMuted: true }];
  const buttons = withRelease(alertButtons(alert, reader, now, isPrivate), view, reader) ?? [];
  if (!alert.isOpen) {
    const ending = log.at(-1) ?? '';
    const closedTitle: Block = {
      type: 'title',
      text: words.text('alert.closed', { customer: customer.name }),
    };
    return {
      summary: words.text('alert.summary.closed', { level: levelWord, customer: customer.name, ending }),
      blocks: [closedTitle, ...logBlock, pointsBlock(view, reader), buttons].flat(),
    };
  }
  const isBeforeContact = firstContactAt(alert) === null;
  const blocks: (Block | readonly Block[])[] = [
    title,
    pointsBlock(view, reader),
    // Who has it is what a colleague looks for, and a phone shows the top of a card.
    logBlock,
    fieldsBlock(view, reader),
    alert.evidence.factors.length === 0
      ? []
      : riskFactorsBlock(words.text('alert.why'), alert.evidence, reader),
    askedNotice(alert, reader),
    toDoBlock(view, reader),
    isBeforeContact ? talkBlocks(view, reader) : [],
    basisNotice(alert.evidence, reader),
    buttons,
  ];
  return {
    summary: alertSummary(customer.name, alert.level, alert.evidence, reader),
    blocks: blocks.flat(),
  };
}

/** How to open the talk and what not to say, as part of a card. */
export function talkBlocks({ alert }: Pick<AlertView, 'alert'>, reader: Reader): Block[] {
  const lines = openers(alert.evidence.factors, reader).map((opener) => `• ${opener}`);
  return [
    { type: 'text', text: [{ bold: reader.words.text('alert.talk') }, `\n${lines.join('\n')}`] },
    { type: 'text', text: [avoidText(alert.evidence.factors, reader)], isMuted: true },
  ];
}

function pointsBlock(view: AlertView, reader: Reader): Block {
  const { words } = reader;
  const { alert } = view;
  const reasons = reasonsText(alert.evidence.factors, reader);
  const kept = levelKeptText(view, reader);
  const line: RichText = [
    { bold: riskText(alert.evidence, view.settings, reader) },
    ` · ${changeText(view, reader)}`,
    ...(kept === null ? [] : [`\n${kept}`]),
    ...(reasons === '' ? [] : [`\n${words.text('alert.reason', { reasons })}`]),
  ];
  return { type: 'text', text: line };
}

function fieldsBlock({ alert, customer, people, settings }: AlertView, reader: Reader): Block {
  const { words, formats } = reader;
  // A contact noted on the card itself is later than the last that was imported.
  const contactAt = lastContactAt(alert) ?? alert.evidence.lastContactAt;
  const { yearlyValueMinor, renewalAt } = customer;
  const currency = customer.currency ?? settings.company.currency;
  return {
    type: 'fields',
    fields: [
      {
        label: words.text('alert.value'),
        value:
          yearlyValueMinor === null ? words.text('value.unknown') : formats.money(yearlyValueMinor, currency),
      },
      {
        label: words.text('alert.lastContact'),
        value: contactAt === null ? words.text('value.none') : formats.date(contactAt),
      },
      {
        label: words.text('alert.renewal'),
        value: renewalAt === null ? words.text('value.unknown') : formats.date(renewalAt),
      },
      { label: words.text('alert.owner'), value: personName(people, alert.ownerId, reader) },
    ],
  };
}

function toDoBlock(view: AlertView, reader: Reader): Block {
  const { alert, customer, settings } = view;
  const { words } = reader;
  const factor = mainFactor(alert.evidence.factors);
  const isContacted = firstContactAt(alert) !== null;
  const measure = isContacted
    ? words.text('alert.toDo.contacted')
    : settings.measureFor(customer.segment, alert.level, words.language, factor).text;
  // Who made the contact and when stands in the lines of what became of it.
  const stopped = alert.dueAt === null ? [] : [` ${words.text('alert.stopped')}`];
  const who = isContacted ? stopped : ['\n', ...whoText(view, reader)];
  return { type: 'text', text: [{ bold: words.text('alert.toDo') }, `\n${measure}`, ...who] };
}
