import { describe, expect, it } from 'vitest';
import { rowFailures } from '../../../src/domain/row-failures.js';
import { fitValueModels } from '../../../src/value/fit-value-models.js';
import { nightOf } from '../../../src/value/walk/night.js';
import { observeAll } from '../../../src/value/walk/observe-all.js';
import { valueRow } from '../../../src/value/walk/value-row.js';
import { AS_OF, companyOf, NO_MINIMUM, ordered } from './made-company.js';
import { VALUE_SETTINGS } from './value-settings.js';

const SETTINGS = { ...VALUE_SETTINGS, ...NO_MINIMUM };

describe('a customer’s row', () => {
  it('draws what is to come once, which takes longer than all the rest', async () => {
    const stores = await companyOf(60, (n) => ({
      events: [400, 300, 200, 100, 10].map((days) => ordered(days + n, 10_000)),
    }));
    const observed = await observeAll(stores, AS_OF, SETTINGS, rowFailures('customers'));
    const fitModels = fitValueModels({ crew: null, clock: () => 0 });
    const { night } = await nightOf(observed, AS_OF, SETTINGS, fitModels);
    const drawn: number[] = [];
    const counted = {
      ...night,
      predicted: (row: number) => {
        drawn.push(row);
        return night.predicted(row);
      },
    };
    const { value } = valueRow(7, counted, null, null, SETTINGS, 'run');
    expect(drawn).toEqual([7]);
    expect(value.predicted).toEqual(night.predicted(7));
    expect(value.scores.clv?.factors).not.toEqual([]);
  });
});
