import type {
  CustomerValue,
  MissingValueScore,
  PredictedValue,
  ValueScore,
  ValueScoreKey,
} from '../../domain/customer-value.js';
import { partitionOf } from '../../domain/partition.js';
import type { TierMove } from '../../domain/tier.js';
import { combinedValue, dimensionsOf } from '../dimensions.js';
import { historicValue } from '../historic-value.js';
import { advocacyInputs, advocacyOf, missingAdvocacy } from '../scores/advocacy.js';
import { advocacyFactors } from '../scores/advocacy-factors.js';
import { missingClv } from '../scores/missing-clv.js';
import type { RankCurve } from '../scores/rank-curve.js';
import { clvScore, scoreOf, upsellScore } from '../scores/value-scores.js';
import { advanceStanding } from '../tiers/advance-standing.js';
import { mainChange } from '../tiers/main-change.js';
import type { ValueSettings } from '../value-settings.js';
import { chanceOfLeaving, type Night } from './night.js';
import type { RowFacts } from './row-facts.js';

/** One customer's row, and its move to another tier where it has one. */
export interface ValuedRow {
  readonly value: CustomerValue;
  readonly move: TierMove | null;
}

export function valueRow(
  row: number,
  night: Night,
  groupKey: string | null,
  before: CustomerValue | null,
  settings: ValueSettings,
  runId: string,
): ValuedRow {
  const { customers, asOf, curves } = night;
  const customerId = customers.table.ids.at(row);
  const observed = customers.table.at(row);
  const facts = customers.facts.at(row);
  const dimensions = dimensionsOf(observed, night.worthMinor(row), facts?.grades ?? {}, curves);
  const combined = combinedValue(dimensions, settings.weights);
  const { standing, move } = advanceStanding(
    before?.standing ?? null,
    { rawTier: night.rawTier(row), scheme: night.run.scheme, asOf, dimensions },
    settings.daysBeyondBorder,
  );
  // Once: its interval takes longer than all the rest.
  const predicted = night.predicted(row);
  const { scores, missing } = scoresOf(row, night, predicted);
  const team = facts?.team ?? '';
  return {
    value: {
      customerId,
      partition: partitionOf(customerId),
      team,
      segment: customers.table.segment(row),
      asOf,
      runId,
      historic: historicValue(observed, settings.margin),
      predicted,
      scores,
      missing,
      dimensions,
      combined: Number.isNaN(combined) ? null : combined,
      combinedTopShare:
        Number.isNaN(combined) || curves.combined.count === 0 ? null : curves.combined.topShare(combined),
      standing,
      groupKey,
    },
    move:
      move === null
        ? null
        : {
            id: nightMoveId(customerId, runId),
            customerId,
            team,
            ...move,
            at: asOf,
            ...mainChange(before?.standing.dimensionsThen ?? {}, dimensions),
          },
  };
}

/** The same night again makes the same moves. */
export function nightMoveId(customerId: string, runId: string): string {
  return `tier-move:${customerId}:${runId}`;
}

function scoresOf(
  row: number,
  night: Night,
  predicted: PredictedValue | null,
): { readonly scores: Partial<Record<ValueScoreKey, ValueScore>>; readonly missing: MissingValueScore[] } {
  const { customers, curves, typical, models } = night;
  const observed = customers.table.at(row);
  const scores: Partial<Record<ValueScoreKey, ValueScore>> = {};
  const missing: MissingValueScore[] = [];
  const worth = night.worthMinor(row);
  // Among nobody there is no rank.
  if (Number.isNaN(worth) || curves.value.count === 0) missing.push(missingClv(observed, worth, models));
  else scores.clv = clvScore(observed, worth, predicted, curves.value, typical, models);
  const upsell = upsellScore(observed, curves.upsell, typical, models);
  if ('reason' in upsell) missing.push(upsell);
  else scores.upsell = upsell;
  const facts = customers.facts.at(row);
  const inputs = advocacyInputs(observed, facts?.grades.reference ?? null);
  const advocacy = advocacyOf(inputs);
  if (Number.isNaN(advocacy)) missing.push(missingAdvocacy(observed));
  else if (curves.advocacy.count === 0) missing.push({ score: 'advocacy', reason: 'not_scored', values: {} });
  else {
    const factors = advocacyFactors(inputs, observed, curves.advocacy, night.typicalAdvocacy);
    scores.advocacy = { ...scoreOf(advocacy, curves.advocacy), factors };
  }
  const churn = facts?.churn ?? null;
  if (churn === null) missing.push({ score: 'churn', reason: 'not_scored', values: {} });
  else scores.churn = { score: churn.risk, topShare: leavingShare(churn, curves.churn), factors: [] };
  return { scores, missing };
}

/** Where a chance stands among all that a model has told: "top 15 %" are those most likely to leave. */
function leavingShare(churn: RowFacts['churn'], curve: RankCurve): number | null {
  const chance = chanceOfLeaving(churn);
  return Number.isNaN(chance) || curve.count === 0 ? null : curve.topShare(chance);
}
