import type { Decision } from '../../domain/decision.js';
import type { ShareFigure } from '../../domain/monthly-figures.js';
import { shareFigure } from './share-figure.js';

/**
 * Of the customers decided on in one night whose horizon has passed: how many were rightly warned of, or rightly not.
 * @param wasAtRisk customers lost within the horizon after that night, and those saved since: the warning that worked is
 *   no mistake.
 * @returns null where nobody was decided on.
 */
export async function accuracyOf(
  decisions: AsyncIterable<readonly Decision[]>,
  wasAtRisk: ReadonlySet<string>,
): Promise<ShareFigure | null> {
  let all = 0;
  let right = 0;
  for await (const batch of decisions) {
    for (const { subjectId, wouldHaveAlerted } of batch) {
      all += 1;
      right += Number(wouldHaveAlerted === wasAtRisk.has(subjectId));
    }
  }
  return all === 0 ? null : shareFigure(right, all);
}
