import { CHURN_SIGNALS, type ChurnSignalKey, type Factor, type FactorKey } from '../../domain/score.js';
import type { PointFactors } from '../../learning/explanation/percentage-points.js';
import { factorOfColumn } from './columns.js';
import type { ChurnFeatures } from './features.js';

export interface ExplainedRisk {
  /** In per cent, with one decimal. */
  readonly risk: number;
  readonly typicalRisk: number;
  /**
   * The largest first, in tenths of a percentage point. What has no words (a signal that could not be measured, and
   * yet its being missing says something) is left out: it is what is missing from risk less typical risk.
   */
  readonly factors: readonly Factor[];
}

/** What a chance is made of, column by column, as reasons in the words of signals and traits. */
export function explainedRisk(
  { probability, reference, points }: PointFactors,
  columnNames: readonly string[],
  features: Pick<ChurnFeatures, 'readings' | 'traits'>,
): ExplainedRisk {
  const byFactor = new Map<FactorKey, number>();
  let others = 0;
  for (const [place, name] of columnNames.entries()) {
    const factor = factorOfColumn(name);
    const share = points[place] ?? 0;
    if (factor !== null && hasWords(factor, features))
      byFactor.set(factor, (byFactor.get(factor) ?? 0) + share);
    else others += share;
  }
  const named = [...byFactor].sort(bySize);
  const risk = tenthsOf(100 * probability);
  const typical = tenthsOf(100 * reference);
  const tenths = roundToTotal([...named.map(([, share]) => 10 * share), 10 * others], risk - typical);
  return {
    risk: risk / 10,
    typicalRisk: typical / 10,
    factors: named
      .map(
        ([signal], place): Factor => ({
          ...wordsOf(signal, features),
          signal,
          points: (tenths[place] ?? 0) / 10,
        }),
      )
      .filter((factor) => factor.points !== 0),
  };
}

function bySize([a, sizeOfA]: [FactorKey, number], [b, sizeOfB]: [FactorKey, number]): number {
  return Math.abs(sizeOfB) - Math.abs(sizeOfA) || (a < b ? -1 : 1);
}

function hasWords(factor: FactorKey, { readings }: Pick<ChurnFeatures, 'readings'>): boolean {
  return !isSignal(factor) || readings[factor].kind === 'measured';
}

function wordsOf(
  factor: FactorKey,
  { readings, traits }: Pick<ChurnFeatures, 'readings' | 'traits'>,
): Pick<Factor, 'strength' | 'values' | 'variant'> {
  if (isSignal(factor)) {
    const reading = readings[factor];
    const { values } = reading;
    return reading.kind === 'measured'
      ? { strength: reading.strength, values, variant: reading.variant }
      : { strength: null, values, variant: '' };
  }
  const values = factor === 'segment' ? {} : traits[factor];
  const known = Object.entries(values).filter(([, value]) => Number.isFinite(value));
  return { strength: null, values: Object.fromEntries(known), variant: 'own' };
}

function isSignal(factor: FactorKey): factor is ChurnSignalKey {
  return CHURN_SIGNALS.some((signal) => signal === factor);
}

function tenthsOf(percent: number): number {
  return Math.round(10 * percent);
}

/** Each number rounded down, or up for those with the largest remainders, so that all add up to the whole total. */
function roundToTotal(exact: readonly number[], total: number): number[] {
  const whole = exact.map(Math.floor);
  const up = total - whole.reduce((sum, value) => sum + value, 0);
  const byRemainder = exact
    .map((value, place) => ({ place, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder.slice(0, up)) whole[place] = (whole[place] ?? 0) + 1;
  return whole.map((value) => value + 0);
}
