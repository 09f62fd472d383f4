import { LEVELS, type Level, levelRank } from '../domain/level.js';

/** A customer that reached a level on a past date: from a night's decisions, or scored again as of then. */
export interface WouldBeAlert {
  readonly customerId: string;
  readonly asOf: Date;
  readonly level: Level;
  readonly risk: number;
}

/** What would have happened in the weeks before, had the team been told. */
export interface StagePreview {
  readonly weeks: number;
  /** New alerts, and rises of those before, by the level they reached; a customer that stays at risk counts once. */
  readonly alerts: Readonly<Record<Level, number>>;
  readonly customers: number;
  /** Most urgent first, each customer at the highest level it reached. */
  readonly examples: readonly WouldBeAlert[];
  /** From decisions of nights that ran, or scored again as of past dates because none had run yet. */
  readonly source: 'decisions' | 'backtest';
}

const EXAMPLES = 5;

/**
 * Alerts that a series of past dates amounts to. A customer raises one when it first is at a level, and again when it
 * rises above it; being at the same level the date after is the same alert.
 */
export function stagePreview(
  wouldBe: readonly WouldBeAlert[],
  weeks: number,
  source: StagePreview['source'],
): StagePreview {
  const highest = new Map<string, WouldBeAlert>();
  const alerts: Record<Level, number> = { low: 0, medium: 0, high: 0 };
  const inTime = [...wouldBe].sort((a, b) => a.asOf.getTime() - b.asOf.getTime());
  for (const each of inTime) {
    const before = highest.get(each.customerId);
    if (before !== undefined && levelRank(each.level) <= levelRank(before.level)) continue;
    alerts[each.level] += 1;
    highest.set(each.customerId, each);
  }
  const urgent = [...highest.values()].sort(
    (a, b) =>
      LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level) ||
      b.risk - a.risk ||
      (a.customerId < b.customerId ? -1 : 1),
  );
  return { weeks, alerts, customers: highest.size, examples: urgent.slice(0, EXAMPLES), source };
}
