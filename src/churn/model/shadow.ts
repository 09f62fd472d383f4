import { LEVELS, type Level } from '../../domain/level.js';
import type { ChurnContext } from '../../domain/run.js';
import type { Stores } from '../../stores/stores.js';
import {
  type ActiveChurnModel,
  type ScorerSettings,
  type ScoringSubject,
  scoreSubjects,
} from './churn-scorer.js';
import { loadChurnModel } from './load-churn-model.js';

/** What a model in shadow would have said of the customers scored so far; nobody is shown it. */
export interface ShadowTally {
  readonly modelId: string;
  readonly scored: number;
  readonly levels: Readonly<Record<Level, number>>;
}

/** Scores beside what counts, for as long as a model is in shadow. */
export interface Shadow {
  note(subjects: readonly ScoringSubject[], context: ChurnContext, runId: string): void;
  tally(): ShadowTally;
}

/** The newest model in shadow, with the levels that hold or, before any do, those it proposes; null without one. */
export async function openShadow(
  { acceptedThresholds, trainedModels }: Pick<Stores, 'acceptedThresholds' | 'trainedModels'>,
  rules: ScorerSettings['rules'],
  onUnusable: (modelId: string, reason: string) => void,
): Promise<Shadow | null> {
  const [versions, accepted] = await Promise.all([
    trainedModels.list('churn'),
    acceptedThresholds.find('churn'),
  ]);
  const newest = versions.find(({ state }) => state === 'shadow');
  if (newest === undefined) return null;
  try {
    const model = await loadChurnModel(trainedModels, newest.version);
    const { proposal, hysteresisPoints } = model.report;
    return shadowOf({ model, levels: accepted ?? { ...proposal, hysteresisPoints } }, rules);
  } catch (error) {
    onUnusable(newest.id, error instanceof Error ? error.message : String(error));
    return null;
  }
}

function shadowOf(active: ActiveChurnModel, rules: ScorerSettings['rules']): Shadow {
  const levels: Record<Level, number> = { low: 0, medium: 0, high: 0 };
  let scored = 0;
  return {
    note(subjects, context, runId) {
      for (const result of scoreSubjects({ rules, active, explain: 'none' }, subjects, context, runId)) {
        if (!result.ok || result.value.basis !== 'model') continue;
        scored += 1;
        const level = LEVELS.find((each) => each === result.value.level);
        if (level !== undefined) levels[level] += 1;
      }
    },
    tally: () => ({ modelId: active.model.id, scored, levels: { ...levels } }),
  };
}
