import type {
  ComparedFigure,
  EfficiencyFigures,
  FigureBaseline,
  FigureUnit,
  KnownOutcome,
  Measured,
  TierFigure,
  ValueFigureName,
  ValueFigures,
} from '../../domain/value-figures.js';
import { FIGURE_UNITS } from '../../domain/value-figures.js';
import type { Reader } from '../reader.js';

/** A figure in words: what it is, how it stands beside its baseline, and by how much it changed. */
export interface FigureRow {
  readonly label: string;
  /** What stands before the change. */
  readonly text: string;
  readonly change: string;
  readonly detail: string;
}

export interface FigureTexts extends Reader {
  /** The company's, in which costs are. */
  readonly currency: string;
}

/** What is shown with one decimal is nothing under this. */
const UNCHANGED_PERCENT = 0.05;

type EfficiencyShown = Extract<EfficiencyFigures, { readonly isShown: true }>;

/** Whether customers stay, are content and buy further. */
export function outcomeRows(
  { retention, satisfaction, upsell }: ValueFigures,
  texts: FigureTexts,
): FigureRow[] {
  return [retention, satisfaction, upsell].map((figure) => figureRow(figure, texts));
}

/** The same in short, as a digest tells them. */
export function outcomeLines({ retention, satisfaction, upsell }: ValueFigures, reader: Reader): string[] {
  return [retention, satisfaction, upsell].map((figure) => {
    const label = reader.words.text(`valueFigures.label.${figure.name}`);
    return reader.words.text('valueFigures.rowAlone', { label, now: headlineText(figure, reader) });
  });
}

/**
 * How fast and how dear service is, under a heading that tells what stands beside it. Nothing else puts these figures into
 * words, and there are none without an outcome.
 */
export function efficiencyPart(
  { beside, responseTime, serviceCost }: EfficiencyShown,
  texts: FigureTexts,
): { readonly heading: string; readonly rows: readonly FigureRow[] } {
  return {
    heading: texts.words.text('valueFigures.service', {
      beside: texts.formats.list(beside.map((outcome) => besideText(outcome, texts))),
    }),
    rows: [...responseTime, ...serviceCost].map((figure) => figureRow(figure, texts)),
  };
}

/** What the figures are compared with, from when on, and what each aims at. */
export function basisLines(figures: ValueFigures, texts: FigureTexts): string[] {
  const { efficiency } = figures;
  const service = efficiency.isShown ? [efficiency.responseTime[0], efficiency.serviceCost[0]] : [];
  const all: ComparedFigure[] = [figures.retention, figures.satisfaction, figures.upsell];
  for (const figure of service) if (figure !== undefined) all.push(figure);
  return [
    ...baselineLines(all, texts),
    ...all.map((figure) => goalLine(figure, texts)),
    ...(efficiency.isShown ? [texts.words.text('valueFigures.tiersThen')] : []),
  ];
}

export function measuredText(name: ValueFigureName, measured: Measured, texts: FigureTexts): string {
  if (measured.isKnown) return amountText(FIGURE_UNITS[name], measured.value, texts);
  const { words, formats } = texts;
  const { reason, count, needed } = measured;
  return reason === 'too_few'
    ? words.text('valueFigures.too_few', { count: formats.number(count), needed: formats.number(needed) })
    : words.text(`valueFigures.${reason}`);
}

/** The same with the change, where there is one: for the top of a card. */
export function headlineText(
  figure: ComparedFigure<'retention' | 'satisfaction' | 'upsell'>,
  reader: Reader,
): string {
  // Shares are in no currency.
  const texts = { ...reader, currency: '' };
  const now = measuredText(figure.name, figure.now, texts);
  if (figure.change === null || figure.baseline === null) return now;
  return texts.words.text('valueFigures.headline', {
    now,
    change: changeText(figure, texts),
    before: measuredText(figure.name, figure.baseline.measured, texts),
  });
}

export function labelOf(figure: ComparedFigure | TierFigure, { words }: FigureTexts): string {
  const { name } = figure;
  if (name !== 'response_time' && name !== 'service_cost') return words.text(`valueFigures.label.${name}`);
  const tier = 'tier' in figure ? figure.tier : null;
  return words.text(`valueFigures.label.${name}`, {
    tier: tier === null ? words.text('valueFigures.allTiers') : words.text(`tier.${tier}`),
  });
}

function figureRow(figure: ComparedFigure, texts: FigureTexts): FigureRow {
  const { words } = texts;
  const label = labelOf(figure, texts);
  const now = measuredText(figure.name, figure.now, texts);
  const alone = words.text('valueFigures.rowAlone', { label, now });
  const row =
    figure.baseline === null
      ? alone
      : words.text('valueFigures.row', {
          label,
          now,
          before: measuredText(figure.name, figure.baseline.measured, texts),
        });
  // Why there is nothing to compare with is for the long version.
  const text = words.text('valueFigures.rowBefore', { row: figure.change === null ? alone : row });
  const change = changeText(figure, texts);
  const detail = words.text('valueFigures.rowDetail', { row, change: changeDetail(figure, texts) });
  return { label, text, change, detail: figure.change === null ? row : detail };
}

