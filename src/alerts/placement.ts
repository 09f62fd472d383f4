import { type Level, levelRank } from '../domain/level.js';

/** An alert about to be opened, or one that waits on a list. */
export interface Candidate {
  readonly subjectId: string;
  readonly ownerId: string | null;
  /** The customer's. */
  readonly team: string;
  readonly level: Level;
  readonly risk: number;
  /** Yearly value at stake in minor units; null when unknown. */
  readonly valueMinor: number | null;
  readonly currency: string;
  /** It stood on its owner's list before, at this level. */
  readonly isWaiting: boolean;
}

/** How many cards one person gets at most: each interrupts, and each is some minutes of work. */
export interface CardBudget {
  readonly perDay: number;
  readonly perWeek: number;
}

/** What one person has had so far, by their own calendar, and how many cards from before nobody has touched. */
export interface CardsHad {
  readonly today: number;
  readonly thisWeek: number;
  readonly untouched: number;
}

const NONE: CardsHad = { today: 0, thisWeek: 0, untouched: 0 };

/**
 * Which candidates get a card now; the others wait on their owner's list, without a clock. Low never interrupts. A new
 * high one always passes, except the first ones of a team, which get no more than the budget; it uses the budget up all the
 * same. What waits on a list follows as its owner works through: only into the room that untouched cards leave.
 *
 * @param firstOnes subjects whose owner has never had a card of their team: everybody's on the first run, and those of a
 *   team that has only now stepped up, or again after a long pause.
 */
export function carded(
  candidates: readonly Candidate[],
  { perDay, perWeek }: CardBudget,
  firstOnes: ReadonlySet<string>,
  cardsHad: ReadonlyMap<string | null, CardsHad> = new Map(),
): Set<string> {
  const chosen = new Set<string>();
  const cardsByOwner = new Map<string | null, number>();
  for (const candidate of [...candidates].sort(urgencyOf(candidates))) {
    if (candidate.level === 'low') continue;
    const cards = cardsByOwner.get(candidate.ownerId) ?? 0;
    const { today, thisWeek, untouched } = cardsHad.get(candidate.ownerId) ?? NONE;
    const mustPass =
      candidate.level === 'high' && !firstOnes.has(candidate.subjectId) && !candidate.isWaiting;
    const room = Math.min(perDay - today, perWeek - thisWeek);
    const roomToWorkOn = candidate.isWaiting ? Math.min(room, perDay - untouched) : room;
    if (cards >= roomToWorkOn && !mustPass) continue;
    chosen.add(candidate.subjectId);
    cardsByOwner.set(candidate.ownerId, cards + 1);
  }
  return chosen;
}

/**
 * Most urgent first: level, then expected loss, then risk, then id (so that the order never hangs on chance). Amounts of
 * different currencies are never compared: each counts as a multiple of the middle expected loss in its own currency.
 */
export function urgencyOf(candidates: readonly Candidate[]): (a: Candidate, b: Candidate) => number {
  const middle = middleLosses(candidates);
  const loss = (candidate: Candidate): number => {
    const unit = middle.get(candidate.currency) ?? 0;
    return unit === 0 ? 0 : expectedLoss(candidate) / unit;
  };
  return (a, b) =>
    levelRank(b.level) - levelRank(a.level) ||
    loss(b) - loss(a) ||
    b.risk - a.risk ||
    (a.subjectId < b.subjectId ? -1 : a.subjectId > b.subjectId ? 1 : 0);
}

/** The middle one of the expected losses that are known, by currency. */
function middleLosses(candidates: readonly Candidate[]): Map<string, number> {
  const byCurrency = new Map<string, number[]>();
  for (const candidate of candidates) {
    const loss = expectedLoss(candidate);
    if (loss <= 0) continue;
    const losses = byCurrency.get(candidate.currency);
    if (losses === undefined) byCurrency.set(candidate.currency, [loss]);
    else losses.push(loss);
  }
  return new Map(
    [...byCurrency].map(([currency, losses]) => {
      const sorted = losses.sort((a, b) => a - b);
      return [currency, sorted[Math.floor(sorted.length / 2)] ?? 0];
    }),
  );
}

function expectedLoss({ risk, valueMinor }: Candidate): number {
  return (risk / 100) * (valueMinor ?? 0);
}
