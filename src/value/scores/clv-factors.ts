import type { PredictedValue, ValueFactor, ValueFactorKey } from '../../domain/customer-value.js';
import type { ObservedValue } from '../observed/observe-value.js';
import { serviceToCome, type ValueModels } from '../value-to-come.js';
import type { RankCurve } from './rank-curve.js';
import { shapleyValues } from './shapley.js';
import { asTypical, known, type TypicalCustomer, WEEKS_PER_YEAR } from './typical-customer.js';

/** The value of a customer of whose inputs some are its own and all others the typical customer's; minor units. */
type ValueWith = (has: (input: ValueFactorKey) => boolean) => number;

/**
 * What each input adds to the rank of a value, against the typical customer. Nothing for a newcomer: its segment tells its
 * value, and the method says so.
 *
 * @param predicted null where the value is that so far.
 */
export function clvFactors(
  observed: ObservedValue,
  valueMinor: number,
  predicted: PredictedValue | null,
  curve: RankCurve,
  typical: TypicalCustomer,
  models: ValueModels,
): ValueFactor[] {
  const told = (inputs: readonly ValueFactorKey[], valueWith: ValueWith) =>
    factorsOf(inputs, valueWith, observed, curve, typical);
  switch (predicted?.method) {
    case undefined:
      return observed.purchases > 0
        ? told(
            ['purchase_frequency', 'purchase_size', 'tenure', 'acquisition_cost'],
            boughtSoFar(observed, typical, models),
          )
        : told(['contract', 'tenure', 'acquisition_cost'], contractedSoFar(observed, typical, models));
    case 'segment':
      return [];
    case 'contract':
      return told(
        ['contract', 'cost_to_serve'],
        contractedToCome(observed, valueMinor, predicted, typical, models),
      );
    default:
      return told(
        ['purchase_frequency', 'purchase_size', 'recency', 'tenure', 'cost_to_serve'],
        boughtToCome(observed, valueMinor, predicted, typical, models),
      );
  }
}

function boughtToCome(
  observed: ObservedValue,
  valueMinor: number,
  predicted: PredictedValue | null,
  typical: TypicalCustomer,
  models: ValueModels,
): ValueWith {
  const { purchases } = models;
  if (purchases === null) return () => valueMinor;
  const service = serviceOf(observed, predicted, typical, models);
  // What discount and a forest make of it holds for the customer whatever its inputs: so reasons add up to the score.
  const rough = purchases.roughMinor(asTypical(observed, typical, () => true));
  const scale = rough > 0 ? (valueMinor + service(true)) / rough : 0;
  return (has) =>
    scale * purchases.roughMinor(asTypical(observed, typical, has)) - service(has('cost_to_serve'));
}

function contractedToCome(
  observed: ObservedValue,
  valueMinor: number,
  predicted: PredictedValue | null,
  typical: TypicalCustomer,
  models: ValueModels,
): ValueWith {
  const service = serviceOf(observed, predicted, typical, models);
  const yearly = observed.contractedYearlyMinor;
  const scale = yearly > 0 ? (valueMinor + service(true)) / yearly : 0;
  const typicalYearly = known(typical.contractedYearlyMinor, yearly);
  return (has) => scale * (has('contract') ? yearly : typicalYearly) - service(has('cost_to_serve'));
}

function boughtSoFar(observed: ObservedValue, typical: TypicalCustomer, models: ValueModels): ValueWith {
  const cost = acquisitionOf(observed, typical);
  const ownAge = Math.max(observed.ageWeeks, 1);
  const own = {
    rate: observed.repeats / ownAge,
    sizeMinor: observed.incomeMinor / observed.purchases,
  };
  return (has) => {
    const rate = has('purchase_frequency') ? own.rate : known(typical.rate, own.rate);
    const size = has('purchase_size') ? own.sizeMinor : known(typical.sizeMinor, own.sizeMinor);
    const age = has('tenure') ? ownAge : known(typical.ageWeeks, ownAge);
    return (1 + rate * age) * size * (models.margin ?? 1) - cost(has('acquisition_cost'));
  };
}

