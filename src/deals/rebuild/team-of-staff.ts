import type { Staff } from '../../domain/staff.js';
import type { TeamOf } from './rebuild-deal.js';

/** Looks up owners among a company's staff. */
export function teamOfStaff(staff: readonly Pick<Staff, 'id' | 'team'>[]): TeamOf {
  const teams = new Map(staff.map(({ id, team }) => [id, team]));
  return (ownerId) => (ownerId === null ? '' : (teams.get(ownerId) ?? ''));
}
