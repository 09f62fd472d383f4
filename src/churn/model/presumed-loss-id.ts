import type { Outcome } from '../../domain/outcome.js';
import { utcDate } from '../../domain/time.js';

const PREFIX = 'presumed:';

/** What a presumed loss is known by: the customer and the day it seems to have left. */
export function presumedLossId(customerId: string, leftAt: Date): string {
  return `${utcDate(leftAt)}:${customerId}`;
}

/** The parts of such an id; null for another text. */
export function readPresumedLossId(
  id: string,
): { readonly customerId: string; readonly leftAt: Date } | null {
  const match = /^(\d{4}-\d{2}-\d{2}):(.+)$/s.exec(id);
  const [, date, customerId] = match ?? [];
  if (date === undefined || customerId === undefined) return null;
  const leftAt = new Date(date);
  return Number.isNaN(leftAt.getTime()) ? null : { customerId, leftAt };
}

/**
 * The id of the answer to a presumed loss. Answering again finds the same one; once an answer was taken back, the next
 * has an id of its own.
 */
export function presumedOutcomeId(lossId: string, takenBack: number): string {
  return `${PREFIX}${lossId}:${takenBack}`;
}

/** Whether an outcome answers this presumed loss. */
export function answersLoss({ id }: Pick<Outcome, 'id'>, lossId: string): boolean {
  return id.startsWith(`${PREFIX}${lossId}:`);
}

/** Imported ids may look alike; those have nobody who said so. */
export function isPresumedLossOutcome({ id, saidBy }: Pick<Outcome, 'id' | 'saidBy'>): boolean {
  return saidBy !== null && id.startsWith(PREFIX);
}
