import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Random, randomStream } from '../../../src/domain/random.js';
import { logistic } from '../../../src/learning/calibration/calibration.js';
import { type ChangeableColumn, observedSteps } from '../../../src/learning/explanation/changeable-column.js';
import {
  type Change,
  type TargetChance,
  whatWouldChange,
} from '../../../src/learning/explanation/what-would-change.js';
import { type Column, type Table, table, takeRows } from '../../../src/learning/table.js';

const SIZES = ['small', 'medium', 'large'];

/** Where it is counted how often a case came up, the cases must be the same each time. */
const COUNTED = { seed: 20261126, numRuns: 200 };

describe('what would change a chance', () => {
  it('names the smallest step that gets there', () => {
    // Each late day is worth .3 log-odds: 6 days are 65 %, 3 days 43 %, 2 days 35 %.
    const predict = linear([0.3], -1.2);
    const row = numericRow({ days: 6 });
    const days = number('days', 'either', [0, 1, 2, 3, 4, 6, 9, 12]);
    const found = whatWouldChange(predict, row, [days], { side: 'below', probability: 0.4 });
    expect(found).toEqual({
      kind: 'changes',
      changes: [{ column: 'days', from: 6, to: 2 }],
      // From the sixth of eight values to the third.
      cost: 3 / 8,
      probability: logistic(-0.6),
    });
  });

  it('changes as many columns as it takes, and no more than three', () => {
    const predict = linear([1, 1, 1, 1], 0);
    const row = numericRow({ a: 0, b: 0, c: 0, d: 0 });
    const changeable = ['a', 'b', 'c', 'd'].map((name) => number(name, 'rise', [0, 1]));
    const toReach = (logOdds: number): TargetChance => ({ side: 'at_least', probability: logistic(logOdds) });
    expect(namesOf(whatWouldChange(predict, row, changeable, toReach(2)))).toEqual(['a', 'b']);
    expect(namesOf(whatWouldChange(predict, row, changeable, toReach(3)))).toEqual(['a', 'b', 'c']);
    expect(whatWouldChange(predict, row, changeable, toReach(3.5))).toEqual({
      kind: 'none',
      reason: 'out_of_reach',
      nearest: logistic(3),
    });
  });

  it('changes categories to ones that may be had, though the row knows only its own', () => {
    const row = table([
      { kind: 'categorical', name: 'contact', codes: Int32Array.of(0), categories: ['assistant'] },
    ]);
    const predict = ({ columns: [column] }: Table) => {
      if (column?.kind !== 'categorical') throw new Error('The column was changed.');
      return Float64Array.from(column.codes, (code) => (column.categories[code] === 'decider' ? 0.75 : 0.5));
    };
    const contact: ChangeableColumn = {
      kind: 'categorical',
      name: 'contact',
      categories: ['assistant', 'user', 'decider'],
      cost: 0.5,
    };
    expect(whatWouldChange(predict, row, [contact], { side: 'at_least', probability: 0.7 })).toEqual({
      kind: 'changes',
      changes: [{ column: 'contact', from: 'assistant', to: 'decider' }],
      cost: 0.5,
      probability: 0.75,
    });
  });

  it('says why nothing is proposed', () => {
    const predict = linear([1], 0);
    const below: TargetChance = { side: 'below', probability: 0.4 };
    const days = number('days', 'rise', [-2, 0, 2]);
    expect(whatWouldChange(predict, numericRow({ days: -1 }), [days], below)).toMatchObject({
      reason: 'already_there',
      nearest: logistic(-1),
    });
    expect(whatWouldChange(predict, numericRow({ days: 1 }), [], below)).toMatchObject({
      reason: 'nothing_to_change',
    });
    // What isn't known can't be said to change.
    const unknown = numericRow({ days: Number.NaN });
    expect(whatWouldChange(() => Float64Array.of(0.5), unknown, [days], below)).toMatchObject({
      reason: 'nothing_to_change',
      nearest: 0.5,
    });
    expect(whatWouldChange(predict, numericRow({ days: 1 }), [days], below)).toMatchObject({
      reason: 'out_of_reach',
      nearest: logistic(1),
    });
  });

  it('takes the border of a chance as belonging to the level above', () => {
    const chance = () => Float64Array.of(0.5);
    const row = numericRow({ days: 1 });
    expect(whatWouldChange(chance, row, [], { side: 'at_least', probability: 0.5 })).toMatchObject({
      reason: 'already_there',
    });
    expect(whatWouldChange(chance, row, [], { side: 'below', probability: 0.5 })).toMatchObject({
      reason: 'nothing_to_change',
    });
  });

  it('proposes what reaches the target, was observed, may change, and costs least among single changes', () => {
    let proposed = 0;
    fc.assert(
      fc.property(question, ({ predict, row, changeable, target }) => {
        const found = whatWouldChange(predict, row, changeable, target);
        const singles = changeable.flatMap((own) => singleChanges(row, own));
        const reaching = singles.filter(({ change }) => reaches(predict(changed(row, [change])), target));
        if (found.kind === 'none') {
          expect(reaching.length === 0 || found.reason === 'already_there').toBe(true);
          return;
        }
        proposed++;
        const probability = predict(changed(row, found.changes));
        expect(probability[0]).toBe(found.probability);
        expect(reaches(probability, target)).toBe(true);
        for (const change of found.changes) {
          expect(singles.map((single) => single.change)).toContainEqual(change);
        }
        if (reaching.length > 0) {
          expect(found.changes.length).toBe(1);
          expect(found.cost).toBeCloseTo(Math.min(...reaching.map(({ cost }) => cost)), 12);
        } else {
          expect(found.changes.length).toBeGreaterThan(1);
        }
        expect(new Set(namesOf(found)).size).toBe(found.changes.length);
      }),
      COUNTED,
    );
    expect(proposed).toBeGreaterThan(20);
  });

  it('finds the cheapest pair where no single change will do', () => {
    let pairs = 0;
    fc.assert(
      fc.property(question, ({ predict, row, changeable, target }) => {
        const found = whatWouldChange(predict, row, changeable, target);
        if (found.kind === 'none' || found.changes.length !== 2) return;
        pairs++;
        const singles = changeable.flatMap((own) => singleChanges(row, own));
        const costs = singles.flatMap((one) =>
          singles
            .filter((other) => other.change.column !== one.change.column)
            .filter((other) => reaches(predict(changed(row, [one.change, other.change])), target))
            .map((other) => one.cost + other.cost),
        );
        expect(found.cost).toBeCloseTo(Math.min(...costs), 12);
      }),
      COUNTED,
    );
    expect(pairs).toBeGreaterThan(3);
  });

  it('tries every combination of different columns once, or as many as asked for', () => {
    let predicted = 0;
    const predict = (rows: Table) => {
      predicted += rows.rowCount;
      return linear([1, 1, 1], 0)(rows);
    };
    const observed = Array.from({ length: 20 }, (_, index) => index / 100);
    const changeable = ['a', 'b', 'c'].map((name) => number(name, 'rise', observed));
    const target: TargetChance = { side: 'at_least', probability: 0.99 };
    const row = numericRow({ a: 0, b: 0, c: 0 });
    whatWouldChange(predict, row, changeable, target);
    // The row as it is, and 19 steps of three columns.
    expect(predicted).toBe(1 + 3 * 19 + 3 * 19 ** 2 + 19 ** 3);
    predicted = 0;
    whatWouldChange(predict, row, changeable, target, { maxTrials: 50 });
    expect(predicted).toBe(1 + 3 * 19 + 50 + 50);
  });

  it('refuses a question it cannot ask', () => {
    const predict = linear([1], 0);
    const row = numericRow({ days: 1 });
    const days = number('days', 'rise', [0, 1]);
    const target: TargetChance = { side: 'below', probability: 0.4 };
    const two = takeRows(row, Int32Array.of(0, 0));
    expect(() => whatWouldChange(predict, two, [days], target)).toThrow('a table of 1 row, not 2');
    expect(() => whatWouldChange(predict, row, [number('age', 'rise', [])], target)).toThrow(
      'no such column',
    );
    expect(() => whatWouldChange(predict, row, [days, days], target)).toThrow('given twice');
    const size: ChangeableColumn = { kind: 'categorical', name: 'days', categories: SIZES, cost: 1 };
    expect(() => whatWouldChange(predict, row, [size], target)).toThrow('the row has a numeric one');
    expect(() => whatWouldChange(predict, row, [days], { ...target, probability: 1.5 })).toThrow(
      'from 0 to 1',
    );
  });
});

