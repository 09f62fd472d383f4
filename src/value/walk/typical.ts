import type { ObservedKey } from '../observed/observe-value.js';
import type { ObservedTable } from '../observed/observed-table.js';
import { type Advocacy, advocacyInputs } from '../scores/advocacy.js';
import { rankCurve } from '../scores/rank-curve.js';
import type { TypicalCustomer } from '../scores/typical-customer.js';
import type { ObservedCustomers } from './observe-all.js';

/** The customer in the middle of those who buy, number by number. */
export function typicalCustomer(table: ObservedTable, active: readonly number[]): TypicalCustomer {
  const buyers = active.filter((row) => (table.column('purchases')[row] ?? 0) > 0);
  const contracted = active.filter((row) => (table.column('contractedYearlyMinor')[row] ?? 0) > 0);
  const medianAmong = (rows: readonly number[], value: (at: (key: ObservedKey) => number) => number) =>
    rankCurve(rows.map((row) => value((key) => table.column(key)[row] ?? Number.NaN))).median;
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
  };
}

/** The middle of what is known of willingness to recommend. */
export function typicalAdvocacy({ table, facts }: ObservedCustomers, active: readonly number[]): Advocacy {
  const inputs = active.map((row) => advocacyInputs(table.at(row), facts[row]?.grades.reference ?? null));
  const medianOf = (key: keyof Advocacy) => rankCurve(inputs.map((each) => each[key])).median;
  return {
    satisfaction: medianOf('satisfaction'),
    tone: medianOf('tone'),
    reference_given: medianOf('reference_given'),
    escalations: medianOf('escalations'),
  };
}
