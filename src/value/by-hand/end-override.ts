import type { Customer } from '../../domain/customer.js';
import { ok, type Result, refused } from '../../domain/result.js';
import { isStanding, type TierOverride, tierAt } from '../../domain/tier.js';
import { addMove, type OverrideStores, standingOf } from './override-tier.js';

/** Why a word on a customer's tier was not ended or taken back. */
export type OverrideRefusal =
  | { readonly reason: 'gone' }
  /** Somebody ended it, or its time is over. */
  | { readonly reason: 'not_standing'; readonly override: TierOverride }
  | { readonly reason: 'nothing_to_undo' }
  | { readonly reason: 'undo_by_other'; readonly byId: string }
  | { readonly reason: 'undo_too_late'; readonly at: Date }
  | { readonly reason: 'undo_overtaken'; readonly byId: string; readonly at: Date };

/** The customer that the word counts for today, though it may have been given under another of its ids. */
export type OverriddenCustomer = Pick<Customer, 'id' | 'team'>;

interface Step {
  readonly byId: string;
  readonly at: Date;
}

/** Ends a word before its time: from now on the ranks hold again. */
export async function endOverride(
  stores: OverrideStores,
  id: string,
  customer: OverriddenCustomer,
  { byId, at }: Step,
): Promise<Result<TierOverride, OverrideRefusal>> {
  const override = await stores.tierOverrides.find(id);
  if (override === null) return refused({ reason: 'gone' });
  if (!isStanding(override, at) || !(await stores.tierOverrides.end(id, at, byId)))
    return refused({ reason: 'not_standing', override: (await stores.tierOverrides.find(id)) ?? override });
  const { value, override: other } = await standingOf(stores, customer.id);
  const to = tierAt(value?.standing ?? null, other, at);
  await addMove(stores, { ...moved(customer), from: override.tier, to, because: 'override_ended' }, at);
  return ok({ ...override, endedAt: at, endedById: byId });
}

/** Which step is taken back: the giving of a word, with the one that it took the place of, or its end. */
export interface UndoneStep {
  readonly what: 'given' | 'ended';
  readonly madeAt: Date;
  readonly replacedId: string | null;
}

/** Takes back what its author did to a customer's tier, for a while, and where nobody has said anything since. */
export async function undoOverride(
  stores: OverrideStores,
  id: string,
  customer: OverriddenCustomer,
  undone: UndoneStep,
  step: Step & { readonly undoMs: number },
): Promise<Result<TierOverride, OverrideRefusal>> {
  const override = await stores.tierOverrides.find(id);
  if (override === null) return refused({ reason: 'gone' });
  const isGiven = undone.what === 'given';
  const madeAt = isGiven ? override.at : override.endedAt;
  const madeById = isGiven ? override.byId : override.endedById;
  if (madeAt === null || madeById === null || madeAt.getTime() !== undone.madeAt.getTime())
    return refused({ reason: 'nothing_to_undo' });
  if (madeById !== step.byId) return refused({ reason: 'undo_by_other', byId: madeById });
  if (step.at.getTime() > madeAt.getTime() + step.undoMs)
    return refused({ reason: 'undo_too_late', at: madeAt });
  const { value, override: newest } = await standingOf(stores, customer.id);
  if (newest !== null && newest.id !== id && newest.at >= madeAt)
    return refused({ reason: 'undo_overtaken', byId: newest.byId, at: newest.at });
  const from = tierAt(value?.standing ?? null, newest, step.at);
  const isDone = isGiven
    ? await stores.tierOverrides.end(id, step.at, step.byId)
    : await stores.tierOverrides.reopen(id, madeAt, step.byId);
  if (!isDone) return refused({ reason: 'nothing_to_undo' });
  // Only the word that this one ended, at that moment, comes back.
  if (isGiven && undone.replacedId !== null)
    await stores.tierOverrides.reopen(undone.replacedId, madeAt, step.byId);
  const { override: now } = await standingOf(stores, customer.id);
  const to = tierAt(value?.standing ?? null, now, step.at);
  const because = isGiven ? 'override_ended' : 'override';
  await addMove(stores, { ...moved(customer), from, to, because }, step.at);
  return ok(override);
}

function moved({ id, team }: OverriddenCustomer) {
  return { customerId: id, team };
}
