import type { Lead } from '../../domain/lead.js';
import { LEAD_FACTORS, type LeadFactor, type LeadScore } from '../../domain/lead-score.js';
import { DAY_MS } from '../../domain/time.js';
import { factorsInPoints } from '../../learning/explanation/percentage-points.js';
import { wholePointFactors } from '../../learning/explanation/whole-points.js';
import { logisticContributions } from '../../learning/linear/predict-logistic.js';
import { ageGroup, factorOfLeadColumn, type LeadCustomer, leadFeatures, leadTable } from './lead-features.js';
import type { FittedLeads, LeadModel } from './lead-model.js';
import { sourceRate } from './lead-rates.js';

/**
 * What is known of an open lead at a moment: its chance to become a won deal with the reasons in points, or the share of
 * its source, named as such; none under the minimum or where its customer has objected to being assessed.
 *
 * @param model null before the first night.
 */
export function scoreLead(
  lead: Lead,
  { customer, hasObjected }: { readonly customer: LeadCustomer | null; readonly hasObjected: boolean },
  model: LeadModel | null,
  asOf: Date,
): LeadScore {
  const nothing = { leadId: lead.id, asOf, chance: null, typicalChance: null, factors: [] } as const;
  if (hasObjected) return { ...nothing, basis: 'objected', basedOn: 0 };
  if (model === null || model.shortfalls.length > 0)
    return { ...nothing, basis: 'none', basedOn: model?.ended ?? 0 };
  const ageDays = (asOf.getTime() - lead.createdAt.getTime()) / DAY_MS;
  if (model.fitted !== null)
    return {
      ...nothing,
      ...explained(lead, customer, model.fitted, ageDays, asOf),
      basis: 'model',
      basedOn: model.ended,
    };
  const rate = sourceRate(model.rates, lead.source, ageDays);
  if (rate === null) return { ...nothing, basis: 'none', basedOn: 0 };
  return { ...nothing, ...rate, basis: 'source_rate' };
}

/** Against the typical lead that is as old. */
function explained(
  lead: Lead,
  customer: LeadCustomer | null,
  { logistic, typical }: FittedLeads,
  ageDays: number,
  asOf: Date,
): Pick<LeadScore, 'chance' | 'typicalChance' | 'factors'> {
  const names = logistic.inputs.map(({ name }) => name);
  const row = leadTable([leadFeatures(lead, customer, asOf)], names);
  const ofAge = typical[ageGroup(ageDays)] ?? [];
  const contributions = new Float64Array(LEAD_FACTORS.length);
  let reference = logistic.intercept;
  let score = logistic.intercept;
  for (const [column, contribution] of logisticContributions(logistic, row, 0).entries()) {
    const place = LEAD_FACTORS.indexOf(factorOfLeadColumn(names[column] ?? ''));
    const usual = ofAge[column] ?? 0;
    contributions[place] = (contributions[place] as number) + contribution - usual;
    reference += usual;
    score += contribution;
  }
  const exact = factorsInPoints(
    [
      {
        weight: 1,
        score,
        reference,
        contributions,
        pooledScore: (each) => each,
      },
    ],
    (pooled) => 1 / (1 + Math.exp(-pooled)),
  );
  const { factors } = wholePointFactors(exact, LEAD_FACTORS.length);
  return {
    chance: exact.probability,
    typicalChance: exact.reference,
    factors: factors.flatMap(({ column, points }): LeadFactor[] => {
      const key = LEAD_FACTORS[column];
      return key === undefined || points === 0 ? [] : [{ key, points }];
    }),
  };
}
