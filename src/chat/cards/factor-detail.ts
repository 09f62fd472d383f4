import type { Factor, FactorKey } from '../../domain/score.js';
import type { Reader } from '../reader.js';
import { factorText } from './factor-text.js';
import { durationText, silentChannels, usagePart, valuesOf } from './factor-values.js';

/**
 * The measured values behind a reason, in a sentence.
 *
 * @param currency of the customer's orders.
 */
export function factorDetail(factor: Factor, currency: string, reader: Reader): string {
  return DETAILS[factor.signal]?.(factor, reader, currency) ?? `${factorText(factor, reader)}.`;
}

type FactorDetail = (factor: Factor, reader: Reader, currency: string) => string | null;

/** Those whose line says all there is have none. */
const DETAILS: Readonly<Partial<Record<FactorKey, FactorDetail>>> = {
  contact_frequency(factor, { words, formats }) {
    const values = valuesOf(factor, 'current', 'baseline');
    if (values === null) return null;
    const counts = { current: formats.number(values.current), baseline: formats.number(values.baseline) };
    return factor.variant === 'year'
      ? words.text('detail.contact_frequency.year', counts)
      : words.text('detail.contact_frequency.previous', counts);
  },
  reply_time(factor, reader) {
    const values = valuesOf(factor, 'hours', 'usualHours');
    if (values === null) return null;
    return reader.words.text('detail.reply_time', {
      recent: durationText(values.hours, reader),
      usual: durationText(values.usualHours, reader),
    });
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
  order_value(factor, { words, formats, hidesAmounts }, currency) {
    const values = valuesOf(factor, 'currentMinor', 'baselineMinor');
    if (values === null || hidesAmounts === true) return null;
    const amounts = {
      current: formats.money(values.currentMinor, currency),
      baseline: formats.money(values.baselineMinor, currency),
    };
    return factor.variant === 'year'
      ? words.text('detail.order_value.year', amounts)
      : words.text('detail.order_value.previous', amounts);
  },
  support_load(factor, { words, formats }) {
    const values = valuesOf(factor, 'current', 'usual', 'mastered');
    if (values === null) return null;
    return words.text('detail.support_load', {
      current: values.current,
      usual: formats.number(values.usual),
      mastered: formats.number(values.mastered),
    });
  },
  silence(factor, reader) {
    const values = valuesOf(factor, 'percent');
    if (values === null || values.percent >= 0) return null;
    return reader.words.text('detail.silence', {
      sources: silentChannels(factor.variant, reader),
      percent: reader.formats.percent(-values.percent),
    });
  },
  own_failings(factor, reader) {
    const { words, formats } = reader;
    if (factor.variant === 'deliveries') {
      const values = valuesOf(factor, 'latePercent', 'usualLatePercent');
      if (values === null) return null;
      return words.text('detail.own_failings.deliveries', {
        percent: formats.percent(values.latePercent),
        usual: formats.percent(values.usualLatePercent),
      });
    }
    const response = valuesOf(factor, 'responseHours', 'usualResponseHours');
    if (factor.variant === 'response' && response !== null) {
      return words.text('detail.own_failings.response', {
        recent: durationText(response.responseHours, reader),
        usual: durationText(response.usualResponseHours, reader),
      });
    }
    const resolution = valuesOf(factor, 'resolutionHours', 'usualResolutionHours');
    if (factor.variant !== 'resolution' || resolution === null) return null;
    return words.text('detail.own_failings.resolution', {
      recent: durationText(resolution.resolutionHours, reader),
      usual: durationText(resolution.usualResolutionHours, reader),
    });
  },
  postponed_meetings(factor, { words }) {
    const values = valuesOf(factor, 'count');
    return values && values.count > 0 ? words.text('detail.postponed_meetings', values) : null;
  },
  tone(factor, { words, formats }) {
    const values = valuesOf(factor, 'tone', 'usual');
    if (values === null) return null;
    return words.text('detail.tone', {
      recent: formats.number(values.tone),
      usual: words.text('mood.scale', { mood: formats.number(values.usual) }),
    });
  },
  interest(factor, { words, formats }) {
    const values = valuesOf(factor, 'current', 'usual');
    if (values === null || factor.variant === 'competitor') return null;
    return words.text('detail.interest', {
      current: formats.number(values.current),
      usual: formats.number(values.usual),
    });
  },
  usage(factor, reader) {
    const { words, formats } = reader;
    const what = usagePart(factor.variant, reader);
    const values = valuesOf(factor, 'percent');
    if (what === null || values === null) return null;
    const change = formats.percent(values.percent);
    const seats = valuesOf(factor, 'seats', 'contractSeats');
    if (seats === null) return words.text('detail.usage', { what, change });
    return words.text('detail.usage.seats', {
      what,
      change,
      seats: formats.number(seats.seats),
      contractSeats: formats.number(seats.contractSeats),
    });
  },
  maintenance(factor, { words, formats }) {
    const values = valuesOf(factor, 'current', 'expected', 'days');
    if (values === null) return null;
    const counts = { ...values, expected: formats.number(values.expected) };
    return factor.variant === 'hours'
      ? words.text('detail.maintenance.hours', counts)
      : words.text('detail.maintenance.machines', counts);
  },
  compatibility(factor, { words, formats }) {
    const values = valuesOf(factor, 'count');
    return values && words.text('detail.compatibility', { count: formats.number(values.count) });
  },
  approvals(factor, { words }) {
    const values = valuesOf(factor, 'days', 'usualDays');
    return values && words.text('detail.approvals', values);
  },
  outside(factor, reader) {
    const values = valuesOf(factor, 'count');
    if (values === null) return null;
    const count = reader.formats.number(values.count);
    return reader.words.text('detail.outside', { fact: factorText(factor, reader), count });
  },
  yearly_value(factor, { words, formats, hidesAmounts }, currency) {
    const values = valuesOf(factor, 'amountMinor');
    if (values === null || hidesAmounts === true) return null;
    return words.text('detail.yearly_value', { amount: formats.money(values.amountMinor, currency) });
  },
};

function pastDue(days: number, { words }: Reader): string {
  if (days === 0) return words.text('detail.late_payment.on');
  return days > 0
    ? words.text('detail.late_payment.after', { days })
    : words.text('detail.late_payment.before', { days: -days });
}
