import { randomStream } from '../../../src/domain/random.js';
import type { PurchaseSummaries } from '../../../src/learning/lifetime/purchase-summaries.js';

/** Summaries of customers who might be anybody. */
export function randomSummaries(customers: number, seed: number): PurchaseSummaries {
  const random = randomStream(seed, 'summaries');
  const rows = Array.from({ length: customers }, () => {
    const ageWeeks = Math.floor(1 + 272 * random()) / 7;
    const repeats = Math.min(Math.floor(ageWeeks), Math.floor(-4 * Math.log(1 - random())));
    const recencyWeeks = repeats === 0 ? 0 : Math.max(1, Math.floor(7 * ageWeeks * random())) / 7;
    return { ageWeeks, repeats, recencyWeeks, meanSpend: 5 + 60 * random() };
  });
  const column = (of: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, of);
  return {
    repeatPurchases: column(({ repeats }) => repeats),
    recencyWeeks: column(({ recencyWeeks }) => recencyWeeks),
    ageWeeks: column(({ ageWeeks }) => ageWeeks),
    meanRepeatSpend: column(({ meanSpend }) => meanSpend),
    firstSpend: column(({ meanSpend }) => meanSpend),
    repeatsInLast4Weeks: column(() => 0),
    repeatsInLast13Weeks: column(() => 0),
  };
}
