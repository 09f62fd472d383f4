import type { MonthlyFigures } from '../../domain/monthly-figures.js';
import { DAY_MS } from '../../domain/time.js';
import { median } from './median.js';
import { shareFigure } from './share-figure.js';

/** One documented loss and the alerts about its customer. */
export interface WarnedLoss {
  readonly lostAt: Date;
  readonly alertsOpenedAt: readonly Date[];
}

/** An alert longer ago was about another matter. */
const LONGEST_WARNING_DAYS = 365;

/**
 * How long before their loss customers were warned of. A loss without any alert in the year before it has no warning and
 * stays out of the median; its share stands beside. Of a loss before the first check nobody could have warned.
 *
 * @param warningsSince the first check; null while there was none.
 */
export function warningFigures(
  losses: readonly WarnedLoss[],
  warningsSince: Date | null,
): Pick<MonthlyFigures, 'warningDays' | 'neverWarned' | 'warningsSince'> {
  const days = losses.flatMap((loss) => warningDaysOf(loss) ?? []);
  const unwarned = losses.filter(
    (loss) => warningsSince !== null && loss.lostAt >= warningsSince && warningDaysOf(loss) === null,
  ).length;
  return {
    warningDays: { median: median(days), losses: days.length },
    neverWarned: shareFigure(unwarned, unwarned + days.length),
    warningsSince,
  };
}

/** From the first alert of the year before the loss, in days. */
function warningDaysOf({ lostAt, alertsOpenedAt }: WarnedLoss): number | null {
  const days = alertsOpenedAt
    .map((openedAt) => (lostAt.getTime() - openedAt.getTime()) / DAY_MS)
    .filter((each) => each >= 0 && each <= LONGEST_WARNING_DAYS);
  return days.length === 0 ? null : Math.max(...days);
}
