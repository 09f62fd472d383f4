import { WIN_FACTORS, type WinFactorKey } from '../../domain/win-score.js';

/** One column of what a win model learns from; its name is `${factor}.${value}` and stable, because kept models name it. */
export interface WinColumn {
  readonly name: string;
  readonly kind: 'numeric' | 'categorical';
}

/** What the text model says of a deal's notes: log-odds of winning. */
export const NOTES_COLUMN = 'notes.textLogOdds';
const ATTRIBUTE = 'attribute.';

/**
 * Beside them come the company's own columns. How many deals a history stands on is told with it, and not learned from: it
 * grows with time, so that a later deal would lie beyond all that was learned.
 */
export const WIN_COLUMNS: readonly WinColumn[] = [
  ...numeric('opens', ['count', 'lately']),
  ...numeric('downloads', ['count', 'lately']),
  ...numeric('replies', ['count', 'lately']),
  ...numeric('meetings', ['count', 'lately', 'calledOff']),
  ...numeric('early_meetings', ['count']),
  ...numeric('silence', ['days']),
  ...numeric('answer_time', ['hours']),
  ...numeric('people_involved', ['count']),
  ...numeric('decision_maker', ['known', 'met']),
  ...numeric('tone', ['mean']),
  ...numeric('similar_deals', ['rate']),
  ...numeric('customer_history', ['rate']),
  ...numeric('rep_history', ['rate']),
  ...numeric('product_history', ['rate']),
  ...numeric('source_history', ['rate']),
  ...numeric('amount', ['logMinor', 'changePercent']),
  ...numeric('discount', ['percent']),
  ...numeric('budget', ['confirmed']),
  ...numeric('stage', ['place']),
  { name: 'stage.name', kind: 'categorical' },
  ...numeric('stage_age', ['days']),
  ...numeric('deal_age', ['days']),
  ...numeric('budget_cycle', ['days']),
  ...numeric('season', ['month']),
  ...numeric('postponed', ['count', 'days']),
  ...numeric('overdue', ['days']),
  ...numeric('competitor', ['count']),
  ...numeric('notes', ['count', 'textLogOdds']),
  ...numeric('outside', ['count', 'strength']),
  ...numeric('customer_size', ['employees']),
  { name: 'sector.name', kind: 'categorical' },
];

/**
 * Features of which more can only raise (1) or only lower (−1) the chance: what the factor stands for. Trees are held to
 * it, which keeps them from learning chance by heart where deals are few, and a reason from meaning its opposite.
 */
export const WIN_DIRECTIONS: Readonly<Record<string, 1 | -1>> = {
  'replies.lately': 1,
  'meetings.lately': 1,
  'meetings.calledOff': -1,
  'early_meetings.count': 1,
  'silence.days': -1,
  'answer_time.hours': -1,
  'people_involved.count': 1,
  'decision_maker.known': 1,
  'decision_maker.met': 1,
  'tone.mean': 1,
  'similar_deals.rate': 1,
  'customer_history.rate': 1,
  'rep_history.rate': 1,
  'product_history.rate': 1,
  'source_history.rate': 1,
  'budget.confirmed': 1,
  'postponed.count': -1,
  'postponed.days': -1,
  'competitor.count': -1,
  [NOTES_COLUMN]: 1,
};

export function factorOfColumn(name: string): WinFactorKey {
  const factor = name.slice(0, name.indexOf('.'));
  const known = WIN_FACTORS.find((key) => key === factor);
  if (known === undefined) throw new RangeError(`The column "${name}" belongs to no factor of a win chance.`);
  return known;
}

export function attributeColumn(name: string): string {
  return `${ATTRIBUTE}${name}`;
}

/** The company's own name of such a column; null for the others. */
export function attributeOfColumn(column: string): string | null {
  return column.startsWith(ATTRIBUTE) ? column.slice(ATTRIBUTE.length) : null;
}

function numeric(factor: WinFactorKey, values: readonly string[]): WinColumn[] {
  return values.map((value) => ({ name: `${factor}.${value}`, kind: 'numeric' }));
}
