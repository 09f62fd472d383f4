import type { Level } from '../domain/level.js';
import type { FactorKey } from '../domain/score.js';
import type { TeamStage } from '../domain/team-stage.js';
import type { Thresholds } from '../domain/thresholds.js';
import type { IsWorkingDay, OwnerCalendar, TimeAllowed } from './clock.js';
import type { DealAlertSettings } from './deal-settings.js';
import type { QuietRules } from './quiet-hours.js';
import type { OwnerFallbacks } from './responsible.js';
import type { RoutingTable } from './routing.js';

/** What alerting is set to, free of files and environments; the thresholds are those of scores by rules. */
export interface AlertSettings extends Thresholds {
  /** The thresholds of scores by a trained model, in per cent; left out or null while none was accepted. */
  readonly modelLevels?: Thresholds | null;
  readonly horizonDays: number;
  readonly cooldownDays: number;
  readonly recedesAfterDays: number;
  readonly cardsPerPersonAndDay: number;
  readonly cardsPerPersonAndWeek: number;
  /** An alert without an outcome asks its owner after so many days. */
  readonly askAfterDays: number;
  readonly owners: OwnerFallbacks;
  /** Platform ids by staff id, where they are set by hand; they count before the staff file's. */
  readonly platformIds: ReadonlyMap<string, string>;
  readonly routing: RoutingTable;
  /** For owners without a calendar of their own. */
  readonly companyCalendar: OwnerCalendar;
  readonly isWorkingDay: IsWorkingDay;
  readonly quiet: QuietRules;
  /** Who is told of a breach; null for the top of the owner's chain of leaders. */
  readonly directorId: string | null;
  /** Amounts without a currency of their own are in this one. */
  readonly companyCurrency: string;
  readonly deals: DealAlertSettings;
  /** How far a team has come; only those that act are held to a clock. */
  readonly stageOf: (team: string) => TeamStage;
  /** Time for the measure of a segment, level and main factor; null when it has none. */
  readonly timeAllowed: (segment: string, level: Level, factor: FactorKey | null) => TimeAllowed | null;
}
