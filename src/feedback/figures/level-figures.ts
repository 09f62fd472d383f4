import type { Level } from '../../domain/level.js';
import type { LevelFigures } from '../../domain/monthly-figures.js';
import { type AlertCase, endOf } from './alert-case.js';
import { shareFigure } from './share-figure.js';

/** How right the alerts of a level were. All of them have had their horizon. */
export function levelFigures(level: Level, all: readonly AlertCase[], horizonMs: number): LevelFigures {
  const cases = all.filter((each) => each.level === level);
  const ends = cases.map((each) => endOf(each, horizonMs));
  const lost = ends.filter((end) => end === 'lost').length;
  const saved = ends.filter((end) => end === 'saved').length;
  const neverAtRisk = ends.filter((end) => end === 'never_at_risk').length;
  // Whom somebody has talked to may have stayed because of it: the stated risk is about leaving them alone.
  const untreated = cases.filter(({ firstContactAt }) => firstContactAt === null);
  // By the level at opening: those that rose are the ones that went worse, and were not yet known then.
  const stated = all.filter(
    ({ basis, levelAtOpening, firstContactAt }) =>
      basis === 'model' && levelAtOpening === level && firstContactAt === null,
  );
  // To count only what people have told would count each loss and hardly any alert that came to nothing.
  const stayed = untreated.filter((each) => endOf(each, horizonMs) === null).length;
  const lostOf = (some: readonly AlertCase[]) =>
    shareFigure(some.filter((each) => endOf(each, horizonMs) === 'lost').length, some.length);
  return {
    level,
    alerts: cases.length,
    lost,
    saved,
    neverAtRisk,
    stayed,
    precision: shareFigure(lost + saved, lost + saved + neverAtRisk + stayed),
    lostUntreated: lostOf(untreated),
    againstStated:
      stated.length === 0
        ? null
        : {
            statedRisk: stated.reduce((sum, { risk }) => sum + risk / 100, 0) / stated.length,
            lost: lostOf(stated),
          },
  };
}
