import type { WinFactorKey } from '../../domain/win-score.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';

/** Of a company that has set no measures of its own. */
export const DEFAULT_MEASURE_DAYS = 14;

/** What to do about a fall and within how many days, by what weighs most against the deal; in the company's own words where it has some. */
export function dealMeasureText(
  factor: WinFactorKey | null,
  { dealMeasureFor }: Pick<ChatSettings, 'dealMeasureFor'>,
  { words }: Reader,
): string {
  const own = dealMeasureFor?.(factor, words.language) ?? null;
  const measure = own?.text ?? words.text(`dealMeasure.${factor === null ? 'default' : MEASURES[factor]}`);
  const days = own?.withinDays ?? DEFAULT_MEASURE_DAYS;
  return words.text('dealAlert.measure', { measure: withoutFullStop(measure), days });
}

function withoutFullStop(text: string): string {
  return text.trim().replace(/\.$/, '');
}

const MEASURES = {
  opens: 'contact',
  downloads: 'contact',
  replies: 'contact',
  meetings: 'contact',
  early_meetings: 'contact',
  silence: 'contact',
  answer_time: 'contact',
  people_involved: 'people',
  decision_maker: 'decision_maker',
  tone: 'tone',
  similar_deals: 'default',
  customer_history: 'default',
  rep_history: 'tone',
  product_history: 'default',
  source_history: 'default',
  amount: 'price',
  discount: 'price',
  budget: 'budget',
  stage: 'time',
  stage_age: 'time',
  deal_age: 'time',
  budget_cycle: 'budget',
  season: 'time',
  postponed: 'time',
  overdue: 'time',
  competitor: 'competitor',
  notes: 'tone',
  outside: 'default',
  customer_size: 'default',
  sector: 'default',
  attribute: 'default',
} as const satisfies Record<WinFactorKey, string>;
