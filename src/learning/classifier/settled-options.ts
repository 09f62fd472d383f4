import type { ClassifierFit, FitOptions } from './fit-classifier.js';

/**
 * What makes a classifier of more rows the way one was made of some: by the learners that were chosen, with the settings
 * they were given. The number of trees, shares of a blend and the calibration are found anew, since more rows bear more.
 */
export function settledOptions({
  classifier,
  boosting,
}: Pick<ClassifierFit, 'classifier' | 'boosting'>): Pick<
  FitOptions,
  'learners' | 'workUnits' | 'boosting' | 'logistic'
> {
  const { members } = classifier;
  return {
    learners: members.map(({ learner }) => learner),
    ...(boosting === null ? {} : { boosting: withoutTrees(boosting), workUnits: 1 }),
    ...members.reduce(
      (settings, { model }) =>
        model.kind === 'logistic' ? { logistic: { l2: model.l2, isBent: model.isBent } } : settings,
      {},
    ),
  };
}

function withoutTrees({ trees: _, ...settings }: NonNullable<FitOptions['boosting']>) {
  return settings;
}
