import type { Run } from '../../domain/run.js';
import type { Score } from '../../domain/score.js';
import type { Stores } from '../../stores/stores.js';
import type { ChurnSubject } from '../subjects.js';
import type { ChurnModel } from './churn-model.js';
import { loadChurnModel } from './load-churn-model.js';
import { type ScorerSources, scorerOf } from './open-scorer.js';

interface ExplainSources extends Pick<ScorerSources, 'rules' | 'onUnusable'> {
  readonly stores: ScorerSources['stores'] & Pick<Stores, 'histories' | 'runs'>;
  /** Opens a model by its version; from the store when left out. */
  readonly openModel?: (version: number) => Promise<ChurnModel>;
  /** Finds a run by its id; in the store when left out. */
  readonly findRun?: (id: string) => Promise<Run | null>;
}

/**
 * A score with its factors. A night explains only what reaches a level; this does so for any other when somebody asks,
 * by the model that made it, on what was known then. As it is where that can't be done again.
 *
 * @param known the subject, where it was read already.
 */
export async function explainedScore(
  sources: ExplainSources,
  score: Score,
  known: ChurnSubject | null = null,
): Promise<Score> {
  if (score.basis === 'rules' || score.factors.length > 0 || score.modelId === null) return score;
  const { stores, rules, onUnusable } = sources;
  const findRun = sources.findRun ?? ((id) => stores.runs.find(id));
  const openModel = sources.openModel ?? ((version) => loadChurnModel(stores.trainedModels, version));
  const [run, subject] = await Promise.all([
    findRun(score.runId),
    known ?? readSubject(score.subjectId, stores),
  ]);
  if (run === null || run.context === null || subject === null) return score;
  const { modelId } = score;
  try {
    const model = await openModel(Number(modelId.slice('churn.'.length)));
    const active = { model, levels: rules };
    const [again] = await scorerOf({ stores, rules, explain: 'all' }, active).score(
      [subject],
      // Of a score made between two nights it is the night before it that was told by.
      { ...run.context, asOf: score.asOf },
      score.runId,
    );
    if (again === undefined || !again.ok || again.value.basis !== 'model') return score;
    return { ...score, factors: again.value.factors };
  } catch (error) {
    onUnusable(modelId, error instanceof Error ? error.message : String(error));
    return score;
  }
}

async function readSubject(
  customerId: string,
  { customers, histories }: Pick<Stores, 'customers' | 'histories'>,
): Promise<ChurnSubject | null> {
  const [customer, history] = await Promise.all([customers.find(customerId), histories.find(customerId)]);
  return customer === null || history === null ? null : { customer, history };
}
