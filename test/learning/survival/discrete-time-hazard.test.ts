import { describe, expect, it } from 'vitest';
import { randomStream } from '../../../src/domain/random.js';
import { fitLogistic } from '../../../src/learning/linear/fit-logistic.js';
import { predictLogistic } from '../../../src/learning/linear/predict-logistic.js';
import { censoredBrier } from '../../../src/learning/survival/censored-brier.js';
import { concordance } from '../../../src/learning/survival/concordance.js';
import {
  type FitProbability,
  fitDiscreteTimeHazard,
  predictSurvival,
  type Stays,
} from '../../../src/learning/survival/discrete-time-hazard.js';
import { kaplanMeier, survivalAt } from '../../../src/learning/survival/kaplan-meier.js';
import { personPeriod } from '../../../src/learning/survival/person-period.js';
import { survivalFromHazards } from '../../../src/learning/survival/survival-from-hazards.js';
import { survivalIntervals } from '../../../src/learning/survival/survival-intervals.js';
import { table } from '../../../src/learning/table.js';

const EDGES = [0, 30, 60, 90, 120, 150, 180];

const byLogistic: FitProbability = (rows, target, weights) => {
  const model = fitLogistic(rows, target, weights, { l2: 1, isBent: true }, { seed: 0 });
  return { predict: (asked) => predictLogistic(model, asked) };
};

describe('subjects by periods', () => {
  const subjects = table([{ kind: 'numeric', name: 'size', values: Float64Array.of(7, 8, 9, 10, 11) }]);

  it('has a row for each period a subject reached, and a 1 where it left', () => {
    const rows = personPeriod(
      subjects,
      Float64Array.of(45, 60, 75, 200, 0),
      Uint8Array.of(1, 1, 0, 1, 0),
      EDGES.slice(0, 4),
    );
    expect(Array.from(rows.subject)).toEqual([0, 0, 1, 1, 2, 2, 2, 3, 3, 3]);
    expect(Array.from(rows.target)).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0, 0]);
    // The third subject was seen for half of its third period; the last one not at all.
    expect(Array.from(rows.weights)).toEqual([1, 1, 1, 1, 1, 1, 0.5, 1, 1, 1]);
    const [size, period] = rows.table.columns;
    expect(size?.kind === 'numeric' && Array.from(size.values)).toEqual([7, 7, 8, 8, 9, 9, 9, 10, 10, 10]);
    expect(period?.kind === 'numeric' && Array.from(period.values)).toEqual([0, 1, 0, 1, 0, 1, 2, 0, 1, 2]);
  });

  it('puts who left at once into the first period', () => {
    const rows = personPeriod(subjects, new Float64Array(5), Uint8Array.of(1, 0, 0, 0, 0), EDGES);
    expect(Array.from(rows.subject)).toEqual([0]);
    expect(Array.from(rows.target)).toEqual([1]);
  });

  it('refuses edges that don’t ascend from 0, and a table that has periods already', () => {
    const durations = new Float64Array(5).fill(1);
    const ends = new Uint8Array(5);
    expect(() => personPeriod(subjects, durations, ends, [0])).toThrow(/Edges/);
    expect(() => personPeriod(subjects, durations, ends, [1, 2])).toThrow(/Edges/);
    expect(() => personPeriod(subjects, durations, ends, [0, 2, 2])).toThrow(/Edges/);
    expect(() => personPeriod(subjects, new Float64Array(2), new Uint8Array(2), EDGES)).toThrow(/5 rows/);
    const named = table([{ kind: 'numeric', name: 'period', values: durations }]);
    expect(() => personPeriod(named, durations, ends, EDGES)).toThrow(/"period"/);
  });
});

describe('survival from hazards', () => {
  it('is what is left after each period', () => {
    expect(Array.from(survivalFromHazards(Float64Array.of(0.5, 0.5, 0, 1), 2))).toEqual([0.5, 0.25, 1, 0]);
  });

  it('refuses what are no chances, and rows that aren’t whole', () => {
    expect(() => survivalFromHazards(Float64Array.of(1.5), 1)).toThrow(/1.5/);
    expect(() => survivalFromHazards(Float64Array.of(0.1, 0.1, 0.1), 2)).toThrow(/whole rows/);
  });
});

