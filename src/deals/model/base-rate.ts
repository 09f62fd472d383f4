import { ALL, type PastResults, stageKey } from '../features/past-results.js';
import { shrunkShare } from '../features/tallies.js';

/** What is said of a deal where no model says more. */
export interface BaseRate {
  /** 0 to 1. */
  readonly chance: number;
  /** Of all closed deals. */
  readonly typicalChance: number;
  /** Closed deals that had been in the stage; of all where the stage is not known. */
  readonly basedOn: number;
}

/** With fewer closed deals not even a share is said. */
export const LEAST_CLOSED = 30;
/** Deals that the share of all counts for beside those of a stage. */
const STRENGTH = 20;

/** The share of closed deals that were won after having been in a stage, drawn towards that of all. */
export function stageRate(past: PastResults, stage: string | null, asOfMs: number): BaseRate | null {
  const all = past.tally(ALL, asOfMs);
  if (all.closed < LEAST_CLOSED) return null;
  const typicalChance = all.won / all.closed;
  if (stage === null) return { chance: typicalChance, typicalChance, basedOn: all.closed };
  const inStage = past.tally(stageKey(stage), asOfMs);
  return { chance: shrunkShare(inStage, typicalChance, STRENGTH), typicalChance, basedOn: inStage.closed };
}
