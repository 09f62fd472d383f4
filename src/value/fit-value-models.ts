import type { ValueMethod } from '../domain/customer-value.js';
import { DAY_MS } from '../domain/time.js';
import type { ValueCandidate } from '../domain/value-run.js';
import type { Crew } from '../learning/crew/crew.js';
import { type ChosenLifetime, chooseLifetimeModel } from '../learning/lifetime/choose-lifetime-model.js';
import { contractCurves } from './contract-model.js';
import { covariateSegments, covariateTable } from './covariates.js';
import { INTERVAL_LEVEL, lifetimeModel, VALUE_SEED } from './purchase-forecast.js';
import { priorsOf } from './segment-priors.js';
import { fitContractUpsell } from './upsell/fit-contract-upsell.js';
import { fitUpsell } from './upsell/fit-upsell.js';
import { WEEKS_PER_MONTH } from './value-to-come.js';
import type { FitModels } from './walk/night.js';

/** Fewer customers who ever bought teach no model anything. */
const FEWEST_CUSTOMERS = 50;

interface FitResources {
  /** For the forest; null leaves it out. */
  readonly crew: Crew | null;
  /** Seconds since whenever. */
  readonly clock: () => number;
}

/** Fits every model of purchases, chooses the best on an inner window, and puts contracts and newcomers beside it. */
export function fitValueModels({ crew, clock }: FitResources): FitModels {
  return async (customers, asOf, settings) => {
    const { horizonMonths, discountPercentPerYear, margin } = settings;
    const horizonWeeks = horizonMonths * WEEKS_PER_MONTH;
    const days = customers.purchases.days();
    const segments = customers.purchases.segments();
    const named = covariateSegments(segments);
    const chosen =
      days.customerCount < FEWEST_CUSTOMERS
        ? null
        : chooseLifetimeModel({
            days,
            asOfDay: Math.floor(asOf.getTime() / DAY_MS),
            horizonWeeks,
            crew,
            covariatesAt: (_day, whose) =>
              covariateTable(
                named,
                Array.from(whose, (customer) => segments[customer] ?? ''),
              ),
            seed: VALUE_SEED,
            clock,
          });
    const forecast =
      chosen === null
        ? null
        : {
            method: methodOf(chosen),
            model: chosen.model,
            horizonWeeks,
            annualDiscount: discountPercentPerYear / 100,
            segments: named,
          };
    const upsell =
      forecast === null
        ? null
        : fitUpsell(customers.upsell, {
            asOf,
            method: forecast.model.purchases.name,
            seed: VALUE_SEED,
            clock,
          });
    const contractUpsell = fitContractUpsell(customers.contractUpsell, VALUE_SEED);
    const expected = forecast === null ? null : lifetimeModel(forecast).expectedOfAll(customers.table);
    return {
      expected,
      fitted: {
        forecast,
        contracts: contractCurves(customers.table),
        priors: priorsOf(customers.table, expected, INTERVAL_LEVEL),
        upsell: upsell?.model ?? null,
        contractUpsell: contractUpsell?.model ?? null,
        horizonMonths,
        discountPercentPerYear,
        margin,
      },
      candidates: chosen === null ? [] : candidatesOf(chosen),
      upsell: upsell?.judgement ?? null,
      contractUpsell: contractUpsell?.judgement ?? null,
    };
  };
}

function methodOf({ name }: ChosenLifetime): ValueMethod {
  switch (name) {
    case 'bg_nbd':
    case 'mbg_nbd':
    case 'pareto_nbd':
    case 'forest':
      return name;
    default:
      return 'rate';
  }
}

function candidatesOf({ candidates, inner, name }: ChosenLifetime): ValueCandidate[] {
  const errorOf = new Map<string, number>(
    (inner?.judged ?? []).map((judged) => [judged.name, judged.spendMae]),
  );
  const fitted = candidates.purchaseFits.map(({ fit }) => ({
    method: fit.model.name,
    spendErrorMinor: errorOf.get(fit.model.name) ?? null,
    degeneracy: fit.degeneracy?.reason ?? null,
    figures: {
      logLikelihood: fit.logLikelihood,
      ...fit.model.parameters,
      ...(fit.degeneracy?.figures ?? {}),
    },
  }));
  const named = new Set<string>(fitted.map(({ method }) => method));
  const others = [...errorOf].flatMap(([method, error]) =>
    named.has(method) ? [] : [{ method, spendErrorMinor: error, degeneracy: null, figures: {} }],
  );
  const all: ValueCandidate[] = [...fitted, ...others];
  return all.toSorted((a, b) => Number(b.method === name) - Number(a.method === name));
}