describe('a discrete-time hazard model', () => {
  it('recovers exponential survival under random loss from sight', () => {
    const { stays, chanceBeyond } = simulated(4000, 1, 1);
    const predicted = predictSurvival(fitDiscreteTimeHazard(stays, EDGES, byLogistic), stays.table);
    expect(meanError(predicted, stays, chanceBeyond)).toBeLessThan(0.02);
  });

  it('recovers Weibull survival, whose hazard rises with time', () => {
    const { stays, chanceBeyond } = simulated(4000, 1.8, 2);
    const predicted = predictSurvival(fitDiscreteTimeHazard(stays, EDGES, byLogistic), stays.table);
    expect(meanError(predicted, stays, chanceBeyond)).toBeLessThan(0.02);
  });

  it('orders and judges new subjects nearly as well as the truth, and better than one curve for all', () => {
    const train = simulated(3000, 1.3, 3).stays;
    const { stays, chanceBeyond } = simulated(3000, 1.3, 4);
    const periods = EDGES.length - 1;
    const predicted = predictSurvival(fitDiscreteTimeHazard(train, EDGES, byLogistic), stays.table);
    const at90 = Float64Array.from({ length: 3000 }, (_, row) => predicted[row * periods + 2] as number);
    const truth = Float64Array.from({ length: 3000 }, (_, row) => chanceBeyond(row, 90));
    const { durations, isEvent } = stays;
    const c = concordance(
      at90.map((stay) => -stay),
      durations,
      isEvent,
    ) as number;
    const best = concordance(
      truth.map((stay) => -stay),
      durations,
      isEvent,
    ) as number;
    expect(best).toBeGreaterThan(0.65);
    expect(best - c).toBeLessThan(0.005);
    const brier = censoredBrier(at90, 90, durations, isEvent);
    const forAll = new Float64Array(3000).fill(survivalAt(kaplanMeier(train.durations, train.isEvent), 90));
    expect(brier).toBeLessThan(censoredBrier(forAll, 90, durations, isEvent) - 0.01);
    expect(brier).toBeLessThan(censoredBrier(truth, 90, durations, isEvent) + 0.002);
  });

  it('never lets chances of staying rise', () => {
    const { stays } = simulated(200, 1, 5);
    const predicted = predictSurvival(fitDiscreteTimeHazard(stays, EDGES, byLogistic), stays.table);
    for (let at = 0; at < predicted.length; at++) {
      if (at % 6 !== 0) expect(predicted[at] as number).toBeLessThan(predicted[at - 1] as number);
    }
  });

  it('gives intervals that hold the truth, narrower for more subjects, the same for the same seed', () => {
    const some = simulated(300, 1, 6);
    const asked = table([{ kind: 'numeric', name: 'trouble', values: Float64Array.of(-1, 0, 1) }]);
    const intervalsOf = (stays: Stays, groups: Int32Array | null = null) =>
      survivalIntervals(stays, groups, EDGES, byLogistic, asked, { replicates: 40, seed: 1 });
    const few = intervalsOf(some.stays);
    expect(intervalsOf(some.stays)).toEqual(few);
    let held = 0;
    for (const [row, trouble] of [-1, 0, 1].entries()) {
      for (let period = 0; period < 6; period++) {
        const truth = Math.exp(-((EDGES[period + 1] as number) / 150) * Math.exp(trouble));
        const at = row * 6 + period;
        expect(few.low[at]).toBeLessThan(few.high[at] as number);
        if (truth >= (few.low[at] as number) && truth <= (few.high[at] as number)) held++;
      }
    }
    expect(held).toBeGreaterThanOrEqual(14);
    const many = intervalsOf(simulated(2400, 1, 7).stays);
    expect(width(many)).toBeLessThan(0.6 * width(few));
    // Ten subjects a group who are all alike say no more than one.
    const copies = Int32Array.from({ length: 3000 }, (_, row) => row % 300);
    const grouped = intervalsOf(
      {
        table: table(
          some.stays.table.columns.map((column) => {
            if (column.kind !== 'numeric') throw new Error('All columns are numeric here.');
            return { ...column, values: Float64Array.from(copies, (row) => column.values[row] as number) };
          }),
        ),
        durations: Float64Array.from(copies, (row) => some.stays.durations[row] as number),
        isEvent: Uint8Array.from(copies, (row) => some.stays.isEvent[row] as number),
        weights: null,
      },
      copies,
    );
    expect(width(grouped)).toBeGreaterThan(0.8 * width(few));
  });

  it('refuses to be fitted on nobody', () => {
    const stays = {
      table: table([{ kind: 'numeric', name: 'trouble', values: Float64Array.of(1) }]),
      durations: Float64Array.of(0),
      isEvent: Uint8Array.of(0),
      weights: null,
    };
    expect(() => fitDiscreteTimeHazard(stays, EDGES, byLogistic)).toThrow(/nothing to fit/);
  });
});

/** Survival exp(−(t / 150)^shape × e^trouble), with loss from sight after 20 to 320 days. */
function simulated(count: number, shape: number, seed: number) {
  const random = randomStream(seed, 'simulated');
  const trouble = Float64Array.from({ length: count }, () => 2 * (random() + random() - 1));
  const left = trouble.map((value) => 150 * (-Math.log(1 - random()) / Math.exp(value)) ** (1 / shape));
  const lost = trouble.map(() => 20 + 300 * random());
  const stays: Stays = {
    table: table([{ kind: 'numeric', name: 'trouble', values: trouble }]),
    durations: left.map((time, row) => Math.min(time, lost[row] as number)),
    isEvent: Uint8Array.from(left, (time, row) => (time <= (lost[row] as number) ? 1 : 0)),
    weights: null,
  };
  const chanceBeyond = (row: number, time: number): number =>
    Math.exp(-((time / 150) ** shape) * Math.exp(trouble[row] as number));
  return { stays, chanceBeyond };
}

function meanError(
  predicted: Float64Array,
  { durations }: Stays,
  chanceBeyond: (row: number, time: number) => number,
): number {
  const periods = EDGES.length - 1;
  let sum = 0;
  for (let row = 0; row < durations.length; row++) {
    for (let period = 0; period < periods; period++) {
      sum += Math.abs(
        (predicted[row * periods + period] as number) - chanceBeyond(row, EDGES[period + 1] as number),
      );
    }
  }
  return sum / predicted.length;
}

function width({ low, high }: { readonly low: Float64Array; readonly high: Float64Array }): number {
  return high.reduce((sum, value, at) => sum + value - (low[at] as number), 0) / high.length;
}
