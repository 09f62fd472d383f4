import { answersLoss, presumedOutcomeId, readPresumedLossId } from '../churn/model/presumed-loss-id.js';
import type { Outcome } from '../domain/outcome.js';
import type { PresumedLoss } from '../domain/presumed-loss.js';
import { ok, type Result, refused } from '../domain/result.js';
import type { Staff } from '../domain/staff.js';
import type { OutcomeStore } from '../stores/outcomes.js';
import type { PresumedLossStore } from '../stores/presumed-losses.js';

/** What a person says about a presumed loss; a confirmation may bring the day. */
export type PresumedLossAnswer =
  | { readonly name: 'confirm'; readonly leftAt: Date | null }
  | { readonly name: 'deny' };

export type PresumedLossRefusal =
  | { readonly reason: 'unknown_loss' }
  /** It is asked of somebody else. */
  | { readonly reason: 'not_asked'; readonly ownerId: string | null }
  | { readonly reason: 'already'; readonly outcome: Outcome }
  | { readonly reason: 'nothing_to_undo' }
  /** Another answer was given since the one that is meant. */
  | { readonly reason: 'undo_overtaken'; readonly outcome: Outcome }
  | { readonly reason: 'undo_by_other'; readonly outcome: Outcome }
  | { readonly reason: 'undo_too_late'; readonly outcome: Outcome };

/** Who answers. */
export type AnsweredBy = Pick<Staff, 'id' | 'role'>;

/**
 * Notes the answer as an outcome: a confirmed loss is a documented one, a denied one is kept as a denial. Asked are the
 * customer's owner, managers and administrators. The first answer stands; giving it again changes nothing.
 */
export async function answerPresumedLoss(
  {
    outcomes,
    presumedLosses,
  }: {
    readonly outcomes: Pick<OutcomeStore, 'add' | 'ofCustomer'>;
    readonly presumedLosses: Pick<PresumedLossStore, 'find'>;
  },
  lossId: string,
  answer: PresumedLossAnswer,
  by: AnsweredBy,
  at: Date,
): Promise<Result<Outcome, PresumedLossRefusal>> {
  const asked = await askedLoss(presumedLosses, lossId, by);
  if (!asked.ok) return asked;
  const loss = asked.value;
  const answers = await answersTo(outcomes, loss.customerId, lossId);
  const standing = answers.find(({ revokedAt }) => revokedAt === null);
  if (standing !== undefined) return refused({ reason: 'already', outcome: standing });
  const outcome: Outcome = {
    id: presumedOutcomeId(lossId, answers.length),
    customerId: loss.customerId,
    outcome: answer.name === 'confirm' ? 'lost' : 'never_at_risk',
    reason: null,
    occurredAt: answer.name === 'confirm' ? (answer.leftAt ?? loss.leftAt) : loss.leftAt,
    knownAt: at,
    saidBy: by.id,
    alertId: null,
    about: null,
    revokedAt: null,
  };
  if ((await outcomes.add([outcome])) === 1) return ok(outcome);
  // Somebody else was faster.
  const first = (await answersTo(outcomes, loss.customerId, lossId)).find(({ id }) => id === outcome.id);
  return first === undefined ? ok(outcome) : refused({ reason: 'already', outcome: first });
}

/** The loss, where somebody is asked about it. */
export async function askedLoss(
  presumedLosses: Pick<PresumedLossStore, 'find'>,
  lossId: string,
  { id, role }: AnsweredBy,
): Promise<Result<PresumedLoss, Extract<PresumedLossRefusal, { reason: 'unknown_loss' | 'not_asked' }>>> {
  const loss = await presumedLosses.find(lossId);
  if (loss === null) return refused({ reason: 'unknown_loss' });
  const isAsked = loss.ownerId === id || role === 'manager' || role === 'administrator';
  return isAsked ? ok(loss) : refused({ reason: 'not_asked', ownerId: loss.ownerId });
}

/**
 * Takes the answer back: by whoever gave it, for a while.
 *
 * @param back `madeAt`: when the answer was given that is meant; left out, the one that stands is.
 */
export async function takeBackPresumedLoss(
  outcomes: Pick<OutcomeStore, 'ofCustomer' | 'revoke'>,
  lossId: string,
  back: {
    readonly staffId: string;
    readonly at: Date;
    readonly undoMs: number;
    readonly madeAt?: Date;
  },
): Promise<Result<Outcome, PresumedLossRefusal>> {
  const { staffId, at, undoMs, madeAt } = back;
  const loss = readPresumedLossId(lossId);
  const answers = loss === null ? [] : await answersTo(outcomes, loss.customerId, lossId);
  const standing = answers.find(({ revokedAt }) => revokedAt === null);
  if (standing === undefined) return refused({ reason: 'nothing_to_undo' });
  if (madeAt !== undefined && madeAt.getTime() !== standing.knownAt.getTime()) {
    return refused({ reason: 'undo_overtaken', outcome: standing });
  }
  if (standing.saidBy !== staffId) return refused({ reason: 'undo_by_other', outcome: standing });
  if (at.getTime() > standing.knownAt.getTime() + undoMs) {
    return refused({ reason: 'undo_too_late', outcome: standing });
  }
  await outcomes.revoke(standing.id, at);
  return ok(standing);
}

/** Whether somebody has answered, and the answer stands. */
export function isAnswered(lossId: string, outcomes: readonly Outcome[]): boolean {
  return outcomes.some((outcome) => outcome.revokedAt === null && answersLoss(outcome, lossId));
}

async function answersTo(
  { ofCustomer }: Pick<OutcomeStore, 'ofCustomer'>,
  customerId: string,
  lossId: string,
): Promise<Outcome[]> {
  return (await ofCustomer(customerId)).filter((outcome) => answersLoss(outcome, lossId));
}