describe('observed steps', () => {
  it('are values of evenly spaced ranks, missing left out', () => {
    expect([...observedSteps(Float64Array.of(5, Number.NaN, 1, 3, 2, 4), 3)]).toEqual([1, 3, 5]);
    expect([...observedSteps(Float64Array.of(2, 1), 20)]).toEqual([1, 2]);
    expect([...observedSteps(Float64Array.of(Number.NaN), 20)]).toEqual([]);
    expect(() => observedSteps(Float64Array.of(1), 1)).toThrow(RangeError);
  });
});

interface Question {
  readonly predict: (rows: Table) => Float64Array;
  readonly row: Table;
  readonly changeable: readonly ChangeableColumn[];
  readonly target: TargetChance;
}

/** A linear model with an interaction on three numbers and a size; all but the first number may change. */
const question: fc.Arbitrary<Question> = fc
  .tuple(fc.integer(), fc.constantFrom('below' as const, 'at_least' as const))
  .map(([seed, side]) => {
    const random = randomStream(seed, 'question');
    const numbers = ['fixed', 'first', 'second'].map((name) => {
      const value = random() < 0.1 ? Number.NaN : random();
      return { kind: 'numeric' as const, name, values: Float64Array.of(value) };
    });
    const codes = Int32Array.of(Math.floor(random() * 4) - 1);
    const row = table([...numbers, { kind: 'categorical', name: 'size', codes, categories: SIZES }]);
    const predict = randomModel(random);
    const present = predict(row)[0] ?? 0;
    const shift = (side === 'below' ? -1 : 1) * 2.5 * random();
    return {
      predict,
      row,
      changeable: [
        number('first', 'either', steps(random)),
        number('second', random() < 0.5 ? 'rise' : 'fall', steps(random)),
        { kind: 'categorical', name: 'size', categories: SIZES.slice(1), cost: 0.4 },
      ],
      target: { side, probability: logistic(Math.log(present / (1 - present)) + shift) },
    };
  });

