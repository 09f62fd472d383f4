import { type Departure, LOSS_SOURCES, type LossSource } from '../../churn/model/departure.js';
import { lossSourceOf } from '../../churn/model/documented-departures.js';
import type { TrainingLabels } from '../../churn/model/training-report.js';
import { OUTCOME_KINDS, type Outcome, type OutcomeKind } from '../../domain/outcome.js';

/** Counts where the labels of a training come from, one customer at a time. */
export interface LabelCounter {
  readonly add: (departures: readonly Departure[], outcomes: readonly Outcome[]) => void;
  readonly counts: () => TrainingLabels;
  /** What came to be known after the model before was trained; everything where there was none. */
  readonly fresh: () => TrainingLabels;
}

/**
 * @param from since when labels count: the first snapshot's date.
 * @param lastTrainedAt what came to be known behind it is new; null where everything is.
 */
export function labelCounter(from: Date, until: Date, lastTrainedAt: Date | null): LabelCounter {
  const losses = zeros<LossSource>(LOSS_SOURCES);
  const newLosses = zeros<LossSource>(LOSS_SOURCES);
  const answers = zeros<OutcomeKind>(OUTCOME_KINDS);
  const newAnswers = zeros<OutcomeKind>(OUTCOME_KINDS);
  const isNew = (at: Date): boolean => lastTrainedAt === null || at > lastTrainedAt;
  return {
    add(departures, outcomes) {
      for (const departure of departures) {
        const leftAt = new Date(departure.leftAtMs);
        if (leftAt < from || leftAt > until) continue;
        losses[departure.source] += 1;
        if (isNew(knownAt(departure, outcomes) ?? leftAt)) newLosses[departure.source] += 1;
      }
      for (const { outcome, saidBy, revokedAt, knownAt: at } of outcomes) {
        if (saidBy === null || revokedAt !== null || at > until) continue;
        answers[outcome] += 1;
        if (isNew(at)) newAnswers[outcome] += 1;
      }
    },
    counts: () => ({ losses, answers }),
    fresh: () => ({ losses: newLosses, answers: newAnswers }),
  };
}

/** When a documented loss came to be known; null for one told from events. */
function knownAt({ leftAtMs, source }: Departure, outcomes: readonly Outcome[]): Date | null {
  const documented = outcomes.find(
    (outcome) =>
      outcome.outcome === 'lost' &&
      outcome.occurredAt.getTime() === leftAtMs &&
      lossSourceOf(outcome) === source,
  );
  return documented?.knownAt ?? null;
}

function zeros<Key extends string>(keys: readonly Key[]): Record<Key, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;
}
