import type { Headline, ValuedCount } from '../../digest/headlines.js';
import type { ShareFigure } from '../../domain/monthly-figures.js';
import type { Reader } from '../reader.js';
import { shareText } from './figures-sections.js';
import { quarterText } from './quarter-text.js';

/** One of the few figures on top, with that of the week before. */
export function headlineField(
  headline: Headline,
  reader: Reader,
): { readonly label: string; readonly value: string } {
  const { words, formats } = reader;
  const label = headline.name === 'expected' ? '' : words.text(`digest.${headline.name}`);
  switch (headline.name) {
    case 'overdue': {
      const { now, open } = headline;
      const value = words.text('digest.overdue.value', {
        overdue: formats.number(now),
        open: formats.number(open),
      });
      return { label, value };
    }
    case 'expected': {
      const { expectedMinor, lowMinor, highMinor, beforeMinor, currency, key } = headline;
      const money = (minor: number) => formats.money(minor, currency);
      const range = words.text('pipeline.range', { low: money(lowMinor), high: money(highMinor) });
      const value = `${money(expectedMinor)} ${range}`;
      return {
        label: words.text('pipeline.quarter', { quarter: quarterText(key, reader) }),
        value: beforeMinor === null ? value : compared(value, money(beforeMinor)),
      };
    }
    case 'handled': {
      const now = handledText(headline.now, reader);
      const { share } = headline.before;
      const before = share === null ? words.text('digest.handled.none') : formats.percent(100 * share);
      // Of two weeks in which nothing was due there is nothing to compare.
      return { label, value: now === before ? now : compared(now, before) };
    }
    case 'saved':
    case 'lost':
      return {
        label,
        value: compared(valuedText(headline.now, reader), formats.number(headline.before.customers)),
      };
  }

  function compared(now: string, before: string): string {
    return words.text('digest.compared', { now, before });
  }
}

function handledText(figure: ShareFigure, reader: Reader): string {
  return figure.share === null ? reader.words.text('digest.handled.none') : shareText(figure, reader);
}

function valuedText({ customers, amounts, withoutValue }: ValuedCount, { words, formats }: Reader): string {
  const counted = words.text('digest.customers', { count: customers });
  if (amounts.length === 0) return counted;
  const sums = amounts.map(({ amountMinor, currency }) => formats.money(amountMinor, currency));
  const text = words.text('digest.customersWorth', { customers: counted, amounts: formats.list(sums) });
  return withoutValue === 0 ? text : words.text('digest.withoutValue', { text, count: withoutValue });
}
