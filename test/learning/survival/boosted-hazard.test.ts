import { afterAll, describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { openCrew } from '../../../src/learning/crew/crew.js';
import { boostedHazard } from '../../../src/learning/survival/boosted-hazard.js';
import { concordance } from '../../../src/learning/survival/concordance.js';
import {
  fitDiscreteTimeHazard,
  predictSurvival,
  type Stays,
} from '../../../src/learning/survival/discrete-time-hazard.js';
import { survivalIntervals } from '../../../src/learning/survival/survival-intervals.js';
import { table } from '../../../src/learning/table.js';

const EDGES = [0, 30, 60, 90, 120];
const SUBJECTS = 1200;
const crew = openCrew();
afterAll(() => crew.close());

describe('the hazard by boosting', () => {
  const stays = exponentialStays(0);
  const fit = boostedHazard(crew, { seed: 0, workUnits: 1e6 });

  it('finds who leaves sooner, and how soon, where two columns act together', () => {
    const predicted = predictSurvival(fitDiscreteTimeHazard(stays, EDGES, fit), twoKinds());
    // Mean stays of 60 and 240 days: e^(−30/60), e^(−30/240) and so on are the truth.
    const truth = [60, 240].flatMap((mean) => EDGES.slice(1).map((edge) => Math.exp(-edge / mean)));
    const errors = truth.map((chance, at) => Math.abs(chance - (predicted[at] as number)));
    expect(Math.max(...errors)).toBeLessThan(0.09);
  });

  it('ranks subjects that it has not seen', () => {
    const others = exponentialStays(1);
    const survival = predictSurvival(fitDiscreteTimeHazard(stays, EDGES, fit), others.table);
    const risk = Float64Array.from({ length: SUBJECTS }, (_, row) => 1 - (survival[row * 4 + 3] as number));
    // The truth itself reaches about .68: half the pairs have the same mean stay.
    expect(concordance(risk, others.durations, others.isEvent)).toBeGreaterThan(0.63);
  });

  it('has intervals that hold the truth', () => {
    const { low, high } = survivalIntervals(stays, null, EDGES, fit, twoKinds(), { replicates: 20, seed: 0 });
    const truth = [60, 240].flatMap((mean) => EDGES.slice(1).map((edge) => Math.exp(-edge / mean)));
    const held = truth.filter(
      (chance, at) => (low[at] as number) - 0.02 <= chance && chance <= (high[at] as number) + 0.02,
    );
    expect(held.length).toBeGreaterThanOrEqual(6);
  }, 120_000);
});

/** Subjects whose mean stay is 60 days where exactly one of two columns is 1, else 240; seen for 150 days at most. */
function exponentialStays(seed: number): Stays {
  const random = randomStream(seed, 'stays');
  const first = new Float64Array(SUBJECTS);
  const second = new Float64Array(SUBJECTS);
  const durations = new Float64Array(SUBJECTS);
  const isEvent = new Uint8Array(SUBJECTS);
  for (let row = 0; row < SUBJECTS; row++) {
    first[row] = random() < 0.5 ? 0 : 1;
    second[row] = random() < 0.5 ? 0 : 1;
    const stay = -Math.log(1 - random()) * (first[row] === second[row] ? 240 : 60);
    const seen = 60 + 90 * random();
    durations[row] = Math.min(stay, seen);
    isEvent[row] = stay <= seen ? 1 : 0;
  }
  return { table: twoColumns(first, second), durations, isEvent, weights: null };
}

function twoKinds() {
  return twoColumns(Float64Array.of(1, 0), Float64Array.of(0, 0));
}

function twoColumns(first: Float64Array, second: Float64Array) {
  return table([
    { kind: 'numeric', name: 'first', values: first },
    { kind: 'numeric', name: 'second', values: second },
  ]);
}
