import { wholePercent } from '../../deals/live/detect-drop.js';
import { mainAgainst } from '../../domain/main-against.js';
import type { Block, Card, Inline, RichText } from '../card.js';
import { upperFirst } from '../first-letter.js';
import { mentionOf, personName } from '../people.js';
import type { Reader } from '../reader.js';
import { dueText } from '../shown-due.js';
import { alertButtons } from './alert-buttons.js';
import { alertLog } from './alert-log.js';
import { askedNotice } from './asked-notice.js';
import { firstContactAt } from './contact-made.js';
import { type DealAlertView, dealName } from './deal-alert-view.js';
import { dealMeasureText } from './deal-measure.js';
import { weakCaseBlocks, winChangeLine, winFactorName, winFactorsBlock } from './win-factors-block.js';

/**
 * An alert about a deal as it is now: what it fell from, why, the measure and by when; once contact is made the measure's
 * date is no more, and a closed one says only what came of it.
 *
 * @param isWhole with every reason, for whoever asks why.
 */
export function dealAlertCard(view: DealAlertView, reader: Reader, isWhole = false): Card {
  const { alert, people, now, isPrivate } = view;
  const { words } = reader;
  const { evidence } = alert;
  const name = dealName(alert, reader);
  const level = words.text(`level.${alert.level}`);
  const log = alertLog(alert, people, reader);
  const logBlock: Block[] = log.length === 0 ? [] : [{ type: 'text', text: [log.join('\n')], isMuted: true }];
  const buttons = alertButtons(alert, reader, now, isPrivate) ?? [];
  if (!alert.isOpen) {
    const ending = log.at(-1) ?? '';
    return {
      summary: words.text('alert.summary.closed', { level, customer: name, ending }),
      blocks: [
        { type: 'title', text: words.text('alert.closed', { customer: name }) } as const,
        ...logBlock,
        fallBlock(view, reader),
        buttons,
      ].flat(),
    };
  }
  const title = {
    type: 'title',
    text: name,
    level: alert.level,
    levelWord: words.text(`levelTitle.${alert.level}`),
  };
  const blocks: (Block | readonly Block[])[] = [
    title as Block,
    fallBlock(view, reader),
    // Who has it is what a colleague looks for, and a phone shows the top of a card.
    logBlock,
    fieldsBlock(view, reader),
    evidence.factors.length === 0
      ? []
      : winFactorsBlock(words.text('alert.why'), evidence.factors, reader, isWhole),
    askedNotice(alert, reader),
    toDoBlock(view, reader),
    changesBlock(view, reader),
    evidence.basis === 'stage_rate'
      ? { type: 'notice', tone: 'info', text: [words.text('dealAlert.stageRate')] }
      : [],
    weakCaseBlocks(evidence.weakCases, reader),
    buttons,
  ];
  return {
    summary: words.text('dealAlert.summary', { level, deal: name, ...fellFromTo(view, reader) }),
    blocks: blocks.flat(),
  };
}

/** What people were last told, and where the chance is now when that has moved since. */
function fallBlock(view: DealAlertView, reader: Reader): Block {
  const { words, formats } = reader;
  const { chance, toldChance, typicalChance, factors } = view.alert.evidence;
  const main = factors.find(({ key }) => key === mainAgainst(factors));
  const hasMoved = wholePercent(chance) !== wholePercent(toldChance);
  const also = [
    ...(hasMoved ? [words.text('dealAlert.now', { percent: formats.percent(wholePercent(chance)) })] : []),
    ...(typicalChance === null
      ? []
      : [words.text('dealAlert.typical', { percent: formats.percent(wholePercent(typicalChance)) })]),
  ];
  const text: RichText = [
    { bold: words.text('dealAlert.fell', fellFromTo(view, reader)) },
    ...also.map((part) => ` · ${part}`),
    ...(main === undefined
      ? []
      : [`\n${words.text('dealAlert.mainly', { factor: lowerFirst(winFactorName(main, reader), reader) })}`]),
  ];
  return { type: 'text', text };
}

function fellFromTo({ alert }: DealAlertView, { formats }: Reader): { from: string; to: string } {
  const { chanceBefore, toldChance } = alert.evidence;
  return {
    from: formats.percent(wholePercent(chanceBefore)),
    to: formats.percent(wholePercent(toldChance)),
  };
}

function fieldsBlock(
  { alert, customer, people, settings, showsValue }: DealAlertView,
  reader: Reader,
): Block {
  const { words, formats } = reader;
  const { valueMinor, currency, expectedCloseAt } = alert.evidence.deal;
  const value = {
    label: words.text('dealAlert.value'),
    value:
      valueMinor === null
        ? words.text('value.unknown')
        : formats.money(valueMinor, currency ?? settings.company.currency),
  };
  return {
    type: 'fields',
    fields: [
      { label: words.text('dealAlert.customer'), value: customer?.name ?? words.text('value.unknown') },
      ...(showsValue ? [value] : []),
      {
        label: words.text('dealAlert.closing'),
        value: expectedCloseAt === null ? words.text('value.unknown') : formats.date(expectedCloseAt),
      },
      { label: words.text('alert.owner'), value: personName(people, alert.ownerId, reader) },
    ],
  };
}

function toDoBlock(view: DealAlertView, reader: Reader): Block {
  const { alert, settings } = view;
  const { words } = reader;
  const heading = { bold: words.text('alert.toDo') };
  if (firstContactAt(alert) !== null)
    return { type: 'text', text: [heading, `\n${words.text('alert.toDo.contacted')}`] };
  const measure = dealMeasureText(mainAgainst(alert.evidence.factors), settings, reader);
  return { type: 'text', text: [heading, `\n${measure}`, '\n', ...whoText(view, reader)] };
}

function whoText(
  { alert, people, platform, settings, now, isPrivate }: DealAlertView,
  reader: Reader,
): RichText {
  const { words } = reader;
  const { ownerId, dueAt } = alert;
  if (ownerId === null) return [words.text('dealAlert.who.nobody')];
  const owner = people.get(ownerId);
  // A card for one person alone must not notify another one.
  const person: Inline =
    owner === undefined || isPrivate
      ? upperFirst(personName(people, ownerId, reader), words.language)
      : mentionOf(owner, platform, settings.people);
  if (dueAt === null) return words.rich('dealAlert.who.undated', { person });
  const due = dueText(dueAt, now, reader);
  return words.rich(dueAt < now ? 'dealAlert.who.late' : 'dealAlert.who', { person, due });
}

/** What people could do about it, with the chance that would come of it. */
function changesBlock({ alert }: DealAlertView, reader: Reader): Block[] {
  const { words } = reader;
  const lines = alert.evidence.changes.map((change) => winChangeLine(change, reader));
  if (lines.length === 0) return [];
  return [{ type: 'text', text: [{ bold: words.text('dealAlert.changes') }, `\n${lines.join('\n')}`] }];
}

function lowerFirst(text: string, { words }: Reader): string {
  return text.charAt(0).toLocaleLowerCase(words.language) + text.slice(1);
}
