import type { ObservedKey } from '../observed/observe-value.js';
import type { ObservedTable } from '../observed/observed-table.js';
import { type Advocacy, advocacyInputs } from '../scores/advocacy.js';
import { rankCurve } from '../scores/rank-curve.js';
import type { TypicalCustomer } from '../scores/typical-customer.js';
import { CONTRACT_INPUTS, type ContractNumbers } from '../upsell/contract-inputs.js';
import { BESIDE_PURCHASES, type Beside } from '../upsell/upsell-inputs.js';
import type { CustomerRows } from './observe-all.js';

/** The customer in the middle of those who buy, number by number. */
export function typicalCustomer(table: ObservedTable, active: Int32Array): TypicalCustomer {
  const buyers = active.filter((row) => table.number('purchases', row) > 0);
  const contracted = active.filter((row) => table.number('contractedYearlyMinor', row) > 0);
  const alone = contracted.filter((row) => table.number('purchases', row) === 0);
  const medianAmong = (rows: Int32Array, value: (at: (key: ObservedKey) => number) => number) =>
    rankCurve(Float64Array.from(rows, (row) => value((key) => table.number(key, row)))).median;
  const medianOf = (value: (at: (key: ObservedKey) => number) => number) => medianAmong(buyers, value);
  return {
    rate: medianOf((at) => at('repeats') / Math.max(at('ageWeeks'), 1)),
    sizeMinor: medianOf((at) => at('meanRepeatMinor')),
    idleWeeks: medianOf((at) => at('ageWeeks') - at('recencyWeeks')),
    ageWeeks: medianOf((at) => at('ageWeeks')),
    serviceLastYearMinor: medianAmong(active, (at) => at('serviceLastYearMinor')),
    acquisitionMinor: medianAmong(active, (at) => at('acquisitionMinor')),
    contractedYearlyMinor: medianAmong(contracted, (at) => at('contractedYearlyMinor')),
    contractYears: medianAmong(contracted, (at) => at('contractYears')),
    beside: Object.fromEntries(
      BESIDE_PURCHASES.map(({ column }) => [column, medianOf((at) => at(column))]),
    ) as Beside,
    contractAlone: Object.fromEntries(
      CONTRACT_INPUTS.map(({ column }) => [column, medianAmong(alone, (at) => at(column))]),
    ) as ContractNumbers,
  };
}

const ADVOCACY = [
  'satisfaction',
  'tone',
  'reference_given',
  'escalations',
] as const satisfies readonly (keyof Advocacy)[];

/** The middle of what is known of willingness to recommend. */
export function typicalAdvocacy({ table, facts }: CustomerRows, active: Int32Array): Advocacy {
  const known = {
    satisfaction: new Float64Array(active.length),
    tone: new Float64Array(active.length),
    reference_given: new Float64Array(active.length),
    escalations: new Float64Array(active.length),
  };
  for (const [place, row] of active.entries()) {
    const inputs = advocacyInputs(table.at(row), facts.at(row)?.grades.reference ?? null);
    for (const key of ADVOCACY) known[key][place] = inputs[key];
  }
  const medianOf = (key: keyof Advocacy) => rankCurve(known[key]).median;
  return {
    satisfaction: medianOf('satisfaction'),
    tone: medianOf('tone'),
    reference_given: medianOf('reference_given'),
    escalations: medianOf('escalations'),
  };
}
