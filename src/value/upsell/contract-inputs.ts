import type { ValueFactorKey } from '../../domain/customer-value.js';
import type { ObservedValue } from '../observed/observe-value.js';
import { BESIDE_PURCHASES } from './upsell-inputs.js';

/** What tells whether contracts grow: as it is observed, and as a score's reason names it. */
export const CONTRACT_INPUTS = [
  ...BESIDE_PURCHASES,
  { column: 'contractYears', factor: 'tenure' },
  { column: 'contractedYearlyMinor', factor: 'contract' },
] as const satisfies readonly {
  readonly column: keyof ObservedValue;
  readonly factor: ValueFactorKey;
}[];

export type ContractColumn = (typeof CONTRACT_INPUTS)[number]['column'];
/** Where nothing is on record: NaN. */
export type ContractNumbers = Readonly<Record<ContractColumn, number>>;

/** Under contract, and without any purchase beside. */
export function isContractAlone({
  purchases,
  contractedYearlyMinor,
}: Pick<ObservedValue, 'purchases' | 'contractedYearlyMinor'>): boolean {
  return purchases === 0 && contractedYearlyMinor > 0;
}

export function contractNumbers(numbers: ContractNumbers): Record<ContractColumn, number> {
  const entries = CONTRACT_INPUTS.map(({ column }) => [column, numbers[column]]);
  return Object.fromEntries(entries) as Record<ContractColumn, number>;
}
