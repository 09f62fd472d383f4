import { explainedScore } from '../churn/model/explain-score.js';
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

function scorerSources({ stores, config, logger }: ScorerParts) {
  return {
    stores,
    rules: configuredThresholds(config.churn),
    onUnusable: (modelId: string, reason: string) =>
      logger.error({ modelId, reason }, 'the model can’t be used and rules score: train again, or roll back'),
  };
}
