import { objectedToScoring } from '../stores/scoring-objections.js';
import type { Stores } from '../stores/stores.js';
import type { ChurnSubject } from './subjects.js';

/** Batches of customers without those that have objected to being assessed, as known by a date: nothing is learned from them. */
export async function* assessedSubjects(
  batches: AsyncIterable<readonly ChurnSubject[]>,
  stores: Pick<Stores, 'consents' | 'customers'>,
  knownBy: Date,
): AsyncGenerator<ChurnSubject[]> {
  for await (const batch of batches) {
    const objected = await objectedToScoring(
      stores,
      batch.map(({ customer }) => customer.id),
      knownBy,
    );
    yield batch.filter(({ customer }) => !objected.has(customer.id));
  }
}
