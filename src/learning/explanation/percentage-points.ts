/** One learner's part in a chance, explained on the learner's own scale (log-odds, or a forest's votes). */
export interface MemberExplanation {
  /** Its part in the pooled score, ≥ 0. */
  readonly weight: number;
  readonly score: number;
  /** The score that contributions are counted from: the learner's mean. */
  readonly reference: number;
  /** One a column, adding up to score − reference. */
  readonly contributions: Float64Array;
  /** From the learner's scale to the one on which members are pooled; never falling, defined for any number. */
  readonly pooledScore: (score: number) => number;
}

/** What each column adds to a chance, against the typical case. */
export interface PointFactors {
  /** The chance shown, 0 to 1. */
  readonly probability: number;
  /** The chance at the members' references: "typical". */
  readonly reference: number;
  /** One a column, adding up to 100 · (probability − reference). */
  readonly points: Float64Array;
}

// Scores nearer than this leave too few digits for the slope between them.
const NEAR = 1e-9;
const SLOPE_STEP = 1e-4;
const TOLERATED_GAP = 1e-6;

/**
 * Turns contributions on members' scales into percentage points of the calibrated chance p = chanceOf(Σ weight ·
 * pooledScore(score)), counted from the same at the members' references. Two straight lines do it: each member's
 * contributions are stretched by the slope of its `pooledScore` between reference and score, and their weighted sums by
 * the slope of `chanceOf` between the pooled reference and the pooled score; where the two ends (nearly) meet, by the
 * slope there. Both functions never fall, so no sign flips, and the points add up to what is shown. Contributions that
 * offset each other can amount to more than 100 points either way.
 *
 * @param members one or more, with as many contributions each.
 * @param chanceOf the pooled score's calibrated chance, 0 to 1; never falling, defined for any number.
 * @throws RangeError where contributions don't add up, a slope falls, or a number isn't finite.
 */
export function factorsInPoints(
  members: readonly MemberExplanation[],
  chanceOf: (pooled: number) => number,
): PointFactors {
  const columnCount = members[0]?.contributions.length;
  if (columnCount === undefined)
    throw new RangeError('There is no member to explain a chance by; give one at least.');
  const pooled = new Float64Array(columnCount);
  let pooledScore = 0;
  let pooledReference = 0;
  for (const [index, member] of members.entries()) {
    checkMember(member, index, columnCount);
    const { weight, score, reference, contributions } = member;
    pooledScore += weight * member.pooledScore(score);
    pooledReference += weight * member.pooledScore(reference);
    const slope = weight * slopeBetween(member.pooledScore, reference, score);
    for (let column = 0; column < columnCount; column++) {
      pooled[column] = (pooled[column] as number) + slope * (contributions[column] as number);
    }
  }
  const slope = slopeBetween(chanceOf, pooledReference, pooledScore);
  return {
    probability: chanceOf(pooledScore),
    reference: chanceOf(pooledReference),
    points: pooled.map((contribution) => 100 * slope * contribution),
  };
}

function slopeBetween(rising: (x: number) => number, from: number, to: number): number {
  const isNear = Math.abs(to - from) < NEAR * Math.max(1, Math.abs(from));
  const middle = from + (to - from) / 2;
  const low = isNear ? middle - SLOPE_STEP : from;
  const high = isNear ? middle + SLOPE_STEP : to;
  const slope = (rising(high) - rising(low)) / (high - low);
  if (!(slope >= 0 && slope < Number.POSITIVE_INFINITY)) {
    throw new RangeError(
      `Between ${low} and ${high} the chance changes at a rate of ${slope}; points need one that never falls.`,
    );
  }
  return slope;
}

function checkMember(
  { weight, score, reference, contributions }: MemberExplanation,
  index: number,
  columnCount: number,
): void {
  if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`Member ${index} has a weight of ${weight}; it must be finite and not below 0.`);
  }
  if (contributions.length !== columnCount) {
    throw new RangeError(
      `Member ${index} explains ${contributions.length} columns, the first one ${columnCount}; all need the same.`,
    );
  }
  let sum = 0;
  let size = Math.abs(score) + Math.abs(reference);
  for (const contribution of contributions) {
    sum += contribution;
    size += Math.abs(contribution);
  }
  if (!(Math.abs(reference + sum - score) <= TOLERATED_GAP * Math.max(1, size))) {
    throw new RangeError(
      `Member ${index} scores ${score}, but its reference and contributions add up to ${reference + sum}; explain the row that was scored.`,
    );
  }
}
