import type { FactStrength } from '../domain/event.js';
import { largestRemainder } from '../domain/largest-remainder.js';
import type { ChurnSignalKey, Factor } from '../domain/score.js';

/** Chance that each strength stands for in the noisy-or. */
const STRENGTHS = { weak: 0.15, medium: 0.35, strong: 0.6, decisive: 0.9 } as const satisfies Record<
  FactStrength,
  number
>;

/** So many signals have to fire before anybody is told, unless one is decisive: one alone may be chance. */
const MIN_SIGNALS = 2;

/** A signal that fired. */
export interface FiredSignal {
  readonly signal: ChurnSignalKey;
  readonly strength: FactStrength;
  readonly values: Readonly<Record<string, number>>;
  readonly variant: string;
}

export interface Combined {
  /** 0 to 100, whole. */
  readonly points: number;
  /** Largest first; they add up to the points. */
  readonly factors: readonly Factor[];
  readonly mayAlert: boolean;
}

/**
 * Combines the signals that fired by noisy-or, as if each could make the customer leave on its own: 100 × (1 − Π(1 − s)).
 * A signal's share of the points is its share of −ln(1 − s). Pearl, Probabilistic Reasoning in Intelligent Systems
 * (1988), 4.3.2.
 */
export function combine(fired: readonly FiredSignal[]): Combined {
  const staying = fired.reduce((product, { strength }) => product * (1 - STRENGTHS[strength]), 1);
  const points = Math.round(100 * (1 - staying));
  const shares = largestRemainder(
    fired.map(({ strength }) => -Math.log(1 - STRENGTHS[strength])),
    points,
  );
  const factors = fired
    .map((signal, index): Factor => ({ ...signal, points: shares[index] ?? 0 }))
    .sort((a, b) => b.points - a.points || (a.signal < b.signal ? -1 : 1));
  const isDecided = fired.some(({ strength }) => strength === 'decisive');
  return { points, factors, mayAlert: isDecided || fired.length >= MIN_SIGNALS };
}
