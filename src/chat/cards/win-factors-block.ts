import type { WeakCase, WinChange, WinFactor } from '../../domain/win-score.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';
import { winFactorValue } from './win-factor-value.js';

/** So many are named; the others stand there as one sum. */
const NAMED_FACTORS = 5;

/** The reasons of a chance with their percentage points, as many as are named on a card; all of them where asked for. */
export function winFactorsBlock(
  heading: string,
  factors: readonly WinFactor[],
  reader: Reader,
  isWhole = false,
): Extract<Block, { type: 'factors' }> {
  const { words, formats } = reader;
  const named = isWhole ? factors : factors.slice(0, NAMED_FACTORS);
  const rest = factors.slice(named.length).reduce((sum, { points }) => sum + points, 0);
  const others = rest === 0 ? [] : [{ text: words.text('winFactor.others'), size: formats.signed(rest) }];
  return {
    type: 'factors',
    heading,
    factors: [
      ...named.map((factor) => ({
        text: winFactorLine(factor, reader),
        size: formats.signed(factor.points),
      })),
      ...others,
    ],
  };
}

/** A reason with the measured value behind it. */
function winFactorLine(factor: WinFactor, reader: Reader): string {
  const name = winFactorName(factor, reader);
  const value = winFactorValue(factor, reader);
  return value === null ? name : reader.words.text('winFactor.withValue', { name, value });
}

/** What somebody could do about a deal, and what would come of it. */
export function winChangeLine({ key, chance }: WinChange, reader: Reader): string {
  const { words, formats } = reader;
  const percent = formats.percent(Math.round(100 * chance));
  const factor = isStep(key) ? words.text(`winChange.${key}`) : winFactorName({ key, variant: '' }, reader);
  return words.text('dealAlert.change', { factor, percent });
}

const STEPS = ['decision_maker', 'meetings', 'people_involved', 'budget'] as const;

function isStep(key: WinChange['key']): key is (typeof STEPS)[number] {
  return STEPS.some((step) => step === key);
}

/** A reason by its name; a column of the company's own by the column's. */
export function winFactorName(
  { key, variant }: Pick<WinFactor, 'key' | 'variant'>,
  { words }: Reader,
): string {
  return key === 'attribute'
    ? words.text('winFactor.attribute', { name: variant })
    : words.text(`winFactor.${key}`);
}

/** Why a chance is to be taken with care; nothing where it needn't be. */
export function weakCaseBlocks(weakCases: readonly WeakCase[], { words }: Reader): Block[] {
  if (weakCases.length === 0) return [];
  const text = weakCases.map((weakCase) => words.text(`weakCase.${weakCase}`)).join(' ');
  return [{ type: 'notice', tone: 'info', text: [text] }];
}
