import type { ValueFactor } from '../../domain/customer-value.js';
import type { ObservedValue } from '../observed/observe-value.js';
import { type Advocacy, advocacyOf } from './advocacy.js';
import type { RankCurve } from './rank-curve.js';
import { shapleyValues } from './shapley.js';

const INPUTS = ['satisfaction', 'tone', 'reference_given', 'escalations'] as const;

/** What each input adds to the rank against the typical customer; one that isn't on record adds nothing. */
export function advocacyFactors(
  inputs: Advocacy,
  observed: ObservedValue,
  curve: RankCurve,
  typical: Advocacy,
): ValueFactor[] {
  const points = shapleyValues(INPUTS.length, (set) => {
    const own = (place: number) => (set & (2 ** place)) !== 0;
    const of = (key: (typeof INPUTS)[number], place: number) =>
      // What isn't known of the customer stays unknown, or it would be told by what others said.
      Number.isNaN(inputs[key]) || own(place) || Number.isNaN(typical[key]) ? inputs[key] : typical[key];
    const [satisfaction, tone, reference, escalations] = INPUTS.map(of) as [number, number, number, number];
    return curve.score(advocacyOf({ satisfaction, tone, reference_given: reference, escalations }));
  });
  return INPUTS.map((key, place) => ({
    key,
    points: Math.round(points[place] ?? 0),
    values: valuesOf(key, inputs, observed),
  }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function valuesOf(
  key: (typeof INPUTS)[number],
  inputs: Advocacy,
  observed: ObservedValue,
): Readonly<Record<string, number>> {
  switch (key) {
    case 'satisfaction':
      return { percent: Math.round(100 * inputs.satisfaction), answers: observed.answers };
    case 'tone':
      return { percent: Math.round(100 * inputs.tone), contacts: observed.toned };
    case 'reference_given':
      return { grade: Math.round(3 * inputs.reference_given) };
    case 'escalations':
      return { count: observed.escalations };
  }
}
