/**
 * Shares that stay beyond each period: Π (1 − hazard) up to it.
 *
 * @param hazards chances of the event in a period for those who reach it, 0 to 1: rows × periods, row by row.
 * @returns rows × periods, never rising along a row.
 * @throws RangeError for other hazards, or where they don't make whole rows.
 */
export function survivalFromHazards(hazards: Float64Array, periodCount: number): Float64Array {
  if (!Number.isInteger(periodCount) || periodCount < 1 || hazards.length % periodCount !== 0) {
    throw new RangeError(`${hazards.length} hazards don't make whole rows of ${periodCount} periods.`);
  }
  const survival = new Float64Array(hazards.length);
  let share = 1;
  for (let at = 0; at < hazards.length; at++) {
    const hazard = hazards[at] as number;
    if (!(hazard >= 0 && hazard <= 1))
      throw new RangeError(`A hazard is a chance from 0 to 1, not ${hazard}.`);
    if (at % periodCount === 0) share = 1;
    share *= 1 - hazard;
    survival[at] = share;
  }
  return survival;
}
