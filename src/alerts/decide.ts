import type { Decision } from '../domain/decision.js';
import { rowFailures } from '../domain/row-failures.js';
import type { Run } from '../domain/run.js';
import { type ChosenCards, chooseCards } from './choose-cards.js';
import type { DecideDependencies, Deciding } from './deciding.js';
import { decisionRow } from './decision-row.js';
import { type FollowedRun, followRun } from './follow-run.js';
import { openedAlertId } from './open.js';
import type { Proposal } from './proposal.js';
import { firstRunSummaries, newcomerSummaries } from './run-summary.js';
import { noticeTo, readSurroundings } from './surroundings.js';
import { type WrittenProposals, writeProposals } from './write-proposals.js';

/** `withoutTarget`: would have had a card, but no route, fallback or platform id says where to. */
export type DecideCounts = Omit<FollowedRun, 'proposals'> &
  WrittenProposals &
  Pick<ChosenCards, 'withoutTarget'>;

export interface DecidedRun {
  readonly counts: DecideCounts;
  /** Names the subjects that failed; all others are decided. Null where none did. */
  readonly failure: AggregateError | null;
}

/**
 * From a run's scores to alerts: one decision row per subject, open alerts followed, new ones opened within the budget.
 * Repeating it changes nothing: every row has its id from the run, and the ranking reads only the run's own scores.
 */
export async function decideAlerts(dependencies: DecideDependencies, run: Run): Promise<DecidedRun> {
  const { stores, settings, now, onStep } = dependencies;
  const around = await readSurroundings(stores, settings, now());
  const deciding: Deciding = { ...dependencies, run, around };
  const failures = rowFailures('subjects of the run');
  const { proposals, ...followed } = await followRun(deciding, failures);
  const cards = await chooseCards(deciding, proposals);
  await stores.decisions.append(proposals.map((proposal) => proposedRow(proposal, cards)));
  await onStep('decisions written');
  const written = await writeProposals(deciding, proposals, cards, failures);
  await addSummaries(deciding, proposals, cards);
  const counts = { ...followed, ...written, withoutTarget: cards.withoutTarget };
  return { counts, failure: failures.asError() };
}

function proposedRow({ score, listed }: Proposal, { chosen }: ChosenCards): Decision {
  const isCarded = chosen.has(score.subjectId);
  if (listed !== null) return decisionRow(score, isCarded ? 'reposted_listed' : 'kept', listed.alert.id);
  const action = isCarded ? 'opened_card' : 'opened_listed';
  return decisionRow(score, action, openedAlertId(score.runId, score.subjectId));
}

/** A word about everything that a first run found; later to people whose first cards this run brought, about the rest. */
async function addSummaries(
  { stores, settings, now, run, around }: Deciding,
  proposals: readonly Proposal[],
  { chosen, newcomers }: ChosenCards,
): Promise<void> {
  const candidates = proposals.map(({ candidate }) => candidate);
  const onStaff = (ids: Iterable<string | null>) =>
    [...ids].flatMap((id) => around.staff.get(id ?? '') ?? []);
  if (run.context?.isFirstRun === true && proposals.length > 0) {
    const owners = onStaff(new Set(candidates.map(({ ownerId }) => ownerId)));
    await stores.deliveries.add(firstRunSummaries(run.id, settings.routing, owners, now()));
    return;
  }
  const waiting = candidates.filter(({ level, subjectId }) => level !== 'low' && !chosen.has(subjectId));
  const told = [...newcomers].filter((id) => waiting.some(({ ownerId }) => ownerId === id));
  const notices = onStaff(told).map((person) => noticeTo(person, around, settings, now()));
  await stores.deliveries.add(newcomerSummaries(run.id, notices, now()));
}
