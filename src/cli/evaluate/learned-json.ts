import type { ClassifierEvaluation } from '../../learning/evaluation/evaluation.js';

type Learned = Pick<ClassifierEvaluation, 'pooled' | 'learner' | 'features' | 'topFeatures'>;

/** What was learned and how the chances hold, with the keys that all kinds of classifier evaluations share. */
export function learnedJson({ pooled, learner, features, topFeatures }: Learned) {
  const { ece, brier, reliability, roc, gain } = pooled;
  return {
    pooled: {
      ece: ece.value,
      eceInterval: { low: ece.low, high: ece.high },
      brier,
      reliability,
      roc,
      gain,
    },
    learner: learner.chosen,
    members: learner.members,
    blendGain: learner.blendGain,
    features,
    topFeatures: topFeatures.map(({ name, importance: { value, low, high } }) => ({
      name,
      importance: value,
      low,
      high,
    })),
  };
}

/** The verdict as its keys stand. */
export function verdictJson({ verdict, reason, logLossGain, pValue }: ClassifierEvaluation['verdict']) {
  return { verdict, reason, logLossGain, pValue };
}
