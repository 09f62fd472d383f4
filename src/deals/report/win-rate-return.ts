/**
 * What a higher win rate is worth: more revenue from the same pipeline, in minor units.
 *
 * @param points percentage points, from a measured difference only.
 */
export function winRateReturn(pipelineMinor: number, points: number): number {
  return Math.round((pipelineMinor * points) / 100);
}
