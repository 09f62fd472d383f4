import { type Level, levelRank } from '../domain/level.js';

/** An alert about to be opened, or one that waits on a list. */
export interface Candidate {
  readonly subjectId: string;
  readonly ownerId: string | null;
  readonly level: Level;
  readonly risk: number;
  /** Yearly value at stake in minor units; null when unknown. */
  readonly valueMinor: number | null;
  /** It stood on its owner's list before, at this level. */
  readonly isWaiting: boolean;
}

/**
 * Which candidates get a card now; the others wait on their owner's list, without a clock. Low never interrupts. A new
 * high one always passes, except on the first run, which gives nobody more than the budget. What waits on a list follows as
 * its owner works through: only into the room that untouched cards leave.
 *
 * @param untouched cards from before that nobody has pressed yet, by owner.
 * @param cardsPerOwner at most this many cards for each owner and day.
 */
export function carded(
  candidates: readonly Candidate[],
  cardsPerOwner: number,
  isFirstRun: boolean,
  untouched: ReadonlyMap<string | null, number> = new Map(),
): Set<string> {
  const chosen = new Set<string>();
  const cardsByOwner = new Map<string | null, number>();
  for (const candidate of [...candidates].sort(byUrgency)) {
    if (candidate.level === 'low') continue;
    const cards = cardsByOwner.get(candidate.ownerId) ?? 0;
    const mustPass = candidate.level === 'high' && !isFirstRun && !candidate.isWaiting;
    const left = candidate.isWaiting ? (untouched.get(candidate.ownerId) ?? 0) : 0;
    if (cards + left >= cardsPerOwner && !mustPass) continue;
    chosen.add(candidate.subjectId);
    cardsByOwner.set(candidate.ownerId, cards + 1);
  }
  return chosen;
}

/** Most urgent first: level, then expected loss, then risk, then id (so that the order never hangs on chance). */
export function byUrgency(a: Candidate, b: Candidate): number {
  return (
    levelRank(b.level) - levelRank(a.level) ||
    expectedLoss(b) - expectedLoss(a) ||
    b.risk - a.risk ||
    (a.subjectId < b.subjectId ? -1 : a.subjectId > b.subjectId ? 1 : 0)
  );
}

function expectedLoss({ risk, valueMinor }: Candidate): number {
  return (risk / 100) * (valueMinor ?? 0);
}
