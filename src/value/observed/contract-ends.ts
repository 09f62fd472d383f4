import type { History } from '../../domain/history.js';

const SIGNED = 0;

/**
 * When each contract stops, by the place of its signing: as it was ended, else as it was agreed, else never (infinity).
 *
 * @param history as of the moment asked about.
 */
export function contractEnds(
  { contracts }: Pick<History, 'contracts'>,
  asOfMs: number,
): (index: number) => number {
  const endedAtMs = new Map<number, number>();
  for (const [index, contract] of contracts.contractIndex.entries()) {
    if (contracts.fact[index] !== SIGNED) endedAtMs.set(contract, contracts.atMs[index] ?? asOfMs);
  }
  return (index) => {
    const agreedMs = contracts.endsAtMs[index] ?? Number.NaN;
    return (
      endedAtMs.get(contracts.contractIndex[index] ?? -1) ??
      (Number.isNaN(agreedMs) ? Number.POSITIVE_INFINITY : agreedMs)
    );
  };
}
