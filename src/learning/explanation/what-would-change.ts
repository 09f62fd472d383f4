import { logOdds, withinFloor } from '../calibration/calibration.js';
import type { Column, Table } from '../table.js';
import { type Plan, predictPlans, type Step, stepsFor } from './change-plan.js';
import type { ChangeableColumn } from './changeable-column.js';

/** The chance to get to: under a border, or to one. */
export interface TargetChance {
  readonly side: 'below' | 'at_least';
  readonly probability: number;
}

export interface Change {
  readonly column: string;
  readonly from: number | string;
  readonly to: number | string;
}

export type WhatWouldChange =
  | {
      readonly kind: 'changes';
      /** In the order of the table's columns. */
      readonly changes: readonly Change[];
      /** Added up over changes; a number costs the share of training rows it moves past. */
      readonly cost: number;
      /** The chance with the changes. */
      readonly probability: number;
    }
  | {
      readonly kind: 'none';
      readonly reason: 'already_there' | 'nothing_to_change' | 'out_of_reach';
      /** The chance nearest to the target among all tried; the present one where nothing was. */
      readonly nearest: number;
    };

export interface ChangeSearch {
  /** Columns changed at once, at most. Default 3. */
  readonly maxChanges?: number;
  /** Combinations tried of each size above one, at most. Default 20,000. */
  readonly maxTrials?: number;
}

/**
 * The cheapest change of changeable columns that takes a row's chance to the target. All single changes are tried; if
 * none will do, pairs, then threes: all of them, or where there are too many, those that build on the changes that bring
 * the chance nearer at the least cost (a beam search), so that these are good, not surely the cheapest. Values are only
 * ones given as observed; a missing value is left alone. It says what the model would say, not what would happen.
 *
 * @param predict chances, one a row; a row's own doesn't depend on the rows beside it.
 * @param row a table of one row.
 * @throws RangeError for another number of rows, a changeable column that is missing, double, of another kind or with a
 * cost that isn't above 0, or a target outside 0 to 1.
 */
export function whatWouldChange(
  predict: (rows: Table) => Float64Array,
  row: Table,
  changeable: readonly ChangeableColumn[],
  target: TargetChance,
  { maxChanges = 3, maxTrials = 20_000 }: ChangeSearch = {},
): WhatWouldChange {
  checkQuestion(row, changeable, target);
  const present = predict(row)[0] as number;
  if (isReached(present, target)) return { kind: 'none', reason: 'already_there', nearest: present };
  const steps = stepsFor(row, changeable);
  if (steps.length === 0) return { kind: 'none', reason: 'nothing_to_change', nearest: present };
  let nearest = present;
  let states: readonly State[] = [{ steps: [], cost: 0, probability: present }];
  for (let size = 1; size <= maxChanges && states.length > 0; size++) {
    const plans = extend(states, steps, size === 1 ? steps.length : maxTrials);
    const probabilities = predictPlans(predict, row, plans);
    const tried = plans.map((plan, index) => ({
      steps: plan,
      cost: plan.reduce((sum, { cost }) => sum + cost, 0),
      probability: probabilities[index] as number,
    }));
    for (const { probability } of tried) {
      if (isNearer(probability, nearest, target)) nearest = probability;
    }
    const cheapest = cheapestOf(
      tried.filter(({ probability }) => isReached(probability, target)),
      target,
    );
    if (cheapest !== null) {
      const { steps: taken, cost, probability } = cheapest;
      return { kind: 'changes', changes: changesOf(row, taken), cost, probability };
    }
    states = byProgress(tried, present, target);
  }
  return { kind: 'none', reason: 'out_of_reach', nearest };
}

interface State {
  readonly steps: Plan;
  readonly cost: number;
  readonly probability: number;
}

/** Each state with one more column changed, no combination twice, the first states' first. */
function extend(states: readonly State[], steps: readonly Step[], most: number): Plan[] {
  const plans: Plan[] = [];
  const seen = new Set<string>();
  for (const state of states) {
    for (const step of steps) {
      if (plans.length >= most) return plans;
      if (state.steps.some(({ place }) => place === step.place)) continue;
      const plan = [...state.steps, step].sort((a, b) => a.index - b.index);
      const key = plan.map(({ index }) => index).join();
      if (seen.has(key)) continue;
      seen.add(key);
      plans.push(plan);
    }
  }
  return plans;
}

/** Most progress in log-odds for its cost first. */
function byProgress(states: readonly State[], present: number, target: TargetChance): State[] {
  const sign = target.side === 'below' ? -1 : 1;
  const start = logOdds(withinFloor(present));
  return states
    .map((state) => ({
      state,
      yield: (sign * (logOdds(withinFloor(state.probability)) - start)) / state.cost,
    }))
    .sort((a, b) => b.yield - a.yield)
    .map(({ state }) => state);
}

function cheapestOf(states: readonly State[], target: TargetChance): State | null {
  let cheapest: State | null = null;
  for (const state of states) {
    const isBetter =
      cheapest === null ||
      state.cost < cheapest.cost ||
      (state.cost === cheapest.cost && isNearer(state.probability, cheapest.probability, target));
    if (isBetter) cheapest = state;
  }
  return cheapest;
}

function isReached(probability: number, target: TargetChance): boolean {
  return target.side === 'below' ? probability < target.probability : probability >= target.probability;
}

/** Further towards the target's side, or beyond. */
function isNearer(probability: number, than: number, { side }: TargetChance): boolean {
  return side === 'below' ? probability < than : probability > than;
}

function changesOf({ columns }: Table, steps: Plan): Change[] {
  return steps.map(({ place, to }) => {
    const column = columns[place] as Column;
    return { column: column.name, from: cellOf(column), to };
  });
}

function cellOf(column: Column): number | string {
  return column.kind === 'numeric'
    ? (column.values[0] as number)
    : (column.categories[column.codes[0] as number] as string);
}

function checkQuestion(
  row: Table,
  changeable: readonly ChangeableColumn[],
  { probability }: TargetChance,
): void {
  if (row.rowCount !== 1)
    throw new RangeError(`What would change a row takes a table of 1 row, not ${row.rowCount}.`);
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`The chance to get to is ${probability}; it must lie from 0 to 1.`);
  }
  const names = new Set<string>();
  for (const own of changeable) {
    const column = row.columns.find(({ name }) => name === own.name);
    if (column?.kind !== own.kind) {
      throw new RangeError(
        `"${own.name}" is to be a changeable ${own.kind} column; the row has ${column === undefined ? 'no such column' : `a ${column.kind} one`}.`,
      );
    }
    if (names.has(own.name))
      throw new RangeError(`The changeable column "${own.name}" is given twice; give it once.`);
    names.add(own.name);
    if (own.kind === 'categorical' && !(own.cost > 0)) {
      throw new RangeError(`Changing "${own.name}" costs ${own.cost}; it must be above 0.`);
    }
  }
}
