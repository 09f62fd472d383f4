import { LEVELS } from '../../domain/level.js';
import type { Money } from '../../domain/money.js';
import {
  type ChurnRate,
  CONTACT_TIMES,
  FIELD_REFERENCES,
  FIGURE_GOALS,
  type LevelFigures,
  type MonthlyFigures,
  type ShareFigure,
} from '../../domain/monthly-figures.js';
import { DAY_MS } from '../../domain/time.js';
import { JUDGED_DAYS } from '../../feedback/figures/monthly-figures.js';
import type { Reader } from '../reader.js';
import type { ReturnBasis } from '../return-basis.js';
import { returnLines } from './return-lines.js';

/** One part of the figures in words. */
export interface FiguresSection {
  readonly name: SectionName;
  readonly heading: string;
  readonly lines: readonly string[];
  /** What is reported from the field, said to be no promise; null where nothing is. */
  readonly reference: string | null;
}

export type SectionName = 'alerts' | 'right' | 'contact' | 'warning' | 'churn' | 'lists' | 'return';

/** All figures of a month in words: on a card, on a page and in a terminal alike. */
export function figuresSections(
  figures: MonthlyFigures,
  basis: ReturnBasis,
  reader: Reader,
): FiguresSection[] {
  const { words, formats } = reader;
  const section = (name: SectionName, lines: readonly string[], reference: string | null = null) => ({
    name,
    heading: words.text(`figures.section.${name}`),
    lines,
    reference,
  });
  const percent = (share: number) => formats.percent(100 * share);
  const { fewerLost, predictedOccur, saved } = FIELD_REFERENCES;
  return [
    section('alerts', alertLines(figures, reader)),
    section(
      'right',
      rightLines(figures, basis.horizonDays, reader),
      words.text('figures.reference.right', { share: percent(predictedOccur) }),
    ),
    section(
      'contact',
      contactLines(figures, reader),
      words.text('figures.reference.contact', { share: percent(saved) }),
    ),
    section('warning', warningLines(figures, reader)),
    section(
      'churn',
      churnLines(figures, reader),
      words.text('figures.reference.churn', {
        low: percent(fewerLost.low),
        high: percent(fewerLost.high),
      }),
    ),
    ...(figures.lists.length === 0
      ? []
      : [section('lists', listLines(figures, reader), words.text('figures.listsNote'))]),
    section('return', returnLines({ ...basis, gains: figures.gains }, reader)),
  ];
}

/** A share in short: 67% (8 of 12). */
export function shareText({ hits, of, share }: ShareFigure, { words, formats }: Reader): string {
  if (share === null) return words.text('figures.noCases');
  return words.text('figures.share', {
    percent: formats.percent(100 * share),
    hits: formats.number(hits),
    of: formats.number(of),
  });
}

/** The same with what else it may be. */
export function shareWithInterval(figure: ShareFigure, { words, formats }: Reader): string {
  const { hits, of, share, low, high } = figure;
  if (share === null || low === null || high === null) return words.text('figures.noCases');
  return words.text('figures.shareInterval', {
    percent: formats.percent(100 * share),
    hits: formats.number(hits),
    of: formats.number(of),
    low: formats.percent(100 * low),
    high: formats.percent(100 * high),
  });
}

export function falseAlarmText({ falseAlarms }: Pick<MonthlyFigures, 'falseAlarms'>, reader: Reader): string {
  return reader.words.text('figures.goalUnder', {
    figure: shareText(falseAlarms, reader),
    goal: reader.formats.percent(100 * FIGURE_GOALS.falseAlarms),
  });
}

export function openedText({ opened }: Pick<MonthlyFigures, 'opened'>, { words }: Reader): string {
  const count = LEVELS.reduce((sum, level) => sum + opened[level], 0);
  return count === 0 ? words.text('figures.openedNone') : words.text('figures.opened', { ...opened, count });
}

function alertLines(figures: MonthlyFigures, reader: Reader): string[] {
  const { answered, ended } = figures;
  const lines = [openedText(figures, reader)];
  if (answered.of > 0) {
    lines.push(reader.words.text('figures.answered', { share: shareText(answered, reader) }));
  }
  const count = ended.resolved + ended.receded + ended.expired;
  if (count > 0) lines.push(reader.words.text('figures.ended', { ...ended, count }));
  return lines;
}

function rightLines(figures: MonthlyFigures, horizonDays: number, reader: Reader): string[] {
  const { levels, known, accuracy } = figures;
  const { words } = reader;
  const days = horizonDays;
  return [
    words.text('figures.basis', { days, count: known.of, share: shareText(known, reader) }),
    ...[...levels]
      .reverse()
      .filter(({ alerts }) => alerts > 0)
      .flatMap((level) => levelLines(level, reader)),
    words.text('figures.falseAlarmsLine', { share: falseAlarmText(figures, reader) }),
    accuracy === null
      ? words.text('figures.accuracyNone', { days })
      : words.text('figures.accuracy', { days, share: shareText(accuracy, reader) }),
  ];
}

