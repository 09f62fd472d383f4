import type { Headline, ValuedCount } from '../../digest/headlines.js';
import type { ShareFigure } from '../../domain/monthly-figures.js';
import type { Reader } from '../reader.js';
import { shareText } from './figures-sections.js';

/** One of the few figures on top, with that of the week before. */
export function headlineField(
  headline: Headline,
  reader: Reader,
): { readonly label: string; readonly value: string } {
  const { words, formats } = reader;
  const label = words.text(`digest.${headline.name}`);
  switch (headline.name) {
    case 'overdue': {
      const { now, open } = headline;
      const value = words.text('digest.overdue.value', {
        overdue: formats.number(now),
        open: formats.number(open),
      });
      return { label, value };
    }
    case 'handled':
      return {
        label,
        value: compared(handledText(headline.now, reader), percentOf(headline.before, reader)),
      };
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

function percentOf({ share }: ShareFigure, { formats }: Reader): string {
  return share === null ? '–' : formats.percent(100 * share);
}

function valuedText({ customers, amounts, withoutValue }: ValuedCount, { words, formats }: Reader): string {
  const counted = words.text('digest.customers', { count: customers });
  if (amounts.length === 0) return counted;
  const sums = amounts.map(({ amountMinor, currency }) => formats.money(amountMinor, currency));
  const text = words.text('digest.customersWorth', { customers: counted, amounts: formats.list(sums) });
  return withoutValue === 0 ? text : words.text('digest.withoutValue', { text, count: withoutValue });
}
