import { describe, expect, it } from 'vitest';
import type { Stores } from '../../../src/stores/stores.js';
import { heldBasis } from '../../../src/value/walk/held-basis.js';
import { AS_OF, companyOf, daysBefore, NO_MINIMUM, ordered, valueNight } from './made-company.js';

/** Counts how often the whole of it is read. */
async function countedCompany() {
  const stores: Stores = await companyOf(60, (n) => ({
    events: [ordered(400, 9_000), ordered(20 + n, 10_000)],
  }));
  const reads = { count: 0 };
  const valueBases = {
    ...stores.valueBases,
    newest: () => {
      reads.count += 1;
      return stores.valueBases.newest();
    },
  };
  return { stores, valueBases, reads };
}

const minutes = (count: number) => new Date(AS_OF.getTime() + count * 60_000);

describe('heldBasis', () => {
  it('reads a night once for all who ask, and a newer one anew', async () => {
    const { stores, valueBases, reads } = await countedCompany();
    const read = heldBasis(valueBases);
    expect(await read(AS_OF)).toBeNull();
    await valueNight(stores, NO_MINIMUM, daysBefore(1));
    const [first, second] = [await read(minutes(1)), await read(minutes(2))];
    expect(first?.basis.run.asOf).toEqual(daysBefore(1));
    expect(second).toBe(first);
    expect(reads.count).toBe(1);
    await valueNight(stores);
    expect((await read(minutes(3)))?.basis.run.asOf).toEqual(AS_OF);
    expect(reads.count).toBe(2);
  });

  it('looks again after ten minutes: the same night may have been gone through again', async () => {
    const { stores, valueBases, reads } = await countedCompany();
    const read = heldBasis(valueBases);
    await valueNight(stores);
    await read(minutes(1));
    await read(minutes(10.9));
    expect(reads.count).toBe(1);
    await read(minutes(11));
    expect(reads.count).toBe(2);
  });
});
