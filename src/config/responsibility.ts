import type { Staff } from '../domain/staff.js';
import type { ConfigFile } from './config-file.js';

/** A segment for which nobody is named, at the place in the file that needs somebody. */
export interface MissingResponsible {
  readonly path: readonly string[];
  readonly message: string;
}

/**
 * Segments with measures for which no owner, deputy or leader can be found: in the file, or for the owner in the staff
 * file. Whatever such a segment's customers did, nobody would be told in the end.
 */
export function missingResponsible(
  { churn, owners }: Pick<ConfigFile, 'churn' | 'owners'>,
  staff: ReadonlyMap<string, Pick<Staff, 'deputyId' | 'leaderId'>>,
): MissingResponsible[] {
  return Object.keys(churn.measures).flatMap((segment): MissingResponsible[] => {
    const path = ['churn', 'measures', segment];
    const named = (role: 'owner' | 'deputy' | 'leader'): string | undefined =>
      segmentOf(owners.segments, segment)?.[role] ?? segmentOf(owners.segments, 'default')?.[role];
    const field = (role: string): string => `owners.segments.${segment}.${role}`;
    const ownerId = named('owner') ?? owners.default;
    if (ownerId === undefined) {
      const message = `customers without an owner have nobody to answer for them: set ${field('owner')} or owners.default to a staff id`;
      return [{ path, message }];
    }
    const owner = staff.get(ownerId);
    if (owner === undefined) return [{ path, message: notOnStaff('owner', ownerId) }];
    const others = [['deputy', owner.deputyId] as const, ['leader', owner.leaderId] as const];
    return others.flatMap(([role, ofOwner]) => {
      const id = ofOwner ?? named(role);
      if (id === undefined) {
        const message = `owner ${ownerId} has no ${role}: set ${field(role)}, or ${role}_id in the staff file`;
        return [{ path, message }];
      }
      return staff.has(id) ? [] : [{ path, message: notOnStaff(role, id) }];
    });
  });
}

function notOnStaff(role: string, id: string): string {
  return `its ${role} ${id} is not on staff: correct the id, or import the staff file again`;
}

function segmentOf<Value>(segments: Readonly<Record<string, Value>>, segment: string): Value | undefined {
  return Object.hasOwn(segments, segment) ? segments[segment] : undefined;
}