function randomModel(random: Random): (rows: Table) => Float64Array {
  const slopes = Array.from({ length: 3 }, () => 4 * random() - 2);
  const ofSize = new Map(SIZES.map((size) => [size, 2 * random() - 1]));
  const together = 2 * random() - 1;
  return ({ rowCount, columns }) =>
    Float64Array.from({ length: rowCount }, (_, row) => {
      const cells = columns.map((column) => cellOf(column, row));
      const [fixed, first, second] = cells.map((cell) => (Number.isFinite(cell) ? Number(cell) : 0.3));
      const size = ofSize.get(String(cells[3])) ?? 0;
      const sum = [fixed, first, second].reduce<number>((before, cell, place) => {
        return before + (cell ?? 0) * (slopes[place] ?? 0);
      }, size);
      return logistic(sum + together * (first ?? 0) * (second ?? 0));
    });
}

function steps(random: Random): number[] {
  return Array.from({ length: 6 }, () => Math.round(10 * random()) / 10).sort((a, b) => a - b);
}

/** Every value the column may take, by the rules in words. */
function singleChanges(row: Table, own: ChangeableColumn): { change: Change; cost: number }[] {
  const column = row.columns.find(({ name }) => name === own.name);
  const from = column === undefined ? undefined : cellOf(column, 0);
  if (from === undefined || Number.isNaN(from)) return [];
  if (own.kind === 'categorical') {
    return own.categories
      .filter((to) => to !== from)
      .map((to) => ({ change: { column: own.name, from, to }, cost: own.cost }));
  }
  const rank = (value: number) =>
    (own.observed.filter((other) => other < value).length +
      own.observed.filter((other) => other <= value).length) /
    (2 * own.observed.length);
  return [...new Set(own.observed)]
    .filter((to) => to !== from && own.direction !== (to > Number(from) ? 'fall' : 'rise'))
    .map((to) => ({ change: { column: own.name, from, to }, cost: Math.abs(rank(to) - rank(Number(from))) }));
}

function changed({ rowCount, columns }: Table, changes: readonly Change[]): Table {
  return {
    rowCount,
    columns: columns.map((column): Column => {
      const change = changes.find((own) => own.column === column.name);
      if (change === undefined) return column;
      return column.kind === 'numeric'
        ? { ...column, values: Float64Array.of(Number(change.to)) }
        : { ...column, codes: Int32Array.of(SIZES.indexOf(String(change.to))), categories: SIZES };
    }),
  };
}

function cellOf(column: Column, row: number): number | string | undefined {
  return column.kind === 'numeric' ? column.values[row] : column.categories[column.codes[row] ?? -1];
}

function reaches(probabilities: Float64Array, { side, probability }: TargetChance): boolean {
  const own = probabilities[0] ?? Number.NaN;
  return side === 'below' ? own < probability : own >= probability;
}

function namesOf(found: ReturnType<typeof whatWouldChange>): string[] {
  return found.kind === 'changes' ? found.changes.map(({ column }) => column) : [];
}

function numericRow(values: Readonly<Record<string, number>>): Table {
  return table(
    Object.entries(values).map(([name, value]) => ({
      kind: 'numeric',
      name,
      values: Float64Array.of(value),
    })),
  );
}

function number(
  name: string,
  direction: 'rise' | 'fall' | 'either',
  observed: readonly number[],
): ChangeableColumn {
  return { kind: 'numeric', name, direction, observed: Float64Array.from(observed) };
}

function linear(slopes: readonly number[], intercept: number): (rows: Table) => Float64Array {
  return ({ rowCount, columns }) =>
    Float64Array.from({ length: rowCount }, (_, row) =>
      logistic(
        columns.reduce(
          (sum, column, place) => sum + (slopes[place] ?? 0) * Number(cellOf(column, row)),
          intercept,
        ),
      ),
    );
}
