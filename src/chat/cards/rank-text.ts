import type { MissingValueScore, ValueScore } from '../../domain/customer-value.js';
import type { Reader } from '../reader.js';

/** "85/100 (top 15%)". */
export function rankText(
  { score, topShare }: Pick<ValueScore, 'score' | 'topShare'>,
  reader: Reader,
): string {
  const { words, formats } = reader;
  const rounded = formats.number(Math.round(score));
  return topShare === null
    ? words.text('figure.rankAlone', { score: rounded })
    : words.text('figure.rank', { score: rounded, top: topText(topShare, reader) });
}

/** "top 15%", and in the lower half "bottom 20%": "top 80%" would sound like praise. */
export function topText(topShare: number, reader: Reader): string {
  return topShare > 0.5
    ? reader.words.text('firstContact.bottom', { percent: topPercent(1 - topShare, reader) })
    : reader.words.text('firstContact.top', { percent: topPercent(topShare, reader) });
}

/** "15%". Nobody is among the top 0 %. */
export function topPercent(topShare: number, { formats }: Pick<Reader, 'formats'>): string {
  return formats.percent(Math.max(1, Math.round(100 * topShare)));
}

/** Why a score is missing, without its name. */
export function missingReason({ reason }: MissingValueScore, { words }: Reader): string {
  return words.text(`missingReason.${reason}`);
}
