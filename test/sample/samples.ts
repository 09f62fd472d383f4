import { generateCompany } from '../../src/sample/generate-company.js';
import type { SampleCompany } from '../../src/sample/tables.js';

/** A Monday, so that the last working day has just passed. */
export const asOf = new Date('2026-03-16T09:00:00Z');

/** What holds must hold for any seed; five show it. */
export const samples: readonly { seed: number; company: SampleCompany }[] = [1, 2, 3, 4, 5].map((seed) => ({
  seed,
  company: generateCompany({ seed, asOf }),
}));

/** Those whose causes are under way, by customer. */
export function underWay(company: SampleCompany): SampleCompany['truth'] {
  return company.truth.filter(
    (row) => row.causes.some((cause) => cause.ended === '') && !hasLeft(row.leaves_on),
  );
}

export function hasLeft(leavesOn: string): boolean {
  return leavesOn !== '' && leavesOn <= asOf.toISOString().slice(0, 10);
}

export function shareOf<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.filter(holds).length / items.length;
}
