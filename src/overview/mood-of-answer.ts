import type { Mood } from '../domain/alert.js';

/** Survey answers from 0 to 1: from where on they are praise, and up to where they are blame. */
const GOOD_ANSWER = 0.7;
const BAD_ANSWER = 0.4;

export function moodOfAnswer(share: number): Mood | null {
  if (Number.isNaN(share)) return null;
  if (share >= GOOD_ANSWER) return 'good';
  return share <= BAD_ANSWER ? 'bad' : 'neutral';
}
