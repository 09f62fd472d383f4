import type { Score } from '../../domain/score.js';
import type { Block } from '../card.js';
import type { Reader } from '../reader.js';
import { factorsBlock } from './factor-text.js';

type FactorsBlock = Extract<Block, { type: 'factors' }>;

/**
 * The reasons of a score with their sizes. By a model they lead from the typical customer's risk to this one's: what no
 * named reason explains stands with the others, so that they add up.
 */
export function riskFactorsBlock(
  heading: string,
  { basis, risk, typicalRisk, factors }: Pick<Score, 'basis' | 'risk' | 'typicalRisk' | 'factors'>,
  reader: Reader,
): FactorsBlock {
  const block = factorsBlock(heading, factors, reader);
  if (basis === 'rules' || typicalRisk === null) return block;
  const { words, formats } = reader;
  const named = block.factors.length > MOST_NAMED ? block.factors.slice(0, MOST_NAMED) : block.factors;
  const explained = factors.slice(0, MOST_NAMED).reduce((sum, { points }) => sum + points, 0);
  // In tenths, as the factors are.
  const rest = Math.round(10 * (risk - typicalRisk - explained)) / 10;
  const others = rest === 0 ? [] : [{ text: words.text('factor.others'), size: formats.signed(rest) }];
  return { ...block, factors: [...named, ...others] };
}

const MOST_NAMED = 5;
