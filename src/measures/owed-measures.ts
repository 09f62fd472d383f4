import type { Alert, ChurnAlert } from '../domain/alert.js';
import { LEVELS, type Level } from '../domain/level.js';
import { mainFactor } from '../domain/main-factor.js';
import type { AutomaticPart, ListedMeasure } from '../domain/measure.js';
import type { FactorKey } from '../domain/score.js';

/** What happens by itself at a level of a segment; null for nothing. */
export type AutomaticOf = (segment: string, level: Level, factor: FactorKey | null) => AutomaticPart | null;

/**
 * The lists that an alert's row amounts to: one for each level it has reached. Derived from the row, so that whoever
 * comes next adds what a process that died left out; the ids make it happen once.
 */
export function owedMeasures(
  alert: ChurnAlert,
  segment: string,
  automaticOf: AutomaticOf,
  { now, newExportId }: { readonly now: Date; readonly newExportId: () => string },
): ListedMeasure[] {
  const factor = mainFactor(alert.evidence.factors);
  return levelsReached(alert).flatMap((level): ListedMeasure[] => {
    const automatic = automaticOf(segment, level, factor);
    if (automatic === null || !('list' in automatic)) return [];
    return [
      {
        id: `${alert.id}|${level}`,
        exportId: newExportId(),
        alertId: alert.id,
        customerId: alert.subjectId,
        level,
        list: automatic.list,
        factor,
        decidedAt: now,
        state: { name: 'pending', attempts: 0, notBefore: null },
      },
    ];
  });
}

/** Every level that an alert has opened at or risen to, in the order in which it did. */
export function levelsReached({ log }: Pick<Alert, 'log'>): Level[] {
  const reached = log.flatMap(({ event, details }): Level[] => {
    const level = LEVELS.find((each) => each === details.level);
    return level !== undefined && (event === 'opened' || event === 'raised') ? [level] : [];
  });
  return [...new Set(reached)];
}
