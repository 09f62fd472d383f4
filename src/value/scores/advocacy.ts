import type { MissingValueScore, ValueFactorKey } from '../../domain/customer-value.js';
import type { ObservedValue } from '../observed/observe-value.js';

const FEWEST_TONED = 3;
const INPUTS = [
  { key: 'satisfaction', weight: 0.5 },
  { key: 'tone', weight: 0.25 },
  { key: 'reference_given', weight: 0.25 },
] as const satisfies readonly { readonly key: ValueFactorKey; readonly weight: number }[];
/** Each escalation of the last year takes so much off, three at most. */
const PER_ESCALATION = 0.08;
const MOST_ESCALATIONS = 3;

/** Every input from 0 (worst) to 1 (best); NaN where nothing is on record. */
export interface Advocacy {
  readonly satisfaction: number;
  readonly tone: number;
  readonly reference_given: number;
  readonly escalations: number;
}

/** @param referenceGrade 0 to 3 as staff have set it; null where nobody has. */
export function advocacyInputs(observed: ObservedValue, referenceGrade: number | null): Advocacy {
  return {
    satisfaction: observed.answers > 0 ? observed.satisfaction : Number.NaN,
    tone: observed.toned >= FEWEST_TONED ? (observed.tone + 1) / 2 : Number.NaN,
    reference_given: referenceGrade === null ? Number.NaN : referenceGrade / 3,
    escalations: Math.min(MOST_ESCALATIONS, observed.escalations),
  };
}

/**
 * Willingness to recommend, 0 to 1: survey answers, tone and references given, as far as they are on record, less what was
 * escalated. NaN under the minimum: an answer in twelve months, or three contacts whose mood is known.
 */
export function advocacyOf(inputs: Advocacy): number {
  if (Number.isNaN(inputs.satisfaction) && Number.isNaN(inputs.tone)) return Number.NaN;
  let [sum, weights] = [0, 0];
  for (const { key, weight } of INPUTS) {
    if (Number.isNaN(inputs[key])) continue;
    sum += weight * inputs[key];
    weights += weight;
  }
  return Math.max(0, sum / weights - PER_ESCALATION * inputs.escalations);
}

export function missingAdvocacy({ answers, toned }: ObservedValue): MissingValueScore {
  return {
    score: 'advocacy',
    reason: 'too_few_answers',
    values: { answers, toned, tonedNeeded: FEWEST_TONED },
  };
}
