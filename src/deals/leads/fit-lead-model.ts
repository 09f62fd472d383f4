import { DAY_MS } from '../../domain/time.js';
import { verdictAgainstReference } from '../../learning/honesty/verdict-against-reference.js';
import { fitLogistic } from '../../learning/linear/fit-logistic.js';
import type { LogisticModel } from '../../learning/linear/logistic-model.js';
import { inputEffects, predictLogistic } from '../../learning/linear/predict-logistic.js';
import { rocAuc } from '../../learning/metrics/roc-auc.js';
import { ageGroup, LEAD_AGES_DAYS, LEAD_COLUMNS, leadTable } from './lead-features.js';
import { unusableLeadColumns } from './lead-leaks.js';
import type { FittedLeads, LeadModel, LeadShortfall, LeadVerdict } from './lead-model.js';
import { type LeadRates, leadRates, sourceRate } from './lead-rates.js';
import { type LeadMoment, leadMoments, type PastLead } from './past-leads.js';

/** The same as for a model of deals, as far as leads have it. */
export const LEAD_MINIMUMS = {
  ended: 200,
  won: 40,
  not_won: 40,
  history_months: 6,
} as const satisfies Readonly<Record<LeadShortfall['what'], number>>;

const SEED = 0;
const MONTH_DAYS = 30.4375;
/** The newest of those whose end is known are judged on. */
const TEST_SHARE = 0.2;
/** Fewer of either end among them judge nothing. */
const LEAST_TESTED_OF_EACH = 10;
/** As usual for columns of one scale; a looser one lets "never yet" become "impossible". */
const PENALTY = 1;
/** Of more the newest are learned from. */
const MOST_LEADS = 15_000;

/**
 * What earlier leads tell of open ones: the share won of each source, and where it says more than that on later leads, a
 * logistic regression on source, company, relation and first answer. Same leads, same model.
 *
 * Forward in time twice over: what is judged came later than all that was learned from, and nothing is learned that was not
 * known when the first of those came.
 *
 * @param matureAfterDays within which nine of ten won leads have closed.
 */
export function fitLeadModel(past: readonly PastLead[], now: Date, matureAfterDays: number): LeadModel {
  const newest = [...past]
    .sort(
      (a, b) => b.lead.createdAt.getTime() - a.lead.createdAt.getTime() || (a.lead.id < b.lead.id ? -1 : 1),
    )
    .slice(0, MOST_LEADS)
    .reverse();
  const moments = leadMoments(newest, now, matureAfterDays);
  const ends = new Map(moments.map(({ leadId, isWon }) => [leadId, isWon]));
  const won = [...ends.values()].filter(Boolean).length;
  const shortfalls = shortfallsOf(moments, ends.size, won, now);
  const rates = leadRates(moments);
  const nothing = { ended: ends.size, won, shortfalls, rates, verdict: null, fitted: null, leaks: [] };
  if (shortfalls.length > 0) return nothing;
  const judged = judge(newest, moments, now, matureAfterDays);
  if (judged === null) return nothing;
  const { verdict, leaks, names } = judged;
  const fitted = verdict.isUsable ? withTypical(fit(moments, names), moments) : null;
  return { ...nothing, verdict, leaks, fitted };
}

function shortfallsOf(
  moments: readonly LeadMoment[],
  ended: number,
  won: number,
  now: Date,
): LeadShortfall[] {
  const first = moments[0]?.createdAt ?? now;
  const has = {
    ended,
    won,
    not_won: ended - won,
    history_months: Math.floor((now.getTime() - first.getTime()) / (MONTH_DAYS * DAY_MS)),
  };
  return (Object.keys(LEAD_MINIMUMS) as LeadShortfall['what'][]).flatMap((what) =>
    has[what] >= LEAD_MINIMUMS[what] ? [] : [{ what, has: has[what], needed: LEAD_MINIMUMS[what] }],
  );
}

/** Learned from what was known when the first of the newest fifth came, held against how those ended. */
function judge(
  past: readonly PastLead[],
  moments: readonly LeadMoment[],
  now: Date,
  matureAfterDays: number,
): { readonly verdict: LeadVerdict; readonly leaks: readonly string[]; readonly names: string[] } | null {
  const starts = moments.filter(({ asOf, createdAt }) => asOf.getTime() === createdAt.getTime());
  const split = starts[Math.floor(starts.length * (1 - TEST_SHARE))]?.createdAt;
  if (split === undefined) return null;
  const train = leadMoments(past, split, matureAfterDays);
  const test = leadMoments(past, now, matureAfterDays, split);
  const labels = labelsOf(test);
  const won = new Set(test.filter(({ isWon }) => isWon).map(({ leadId }) => leadId)).size;
  const leads = new Set(test.map(({ leadId }) => leadId)).size;
  const trained = labelsOf(train);
  const trainedWon = trained.reduce((sum, label) => sum + label, 0);
  if (Math.min(won, leads - won, trainedWon, train.length - trainedWon) < LEAST_TESTED_OF_EACH) return null;
  const unusable = unusableLeadColumns(train, trained, SEED);
  const names = LEAD_COLUMNS.map(({ name }) => name).filter((name) => !unusable.names.has(name));
  if (names.length === 0) return null;
  const probabilities = predictLogistic(
    fit(train, names),
    leadTable(
      test.map(({ features }) => features),
      names,
    ),
  );
  const ofSources = sourceChances(test, leadRates(train), trainedWon / train.length);
  const { verdict, logLossGain } = verdictAgainstReference(probabilities, ofSources, labels, groupsOf(test));
  return {
    verdict: {
      isUsable: verdict === 'usable',
      leads,
      won,
      logLossGain,
      auc: rocAuc(probabilities, labels),
      sourceAuc: rocAuc(ofSources, labels),
    },
    leaks: unusable.leaks,
    names,
  };
}

function fit(moments: readonly LeadMoment[], names: readonly string[]): LogisticModel {
  const table = leadTable(
    moments.map(({ features }) => features),
    names,
  );
  return fitLogistic(table, labelsOf(moments), null, { l2: PENALTY }, { seed: SEED });
}

function withTypical(logistic: LogisticModel, moments: readonly LeadMoment[]): FittedLeads {
  const names = logistic.inputs.map(({ name }) => name);
  const typical = LEAD_AGES_DAYS.map((_, age) => {
    const rows = moments.filter((moment) => ageGroup(ageDaysOf(moment)) === age);
    const table = leadTable(
      rows.map(({ features }) => features),
      names,
    );
    return inputEffects(logistic.inputs, table).map((effects) =>
      effects.length === 0 ? 0 : effects.reduce((sum, effect) => sum + effect, 0) / effects.length,
    );
  });
  return { logistic, typical };
}

function ageDaysOf({ createdAt, asOf }: LeadMoment): number {
  return (asOf.getTime() - createdAt.getTime()) / DAY_MS;
}

function labelsOf(moments: readonly LeadMoment[]): Float64Array {
  return Float64Array.from(moments, ({ isWon }) => Number(isWon));
}

/** Moments of one lead belong together. */
function groupsOf(moments: readonly LeadMoment[]): Int32Array {
  const places = new Map<string, number>();
  return Int32Array.from(moments, ({ leadId }) => {
    const place = places.get(leadId) ?? places.size;
    places.set(leadId, place);
    return place;
  });
}

/** @param overall of all that was learned from, where none was as old. */
function sourceChances(moments: readonly LeadMoment[], rates: LeadRates, overall: number): Float64Array {
  return Float64Array.from(
    moments,
    (moment) => sourceRate(rates, moment.source, ageDaysOf(moment))?.chance ?? overall,
  );
}
