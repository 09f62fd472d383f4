import type { Alert } from '../domain/alert.js';
import { levelRank } from '../domain/level.js';
import type { Score } from '../domain/score.js';
import { DAY_MS } from '../domain/time.js';

/**
 * Whether the answer to a closed alert still stands, so that the same matter isn't raised again: "lost"
 * (a customer that came back is scored again) and "was never at risk" for the cooldown as long as no new reason joins; "saved" for the cooldown as long as the level
 * doesn't rise above the one it was saved from, or a new reason joins.
 */
export function isCoolingDown(closed: Alert | null, score: Score, cooldownDays: number): boolean {
  if (closed === null || closed.state.name !== 'resolved') return false;
  const endsAt = closed.state.at.getTime() + cooldownDays * DAY_MS;
  if (score.asOf.getTime() >= endsAt) return false;
  const known = new Set(closed.evidence.factors.map((factor) => factor.signal));
  if (score.factors.some((factor) => !known.has(factor.signal))) return false;
  return closed.state.outcome !== 'saved' || levelRank(score.level) <= levelRank(closed.level);
}
