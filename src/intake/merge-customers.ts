import type { AuditAction } from '../domain/audit.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Stores } from '../stores/stores.js';

export interface Merge {
  /** The customer that turned out to be another one. It keeps its events, outcomes, contacts and consents. */
  readonly fromId: string;
  /** The one it counts for from now on. */
  readonly intoId: string;
  /** Staff id, or "system". */
  readonly byId: string;
  readonly at: Date;
}

export type MergeRefusal =
  | { readonly reason: 'same_customer' }
  | { readonly reason: 'unknown_customer'; readonly customerId: string }
  /** Undo that merge first. */
  | { readonly reason: 'merged_elsewhere'; readonly intoId: string }
  /** `intoId` counts for `fromId` already: the merge the other way round stands. */
  | { readonly reason: 'circle' };

/** Whether anything changed: false where it stood so already. */
export interface MergeOutcome {
  readonly changed: boolean;
}

type MergeStores = Pick<Stores, 'audit' | 'customers' | 'histories'>;

/**
 * Makes one customer count for another. Only a link is written: the other's history is rebuilt from the events of both,
 * and what is read of it includes both, so that `undoMerge` restores what was. Safe to repeat.
 */
export async function mergeCustomers(
  stores: MergeStores,
  { fromId, intoId, byId, at }: Merge,
): Promise<Result<MergeOutcome, MergeRefusal>> {
  const { customers, histories } = stores;
  if (fromId === intoId) return refused({ reason: 'same_customer' });
  const ids = [fromId, intoId];
  const own = new Map((await customers.findOwn(ids)).map((customer) => [customer.id, customer]));
  const absentId = ids.find((id) => !own.has(id));
  if (absentId !== undefined) return refused({ reason: 'unknown_customer', customerId: absentId });
  const standing = await customers.standing(ids);
  const heldInto = own.get(fromId)?.mergedIntoId ?? null;
  if (heldInto !== null) {
    if (heldInto !== intoId && standing.get(fromId) !== standing.get(intoId)) {
      return refused({ reason: 'merged_elsewhere', intoId: heldInto });
    }
    // The histories of a merge that was killed in between are still to be rebuilt.
    await histories.markDirty(ids);
    return ok({ changed: false });
  }
  if (standing.get(intoId) === fromId) return refused({ reason: 'circle' });

  await note(stores, 'customers_merged', { fromId, intoId, byId, at });
  const changed = await changeLink(stores, ids, () =>
    customers.setMergedInto(fromId, { from: null, to: intoId, at }),
  );
  if (!changed) return mergeCustomers(stores, { fromId, intoId, byId, at });
  // Somebody may have merged the other way round at the same moment.
  const family = (await customers.families([fromId])).get(fromId) ?? [];
  if (!family.includes(intoId)) return ok({ changed: true });
  await changeLink(stores, ids, () => customers.setMergedInto(fromId, { from: intoId, to: null, at }));
  return refused({ reason: 'circle' });
}

/** Takes a merge back: both customers stand as they would had they never been merged. Safe to repeat. */
export async function undoMerge(
  stores: MergeStores,
  { fromId, intoId, byId, at }: Merge,
): Promise<Result<MergeOutcome, MergeRefusal>> {
  const { customers, histories } = stores;
  const ids = [fromId, intoId];
  const [own] = await customers.findOwn([fromId]);
  if (own === undefined) return refused({ reason: 'unknown_customer', customerId: fromId });
  if (own.mergedIntoId === null) {
    await histories.markDirty(ids);
    return ok({ changed: false });
  }
  if (own.mergedIntoId !== intoId) return refused({ reason: 'merged_elsewhere', intoId: own.mergedIntoId });
  await note(stores, 'merge_undone', { fromId, intoId, byId, at });
  const changed = await changeLink(stores, ids, () =>
    customers.setMergedInto(fromId, { from: intoId, to: null, at }),
  );
  return ok({ changed });
}

/** Marked before, for a process that dies in between, and again after, for a rebuild that ran in between. */
async function changeLink(
  { histories }: MergeStores,
  ids: readonly string[],
  change: () => Promise<boolean>,
): Promise<boolean> {
  await histories.markDirty(ids);
  const changed = await change();
  await histories.markDirty(ids);
  return changed;
}

/** Noted first, so that no change is without its entry; the same call again notes nothing more. */
async function note(
  { audit }: MergeStores,
  action: AuditAction,
  { fromId, intoId, byId, at }: Merge,
): Promise<void> {
  await audit.append({
    id: `${action}:${fromId}:${intoId}:${at.getTime()}`,
    at,
    actorId: byId,
    action,
    subjectId: fromId,
    details: { intoId },
  });
}
