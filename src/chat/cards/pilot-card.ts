import { LEAST_PILOT_DEALS, type PilotReport, type SalesReturn } from '../../deals/report/read-pilot.js';
import type { WinRate } from '../../deals/report/win-rate-trend.js';
import { DAY_MS } from '../../domain/time.js';
import type { Block, Card } from '../card.js';
import type { Reader } from '../reader.js';
import { messageCard } from './message-card.js';

/** A pilot: what it can find before it begins, and whether the difference is real once it has ended. */
export function pilotCard(report: PilotReport | null, reader: Reader): Card {
  const { words } = reader;
  if (report === null) return messageCard(words.text('pilot.none'));
  const title = words.text('pilot.title');
  const lead = leadText(report, reader);
  const concerns = report.concerns.map((concern) =>
    words.text(`pilot.concern.${concern}`, { least: LEAST_PILOT_DEALS }),
  );
  const notice: Block[] =
    concerns.length === 0 ? [] : [{ type: 'notice', tone: 'warning', text: [concerns.join(' ')] }];
  return {
    summary: `${title}: ${lead}`,
    blocks: [
      { type: 'title', text: title },
      { type: 'text', text: [{ bold: lead }] },
      { type: 'fields', fields: fields(report, reader) },
      ...notice,
      { type: 'text', text: [words.text('pilot.how')], isMuted: true },
    ],
  };
}

/** The return of a higher win rate; what is missing to say it. */
export function salesReturnLines(
  found: SalesReturn | null,
  currency: string,
  { words, formats }: Reader,
): string[] {
  if (found === null) return [];
  if (found.kind === 'not_measurable') return [words.text(`salesReturn.${found.reason}`)];
  return [
    words.text('salesReturn.measured', {
      points: Math.round(10 * found.points) / 10,
      pipeline: formats.money(found.pipelineMinor, currency),
      revenue: formats.money(found.revenueMinor, currency),
    }),
  ];
}

function leadText({ phase, result, planned }: PilotReport, { words, formats }: Reader): string {
  if (phase === 'before') return words.text('pilot.before', { date: formats.date(planned.from) });
  if (phase === 'running') return words.text('pilot.running', { date: formats.date(lastDay(planned.until)) });
  const { verdict, difference, reachesGoal } = result;
  if (difference === null || verdict === 'too_early') return words.text('pilot.nothingClosed');
  const values = {
    points: formats.signed(Math.round(10 * difference.points) / 10),
    low: formats.signed(Math.round(10 * difference.low) / 10),
    high: formats.signed(Math.round(10 * difference.high) / 10),
  };
  if (verdict === 'not_shown') return words.text('pilot.notShown', values);
  if (verdict === 'worse') return words.text('pilot.worse', values);
  return words.text(reachesGoal ? 'pilot.reached' : 'pilot.better', values);
}

function fields(report: PilotReport, reader: Reader) {
  const { words, formats } = reader;
  const { planned, pilotDeals, controlDeals, baseRate, medianCycleDays, lengthDays, phase, result } = report;
  const { from, until, goalPoints } = planned;
  const rate = ({ won, closed }: WinRate) =>
    closed === 0
      ? words.text('sources.noneJudged')
      : words.text('pilot.rate', {
          percent: formats.percent(Math.round((100 * won) / closed)),
          won: formats.number(won),
          closed: formats.number(closed),
        });
  return [
    {
      label: words.text('pilot.period'),
      value: words.text('pilot.period.value', {
        range: formats.dateRange(from, lastDay(until)),
        days: lengthDays,
        cycle:
          medianCycleDays === null
            ? words.text('value.unknown')
            : formats.number(Math.round(medianCycleDays)),
      }),
    },
    {
      label: words.text('pilot.deals'),
      value: words.text('pilot.deals.value', {
        pilot: formats.number(pilotDeals),
        control: formats.number(controlDeals),
      }),
    },
    {
      label: words.text('pilot.baseRate'),
      value: baseRate === null ? words.text('value.unknown') : formats.percent(Math.round(100 * baseRate)),
    },
    { label: words.text('pilot.goal'), value: words.text('pilot.points', { points: goalPoints }) },
    {
      label: words.text('pilot.detectable'),
      value:
        report.detectablePoints === null
          ? words.text('value.unknown')
          : words.text('pilot.points', { points: Math.round(10 * report.detectablePoints) / 10 }),
    },
    // Looking before the end finds differences that are none.
    ...(phase === 'over'
      ? [
          { label: words.text('pilot.group'), value: rate(result.pilot) },
          { label: words.text('pilot.control'), value: rate(result.control) },
        ]
      : []),
  ];
}

function lastDay(until: Date): Date {
  return new Date(until.getTime() - DAY_MS);
}
