import { predictClassifier } from '../classifier/classifier.js';
import { fitClassifier } from '../classifier/fit-classifier.js';
import type { Crew } from '../crew/crew.js';
import type { FitProbability } from './discrete-time-hazard.js';

/**
 * Hazards by gradient boosting, its settings chosen by cross-validation that keeps a subject's periods together, and
 * calibrated.
 *
 * @param workUnits rows × columns × trees of the search, about.
 * @returns a fit that throws a RangeError where fewer than two subjects had the event.
 */
export function boostedHazard(
  crew: Crew,
  { seed, workUnits }: { readonly seed: number; readonly workUnits: number },
): FitProbability {
  return (table, labels, weights, subjects) => {
    const { classifier } = fitClassifier(
      crew,
      { table, labels, weights, groups: subjects, times: null },
      { seed, workUnits, learners: ['boosting'] },
    );
    return { predict: (rows) => predictClassifier(classifier, rows) };
  };
}
