import type { ChurnSignalKey, Factor } from '../../domain/score.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';

type FactorsBlock = Extract<Block, { type: 'factors' }>;

/** More than these are summed up as "others". */
const FACTORS_SHOWN = 5;

/** The reasons of a score in plain words with their size, largest first. */
export function factorsBlock(heading: string, factors: readonly Factor[], reader: Reader): FactorsBlock {
  const shown = factors.slice(0, FACTORS_SHOWN).map((factor) => ({
    text: factorText(factor, reader),
    size: reader.formats.signed(factor.points),
  }));
  const rest = factors.slice(FACTORS_SHOWN).reduce((sum, { points }) => sum + points, 0);
  const others =
    rest === 0 ? [] : [{ text: reader.words.text('factor.others'), size: reader.formats.signed(rest) }];
  return { type: 'factors', heading, factors: [...shown, ...others] };
}

/** One reason on one line, such as "Emails and calls down 43% on last year". */
export function factorText(factor: Factor, reader: Reader): string {
  return TEXTS[factor.signal](factor, reader) ?? reader.words.text(`signal.${factor.signal}`);
}

/** The main reasons in half a sentence: "fewer emails and calls and later payments". */
export function reasonsText(factors: readonly Factor[], { words, formats }: Reader): string {
  return formats.list(factors.slice(0, 2).map(({ signal }) => words.text(`because.${signal}`)));
}

/** Measured values by name; null when a score from an earlier version lacks one. */
export function valuesOf<Name extends string>(
  factor: Pick<Factor, 'values'>,
  ...names: readonly Name[]
): Readonly<Record<Name, number>> | null {
  const values: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const value = factor.values[name];
    if (value === undefined || !Number.isFinite(value)) return null;
    values[name] = value;
  }
  return values as Record<Name, number>;
}

type FactorText = (factor: Factor, reader: Reader) => string | null;

const TEXTS = {
  contact_frequency(factor, { words, formats }) {
    const values = valuesOf(factor, 'percent');
    if (values === null) return null;
    if (factor.values.current === 0) return words.text('factor.contact_frequency.none');
    const percent = formats.percent(Math.abs(values.percent));
    return factor.variant === 'year'
      ? words.text('factor.contact_frequency.year', { percent })
      : words.text('factor.contact_frequency.previous', { percent });
  },
  late_payment(factor, { words }) {
    const values = valuesOf(factor, 'change');
    // A median of two may lie between two days; nobody pays half a day late.
    return values && words.text('factor.late_payment', { change: Math.round(values.change) });
  },
  order_rhythm(factor, { words }) {
    const values = valuesOf(factor, 'days', 'usualDays');
    if (values === null) return null;
    return factor.variant === 'own'
      ? words.text('factor.order_rhythm.own', values)
      : words.text('factor.order_rhythm.similar', values);
  },
  order_value(factor, { words, formats }) {
    const values = valuesOf(factor, 'percent');
    if (values === null) return null;
    if (values.percent <= -100) return words.text('factor.order_value.none');
    const percent = formats.percent(Math.abs(values.percent));
    return factor.variant === 'year'
      ? words.text('factor.order_value.year', { percent })
      : words.text('factor.order_value.previous', { percent });
  },
  postponed_meetings(factor, { words }) {
    const values = valuesOf(factor, 'count');
    return values && words.text('factor.postponed_meetings', values);
  },
} as const satisfies Record<ChurnSignalKey, FactorText>;
