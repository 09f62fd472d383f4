import type { LearnerName } from '../../learning/classifier/learners.js';
import type { EvaluationInput } from '../../learning/evaluation/evaluate-classifier.js';
import type { ClassifierEvaluation } from '../../learning/evaluation/evaluation.js';
import type { TextEvaluation, TextEvaluationInput } from '../../learning/evaluation/text-evaluation.js';

/** Told when a pass is done: how many are, of how many. */
export type OnPass = (done: number, of: number) => void;

/** The learning behind the verb. Same input, same figures, but for the seconds. */
export interface Engines {
  classifier(input: EvaluationInput, onPass: OnPass): ClassifierEvaluation;
  text(input: TextEvaluationInput, onPass: OnPass): TextEvaluation;
  close(): Promise<void>;
}

export type OpenEngines = (threads: number, learners: readonly LearnerName[] | null) => Promise<Engines>;

const SEED = 0;

/** Loaded when there is something to learn: it takes longer than saying what is wrong with the call. */
export async function openEngines(
  threads: number,
  learners: readonly LearnerName[] | null,
): Promise<Engines> {
  const [{ openCrew }, { evaluateClassifier }, { evaluateText }] = await Promise.all([
    import('../../learning/crew/crew.js'),
    import('../../learning/evaluation/evaluate-classifier.js'),
    import('../../learning/evaluation/evaluate-text.js'),
  ]);
  const crew = openCrew({ threads });
  const options = { seed: SEED, now: () => performance.now() };
  return {
    classifier: (input, onPass) =>
      evaluateClassifier(crew, input, {
        ...options,
        onPass,
        ...(learners === null ? {} : { fit: { learners } }),
      }),
    text: (input, onPass) => evaluateText(input, { ...options, onPass }),
    close: () => crew.close(),
  };
}
