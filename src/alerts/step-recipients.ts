import type { Alert } from '../domain/alert.js';
import type { Staff } from '../domain/staff.js';
import type { ClockStep } from './clock-times.js';
import { isOwnerSilenced } from './silence.js';
import { type Away, chainOf, standInFor } from './stand-in.js';

interface Around {
  readonly staff: ReadonlyMap<string, Staff>;
  readonly away: Away;
  /** Set by hand; null for the top of the owner's chain of leaders. */
  readonly directorId: string | null;
  readonly now: Date;
}

/**
 * Who is told of a step. Of a deal first the owner, then the leader. Of a customer after half the time owner and leader, then their deputies, at the end the director. Whoever is
 * away is stood in for; each person is told once.
 */
export function stepRecipients(step: ClockStep, alert: Alert, around: Around): Staff[] {
  const { staff, away } = around;
  const people = idsOf(step, alert, around).flatMap((id) => {
    const person = id === null ? null : (standInFor(id, staff, away) ?? staff.get(id) ?? null);
    return person === null ? [] : [person];
  });
  return [...new Map(people.map((person) => [person.id, person])).values()];
}

function idsOf(step: ClockStep, alert: Alert, { staff, directorId, now }: Around): (string | null)[] {
  const { kind, ownerId, deputyId, leaderId } = alert;
  if (kind === 'win') {
    return step === 'reminded' ? [isOwnerSilenced(alert, now) ? null : ownerId] : [leaderId ?? deputyId];
  }
  switch (step) {
    case 'reminded':
      return [isOwnerSilenced(alert, now) ? null : ownerId, leaderId];
    case 'escalated':
      return [deputyId, leaderId === null ? null : (staff.get(leaderId)?.deputyId ?? null)];
    case 'breached':
      return [directorId ?? topLeader(alert, staff)];
  }
}

function topLeader({ ownerId, leaderId }: Alert, staff: ReadonlyMap<string, Staff>): string | null {
  const lowest = leaderId ?? ownerId;
  if (lowest === null) return null;
  const top = chainOf(lowest, 'leaderId', staff).at(-1)?.id ?? null;
  return top ?? leaderId;
}
