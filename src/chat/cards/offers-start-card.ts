import { START_CHECKS, type StartCheck } from '../../service/gate/before-start.js';
import type { StartStep } from '../../service/start/change-offers-start.js';
import type { OffersStanding } from '../../service/start/offers-standing.js';
import { STOPPED_THRESHOLD } from '../../service/watch/watch-offers.js';
import type { Block, Button, Card } from '../card.js';
import { button, press } from '../press.js';
import type { Reader } from '../reader.js';

export interface OffersStartView {
  readonly standing: OffersStanding;
  /** What counts now, what is configured, and what changed it last. */
  readonly threshold: number;
  readonly configured: number;
  readonly change: { readonly id: string; readonly at: Date } | null;
  readonly confirmedBy: string;
  /** Administrators decide; managers look. */
  readonly mayDecide: boolean;
  /** Beside administrators, whoever answers for offers. */
  readonly maySetBack: boolean;
}

/** Whether offers are on, what they still need and how to get it, and from which chance on they are shown. */
export function offersStartCard(view: OffersStartView, reader: Reader, lead: string | null = null): Card {
  const { words } = reader;
  const title = words.text('offersStart.title');
  const said = lead ?? leadText(view.standing, reader);
  const buttons = buttonsOf(view, reader);
  return {
    summary: `${title}. ${said}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [{ bold: said }] },
      checksBlock(view, reader),
      { type: 'text', text: [factsOf(view, reader).join('\n')], isMuted: true },
      ...(buttons.length === 0
        ? []
        : [
            {
              type: 'buttons' as const,
              visible: buttons.slice(0, 2),
              more: buttons.slice(2),
              moreLabel: words.text('button.more'),
            },
          ]),
    ],
  };
}

function leadText({ isOn, missing }: OffersStanding, { words }: Reader): string {
  if (isOn) return words.text(missing.length === 0 ? 'offersStart.on' : 'offersStart.onMissing');
  return missing.length === 0
    ? words.text('offersStart.off')
    : words.text('offersStart.offMissing', { count: missing.length });
}

function checksBlock({ standing: { missing }, mayDecide }: OffersStartView, { words }: Reader): Block {
  return {
    type: 'factors',
    heading: words.text('offersStart.checks'),
    factors: START_CHECKS.map((check) => {
      const name = words.text(`startCheck.${check}`);
      if (!missing.includes(check)) return { text: name, size: words.text('offersStart.done') };
      const text = words.text('offersStart.missingWhat', {
        check: name,
        remedy: remedyOf(check, mayDecide, words),
      });
      return { text, size: words.text('offersStart.missing') };
    }),
  };
}

/** Keys of a file say nothing to who can't change it. */
function remedyOf(check: StartCheck, mayDecide: boolean, words: Reader['words']): string {
  return words.text(mayDecide ? `startRemedy.${check}` : 'startRemedy.byAdministrator');
}

function factsOf(view: OffersStartView, reader: Reader): string[] {
  const { words, formats } = reader;
  const { notice } = view.standing;
  const said = { person: view.confirmedBy, date: notice === null ? '' : formats.date(notice.at) };
  return [
    thresholdText(view, reader),
    ...(notice === null ? [] : [words.text('offersStart.noticeBy', said)]),
  ];
}

function thresholdText({ threshold, configured, change }: OffersStartView, { words, formats }: Reader) {
  const percent = formats.percent(100 * threshold);
  if (threshold <= configured || change === null) return words.text('offersStart.threshold', { percent });
  const date = formats.date(change.at);
  if (threshold >= STOPPED_THRESHOLD) return words.text('offersStart.stopped', { date });
  return words.text('offersStart.raised', { percent, configured: formats.percent(100 * configured), date });
}

function buttonsOf(view: OffersStartView, reader: Reader): Button[] {
  const { standing, mayDecide, maySetBack, threshold, configured, change } = view;
  const step = (name: StartStep) => press('offers.start', 'offers', { step: name });
  const deciding = !mayDecide
    ? []
    : [
        ...(standing.isOn ? [button(reader, 'button.offersOff', step('off'))] : []),
        ...(!standing.isOn && standing.missing.length === 0
          ? [button(reader, 'button.offersOn', step('on'), 'primary')]
          : []),
        ...(standing.missing.includes('privacy_notice')
          ? [button(reader, 'button.offersNotice', step('confirm_notice'))]
          : []),
        ...(standing.notice === null
          ? []
          : [button(reader, 'button.offersNoticeBack', step('withdraw_notice'))]),
      ];
  const isRaised = maySetBack && change !== null && threshold > configured;
  return isRaised ? [...deciding, setBackButton(change.id, reader)] : deciding;
}

/** Answers one change of the threshold. */
export function setBackButton(changeId: string, reader: Reader): Button {
  return button(reader, 'button.offersSetBack', press('offers.threshold', changeId));
}
