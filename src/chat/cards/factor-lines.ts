import { OUTSIDE_FACTS } from '../../domain/event.js';
import type { Factor, FactorKey } from '../../domain/score.js';
import type { Reader } from '../reader.js';
import { durationText, silentChannels, usagePart, valuesOf } from './factor-values.js';

/** The line of a factor; null when its values are not there. */
type FactorLine = (factor: Factor, reader: Reader) => string | null;

const DAYS_PER_MONTH = 365.25 / 12;
const MONTHS_SHOWN_UP_TO = 24;
const nameOnly: FactorLine = () => null;

export const FACTOR_LINES = {
  contact_frequency(factor, { words, formats }) {
    const values = valuesOf(factor, 'percent');
    if (values === null) return null;
    if (factor.values.current === 0) return words.text('factor.contact_frequency.none');
    if (values.percent === 0) return words.text('factor.contact_frequency.same');
    const percent = formats.percent(Math.abs(values.percent));
    const isUp = values.percent > 0;
    if (factor.variant === 'year') {
      return words.text(isUp ? 'factor.contact_frequency.year.up' : 'factor.contact_frequency.year', {
        percent,
      });
    }
    return words.text(isUp ? 'factor.contact_frequency.previous.up' : 'factor.contact_frequency.previous', {
      percent,
    });
  },
  reply_time(factor, reader) {
    const values = valuesOf(factor, 'hours', 'usualHours');
    if (values === null) return null;
    return reader.words.text('factor.reply_time', {
      recent: durationText(values.hours, reader),
      usual: durationText(values.usualHours, reader),
    });
  },
  late_payment(factor, { words }) {
    const values = valuesOf(factor, 'change');
    if (values === null) return null;
    // A median of two may lie between two days; nobody pays half a day late.
    const change = Math.round(values.change);
    if (change === 0) return words.text('factor.late_payment.same');
    return change > 0
      ? words.text('factor.late_payment', { change })
      : words.text('factor.late_payment.earlier', { change: -change });
  },
  order_rhythm(factor, { words }) {
    const values = valuesOf(factor, 'days', 'usualDays');
    if (values === null) return null;
    const isRecent = values.days <= values.usualDays;
    if (factor.variant === 'own') {
      return words.text(isRecent ? 'factor.order_rhythm.own.recent' : 'factor.order_rhythm.own', values);
    }
    return words.text(
      isRecent ? 'factor.order_rhythm.similar.recent' : 'factor.order_rhythm.similar',
      values,
    );
  },
  order_value(factor, { words, formats }) {
    const values = valuesOf(factor, 'percent');
    if (values === null) return null;
    if (values.percent <= -100) return words.text('factor.order_value.none');
    if (values.percent === 0) return words.text('factor.order_value.same');
    const percent = formats.percent(Math.abs(values.percent));
    const isUp = values.percent > 0;
    return factor.variant === 'year'
      ? words.text(isUp ? 'factor.order_value.year.up' : 'factor.order_value.year', { percent })
      : words.text(isUp ? 'factor.order_value.previous.up' : 'factor.order_value.previous', { percent });
  },
  contact_person(factor, { words, formats }) {
    if (factor.variant === 'same') return words.text('factor.contact_person.same');
    const values = valuesOf(factor, 'sinceMs');
    if (values === null) return null;
    const date = formats.date(new Date(values.sinceMs));
    return factor.variant === 'met'
      ? words.text('factor.contact_person.met', { date })
      : words.text('factor.contact_person.unmet', { date });
  },
  support_load(factor, { words, formats }) {
    const values = valuesOf(factor, 'current', 'usual');
    if (values === null) return null;
    const counts = { current: values.current, usual: formats.number(values.usual) };
    return factor.variant === 'mastered'
      ? words.text('factor.support_load.mastered', counts)
      : words.text('factor.support_load', counts);
  },
  silence(factor, reader) {
    const values = valuesOf(factor, 'percent');
    if (values === null) return null;
    const sources = silentChannels(factor.variant, reader);
    if (values.percent >= 0) return reader.words.text('factor.silence.not', { sources });
    return reader.words.text('factor.silence', {
      sources,
      percent: reader.formats.percent(-values.percent),
    });
  },
  own_failings(factor, reader) {
    const { words } = reader;
    if (factor.variant === 'none') return words.text('factor.own_failings.none');
    if (factor.variant === 'escalations') {
      const values = valuesOf(factor, 'escalations');
      return values && words.text('factor.own_failings.escalations', { count: values.escalations });
    }
    if (factor.variant === 'deliveries') {
      const values = valuesOf(factor, 'late', 'deliveries');
      return values && words.text('factor.own_failings.deliveries', values);
    }
    const isResponse = factor.variant === 'response';
    const values = isResponse
      ? valuesOf(factor, 'responseHours', 'usualResponseHours')
      : valuesOf(factor, 'resolutionHours', 'usualResolutionHours');
    if (values === null) return null;
    const [recent = 0, usual = 0] = Object.values(values);
    return words.text(isResponse ? 'factor.own_failings.response' : 'factor.own_failings.resolution', {
      recent: durationText(recent, reader),
      usual: durationText(usual, reader),
    });
  },
  postponed_meetings(factor, { words }) {
    const values = valuesOf(factor, 'count');
    if (values === null) return null;
    return values.count === 0
      ? words.text('factor.postponed_meetings.none')
      : words.text('factor.postponed_meetings', values);
  },
  tone(factor, { words }) {
    const values = valuesOf(factor, 'change');
    if (values === null) return null;
    if (values.change === 0) return words.text('factor.tone.same');
    return words.text(values.change < 0 ? 'factor.tone.worse' : 'factor.tone.better');
  },
  interest(factor, { words, formats }) {
    if (factor.variant === 'competitor') {
      const values = valuesOf(factor, 'competitor');
      return values && words.text('factor.interest.competitor', { count: values.competitor });
    }
    const values = valuesOf(factor, 'percent');
    if (values === null) return null;
    if (values.percent === 0) return words.text('factor.interest.same');
    const percent = formats.percent(Math.abs(values.percent));
    return words.text(values.percent < 0 ? 'factor.interest.down' : 'factor.interest.up', { percent });
  },
  usage(factor, reader) {
    const { words, formats } = reader;
    if (factor.variant === 'versions') {
      const versions = valuesOf(factor, 'versions', 'versionsMore');
      if (versions === null) return null;
      return versions.versionsMore > 0
        ? words.text('factor.usage.versions', { versions: Math.round(versions.versions) })
        : words.text('factor.usage.versions.none');
    }
    const values = valuesOf(factor, 'percent');
    const what = usagePart(factor.variant, reader);
    if (values === null || what === null) return null;
    if (values.percent === 0) return words.text('factor.usage.same', { what });
    const percent = formats.percent(Math.abs(values.percent));
    return words.text(values.percent < 0 ? 'factor.usage.down' : 'factor.usage.up', { what, percent });
  },
  data_export(factor, { words, formats }) {
    if (factor.variant === 'everything') return words.text('factor.data_export.everything');
    if (factor.variant === 'repeated') {
      const values = valuesOf(factor, 'tickets');
      return values && words.text('factor.data_export.repeated', { count: values.tickets });
    }
    if (factor.variant !== 'burst') return words.text('factor.data_export.none');
    const values = valuesOf(factor, 'exports', 'usualExports');
    if (values === null) return null;
    const usual = formats.number(values.usualExports);
    return words.text('factor.data_export.burst', { exports: values.exports, usual });
  },
  maintenance(factor, { words, formats }) {
    const values = valuesOf(factor, 'current', 'expected');
    if (values === null) return null;
    // A decimal tells something about small numbers alone.
    const expected = formats.number(values.expected < 3 ? values.expected : Math.round(values.expected));
    return words.text('factor.maintenance', { current: values.current, expected });
  },
  compatibility(factor, { words }) {
    const values = valuesOf(factor, 'count');
    if (values === null) return null;
    return values.count === 0
      ? words.text('factor.compatibility.none')
      : words.text('factor.compatibility', values);
  },
  approvals(factor, { words }) {
    const values = valuesOf(factor, 'days', 'usualDays');
    return values && words.text('factor.approvals', values);
  },
  outside(factor, { words, formats }) {
    if (factor.variant === 'none') return words.text('factor.outside.none');
    const values = valuesOf(factor, 'atMs');
    const fact = OUTSIDE_FACTS.find((each) => each === factor.variant) ?? 'other';
    const name = words.text(`outside.${fact}`);
    if (values === null) return name;
    return words.text('factor.outside', { fact: name, date: formats.date(new Date(values.atMs)) });
  },
  tenure(factor, { words }) {
    const values = valuesOf(factor, 'days');
    if (values === null) return null;
    const months = Math.floor(values.days / DAYS_PER_MONTH);
    return months < MONTHS_SHOWN_UP_TO
      ? words.text('factor.tenure', { months })
      : words.text('factor.tenure.years', { years: Math.floor(months / 12) });
  },
  segment: nameOnly,
  yearly_value: nameOnly,
  renewal(factor, { words }) {
    const values = valuesOf(factor, 'days');
    if (values === null) return null;
    const days = Math.round(values.days);
    return days >= 0
      ? words.text('factor.renewal.ahead', { days })
      : words.text('factor.renewal.passed', { days: -days });
  },
  season: nameOnly,
  satisfaction(factor, { words, formats }) {
    const values = valuesOf(factor, 'percent');
    return values && words.text('factor.satisfaction', { percent: formats.percent(values.percent) });
  },
} as const satisfies Record<FactorKey, FactorLine>;
