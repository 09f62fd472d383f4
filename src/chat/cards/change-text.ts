import type { Reader } from '../reader.js';
import type { AlertView } from './alert-view.js';

/** How the risk has moved: within a week where that is known, else since the alert opened. */
export function changeText({ alert, riskLastWeek, openingBasis, now }: AlertView, reader: Reader): string {
  const { words, formats } = reader;
  const { risk, basis } = alert.evidence;
  const keys = KEYS[basis];
  if (riskLastWeek !== null) {
    const change = tenths(risk - riskLastWeek);
    if (change === 0) return words.text('alert.changeWeek.same');
    return words.text(change > 0 ? keys.weekUp : keys.weekDown, { points: Math.abs(change) });
  }
  const change = tenths(risk - alert.riskAtOpening);
  const date = formats.date(alert.openedAt);
  // What was points at the opening can't be compared with per cent now.
  const isComparable = openingBasis === undefined || openingBasis === basis;
  if (change === 0 || !isComparable) {
    return date === formats.date(now)
      ? words.text('alert.changeOpening.today')
      : words.text('alert.changeOpening.new', { date });
  }
  return words.text(change > 0 ? keys.openingUp : keys.openingDown, { points: Math.abs(change), date });
}

const KEYS = {
  rules: {
    weekUp: 'alert.changeWeek.up',
    weekDown: 'alert.changeWeek.down',
    openingUp: 'alert.changeOpening.up',
    openingDown: 'alert.changeOpening.down',
  },
  model: {
    weekUp: 'risk.changeWeek.up',
    weekDown: 'risk.changeWeek.down',
    openingUp: 'risk.changeOpening.up',
    openingDown: 'risk.changeOpening.down',
  },
} as const;

/** As it is shown: less than that is no change. */
function tenths(value: number): number {
  return Math.round(10 * value) / 10;
}
