import { CHURN_SIGNALS, type ChurnSignalKey, type Factor, type FactorKey } from '../../domain/score.js';
import type { Block } from '../card.js';
import { lowerFirst } from '../first-letter.js';
import type { Reader } from '../reader.js';
import { FACTOR_LINES } from './factor-lines.js';

type FactorsBlock = Extract<Block, { type: 'factors' }>;

/** More than these are summed up as "others". */
const FACTORS_SHOWN = 5;
const REASONS_NAMED = 2;

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

/**
 * One reason on one line, such as "Emails and calls down 43% on last year". It says what was measured, whether that
 * raises the risk or lowers it.
 */
export function factorText(factor: Factor, reader: Reader): string {
  return FACTOR_LINES[factor.signal](factor, reader) ?? reader.words.text(`signal.${factor.signal}`);
}

/** The main reasons in half a sentence: "less contact and later payments". What lowers the risk is none. */
export function reasonsText(factors: readonly Factor[], { words, formats }: Reader): string {
  const reasons = factors.filter(({ points }) => points > 0).slice(0, REASONS_NAMED);
  return formats.list(
    reasons.map(({ signal, strength }) =>
      // Only what fired as a rule is known to be as bad as those words say.
      strength !== null && isSignal(signal)
        ? words.text(`because.${signal}`)
        : lowerFirst(words.text(`signal.${signal}`), words.language),
    ),
  );
}

/** Whether a factor is a signal, not something that only a model weighs. */
export function isSignal(key: FactorKey): key is ChurnSignalKey {
  return CHURN_SIGNALS.some((signal) => signal === key);
}
