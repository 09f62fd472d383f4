import type { ChurnDefinition } from '../../domain/churn-definition.js';
import type { Customer } from '../../domain/customer.js';
import type { History } from '../../domain/history.js';
import { type Level, levelOf } from '../../domain/level.js';
import type { Outcome } from '../../domain/outcome.js';
import { ok, type Result, refused } from '../../domain/result.js';
import type { ChurnContext } from '../../domain/run.js';
import type { Score } from '../../domain/score.js';
import { bordersOf, type Thresholds } from '../../domain/thresholds.js';
import { historyAsOf } from '../../history/as-of.js';
import { predictClassifier } from '../../learning/classifier/classifier.js';
import type { Table } from '../../learning/table.js';
import { lastContactMs } from '../activity.js';
import { isModerate } from '../readiness.js';
import { type NotScored, whyNotScored } from '../scorable.js';
import { missingOf, scoreChurn } from '../score.js';
import { readSignals, type SignalReadings } from '../signals/signals.js';
import type { ChurnModel } from './churn-model.js';
import { type ChurnFeatures, churnFeatures, featureTable } from './features.js';
import { isLikelyGone } from './likely-gone.js';
import { explainedRisk } from './model-factors.js';
import { presumedDeparture } from './presumed-departure.js';

/** A trained model that counts. */
export interface ActiveChurnModel {
  readonly model: ChurnModel;
  readonly levels: Thresholds;
}

export interface ScorerSettings {
  readonly rules: Thresholds;
  /** Null while rules score. */
  readonly active: ActiveChurnModel | null;
  /** "reached": only what reaches the lowest level is explained; explaining takes longer than scoring. */
  readonly explain: 'reached' | 'all' | 'none';
}

/** A customer to score, as the stores have it. */
export interface ScoringSubject {
  readonly customer: Customer;
  /** All that is kept; it is read as of the context's date. */
  readonly history: History;
  /** The score before, for the hysteresis. */
  readonly previous: Pick<Score, 'level' | 'basis'> | null;
  /** When the customer was documented as lost, as known by the context's date. */
  readonly lostAt: Date | null;
  /** Against automated assessment, as known by the context's date: then it gets no score, whoever makes it. */
  readonly hasObjected: boolean;
  /** For a model alone: who left by the definition it was trained with is not scored. */
  readonly outcomes: readonly Outcome[];
}

/**
 * The churn scores of some customers as of the context's date, in their order: by the active model where the data suffice
 * for one, else by rules. An imported fact that decides alone is told by the rules: no model has to guess it.
 */
export function scoreSubjects(
  settings: ScorerSettings,
  subjects: readonly ScoringSubject[],
  context: ChurnContext,
  runId: string,
): Result<Score, NotScored>[] {
  const { active, rules } = settings;
  const byRules = (subject: ScoringSubject) =>
    subject.hasObjected
      ? refused('objected' as const)
      : scoreChurn({
          ...subject,
          context,
          runId,
          ...rules,
          previousLevel: heldLevel(subject.previous, 'rules'),
        });
  if (active === null || !context.readiness.isReady) return subjects.map(byRules);
  const read = subjects.map((subject) => readSubject(subject, context, active.model.report.definition));
  const scored = read.flatMap((each) => (each.kind === 'features' ? [each.features] : []));
  const table = featureTable(scored, active.model.columnNames);
  const chances = predictClassifier(active.model.classifier, table);
  let row = 0;
  return subjects.map((subject, place) => {
    const each = read[place];
    if (each?.kind === 'refused') return refused(each.refusal);
    if (each?.kind !== 'features') return byRules(subject);
    const rowOfTable = row++;
    return ok(
      modelScore(settings, active, subject, each, context, runId, {
        table,
        row: rowOfTable,
        chance: chances[rowOfTable] ?? Number.NaN,
      }),
    );
  });
}

type ReadSubject =
  | { readonly kind: 'refused'; readonly refusal: NotScored }
  | { readonly kind: 'by_rules' }
  | ReadFeatures;

interface ReadFeatures {
  readonly kind: 'features';
  readonly features: ChurnFeatures;
  readonly lastContactAt: Date | null;
}

function readSubject(
  { customer, history, lostAt, hasObjected, outcomes }: ScoringSubject,
  context: ChurnContext,
  definition: ChurnDefinition,
): ReadSubject {
  if (hasObjected) return { kind: 'refused', refusal: 'objected' };
  const asOfMs = context.asOf.getTime();
  const known = historyAsOf(history, asOfMs);
  const refusal = whyNotScored(known, asOfMs, lostAt);
  if (refusal !== null) return { kind: 'refused', refusal };
  const readings = readSignals(known, customer.segment, context);
  if (isDecided(readings)) return { kind: 'by_rules' };
  const departure = presumedDeparture(customer, known, outcomes, definition, context);
  if (departure?.isConfirmed === true) return { kind: 'refused', refusal: 'already_lost' };
  // Silent for too long, and not yet for so long that it has surely left: a model has not learned what comes of it.
  if (departure !== null || isLikelyGone(known, readings, definition, asOfMs)) return { kind: 'by_rules' };
  const contactMs = lastContactMs(known);
  return {
    kind: 'features',
    features: churnFeatures(customer, known, context, readings),
    lastContactAt: contactMs === null ? null : new Date(contactMs),
  };
}

function isDecided({ outside }: SignalReadings): boolean {
  return outside.kind === 'measured' && outside.strength === 'decisive';
}

interface ScoredRow {
  readonly table: Table;
  readonly row: number;
  readonly chance: number;
}

function modelScore(
  { explain }: ScorerSettings,
  { model, levels }: ActiveChurnModel,
  { customer, previous }: ScoringSubject,
  { features, lastContactAt }: ReadFeatures,
  context: ChurnContext,
  runId: string,
  { table, row, chance }: ScoredRow,
): Score {
  const rounded = Math.round(1000 * chance) / 10;
  const borders = bordersOf(levels, customer.segment);
  const level = levelOf(rounded, heldLevel(previous, 'model'), borders, levels.hysteresisPoints);
  const isExplained = explain === 'all' || (explain === 'reached' && level !== null);
  const { risk, typicalRisk, factors } = isExplained
    ? explainedRisk(model.explain(table, row), model.columnNames, features)
    : { risk: rounded, typicalRisk: model.report.typicalPercent, factors: [] };
  return {
    id: `churn:${customer.id}`,
    kind: 'churn',
    subjectId: customer.id,
    partition: customer.partition,
    asOf: context.asOf,
    runId,
    basis: 'model',
    risk,
    modelId: model.id,
    typicalRisk,
    isModerate: isModerate(context.readiness),
    level,
    mayAlert: level !== null,
    factors,
    missing: missingOf(features.readings),
    readiness: context.readiness,
    lastContactAt,
  };
}

/** Points and per cent are no neighbours: where the basis changes, the level is found anew. */
function heldLevel(previous: ScoringSubject['previous'], basis: Score['basis']): Level | null {
  return previous?.basis === basis ? previous.level : null;
}
