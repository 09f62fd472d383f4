import { isoDate, nextWorkingDay } from './calendar.js';
import { chance, integer, normal } from './distributions.js';
import { type Life, rowId } from './life.js';
import type { SatisfactionRow } from './tables.js';

const surveyGapDays = 180;
const answeredShare = 0.55;
const noise = 0.8;

/** Answers to the survey that goes out twice a year, from 0 to 10. */
export function satisfactionRows(life: Life): SatisfactionRow[] {
  const { account, habits, window } = life;
  const random = life.stream('satisfaction');
  const rows: SatisfactionRow[] = [];
  for (let day = life.from + integer(random, [20, surveyGapDays]); day < life.until; day += surveyGapDays) {
    const mean = habits.satisfaction - life.behaviourOn(day).satisfactionFall;
    const score = Math.round(Math.min(10, Math.max(0, normal(random, mean, noise))));
    const answered = nextWorkingDay(day);
    if (!chance(random, answeredShare) || answered >= life.until || answered > window.end) continue;
    rows.push({
      id: rowId('Q', account, rows.length + 1),
      customer_id: account.id,
      date: isoDate(answered),
      score,
      scale_min: 0,
      scale_max: 10,
      ticket_id: '',
    });
  }
  return rows;
}
