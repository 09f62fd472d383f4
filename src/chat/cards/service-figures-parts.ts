import {
  SERVICE_FIGURE_UNITS,
  SERVICE_FIGURES,
  type ServiceFigure,
  type ServiceFigureName,
  type ServiceFigures,
} from '../../domain/service-figures.js';
import type { Measured } from '../../domain/value-figures.js';
import { AGENTS_ACCEPTANCE_GOAL, isGainToBeChecked } from '../../service/report/offers-return.js';
import type { Reader } from '../reader.js';

/** One figure in words. */
export interface ServiceRow {
  readonly name: ServiceFigureName;
  readonly label: string;
  /** How it stands, and beside what. */
  readonly text: string;
  /** By how much it differs; empty where there is nothing to compare with. */
  readonly change: string;
}

/** What is shown with one decimal is nothing under this. */
const UNCHANGED_PERCENT = 0.05;
const HEADLINES = 3;
/** What a manager looks at first, beside what the company has chosen. */
const FIRST = ['agents_acceptance', 'satisfaction', 'conversion'] as const;

/** @param currency the company's, in which amounts are. */
export function serviceRows({ figures }: ServiceFigures, currency: string, reader: Reader): ServiceRow[] {
  return SERVICE_FIGURES.map((name) => rowOf(figures[name], currency, reader));
}

/** At most three, what the company judges offers by first. */
export function serviceHeadlines(
  figures: ServiceFigures,
  successFigure: ServiceFigureName | null,
  currency: string,
  reader: Reader,
): ServiceRow[] {
  const names = [...new Set([...(successFigure === null ? [] : [successFigure]), ...FIRST])];
  const rows = new Map(serviceRows(figures, currency, reader).map((row) => [row.name, row]));
  return names.slice(0, HEADLINES).flatMap((name) => rows.get(name) ?? []);
}

/** In one line: for a digest and a terminal. */
export function serviceLine({ label, text, change }: ServiceRow, { words }: Reader): string {
  const line = words.text('serviceFigures.row', { label, text });
  return change === '' ? line : words.text('serviceFigures.rowChange', { row: line, change });
}

/** What is compared with what, what is aimed at, and what is not to be quoted yet. */
export function serviceBasisLines(figures: ServiceFigures, { words, formats }: Reader): string[] {
  const { from, until, baseline } = figures;
  const lastOf = (end: Date) => formats.date(new Date(end.getTime() - 1));
  return [
    words.text('serviceFigures.period', { from: formats.date(from), until: lastOf(until) }),
    baseline === null
      ? words.text('serviceFigures.noBaseline')
      : words.text('serviceFigures.baseline', {
          from: formats.date(baseline.from),
          until: lastOf(baseline.until),
        }),
    words.text('serviceFigures.goal', { percent: formats.percent(100 * AGENTS_ACCEPTANCE_GOAL) }),
    words.text('serviceFigures.revenueMeans'),
    words.text('serviceFigures.notCause'),
  ];
}

/** Whether more is claimed than anybody should quote unchecked. */
export function toBeChecked({ figures, revenue }: ServiceFigures): boolean {
  const perTicket = figures.service_revenue_per_ticket.change?.percent ?? 0;
  return (
    isGainToBeChecked(100, 100 + perTicket) ||
    (revenue !== null && isGainToBeChecked(revenue.quarterBeforeMinor, revenue.quarterSinceMinor))
  );
}

function rowOf(figure: ServiceFigure, currency: string, reader: Reader): ServiceRow {
  const { words } = reader;
  const { name, now, against } = figure;
  const label = words.text(`serviceFigures.label.${name}`);
  const shown = measuredText(name, now, currency, reader);
  if (!now.isKnown || against === null || !against.measured.isKnown)
    return { name, label, text: shown, change: '' };
  const beside = measuredText(name, against.measured, currency, reader);
  return {
    name,
    label,
    text: words.text(`serviceFigures.${against.kind}`, { now: shown, beside }),
    change: changeText(figure, reader),
  };
}

/** A change that chance may have made is said to be one. */
function changeText({ change }: ServiceFigure, { words, formats }: Reader): string {
  if (change === null) return '';
  if (Math.abs(change.percent) < UNCHANGED_PERCENT) return words.text('valueFigures.unchanged');
  const percent = `${change.percent > 0 ? '+' : ''}${formats.percent(change.percent)}`;
  const isPerhapsChance = change.lowPercent <= 0 && change.highPercent >= 0;
  return isPerhapsChance ? words.text('valueFigures.perhapsChance', { percent }) : percent;
}

function measuredText(
  name: ServiceFigureName,
  measured: Measured,
  currency: string,
  { words, formats }: Reader,
): string {
  if (measured.isKnown) {
    return SERVICE_FIGURE_UNITS[name] === 'money'
      ? formats.money(Math.round(measured.value), currency)
      : formats.percent(100 * measured.value);
  }
  const { reason, count, needed } = measured;
  if (reason === 'too_few')
    return words.text('valueFigures.too_few', {
      count: formats.number(count),
      needed: formats.number(needed),
    });
  return words.text(reason === 'few_people' ? 'serviceFigures.few_people' : 'valueFigures.no_source');
}
