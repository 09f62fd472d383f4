import type { MergeProposal, MergeState } from '../domain/merge-proposal.js';
import { ok, type Result, refused } from '../domain/result.js';
import { rowFailures } from '../domain/row-failures.js';
import { type MergeRefusal, mergeCustomers, undoMerge } from '../intake/merge-customers.js';
import type { Stores } from '../stores/stores.js';

export type MergeStep = 'confirm' | 'reject' | 'undo';

export type DecideRefusal =
  | { readonly reason: 'proposal_gone' }
  /** Somebody decided otherwise; that is to be undone first. */
  | { readonly reason: 'decided_already'; readonly proposal: MergeProposal }
  | MergeRefusal;

type DecideStores = Pick<Stores, 'audit' | 'customers' | 'histories' | 'mergeProposals'>;

const STATE_AFTER = { confirm: 'merged', reject: 'kept_apart', undo: 'proposed' } as const satisfies Record<
  MergeStep,
  MergeState
>;
// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

/**
 * Merges two customers, keeps them apart, or takes either back. The decision is written first, its effect after it, so that
 * of two who decide at once one wins and a killed process leaves nothing half done: `settleMerges` goes on. Safe to repeat.
 */
export async function decideMerge(
  stores: DecideStores,
  proposalId: string,
  step: MergeStep,
  byId: string,
  now: Date,
): Promise<Result<MergeProposal, DecideRefusal>> {
  const wanted = STATE_AFTER[step];
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const held = await stores.mergeProposals.find(proposalId);
    if (held === null) return refused({ reason: 'proposal_gone' });
    if (!held.isSettled) {
      // What was decided before comes about before anything else is decided.
      await settle(stores, held);
      continue;
    }
    if (held.state === wanted) return ok(held);
    if (held.state !== 'proposed' && step !== 'undo') {
      return refused({ reason: 'decided_already', proposal: held });
    }
    const decided: MergeProposal = {
      ...held,
      state: wanted,
      decidedById: byId,
      decidedAt: now,
      // Keeping apart, and taking that back, changes no customer.
      isSettled: wanted === 'kept_apart' || held.state === 'kept_apart',
      version: held.version + 1,
      isCardStale: held.targets.length > 0,
    };
    if (!(await stores.mergeProposals.compareAndSet(decided))) continue;
    return decided.isSettled ? ok(decided) : settle(stores, decided);
  }
  throw new Error(`the proposal ${proposalId} kept changing while it was decided; decide again`);
}

const SETTLED_AT_ONCE = 100;

/**
 * Brings about what was decided by processes that were killed before its effect. Returns how many.
 *
 * @throws AggregateError naming the proposals that failed, once all others have been settled.
 */
export async function settleMerges(stores: DecideStores): Promise<number> {
  const failures = rowFailures('merges to be settled');
  const unsettled = await stores.mergeProposals.unsettled(SETTLED_AT_ONCE);
  for (const proposal of unsettled) await failures.attempt(proposal.id, () => settle(stores, proposal));
  failures.throwIfAny();
  return unsettled.length;
}

/** Makes the customers stand as the row says. A merge that turns out impossible is open again. */
async function settle(
  stores: DecideStores,
  proposal: MergeProposal,
): Promise<Result<MergeProposal, DecideRefusal>> {
  const { fromId, intoId, decidedById, decidedAt, proposedAt } = proposal;
  const merge = { fromId, intoId, byId: decidedById ?? 'system', at: decidedAt ?? proposedAt };
  const done = await (proposal.state === 'merged' ? mergeCustomers : undoMerge)(stores, merge);
  const settled: MergeProposal = {
    ...proposal,
    ...(done.ok || proposal.state !== 'merged'
      ? {}
      : { state: 'proposed', decidedById: null, decidedAt: null }),
    isSettled: true,
    version: proposal.version + 1,
    isCardStale: proposal.targets.length > 0,
  };
  // Lost to another who settled the same: the customers stand the same either way.
  await stores.mergeProposals.compareAndSet(settled);
  // Taken apart by another way already, or merged elsewhere since: the undone merge is none, which is what was wanted.
  return done.ok || proposal.state !== 'merged' ? ok(settled) : refused(done.refusal);
}
