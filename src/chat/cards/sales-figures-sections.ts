import { QUALITY_FIELDS, type QualityField } from '../../deals/report/data-quality.js';
import {
  DEAL_METRICS,
  type DealMetric,
  FEWEST_CLOSED,
  METRIC_UNITS,
} from '../../deals/report/deal-figures.js';
import type { SalesFigures } from '../../deals/report/read-sales-figures.js';
import { DAY_MS } from '../../domain/time.js';
import type { Reader } from '../reader.js';

export interface FigureField {
  readonly label: string;
  readonly value: string;
}

/** Each figure of sales beside its baseline: "64% → 89% (+25 points)". */
export function salesMetricFields(figures: SalesFigures, reader: Reader): FigureField[] {
  return DEAL_METRICS.map((metric) => ({
    label: reader.words.text(`salesFigures.${metric}`),
    value: metricText(metric, figures, reader),
  }));
}

/** What they are compared with, or why with nothing. */
export function salesBaselineText({ baseline, now }: SalesFigures, { words, formats }: Reader): string {
  const counted = words.text('salesFigures.counted', { count: now.closed, least: FEWEST_CLOSED });
  if (baseline === null) return `${counted} ${words.text('salesFigures.noBaseline')}`;
  const { from, until, isConfigured, figures } = baseline;
  const range = formats.dateRange(from, new Date(until.getTime() - DAY_MS));
  const text = words.text(isConfigured ? 'salesFigures.baselineSet' : 'salesFigures.baseline', {
    range,
    count: figures.closed,
  });
  return `${counted} ${text}`;
}

/** Who looks and who logs, and how well deals are kept: by team, never by person. */
export function salesTeamSections(
  { use, quality }: SalesFigures,
  { words, formats }: Reader,
): { readonly heading: string; readonly lines: readonly string[] }[] {
  const withheld = (count: number) =>
    count === 0 ? [] : [words.text('digest.adoption.withheld', { count })];
  const uses = use.teams.map(({ team, people, looking, logging }) =>
    words.text('salesFigures.use.team', {
      team,
      count: people,
      looking: formats.number(looking),
      logging: formats.number(logging),
    }),
  );
  const qualities = quality.teams.map(({ team, deals, share, overdue, complete }) => {
    const worst = worstField(complete);
    const text = words.text('salesFigures.quality.team', {
      team,
      percent: formats.percent(Math.round(100 * share)),
      count: deals,
      overdue: formats.number(overdue),
    });
    if (worst === null) return text;
    const missing = words.text('salesFigures.quality.worst', {
      field: words.text(`salesFigures.field.${worst}`),
      percent: formats.percent(Math.round(100 * complete[worst])),
    });
    return `${text} ${missing}`;
  });
  return [
    { heading: words.text('salesFigures.use'), lines: [...uses, ...withheld(use.withheld)] },
    { heading: words.text('salesFigures.quality'), lines: [...qualities, ...withheld(quality.withheld)] },
  ].filter(({ lines }) => lines.length > 0);
}

function worstField(complete: Readonly<Record<QualityField, number>>): QualityField | null {
  const [worst] = [...QUALITY_FIELDS].sort((a, b) => complete[a] - complete[b]);
  return worst === undefined || complete[worst] === 1 ? null : worst;
}

function metricText(
  metric: DealMetric,
  { now, baseline, changes, currency }: SalesFigures,
  reader: Reader,
): string {
  const { words, formats } = reader;
  const value = (amount: number) => valueText(metric, amount, currency, reader);
  const current = now[metric];
  if (current === null) {
    // Neither has anything to do with how many closed.
    const isOfChances = metric === 'forecastAccuracy' || metric === 'closingShare';
    return words.text(isOfChances ? 'value.unknown' : 'salesFigures.tooFew');
  }
  const before = baseline?.figures[metric] ?? null;
  const change = changes.find((each) => each.metric === metric);
  if (before === null || change === undefined) return value(current);
  const size = formats.signed(change.change);
  return words.text('salesFigures.compared', {
    before: value(before),
    now: value(current),
    change:
      METRIC_UNITS[metric] === 'points'
        ? words.text('salesFigures.points', { size })
        : words.text('salesFigures.percent', { size }),
  });
}

function valueText(metric: DealMetric, value: number, currency: string, { words, formats }: Reader): string {
  if (metric === 'dealSizeMinor') return formats.money(Math.round(value), currency);
  if (metric === 'velocityDays') return words.text('days', { count: Math.round(value) });
  return formats.percent(Math.round(100 * value));
}
