import { cardsHadBefore, newToTheirOwner } from './cards-had.js';
import type { Deciding } from './deciding.js';
import { alertPlaces } from './open.js';
import { carded } from './placement.js';
import type { Proposal } from './proposal.js';

export interface ChosenCards {
  /** Subjects whose alert gets a card now. */
  readonly chosen: ReadonlySet<string>;
  /** Owners who have never had a card before this run, or none of the team that now has some for them. */
  readonly newcomers: ReadonlySet<string | null>;
  /** Within the budget, but no route, fallback or platform id says where to. */
  readonly withoutTarget: number;
}

/** Which proposals get a card within their owners' budgets. Repeated, a run chooses the same. */
export async function chooseCards(
  { stores, settings, now, run, around }: Deciding,
  proposals: readonly Proposal[],
): Promise<ChosenCards> {
  const candidates = proposals.map(({ candidate }) => candidate);
  const { cardsPerPersonAndDay: perDay, cardsPerPersonAndWeek: perWeek } = settings;
  const had = await cardsHadBefore(stores.alerts, run.id, candidates, around.staff, settings, now());
  const firstOnes = await newToTheirOwner(stores, run.id, candidates);
  const chosen = carded(candidates, { perDay, perWeek }, firstOnes, had);
  let withoutTarget = 0;
  // Without a place to show it, it stays on the list: posted as soon as a route or a platform id is set.
  for (const { alert, candidate, customer } of proposals) {
    const hasPlace = alertPlaces(alert, customer, around, settings).length > 0;
    if (!hasPlace && chosen.delete(candidate.subjectId)) withoutTarget += 1;
  }
  const first = candidates.filter(({ subjectId }) => firstOnes.has(subjectId));
  return { chosen, newcomers: new Set(first.map(({ ownerId }) => ownerId)), withoutTarget };
}
