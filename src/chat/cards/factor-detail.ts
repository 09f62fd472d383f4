import type { ChurnSignalKey, Factor } from '../../domain/score.js';
import type { Reader } from '../reader.js';
import { factorText, valuesOf } from './factor-text.js';

/**
 * The measured values behind a reason, in a sentence.
 *
 * @param currency of the customer's orders.
 */
export function factorDetail(factor: Factor, currency: string, reader: Reader): string {
  return DETAILS[factor.signal](factor, reader, currency) ?? `${factorText(factor, reader)}.`;
}

type FactorDetail = (factor: Factor, reader: Reader, currency: string) => string | null;

const DETAILS = {
  contact_frequency(factor, { words, formats }) {
    const values = valuesOf(factor, 'current', 'baseline');
    if (values === null) return null;
    const counts = { current: formats.number(values.current), baseline: formats.number(values.baseline) };
    return factor.variant === 'year'
      ? words.text('detail.contact_frequency.year', counts)
      : words.text('detail.contact_frequency.previous', counts);
  },
  late_payment(factor, reader) {
    const values = valuesOf(factor, 'days', 'usualDays');
    if (values === null) return null;
    return reader.words.text('detail.late_payment', {
      recent: pastDue(Math.round(values.days), reader),
      usual: pastDue(Math.round(values.usualDays), reader),
    });
  },
  order_rhythm(factor, { words, formats }) {
    const values = valuesOf(factor, 'days', 'usualDays', 'percentile');
    if (values === null) return null;
    const all = { ...values, percentile: formats.percent(values.percentile) };
    if (factor.variant === 'segment') return words.text('detail.order_rhythm.segment', all);
    return factor.variant === 'shrunk'
      ? words.text('detail.order_rhythm.shrunk', all)
      : words.text('detail.order_rhythm.own', all);
  },
  order_value(factor, { words, formats }, currency) {
    const values = valuesOf(factor, 'currentMinor', 'baselineMinor');
    if (values === null) return null;
    const amounts = {
      current: formats.money(values.currentMinor, currency),
      baseline: formats.money(values.baselineMinor, currency),
    };
    return factor.variant === 'year'
      ? words.text('detail.order_value.year', amounts)
      : words.text('detail.order_value.previous', amounts);
  },
  postponed_meetings(factor, { words }) {
    const values = valuesOf(factor, 'count');
    return values && words.text('detail.postponed_meetings', values);
  },
} as const satisfies Record<ChurnSignalKey, FactorDetail>;

function pastDue(days: number, { words }: Reader): string {
  if (days === 0) return words.text('detail.late_payment.on');
  return days > 0
    ? words.text('detail.late_payment.after', { days })
    : words.text('detail.late_payment.before', { days: -days });
}
