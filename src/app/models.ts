import type { WithFactors } from '../chat/dependencies.js';
import { explainedScore } from '../churn/model/explain-score.js';
import { loadChurnModel } from '../churn/model/load-churn-model.js';
import { type ChurnScorer, openScorer, type ScorerSources } from '../churn/model/open-scorer.js';
import { configuredThresholds } from '../config/level-thresholds.js';
import type { Score } from '../domain/score.js';
import type { Parts } from './parts.js';

type ScorerParts = Pick<Parts, 'stores' | 'config' | 'logger'>;

/** What scores at this moment: the active model with its accepted thresholds, or rules. */
export function scorerNow(
  parts: ScorerParts,
  { explain, withShadow = false }: Pick<ScorerSources, 'explain' | 'withShadow'>,
): Promise<ChurnScorer> {
  return openScorer({ ...scorerSources(parts), explain, withShadow });
}

/** A score with its factors, made again where a night had left them out. */
export function withFactors(parts: ScorerParts, score: Score): Promise<Score> {
  return explainedScore(scorerSources(parts), score);
}

/** The same for all who ask: the model and the night needed last are kept, dear to read as they are and never changed. */
export function factorsOnDemand(parts: ScorerParts): WithFactors {
  const { stores } = parts;
  const sources = {
    ...scorerSources(parts),
    openModel: keepingLast((version: number) => loadChurnModel(stores.trainedModels, version)),
    findRun: keepingLast((id: string) => stores.runs.find(id)),
  };
  return (score, known) => explainedScore(sources, score, known);
}

function keepingLast<Key, Value>(read: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  let held: { readonly key: Key; readonly value: Promise<Value> } | null = null;
  return (key) => {
    if (held !== null && held.key === key) return held.value;
    const reading = { key, value: read(key) };
    held = reading;
    const forget = () => {
      if (held === reading) held = null;
    };
    // What failed or wasn't there may succeed for the next who asks.
    reading.value.then((value) => (value === null ? forget() : undefined), forget);
    return reading.value;
  };
}

function scorerSources({ stores, config, logger }: ScorerParts) {
  return {
    stores,
    rules: configuredThresholds(config.churn),
    onUnusable: (modelId: string, reason: string) =>
      logger.error({ modelId, reason }, 'the model can’t be used and rules score: train again, or roll back'),
  };
}