function contractedSoFar(observed: ObservedValue, typical: TypicalCustomer, models: ValueModels): ValueWith {
  const cost = acquisitionOf(observed, typical);
  const ownYears = Math.max(observed.contractYears, 1 / WEEKS_PER_YEAR);
  const ownYearly = observed.incomeMinor / ownYears;
  return (has) => {
    const yearly = has('contract') ? ownYearly : known(typical.contractedYearlyMinor, ownYearly);
    const years = has('tenure') ? ownYears : known(typical.contractYears, ownYears);
    return yearly * years * (models.margin ?? 1) - cost(has('acquisition_cost'));
  };
}

/** Cost to serve to come, for as long as the customer is expected to stay: its own, or the typical customer's. */
function serviceOf(
  observed: ObservedValue,
  predicted: PredictedValue | null,
  typical: TypicalCustomer,
  models: ValueModels,
): (isOwn: boolean) => number {
  const own = predicted?.serviceCostMinor ?? 0;
  const whole = serviceToCome(observed, models) ?? 0;
  const stays = whole > 0 ? own / whole : (predicted?.aliveChance ?? 1);
  const usual = predicted?.serviceCostMinor == null ? 0 : stays * (serviceToCome(typical, models) ?? 0);
  return (isOwn) => (isOwn ? own : usual);
}

function acquisitionOf(observed: ObservedValue, typical: TypicalCustomer): (isOwn: boolean) => number {
  const own = known(observed.acquisitionMinor, 0);
  const usual = Number.isNaN(observed.acquisitionMinor) ? 0 : known(typical.acquisitionMinor, own);
  return (isOwn) => (isOwn ? own : usual);
}

function factorsOf(
  inputs: readonly ValueFactorKey[],
  valueWith: ValueWith,
  observed: ObservedValue,
  curve: RankCurve,
  typical: TypicalCustomer,
): ValueFactor[] {
  const points = shapleyValues(inputs.length, (set) =>
    curve.score(valueWith((input) => (set & (2 ** inputs.indexOf(input))) !== 0 || !inputs.includes(input))),
  );
  return inputFactors(inputs, points, observed, typical);
}

/** Inputs with what they add, the greatest first; those that add nothing are left out. */
export function inputFactors(
  inputs: readonly ValueFactorKey[],
  points: readonly number[],
  observed: ObservedValue,
  typical: TypicalCustomer,
): ValueFactor[] {
  return inputs
    .map((key, place) => ({
      key,
      points: Math.round(points[place] ?? 0),
      values: finite(valuesOf(key, observed, typical)),
    }))
    .filter((factor) => factor.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.key < b.key ? -1 : 1));
}

function valuesOf(
  key: ValueFactorKey,
  observed: ObservedValue,
  typical: TypicalCustomer,
): Readonly<Record<string, number>> {
  switch (key) {
    case 'purchase_frequency':
      return {
        perYear: (observed.repeats / Math.max(observed.ageWeeks, 1)) * WEEKS_PER_YEAR,
        typicalPerYear: typical.rate * WEEKS_PER_YEAR,
      };
    case 'purchase_size':
      return { minor: observed.meanRepeatMinor, typicalMinor: typical.sizeMinor };
    case 'recency':
      return {
        days: Math.round((observed.ageWeeks - observed.recencyWeeks) * 7),
        typicalDays: Math.round(typical.idleWeeks * 7),
      };
    case 'tenure':
      return observed.purchases > 0
        ? { years: observed.ageWeeks / WEEKS_PER_YEAR, typicalYears: typical.ageWeeks / WEEKS_PER_YEAR }
        : { years: observed.contractYears, typicalYears: typical.contractYears };
    case 'cost_to_serve':
      return { minor: observed.serviceLastYearMinor, typicalMinor: typical.serviceLastYearMinor };
    case 'contract':
      return {
        yearlyMinor: observed.contractedYearlyMinor,
        typicalYearlyMinor: typical.contractedYearlyMinor,
      };
    case 'acquisition_cost':
      return { minor: observed.acquisitionMinor, typicalMinor: typical.acquisitionMinor };
    case 'seats_used':
      return {
        percent: 100 * observed.seatsUsed,
        typicalPercent: 100 * typical.beside.seatsUsed,
      };
    case 'open_project':
      return { count: observed.openProjects, typical: typical.beside.openProjects };
    case 'interest':
      return { count: observed.interestLastQuarter, typical: typical.beside.interestLastQuarter };
    case 'usage':
      return { logins: observed.loginsLastQuarter, typical: typical.beside.loginsLastQuarter };
    default:
      return {};
  }
}

/** What isn't known is left out of what is stored. */
function finite(values: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Number.isFinite(value)));
}