function levelLines({ level, precision, lostUntreated, againstStated }: LevelFigures, reader: Reader) {
  const { words, formats } = reader;
  const name = words.text(`level.${level}`);
  const untreated =
    againstStated === null
      ? words.text('figures.untreated', { level: name, share: shareWithInterval(lostUntreated, reader) })
      : words.text('figures.stated', {
          level: name,
          share: shareWithInterval(againstStated.lost, reader),
          stated: formats.percent(100 * againstStated.statedRisk),
        });
  return [
    words.text('figures.level', { level: name, share: shareWithInterval(precision, reader) }),
    ...(lostUntreated.of === 0 ? [] : [untreated]),
  ];
}

function contactLines(figures: MonthlyFigures, reader: Reader): string[] {
  const { savedOfContacted, savedByContactTime, hoursToAction, moods, surveys } = figures;
  const { words, formats } = reader;
  const anyMood = moods.good + moods.neutral + moods.bad > 0;
  return [
    words.text('figures.savedLine', { share: shareWithInterval(savedOfContacted, reader) }),
    ...CONTACT_TIMES.filter((time) => savedByContactTime[time].of > 0).map((time) =>
      words.text(`figures.savedIn.${time}`, { share: shareWithInterval(savedByContactTime[time], reader) }),
    ),
    hoursText(hoursToAction, reader),
    ...(anyMood ? [words.text('figures.moods', { ...moods })] : []),
    surveys.mean === null
      ? words.text('figures.surveysNone')
      : words.text('figures.surveys', {
          percent: formats.percent(100 * surveys.mean),
          count: surveys.answers,
        }),
  ];
}

function hoursText(
  { median, alerts, isWithheld }: MonthlyFigures['hoursToAction'],
  { words }: Reader,
): string {
  if (isWithheld) return words.text('figures.hoursWithheld');
  if (median === null) return words.text('figures.hoursNone');
  const hours = Math.round(median);
  return hours === 0
    ? words.text('figures.hoursUnder', { count: alerts })
    : words.text('figures.hours', { hours, count: alerts });
}

function warningLines(figures: MonthlyFigures, reader: Reader): string[] {
  const { words, formats } = reader;
  const { median, losses } = figures.warningDays;
  const { neverWarned, warningsSince, until } = figures;
  const share = shareText(neverWarned, reader);
  // The figure is of a year: what was before it needs no mention.
  const isWholeYear =
    warningsSince === null || until.getTime() - warningsSince.getTime() >= JUDGED_DAYS * DAY_MS;
  return [
    median === null
      ? words.text('figures.warningNone')
      : words.text('figures.warningDays', {
          days: Math.round(median),
          count: losses,
          goal: FIGURE_GOALS.warningDays,
        }),
    isWholeYear
      ? words.text('figures.neverWarned', { share })
      : words.text('figures.neverWarnedSince', { share, date: formats.date(warningsSince) }),
  ];
}

function churnLines({ month: of, churn }: MonthlyFigures, reader: Reader): string[] {
  const { words, formats } = reader;
  const { month, twelveMonths } = churn;
  const line = (period: string, now: ChurnRate, before: ChurnRate) =>
    words.text('figures.churnLine', {
      period,
      now: shareText(now.lost, reader),
      before: shareText(before.lost, reader),
    });
  const { withoutValue } = twelveMonths.now;
  return [
    line(words.text('figures.period.month', { month: formats.month(of) }), month.now, month.yearBefore),
    line(words.text('figures.period.twelveMonths'), twelveMonths.now, twelveMonths.yearBefore),
    words.text('figures.revenueLost', {
      now: amountsText(twelveMonths.now.valueLost, reader),
      before: amountsText(twelveMonths.yearBefore.valueLost, reader),
    }),
    ...(withoutValue > 0 ? [words.text('figures.withoutValue', { count: withoutValue })] : []),
    words.text('figures.control'),
  ];
}

function listLines({ lists }: MonthlyFigures, reader: Reader): string[] {
  const { words } = reader;
  return lists.map(({ list, sent, customers, count, amounts }) => {
    const line = words.text('figures.list', { list, sent, customers, count });
    return amounts.length === 0
      ? line
      : words.text('figures.listAmounts', { line, amounts: amountsText(amounts, reader) });
  });
}

/** One sum for each currency: they are never added to each other. */
function amountsText(amounts: readonly Money[], { words, formats }: Reader): string {
  if (amounts.length === 0) return words.text('figures.revenueNone');
  return formats.list(amounts.map(({ amountMinor, currency }) => formats.money(amountMinor, currency)));
}