/** A change that chance may have made is said to be one. */
function changeText({ change }: Pick<ComparedFigure, 'change'>, { words, formats }: FigureTexts): string {
  if (change === null) return words.text('valueFigures.notCompared');
  const percent = signedPercent(change.percent, formats);
  if (Math.abs(change.percent) < UNCHANGED_PERCENT) return words.text('valueFigures.unchanged');
  const isPerhapsChance = change.lowPercent <= 0 && change.highPercent >= 0;
  return isPerhapsChance ? words.text('valueFigures.perhapsChance', { percent }) : percent;
}

function changeDetail({ change }: Pick<ComparedFigure, 'change'>, { words, formats }: FigureTexts): string {
  if (change === null) return words.text('valueFigures.notCompared');
  return words.text('valueFigures.changeDetail', {
    percent: signedPercent(change.percent, formats),
    low: signedPercent(change.lowPercent, formats),
    high: signedPercent(change.highPercent, formats),
  });
}

function besideText({ name, now }: KnownOutcome, texts: FigureTexts): string {
  return texts.words.text(`valueFigures.beside.${name}`, { value: measuredText(name, now, texts) });
}

/** One line for all figures that have it in common. */
function baselineLines(all: readonly ComparedFigure[], texts: FigureTexts): string[] {
  const { words, formats } = texts;
  const sharing = new Map<string, { readonly first: ComparedFigure; readonly labels: string[] }>();
  for (const figure of all) {
    const key = JSON.stringify([figure.baseline, isYetToCome(figure) ? figure.comparedFrom : null], keyPart);
    const held = sharing.get(key);
    if (held === undefined) sharing.set(key, { first: figure, labels: [labelOf(figure, texts)] });
    else held.labels.push(labelOf(figure, texts));
  }
  return [...sharing.values()].map(({ first, labels }) => {
    const isOfAll = labels.length === all.length;
    const which = isOfAll ? words.text('valueFigures.allFigures') : labels.join('; ');
    if (first.baseline === null) return words.text('valueFigures.noBaseline', { label: which });
    const line = words.text(`valueFigures.baseline.${first.baseline.kind}`, {
      which,
      ...periodOf(first.baseline, texts),
    });
    if (!isYetToCome(first) || first.comparedFrom === null) return line;
    return `${line}. ${words.text('valueFigures.comparedFrom', { month: formats.month(first.comparedFrom) })}`;
  });
}

/** What was measured is each figure's own. */
function keyPart(key: string, value: unknown): unknown {
  return key === 'measured' ? null : value;
}

function isYetToCome({ baseline, period }: ComparedFigure): boolean {
  return baseline !== null && period.from < baseline.until;
}

function periodOf({ from, until }: FigureBaseline, { formats }: FigureTexts) {
  return { from: formats.date(from), until: formats.date(new Date(until.getTime() - 1)) };
}

function goalLine(figure: ComparedFigure, texts: FigureTexts): string {
  const { words, formats } = texts;
  const { fromPercent, toPercent } = figure.goal;
  const goal = {
    label: labelOf(figure, texts),
    from: signedPercent(fromPercent, formats),
    to: signedPercent(toPercent, formats),
  };
  const most = mostPercent(figure);
  if (most < fromPercent)
    return words.text('valueFigures.goalBeyond', { ...goal, most: signedPercent(most, formats) });
  return words.text(figure.isGoalMet === true ? 'valueFigures.goalMet' : 'valueFigures.goal', goal);
}

/** A share ends at the whole. */
function mostPercent({ name, baseline }: ComparedFigure): number {
  const before = baseline?.measured;
  if (FIGURE_UNITS[name] !== 'share' || before?.isKnown !== true) return Number.POSITIVE_INFINITY;
  return 100 * (1 / before.value - 1);
}

function amountText(unit: FigureUnit, value: number, { words, formats, currency }: FigureTexts): string {
  switch (unit) {
    case 'share':
      return formats.percent(100 * value);
    case 'money':
      return formats.money(Math.round(value), currency);
    case 'hours':
      return value < 1
        ? words.text('valueFigures.minutes', { minutes: formats.number(Math.round(60 * value)) })
        : words.text('valueFigures.hours', { hours: formats.number(value) });
  }
}

function signedPercent(percent: number, formats: Reader['formats']): string {
  return `${percent > 0 ? '+' : ''}${formats.percent(percent)}`;
}
