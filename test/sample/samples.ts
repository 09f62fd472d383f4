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

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}

/** Whole days since 1970. */
export function dayOf(dateOrTime: string): number {
  return Math.floor(Date.parse(dateOrTime) / 86_400_000);
}

export function byCustomer<T extends { customer_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.customer_id);
    if (group) group.push(row);
    else groups.set(row.customer_id, [row]);
  }
  return groups;
}
