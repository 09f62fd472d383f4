import { chainOf } from '../alerts/stand-in.js';
import type { Staff } from '../domain/staff.js';

/** Whose matters a reader is told of: the company's, those of the people they lead, or their own. */
export type DigestScope =
  | { readonly kind: 'company' }
  | {
      readonly kind: 'team' | 'own';
      readonly personId: string;
      /** The reader, and everybody they lead, however far down. */
      readonly ownerIds: ReadonlySet<string>;
    };

/** Who answers for something. */
export interface Answerable {
  readonly ownerId: string | null;
  readonly leaderId?: string | null;
}

/** Managers and administrators read of all, leaders of their people, all others of themselves. */
export function scopeOf(person: Staff, staff: ReadonlyMap<string, Staff>): DigestScope {
  if (person.role === 'manager' || person.role === 'administrator') return { kind: 'company' };
  return ownScopeOf(person, staff);
}

/** A person and everybody they lead, whatever their role. */
export function ownScopeOf(
  person: Staff,
  staff: ReadonlyMap<string, Staff>,
): Exclude<DigestScope, { kind: 'company' }> {
  const led = [...staff.values()].filter((each) =>
    chainOf(each.id, 'leaderId', staff).some(({ id }) => id === person.id),
  );
  const ownerIds = new Set([person.id, ...led.map(({ id }) => id)]);
  return { kind: led.length === 0 ? 'own' : 'team', personId: person.id, ownerIds };
}

export function isInScope(scope: DigestScope, { ownerId, leaderId = null }: Answerable): boolean {
  if (scope.kind === 'company') return true;
  if (ownerId !== null && scope.ownerIds.has(ownerId)) return true;
  return scope.kind === 'team' && leaderId === scope.personId;
}

/** The ids of those who lead somebody. */
export function leadersAmong(staff: Iterable<Staff>): Set<string> {
  return new Set([...staff].flatMap(({ leaderId }) => leaderId ?? []));
}
