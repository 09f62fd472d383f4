import type { OfferWatch, WatchedMeasure } from '../../domain/offer-watch.js';
import { STOPPED_THRESHOLD } from '../../service/watch/watch-offers.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';
import { setBackButton } from './offers-start-card.js';

/** That offers became too much, by what, and the way back. */
export function offerWatchCard(
  watch: OfferWatch,
  /** Who has answered it, with the name; null where nobody has. */
  answer: { readonly person: string; readonly at: Date } | null,
  reader: Reader,
): Card {
  const { words, formats } = reader;
  const title = words.text('offerWatch.title');
  const lead =
    watch.threshold >= STOPPED_THRESHOLD
      ? words.text('offerWatch.stopped')
      : words.text('offerWatch.raised', {
          percent: formats.percent(100 * watch.threshold),
          before: formats.percent(100 * watch.thresholdBefore),
        });
  const way: Block =
    answer === null
      ? {
          type: 'buttons',
          visible: [setBackButton(watch.id, reader)],
          more: [],
          moreLabel: words.text('button.more'),
        }
      : {
          type: 'text',
          text: [words.text('offerWatch.setBack', { person: answer.person, date: formats.date(answer.at) })],
        };
  return {
    summary: `${title}. ${lead}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [{ bold: lead }] },
      {
        type: 'factors',
        heading: words.text('offerWatch.why', { date: formats.date(watch.since) }),
        factors: watch.measures.map((measure) => ({
          text: measureText(measure, reader),
          size:
            measure.value === null ? '' : words.text(`offerWatch.${measure.isCrossed ? 'over' : 'within'}`),
        })),
      },
      { type: 'text', text: [words.text('offerWatch.how')], isMuted: true },
      way,
    ],
  };
}

function measureText(measured: WatchedMeasure, { words, formats }: Reader): string {
  const { measure, value, count, limit } = measured;
  const label = words.text(`offerWatch.${measure}`);
  if (value === null) return words.text('offerWatch.tooFew', { label, count: formats.number(count) });
  if (measure === 'satisfaction') {
    return words.text('offerWatch.points', {
      label,
      // How much lower it is: below zero on the page.
      points: formats.signed(-Math.round(1_000 * value) / 10),
      count: formats.number(count),
      limit: formats.signed(-100 * limit),
    });
  }
  const percent = formats.percent(100 * value);
  const most = formats.percent(100 * limit);
  return words.text('offerWatch.share', { label, percent, count: formats.number(count), limit: most });
}
