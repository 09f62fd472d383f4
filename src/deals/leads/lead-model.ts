import type { LogisticModel } from '../../learning/linear/logistic-model.js';
import type { LeadRates } from './lead-rates.js';

/** How a model of leads did on later ones, against the share of their source. */
export interface LeadVerdict {
  readonly isUsable: boolean;
  /** Later leads that it was judged on. */
  readonly leads: number;
  readonly won: number;
  /** By how much lower its log loss is than the share's, 0 to 1. */
  readonly logLossGain: number;
  readonly auc: number;
  readonly sourceAuc: number;
}

/** What of a minimum is missing. */
export interface LeadShortfall {
  readonly what: 'ended' | 'won' | 'not_won' | 'history_months';
  readonly has: number;
  readonly needed: number;
}

/** A logistic regression on leads at several ages. */
export interface FittedLeads {
  readonly logistic: LogisticModel;
  /** What each column adds on average for leads of an age; one list for each of `LEAD_AGES_DAYS`. */
  readonly typical: readonly (readonly number[])[];
}

/** All that chances of leads are made from. */
export interface LeadModel {
  /** Leads whose end is known, and how many of them were won. */
  readonly ended: number;
  readonly won: number;
  /** Empty where there is enough; else nobody is told a chance. */
  readonly shortfalls: readonly LeadShortfall[];
  readonly rates: LeadRates;
  /** Null where there were too few later ones to judge by. */
  readonly verdict: LeadVerdict | null;
  /** Null where the share of a source says as much. */
  readonly fitted: FittedLeads | null;
  /** Columns left out because they give the answer away. */
  readonly leaks: readonly string[];
}
