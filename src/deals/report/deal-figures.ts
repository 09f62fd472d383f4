/** A deal that has closed, as the figures of sales need it. */
export interface ClosedDeal {
  readonly dealId: string;
  readonly team: string;
  readonly at: Date;
  readonly isWon: boolean;
  /** In the company's currency; null where unknown. */
  readonly amountMinor: number | null;
  /** From the lead, or where there is none from its opening, in days. */
  readonly daysToClose: number;
}

/** Figures of a period; null where nothing or too little is there to tell. */
export interface DealFigures {
  readonly closed: number;
  readonly won: number;
  /** 0 to 1. */
  readonly winRate: number | null;
  /** Median of won deals, in days. */
  readonly velocityDays: number | null;
  /** Mean of won deals, in minor units. */
  readonly dealSizeMinor: number | null;
  /** Of a quarter that is over, 0 to 1. */
  readonly forecastAccuracy: number | null;
  /** Share of the open value at the upper band, 0 to 1. */
  readonly closingShare: number | null;
}

export const DEAL_METRICS = [
  'forecastAccuracy',
  'velocityDays',
  'winRate',
  'closingShare',
  'dealSizeMinor',
] as const;
export type DealMetric = (typeof DEAL_METRICS)[number];

/** What a change is told in: rates in points, amounts and days in per cent. */
export const METRIC_UNITS: Readonly<Record<DealMetric, 'points' | 'percent'>> = {
  forecastAccuracy: 'points',
  velocityDays: 'percent',
  winRate: 'points',
  closingShare: 'points',
  dealSizeMinor: 'percent',
};

export interface MetricChange {
  readonly metric: DealMetric;
  readonly before: number;
  readonly now: number;
  readonly unit: 'points' | 'percent';
  /** Percentage points, or per cent; whole. */
  readonly change: number;
}

/** Fewer closed deals than this tell nothing of a period. */
export const FEWEST_CLOSED = 10;

export function dealFigures(
  closed: readonly ClosedDeal[],
  rest: Pick<DealFigures, 'forecastAccuracy' | 'closingShare'>,
): DealFigures {
  const won = closed.filter(({ isWon }) => isWon);
  const amounts = won.flatMap(({ amountMinor }) => (amountMinor === null ? [] : [amountMinor]));
  const isEnough = closed.length >= FEWEST_CLOSED;
  return {
    closed: closed.length,
    won: won.length,
    winRate: isEnough ? won.length / closed.length : null,
    velocityDays: isEnough && won.length > 0 ? median(won.map(({ daysToClose }) => daysToClose)) : null,
    dealSizeMinor:
      isEnough && amounts.length > 0
        ? amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length
        : null,
    ...rest,
  };
}

/** Each figure against its baseline, where both are known. */
export function changesAgainst(baseline: DealFigures, now: DealFigures): MetricChange[] {
  return DEAL_METRICS.flatMap((metric) => {
    const change = metricChange(metric, baseline[metric], now[metric]);
    return change === null ? [] : [change];
  });
}

export function metricChange(
  metric: DealMetric,
  before: number | null,
  now: number | null,
): MetricChange | null {
  if (before === null || now === null) return null;
  const unit = METRIC_UNITS[metric];
  if (unit === 'percent' && before === 0) return null;
  const change = unit === 'points' ? (now - before) * 100 : ((now - before) / before) * 100;
  return { metric, before, now, unit, change: Math.round(change) };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
