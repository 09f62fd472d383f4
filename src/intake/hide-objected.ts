import { withoutChance } from '../domain/without-chance.js';
import { withoutScores } from '../domain/without-scores.js';
import { objectedToScoring } from '../stores/scoring-objections.js';
import type { Stores } from '../stores/stores.js';

export type HidingStores = Pick<
  Stores,
  'consents' | 'customers' | 'customerValues' | 'deals' | 'overviews' | 'winScores'
>;

/** Of all that was ever said: a file may bring an old objection after a newer word. */
const EVER = new Date(8_640_000_000_000_000);

/**
 * Takes what was assessed off the stored rows of customers that have objected to it, and of their deals: lists, exports and
 * cards read these rows, and none of them is to wait for the next night. Doing it again changes nothing.
 */
export async function hideObjected(stores: HidingStores, customerIds: readonly string[]): Promise<void> {
  if (customerIds.length === 0) return;
  const { customers, customerValues, overviews } = stores;
  const living = [...new Set((await customers.standing(customerIds)).values())];
  const objected = [...(await objectedToScoring(stores, living, EVER))];
  if (objected.length === 0) return;
  const [values, shown] = await Promise.all([
    customerValues.findMany(objected),
    overviews.findMany(objected),
  ]);
  await customerValues.save(values.map(withoutScores));
  await overviews.save(
    shown.map((overview) => ({
      ...overview,
      value: overview.value === null ? null : withoutScores(overview.value),
      groupTraits: null,
      isAmongTop: false,
      churn: null,
      hasObjected: true,
    })),
  );
  await hideChances(stores, objected);
}

/** Their open deals are marked too: what is told of them ends once they are scored anew, which is within seconds. */
async function hideChances(
  { customers, deals, winScores }: HidingStores,
  customerIds: readonly string[],
): Promise<void> {
  const ids = [...new Set([...(await customers.families(customerIds)).values()].flat())];
  const open = (await deals.openOfCustomers(ids)).map(({ id }) => id);
  if (open.length === 0) return;
  const scores = (await winScores.findMany(open)).filter(({ basis }) => basis !== 'objected');
  if (scores.length === 0) return;
  await deals.markDirty(scores.map(({ dealId }) => dealId));
  await winScores.save(scores.map(withoutChance));
}
