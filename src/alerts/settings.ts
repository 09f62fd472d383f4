import type { Level, LevelBorders } from '../domain/level.js';
import type { IsWorkingDay, OwnerCalendar, TimeAllowed } from './clock.js';
import type { OwnerFallbacks } from './responsible.js';
import type { RoutingTable } from './routing.js';

/** What alerting is set to, free of files and environments. */
export interface AlertSettings {
  readonly borders: LevelBorders;
  readonly hysteresisPoints: number;
  readonly horizonDays: number;
  readonly cooldownDays: number;
  readonly recedesAfterDays: number;
  readonly cardsPerPersonAndDay: number;
  readonly owners: OwnerFallbacks;
  /** Platform ids by staff id, where they are set by hand; they count before the staff file's. */
  readonly platformIds: ReadonlyMap<string, string>;
  readonly routing: RoutingTable;
  /** For owners without a calendar of their own. */
  readonly companyCalendar: OwnerCalendar;
  readonly isWorkingDay: IsWorkingDay;
  /** Time for the measure of a segment and level; null when it has none. */
  readonly timeAllowed: (segment: string, level: Level) => TimeAllowed | null;
}
