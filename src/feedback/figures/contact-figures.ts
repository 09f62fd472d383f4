import { MOODS } from '../../domain/alert.js';
import { CONTACT_TIMES, type ContactTime, type MonthlyFigures } from '../../domain/monthly-figures.js';
import { type AlertCase, endOf } from './alert-case.js';
import { median } from './median.js';
import { shareFigure } from './share-figure.js';

const HOUR_MS = 3_600_000;
/** Up to, but not, so many hours. */
const CONTACT_HOURS: Readonly<Record<ContactTime, number>> = {
  day: 24,
  two_days: 48,
  week: 168,
  later: Number.POSITIVE_INFINITY,
};

/** Times of fewer people would be times of persons. */
const FEWEST_PEOPLE = 5;

type ContactFigures = Pick<
  MonthlyFigures,
  'falseAlarms' | 'savedOfContacted' | 'savedByContactTime' | 'hoursToAction' | 'moods'
>;

/** What came of contact. All cases have had their horizon. */
export function contactFigures(cases: readonly AlertCase[], horizonMs: number): ContactFigures {
  const answeredHigh = cases.filter(({ level, outcome }) => level === 'high' && outcome !== null);
  const contacted = cases.filter(({ firstContactAt }) => firstContactAt !== null);
  const acted = cases.flatMap(({ cardedAt, firstAction }) =>
    cardedAt === null || firstAction === null
      ? []
      : [{ hours: hoursBetween(cardedAt, firstAction.at), byId: firstAction.byId }],
  );
  const isWithheld = acted.length > 0 && new Set(acted.map(({ byId }) => byId)).size < FEWEST_PEOPLE;
  return {
    falseAlarms: shareFigure(
      answeredHigh.filter(({ outcome }) => outcome === 'never_at_risk').length,
      answeredHigh.length,
    ),
    savedOfContacted: savedShare(contacted, horizonMs),
    savedByContactTime: Object.fromEntries(
      CONTACT_TIMES.map((time) => [
        time,
        savedShare(
          contacted.filter((each) => contactTimeOf(each) === time),
          horizonMs,
        ),
      ]),
    ) as Record<ContactTime, MonthlyFigures['savedOfContacted']>,
    hoursToAction: {
      median: isWithheld ? null : median(acted.map(({ hours }) => hours)),
      alerts: acted.length,
      isWithheld,
    },
    moods: Object.fromEntries(
      MOODS.map((mood) => [mood, cases.filter((each) => each.mood === mood).length]),
    ) as MonthlyFigures['moods'],
  };
}

/** Of those lost or saved. Who was never at risk could not be saved. */
function savedShare(cases: readonly AlertCase[], horizonMs: number) {
  const ends = cases.map((each) => endOf(each, horizonMs));
  const saved = ends.filter((end) => end === 'saved').length;
  return shareFigure(saved, saved + ends.filter((end) => end === 'lost').length);
}

function contactTimeOf({ cardedAt, openedAt, firstContactAt }: AlertCase): ContactTime | null {
  if (firstContactAt === null) return null;
  const hours = hoursBetween(cardedAt ?? openedAt, firstContactAt);
  return CONTACT_TIMES.find((time) => hours < CONTACT_HOURS[time]) ?? null;
}

function hoursBetween(from: Date, to: Date): number {
  return Math.max(0, to.getTime() - from.getTime()) / HOUR_MS;
}
