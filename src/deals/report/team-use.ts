import type { Staff } from '../../domain/staff.js';

/** Whether a team's people look at deals and log what happens. Of teams, never of people. */
export interface TeamUse {
  readonly team: string;
  /** Those who sell. */
  readonly people: number;
  readonly looking: number;
  readonly logging: number;
}

/** Figures of fewer people would be figures of persons. */
export const FEWEST_PEOPLE = 5;

/**
 * By team, its name in order; teams of fewer than five who sell are left out and counted.
 *
 * @param sellers those who sell: by their role, or because deals are theirs.
 */
export function teamUse(
  staff: readonly Staff[],
  sellers: ReadonlySet<string>,
  looking: ReadonlySet<string>,
  logging: ReadonlySet<string>,
): { readonly teams: readonly TeamUse[]; readonly withheld: number } {
  const byTeam = new Map<string, string[]>();
  for (const { id, team } of staff) {
    if (team === '' || !sellers.has(id)) continue;
    byTeam.set(team, [...(byTeam.get(team) ?? []), id]);
  }
  const teams = [...byTeam]
    .filter(([, ids]) => ids.length >= FEWEST_PEOPLE)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([team, ids]) => ({
      team,
      people: ids.length,
      looking: ids.filter((id) => looking.has(id)).length,
      logging: ids.filter((id) => logging.has(id)).length,
    }));
  return { teams, withheld: byTeam.size - teams.length };
}
