import type { Level } from '../../domain/level.js';
import type { Score } from '../../domain/score.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';

type Risk = Pick<Score, 'basis' | 'risk' | 'typicalRisk'>;

/** The figure in full: points, or "34% risk of leaving within 90 days, typical 4%". */
export function riskText(
  { basis, risk, typicalRisk }: Risk,
  { churn }: Pick<ChatSettings, 'churn'>,
  { words, formats }: Reader,
): string {
  if (basis === 'rules') return words.text('points.ofHundred', { points: risk });
  const percent = formats.percent(risk);
  const days = churn.horizonDays;
  return typicalRisk === null
    ? words.text('risk.alone', { percent, days })
    : words.text('risk.within', { percent, days, typical: formats.percent(typicalRisk) });
}

/** Who, what and level in one line, for notifications. */
export function alertSummary(customer: string, level: Level, { basis, risk }: Risk, reader: Reader): string {
  const { words, formats } = reader;
  const levelWord = words.text(`level.${level}`);
  return basis === 'rules'
    ? words.text('alert.summary', { level: levelWord, customer, points: risk })
    : words.text('risk.alert', { level: levelWord, customer, percent: formats.percent(risk) });
}
