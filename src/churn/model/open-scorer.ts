import type { Outcome } from '../../domain/outcome.js';
import type { Result } from '../../domain/result.js';
import type { ChurnContext } from '../../domain/run.js';
import type { Score } from '../../domain/score.js';
import type { Thresholds } from '../../domain/thresholds.js';
import { gathered } from '../../stores/gathered.js';
import { lastLosses } from '../../stores/last-losses.js';
import { objectedToScoring } from '../../stores/scoring-objections.js';
import type { Stores } from '../../stores/stores.js';
import type { NotScored } from '../scorable.js';
import type { ChurnSubject } from '../subjects.js';
import {
  type ActiveChurnModel,
  type ScorerSettings,
  type ScoringSubject,
  scoreSubjects,
} from './churn-scorer.js';
import { loadChurnModel } from './load-churn-model.js';
import { openShadow, type Shadow, type ShadowTally } from './shadow.js';

/** Scores customers by what counts at the moment it was opened: the active model, or rules. */
export interface ChurnScorer {
  /** The model that counts; null while rules do. */
  readonly active: ActiveChurnModel | null;
  /** What a model in shadow would have said so far; null without one. */
  readonly shadow: () => ShadowTally | null;
  /** Reads what it needs besides, and scores in the order given. */
  score(
    subjects: readonly ChurnSubject[],
    context: ChurnContext,
    runId: string,
  ): Promise<Result<Score, NotScored>[]>;
}

export interface ScorerSources {
  readonly stores: Pick<
    Stores,
    'acceptedThresholds' | 'consents' | 'customers' | 'outcomes' | 'scores' | 'trainedModels'
  >;
  readonly rules: Thresholds;
  readonly explain: ScorerSettings['explain'];
  /** Whether a model in shadow scores beside: it takes as long again. */
  readonly withShadow?: boolean;
  /** Told when a model should count and can't: rules score then. */
  readonly onUnusable: (modelId: string, reason: string) => void;
}

/** Looks up once what counts now; scoring a night takes one look. */
export async function openScorer(sources: ScorerSources): Promise<ChurnScorer> {
  const active = await activeChurnModel(sources);
  const { stores, rules, onUnusable, withShadow = false } = sources;
  const shadow = withShadow ? await openShadow(stores, rules, onUnusable) : null;
  return scorerOf(sources, active, shadow);
}

/** A scorer by a model that is at hand, or by rules. */
export function scorerOf(
  { stores, rules, explain }: Pick<ScorerSources, 'stores' | 'rules' | 'explain'>,
  active: ActiveChurnModel | null,
  shadow: Shadow | null = null,
): ChurnScorer {
  const isByModel = active !== null || shadow !== null;
  return {
    active,
    shadow: () => shadow?.tally() ?? null,
    async score(subjects, context, runId) {
      const loaded = await scoringSubjects(stores, subjects, context.asOf, isByModel);
      shadow?.note(loaded, context, runId);
      return scoreSubjects({ rules, active, explain }, loaded, context, runId);
    },
  };
}

/** The model that counts: active, and with thresholds that an administrator accepted. */
export async function activeChurnModel({
  stores: { acceptedThresholds, trainedModels },
  onUnusable,
}: Pick<ScorerSources, 'onUnusable'> & {
  readonly stores: Pick<Stores, 'acceptedThresholds' | 'trainedModels'>;
}): Promise<ActiveChurnModel | null> {
  const [trained, levels] = await Promise.all([
    trainedModels.active('churn'),
    acceptedThresholds.find('churn'),
  ]);
  if (trained === null || levels === null) return null;
  try {
    return { model: await loadChurnModel(trainedModels, trained.version), levels };
  } catch (error) {
    onUnusable(trained.id, error instanceof Error ? error.message : String(error));
    return null;
  }
}

async function scoringSubjects(
  stores: ScorerSources['stores'],
  subjects: readonly ChurnSubject[],
  asOf: Date,
  isByModel: boolean,
): Promise<ScoringSubject[]> {
  const ids = subjects.map(({ customer }) => customer.id);
  const [previous, lost, objected, outcomes] = await Promise.all([
    stores.scores.findMany('churn', ids),
    lastLosses(stores, ids, asOf),
    objectedToScoring(stores, ids, asOf),
    isByModel
      ? gathered<Outcome>(stores.customers, ids, (all) => stores.outcomes.ofCustomers(all))
      : new Map<string, Outcome[]>(),
  ]);
  // A score made after the date would be the future.
  const before = new Map(previous.filter((each) => each.asOf <= asOf).map((each) => [each.subjectId, each]));
  return subjects.map(({ customer, history }) => ({
    customer,
    history,
    previous: before.get(customer.id) ?? null,
    lostAt: lost.get(customer.id) ?? null,
    hasObjected: objected.has(customer.id),
    outcomes: outcomes.get(customer.id) ?? [],
  }));
}
