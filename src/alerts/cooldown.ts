import type { ChurnAlert } from '../domain/alert.js';
import { levelRank } from '../domain/level.js';
import { CHURN_SIGNALS, type Factor, type Score } from '../domain/score.js';
import { DAY_MS } from '../domain/time.js';

/** A model weighs a little of everything: only what carries this share of the risk is a reason. */
const REASON_SHARE = 0.1;

/**
 * Whether the answer to a closed alert still stands, so that the same matter isn't raised again: "lost" (a customer that
 * came back is scored again) and "was never at risk" for the cooldown as long as no new reason joins; "saved" for the
 * cooldown as long as the level doesn't rise above the one it was saved from, or a new reason joins.
 */
export function isCoolingDown(closed: ChurnAlert | null, score: Score, cooldownDays: number): boolean {
  if (closed === null || closed.state.name !== 'resolved') return false;
  const endsAt = closed.state.at.getTime() + cooldownDays * DAY_MS;
  if (score.asOf.getTime() >= endsAt) return false;
  // Whatever spoke for a risk then is known, however little it weighed.
  const known = new Set(closed.evidence.factors.filter(({ points }) => points > 0).map(reasonOf));
  if (reasons(score).some((reason) => !known.has(reasonOf(reason)))) return false;
  return closed.state.outcome !== 'saved' || levelRank(score.level) <= levelRank(closed.level);
}

/** Signals that speak for a risk. What a customer is, such as its segment, is no reason to speak up again. */
function reasons({ basis, risk, factors }: Score): Factor[] {
  const least = basis === 'model' ? REASON_SHARE * risk : 0;
  return factors.filter(({ signal, points }) => points > least && SIGNALS.has(signal));
}

/** News of a merger is one reason, a notice given is another. */
function reasonOf({ signal, variant }: Factor): string {
  return signal === 'outside' ? `${signal} ${variant}` : signal;
}

const SIGNALS: ReadonlySet<string> = new Set(CHURN_SIGNALS);
