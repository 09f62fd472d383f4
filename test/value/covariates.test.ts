import { afterAll, describe, expect, it } from 'vitest';
import { randomStream } from '../../src/domain/random.js';
import { DAY_MS } from '../../src/domain/time.js';
import { openCrew } from '../../src/learning/crew/crew.js';
import { covariateSegments, covariateTable } from '../../src/value/covariates.js';
import { fitValueModels } from '../../src/value/fit-value-models.js';
import { OBSERVED, type ObservedValue } from '../../src/value/observed/observe-value.js';
import { observedTableBuilder } from '../../src/value/observed/observed-table.js';
import { contractSample } from '../../src/value/upsell/contract-sample.js';
import { upsellSample } from '../../src/value/upsell/upsell-sample.js';
import { purchaseSample } from '../../src/value/walk/purchase-sample.js';
import { VALUE_SETTINGS } from './walk/value-settings.js';

const TODAY = 20_600;

describe('covariateSegments', () => {
  it('names the largest segments first, and none that is unknown or small', () => {
    const segments = [
      ...Array(40).fill('b'),
      ...Array(50).fill('a'),
      ...Array(90).fill(''),
      ...Array(5).fill('c'),
    ];
    expect(covariateSegments(segments)).toEqual(['a', 'b']);
  });

  it('makes a column for each, by number and not by name', () => {
    const { columns } = covariateTable(['<b>', 'a'], ['a', '<b>', 'else']);
    expect(columns.map(({ name }) => name)).toEqual(['segment_1', 'segment_2']);
    expect(columns.map((column) => (column.kind === 'numeric' ? [...column.values] : []))).toEqual([
      [0, 1, 0],
      [1, 0, 0],
    ]);
  });
});

describe('a forest among the methods', () => {
  const crew = openCrew({ threads: 1 });
  afterAll(() => crew.close());

  it('is used and named where a segment tells what purchases alone don’t, and tells its customers apart', async () => {
    const customers = growingAndShrinking(500);
    const { fitted, expected } = await fitValueModels({ crew, clock: () => 0 })(
      customers,
      new Date(TODAY * DAY_MS),
      { ...VALUE_SETTINGS, horizonMonths: 6 },
    );
    expect(fitted.forecast?.method).toBe('forest');
    expect(fitted.forecast?.segments).toEqual(['growing', 'shrinking']);
    const mean = (segment: string) => {
      const values = [...(expected ?? [])].filter((_, row) => customers.table.segment(row) === segment);
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    expect(mean('growing')).toBeGreaterThan(3 * mean('shrinking'));
  });
});

/** Customers who buy alike and have spent alike on the whole; what they spend grows in one segment and shrinks in the other. */
function growingAndShrinking(count: number) {
  const table = observedTableBuilder();
  const purchases = purchaseSample();
  for (let number = 0; number < count; number++) {
    const segment = number % 2 === 0 ? 'growing' : 'shrinking';
    const random = randomStream(5, `customer ${number}`);
    const first = TODAY - 700 + Math.floor(60 * random());
    const days: number[] = [];
    const amountsMinor: number[] = [];
    for (let day = first; day < TODAY; day += 10 + Math.floor(20 * random())) {
      const years = (day - first) / 365;
      days.push(day);
      // The first purchase gives nothing away.
      const growth = days.length === 1 ? 0 : segment === 'growing' ? years - 1 : 1 - years;
      amountsMinor.push(20_000 * 4 ** growth * (0.8 + 0.4 * random()));
    }
    const value = observedOf(days, amountsMinor);
    table.add({ customerId: `erp:${number}`, segment, observed: value });
    purchases.add({ value, days, amountsMinor }, segment);
  }
  const upsell = upsellSample(new Date(TODAY * DAY_MS), VALUE_SETTINGS);
  const contractUpsell = contractSample(new Date(TODAY * DAY_MS), VALUE_SETTINGS);
  return { table: table.build(), facts: [], purchases, upsell, contractUpsell, objected: [], firstMs: null };
}

function observedOf(days: readonly number[], amounts: readonly number[]): ObservedValue {
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const repeats = days.length - 1;
  const unknown = Object.fromEntries(OBSERVED.map((key) => [key, Number.NaN])) as unknown as ObservedValue;
  return {
    ...unknown,
    isActive: 1,
    purchases: days.length,
    repeats,
    recencyWeeks: (last - first) / 7,
    ageWeeks: (TODAY - first) / 7,
    firstMinor: amounts[0] ?? Number.NaN,
    meanRepeatMinor: amounts.slice(1).reduce((sum, amount) => sum + amount, 0) / repeats,
    repeatsInLast4Weeks: days.filter((day) => day > TODAY - 28).length,
    repeatsInLast13Weeks: days.filter((day) => day > TODAY - 91).length,
    years: (TODAY - first) / 365,
    contractedYearlyMinor: 0,
  };
}
