import type { WinFactor } from '../../domain/win-score.js';
import type { Reader } from '../reader.js';

/** The measured value behind a reason, in words; null where none says anything by itself. */
export function winFactorValue({ key, values, variant }: WinFactor, reader: Reader): string | null {
  const { words, formats } = reader;
  const { count, days, hours, rate, percent } = values;
  const number = (value: number | undefined) => (value === undefined ? null : formats.number(value));
  switch (key) {
    case 'opens':
    case 'downloads':
    case 'replies':
    case 'meetings':
    case 'early_meetings':
    case 'people_involved':
    case 'outside':
      return number(count);
    case 'competitor':
      return count === undefined ? null : words.text(count > 0 ? 'winValue.there' : 'winValue.notThere');
    case 'silence':
    case 'stage_age':
    case 'deal_age':
      return days === undefined ? null : words.text('winValue.days', { days: Math.round(days) });
    case 'overdue':
      return days === undefined || days <= 0 ? null : words.text('winValue.days', { days: Math.round(days) });
    case 'budget_cycle':
      return days === undefined ? null : words.text('winValue.toBudget', { days: Math.round(days) });
    case 'answer_time':
      return hours === undefined ? null : answerText(hours, reader);
    case 'decision_maker':
      return decisionMakerText(values, reader);
    case 'tone':
      return values.mean === undefined ? null : words.text(`mood.${moodOf(values.mean)}`);
    case 'similar_deals':
    case 'customer_history':
    case 'rep_history':
    case 'product_history':
    case 'source_history':
      return rate === undefined
        ? null
        : words.text('winValue.won', { percent: formats.percent(Math.round(100 * rate)) });
    case 'discount':
      return percent === undefined ? null : formats.percent(Math.round(percent));
    case 'budget':
      return values.confirmed === undefined
        ? null
        : words.text(values.confirmed > 0 ? 'winValue.confirmed' : 'winValue.notConfirmed');
    case 'stage':
      return variant === '' ? null : variant;
    case 'season':
      return values.month === undefined ? null : formats.monthName(values.month);
    case 'postponed':
      if (count === undefined) return null;
      return count === 0
        ? words.text('winValue.neverPostponed')
        : words.text('winValue.postponed', { count, days: Math.round(days ?? 0) });
    case 'customer_size':
      return values.employees === undefined
        ? null
        : words.text('winValue.employees', { count: formats.number(values.employees) });
    case 'attribute':
      return number(values.value);
    case 'amount':
    case 'notes':
    case 'sector':
      return null;
  }
}

const DAY_HOURS = 24;

function answerText(hours: number, { words }: Reader): string {
  return hours < 2 * DAY_HOURS
    ? words.text('winValue.hours', { hours: Math.max(1, Math.round(hours)) })
    : words.text('winValue.days', { days: Math.round(hours / DAY_HOURS) });
}

function decisionMakerText({ known, met }: WinFactor['values'], { words }: Reader): string | null {
  if (met !== undefined && met > 0) return words.text('winValue.met');
  if (known === undefined) return null;
  return words.text(known > 0 ? 'winValue.known' : 'winValue.unknown');
}

const CLEAR_MOOD = 0.2;

function moodOf(tone: number): 'good' | 'neutral' | 'bad' {
  if (tone > CLEAR_MOOD) return 'good';
  return tone < -CLEAR_MOOD ? 'bad' : 'neutral';
}
