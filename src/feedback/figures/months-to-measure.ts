import { FIELD_REFERENCES, type ShareFigure } from '../../domain/monthly-figures.js';
import { NORMAL_95 } from '../../learning/statistics/normal.js';

/** The share of alerts that a control group would take: what is proposed to administrators. */
export const CONTROL_SHARE = 0.1;
/** Standard deviations below which four fifths of a normal distribution lie: a real effect is found four times in five. */
const NORMAL_80_BELOW = 0.8416212335729143;
const FEWEST_CASES = 10;
const DAYS_A_MONTH = 30.4375;

interface Outlook {
  readonly alertsPerMonth: number;
  /** Of alerts of each level that nobody had been in contact about: how many were lost. */
  readonly lostUntreated: readonly ShareFigure[];
  readonly horizonDays: number;
}

/**
 * About how many months a control group of a tenth would need to show an effect such as the field reports. Two shares
 * compared, of groups of unequal size: Fleiss, Statistical Methods for Rates and Proportions, 3rd ed. (2003), 4.4, without
 * the correction for continuity.
 *
 * @returns null where there are too few cases to say.
 */
export function monthsToMeasure({ alertsPerMonth, lostUntreated, horizonDays }: Outlook): number | null {
  const lost = lostUntreated.reduce((sum, { hits }) => sum + hits, 0);
  const cases = lostUntreated.reduce((sum, { of }) => sum + of, 0);
  if (cases < FEWEST_CASES || lost === 0 || alertsPerMonth <= 0) return null;
  const { low, high } = FIELD_REFERENCES.fewerLost;
  const control = lost / cases;
  const treated = control * (1 - (low + high) / 2);
  const timesLarger = (1 - CONTROL_SHARE) / CONTROL_SHARE;
  const mean = (control + timesLarger * treated) / (1 + timesLarger);
  const deviations =
    NORMAL_95 * Math.sqrt((1 + timesLarger) * mean * (1 - mean)) +
    NORMAL_80_BELOW * Math.sqrt(timesLarger * control * (1 - control) + treated * (1 - treated));
  const controls = deviations ** 2 / (timesLarger * (control - treated) ** 2);
  return Math.ceil(controls / CONTROL_SHARE / alertsPerMonth + horizonDays / DAYS_A_MONTH);
}
