import type { Deal } from '../../domain/deal.js';
import type { WinScore } from '../../domain/win-score.js';
import { NO_CHANCE } from '../../domain/without-chance.js';
import { predictClassifier } from '../../learning/classifier/classifier.js';
import { type KnownDeal, knownDeal } from '../features/known-deal.js';
import type { WinContext } from '../features/win-context.js';
import { featuresOf, type WinFeatures } from '../features/win-features.js';
import { winTable } from '../features/win-table.js';
import { stageRate } from './base-rate.js';
import { expectedCloses } from './closing-date.js';
import { noteLogOdds } from './note-text.js';
import { weakCases } from './weak-cases.js';
import { winChanges } from './win-changes.js';
import { winFactors } from './win-factors.js';
import type { WinModel } from './win-model.js';

/**
 * The chance that a deal is won, as of a moment: by the model, else the share of its stage, else none. None for deals that
 * people judge, and for those whose customer has objected to being assessed.
 *
 * @param model null while none is in use.
 * @returns null for a deal that isn't open at that moment.
 */
export function scoreDeal(
  deal: Deal,
  context: WinContext,
  model: WinModel | null,
  asOf: Date,
): WinScore | null {
  const known = knownDeal(deal, asOf, context.customers);
  if (known === null || known.state.closed !== null) return null;
  const subject = { dealId: deal.id, partition: deal.partition, asOf, dealVersion: deal.version };
  if (known.state.isJudgedByPeople) return { ...subject, ...NO_CHANCE, basis: 'people' };
  if (known.state.customerId !== null && context.objected?.has(known.state.customerId) === true)
    return { ...subject, ...NO_CHANCE, basis: 'objected' };
  const features = featuresOf(known, context);
  const weak = weakCases(known.state, deal.team, features, context);
  if (model !== null) return { ...subject, ...byModel(known, features, model), weakCases: weak };
  const rate = stageRate(context.past, known.state.stage, asOf.getTime());
  if (rate === null) return { ...subject, ...NO_CHANCE, basis: 'none', weakCases: weak };
  return { ...subject, ...NO_CHANCE, ...rate, basis: 'stage_rate', weakCases: weak };
}

type Scored = Omit<WinScore, 'dealId' | 'partition' | 'asOf' | 'dealVersion'>;

function byModel({ state }: KnownDeal, features: WinFeatures, model: WinModel): Scored {
  const { classifier, columnNames, own, closing } = model;
  const tableOf = (rows: readonly WinFeatures[]) =>
    winTable(
      rows,
      own,
      noteLogOdds(
        model.notes,
        rows.map(({ notes }) => notes),
      ),
      columnNames,
    );
  const explained = model.explain(tableOf([features]), 0);
  return {
    ...NO_CHANCE,
    basis: 'model',
    chance: explained.probability,
    typicalChance: explained.reference,
    modelId: model.id,
    factors: winFactors(explained, columnNames, features, state),
    changes: winChanges(features, explained.probability, (rows) =>
      predictClassifier(classifier, tableOf(rows)),
    ),
    expectedClose: closing === null ? null : (expectedCloses(closing, [features])[0] ?? null),
  };
}
