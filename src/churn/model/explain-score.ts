import type { Score } from '../../domain/score.js';
import type { Stores } from '../../stores/stores.js';
import { loadChurnModel } from './load-churn-model.js';
import { type ScorerSources, scorerOf } from './open-scorer.js';

/**
 * A score with its factors. A night explains only what reaches a level; this does so for any other when somebody asks,
 * by the model that made it, on what was known then. As it is where that can't be done again.
 */
export async function explainedScore(
  sources: Pick<ScorerSources, 'rules' | 'onUnusable'> & {
    readonly stores: ScorerSources['stores'] & Pick<Stores, 'histories' | 'runs'>;
  },
  score: Score,
): Promise<Score> {
  if (score.basis === 'rules' || score.factors.length > 0 || score.modelId === null) return score;
  const { stores, rules, onUnusable } = sources;
  const [run, customer, history] = await Promise.all([
    stores.runs.find(score.runId),
    stores.customers.find(score.subjectId),
    stores.histories.find(score.subjectId),
  ]);
  if (run === null || run.context === null || customer === null || history === null) return score;
  const { modelId } = score;
  try {
    const model = await loadChurnModel(stores.trainedModels, Number(modelId.slice('churn.'.length)));
    const active = { model, levels: rules };
    const [again] = await scorerOf({ stores, rules, explain: 'all' }, active).score(
      [{ customer, history }],
      run.context,
      score.runId,
    );
    if (again === undefined || !again.ok || again.value.basis !== 'model') return score;
    return { ...score, factors: again.value.factors };
  } catch (error) {
    onUnusable(modelId, error instanceof Error ? error.message : String(error));
    return score;
  }
}
