import { DAY_MS } from '../../domain/time.js';
import type { DigestCase } from '../digest-case.js';
import { isInScope } from '../scope.js';
import type { DigestSection } from './section.js';

export interface TeamAdoption {
  readonly team: string;
  /** Alerts that were posted. */
  readonly posted: number;
  /** Of those: how many somebody pressed anything on, and of how many a contact or an outcome was logged. */
  readonly acted: number;
  readonly logged: number;
}

export interface Adoption {
  readonly teams: readonly TeamAdoption[];
  /** Of teams left out because too few people are behind their figures. */
  readonly withheld: number;
}

/** Figures of fewer people would be figures of persons. */
const FEWEST_PEOPLE = 5;
/** One week has too few alerts to tell a habit. */
const LOOKED_BACK_DAYS = 28;

/** Whether teams use what they are sent: never by person. */
export const adoption: DigestSection<Adoption> = ({ week: { cases, staff, window }, scope }) => {
  if (scope.kind === 'own') return null;
  const from = window.until.getTime() - LOOKED_BACK_DAYS * DAY_MS;
  const byTeam = new Map<string, DigestCase[]>();
  for (const each of cases) {
    const team = staff.get(each.ownerId ?? '')?.team ?? '';
    if (team === '' || each.cardedAt === null || each.cardedAt.getTime() < from) continue;
    if (isInScope(scope, each)) byTeam.set(team, [...(byTeam.get(team) ?? []), each]);
  }
  const teams = [...byTeam]
    .filter(([, own]) => new Set(own.map(({ ownerId }) => ownerId)).size >= FEWEST_PEOPLE)
    .map(
      ([team, own]): TeamAdoption => ({
        team,
        posted: own.length,
        acted: own.filter(({ firstAction }) => firstAction !== null).length,
        logged: own.filter(({ firstContactAt, outcome }) => firstContactAt !== null || outcome !== null)
          .length,
      }),
    )
    .sort((a, b) => (a.team < b.team ? -1 : 1));
  return byTeam.size === 0 ? null : { teams, withheld: byTeam.size - teams.length };
};
