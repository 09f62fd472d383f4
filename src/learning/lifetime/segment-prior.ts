/** What a customer of a segment is worth as long as nothing is known of it alone. */
export interface SegmentPrior {
  /** Customers of the segment that it was made from. */
  readonly customers: number;
  readonly mean: number;
  /** Where the value of a single one lies with the level's chance; wide, because nothing is known yet. */
  readonly low: number;
  readonly high: number;
}

const MOST_STRENGTH = 1_000;
const STRENGTH_WITHOUT_SPREAD = 20;

/**
 * Priors of segments, each drawn towards all customers by as many of them as its mean needs to be told from theirs
 * (Bühlmann's credibility). A segment without customers gets everybody's.
 *
 * @param values of customers that are known, finite. @param segments of each, from 0.
 * @param level chance of lying within the interval, such as 0.8.
 * @throws RangeError without customers.
 */
export function segmentPriors(
  values: Float64Array,
  segments: Int32Array,
  segmentCount: number,
  level: number,
): SegmentPrior[] {
  if (values.length === 0) throw new RangeError('There are no customers to make priors from.');
  const rows = Array.from(values.keys());
  const members = Array.from({ length: segmentCount }, (): number[] => []);
  for (const row of rows) members[segments[row] as number]?.push(row);
  const overall = meanOf(values, rows);
  const strength = credibilityStrength(values, members, overall);
  const order = rows.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  return members.map((own, segment) => {
    const count = own.length;
    const share = strength / (count + strength);
    const mean = count === 0 ? overall : (1 - share) * meanOf(values, own) + share * overall;
    const weightOf = (row: number) =>
      share / values.length + (segments[row] === segment ? 1 / (count + strength) : 0);
    const quantile = (probability: number) => {
      let below = 0;
      for (const row of order) {
        below += weightOf(row);
        if (below >= probability - 1e-12) return values[row] as number;
      }
      return values[order.at(-1) as number] as number;
    };
    return { customers: count, mean, low: quantile((1 - level) / 2), high: quantile((1 + level) / 2) };
  });
}

/** Variance within segments over that between them: so many customers everybody's mean counts as. */
function credibilityStrength(
  values: Float64Array,
  members: readonly (readonly number[])[],
  overall: number,
): number {
  const filled = members.filter((own) => own.length > 0);
  const total = filled.reduce((sum, own) => sum + own.length, 0);
  if (filled.length < 2 || total <= filled.length) return STRENGTH_WITHOUT_SPREAD;
  let withinSum = 0;
  let betweenSum = 0;
  let squaredSizes = 0;
  for (const own of filled) {
    const mean = meanOf(values, own);
    for (const row of own) withinSum += ((values[row] as number) - mean) ** 2;
    betweenSum += own.length * (mean - overall) ** 2;
    squaredSizes += own.length ** 2;
  }
  const within = withinSum / (total - filled.length);
  const between = (betweenSum - (filled.length - 1) * within) / (total - squaredSizes / total);
  if (!(within > 0)) return 0;
  return between > 0 ? Math.min(MOST_STRENGTH, within / between) : MOST_STRENGTH;
}

function meanOf(values: Float64Array, rows: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (values[row] as number), 0) / rows.length;
}
