import type { Alert } from '../domain/alert.js';
import { type Target, targetKey } from '../domain/delivery.js';
import type { Staff } from '../domain/staff.js';
import type { OwnerCalendar } from './clock.js';
import { logEntry, type Responsible } from './lifecycle.js';
import { calendarOf } from './quiet-hours.js';

/** Who is away right now, by staff id. */
export type Away = ReadonlySet<string>;

/**
 * Who stands in for somebody who is away: the first of the deputies, one after the other, who is there; else the first of
 * the leaders. Null when the person is there, or nobody else is.
 *
 * @param named who else is deputy and leader of the matter at hand: they come after those on the staff file.
 */
export function standInFor(
  staffId: string | null,
  staff: ReadonlyMap<string, Staff>,
  away: Away,
  named: Partial<Pick<Responsible, 'deputyId' | 'leaderId'>> = {},
): Staff | null {
  if (staffId === null || !away.has(staffId)) return null;
  const chain = (next: 'deputyId' | 'leaderId'): Staff[] => {
    const also = named[next] ?? null;
    const first = also === null ? undefined : staff.get(also);
    return [
      ...chainOf(staffId, next, staff),
      ...(first === undefined ? [] : [first, ...chainOf(first.id, next, staff)]),
    ];
  };
  return [...chain('deputyId'), ...chain('leaderId')].find(({ id }) => !away.has(id)) ?? null;
}

/** A person's deputies or leaders, the nearest first; each once, however the staff file goes in circles. */
export function chainOf(
  staffId: string,
  next: 'deputyId' | 'leaderId',
  staff: ReadonlyMap<string, Staff>,
): Staff[] {
  const chain: Staff[] = [];
  const seen = new Set([staffId]);
  for (let id = staff.get(staffId)?.[next] ?? null; id !== null && !seen.has(id); ) {
    const person = staff.get(id);
    if (person === undefined) break;
    seen.add(id);
    chain.push(person);
    id = person[next];
  }
  return chain;
}

interface HandOver {
  readonly staff: ReadonlyMap<string, Staff>;
  readonly away: Away;
  readonly now: Date;
  readonly companyCalendar: OwnerCalendar;
  readonly directTargets: (staff: Staff) => readonly Target[];
  /** Who answers for the alert's customer where this person is its owner. */
  readonly responsible: (owner: Staff) => Responsible;
}

/**
 * The alert with the stand-in of an owner who is away; the same one when there is none. The version is the caller's to
 * raise. What was begun is kept, and so is a snooze; a mere "On it" is not the stand-in's promise.
 */
export function handedToStandIn<Of extends Alert>(
  alert: Of,
  { staff, away, now, companyCalendar, directTargets, responsible }: HandOver,
): Of {
  const standIn = standInFor(alert.ownerId, staff, away, alert);
  if (standIn === null) return alert;
  const held = new Set(alert.targets.map(targetKey));
  const isDirect = alert.targets.every(({ kind }) => kind === 'person');
  const joining =
    alert.placement === 'carded' && isDirect
      ? directTargets(standIn).filter((target) => !held.has(targetKey(target)))
      : [];
  const entry = logEntry('handed_over', now, null, {
    from: alert.ownerId ?? '',
    to: standIn.id,
    away: alert.ownerId ?? '',
    ...(joining.length === 0 ? {} : { added: joining.map(targetKey).join(' ') }),
  });
  return {
    ...alert,
    ...responsible(standIn),
    state: alert.state.name === 'taken' ? { name: 'open' } : alert.state,
    targets: [...alert.targets, ...joining],
    log: [...alert.log, { ...entry, calendar: calendarOf(standIn, companyCalendar) }],
    undo: null,
    isCardStale: alert.placement === 'carded',
  };
}
