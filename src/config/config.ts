import type { Level } from '../domain/level.js';
import type { AutomaticPart, MeasureHolder } from '../domain/measure.js';
import type { FactorKey } from '../domain/score.js';
import type { Language } from '../domain/staff.js';
import type { ConfigFile } from './config-file.js';
import type { Environment } from './environment.js';
import { textIn } from './localised-text.js';

/** Everything that is set: environment and varsel.yaml as one checked object. */
export interface Config extends ConfigFile {
  readonly environment: Environment;
  /** The file it was read from, for error messages. */
  readonly fileName: string;
}

/** What the company does about a level, by whom, and until when. */
export interface Measure {
  readonly text: string;
  readonly by: MeasureHolder;
  readonly automatic: AutomaticPart | null;
  readonly withinHours: number | null;
  readonly withinWorkingDays: number | null;
}

const HOLDERS = {
  low: 'contact',
  medium: 'key_account_manager',
  high: 'leader',
} as const satisfies Record<Level, MeasureHolder>;

/**
 * The measure of a segment and level, in a language; the default segment's where the segment has none of its own.
 *
 * @param factor the alert's main factor: a measure may have words, lists and times of its own for it.
 */
export function measureFor(
  config: Pick<ConfigFile, 'churn'>,
  segment: string,
  level: Level,
  language: Language,
  factor: FactorKey | null = null,
): Measure {
  const segments = config.churn.measures;
  const levels = Object.hasOwn(segments, segment) ? segments[segment] : undefined;
  const measure = (levels ?? segments.default)[level];
  const special = factor === null ? undefined : measure.byFactor[factor];
  const hasOwnTime = special?.withinHours !== undefined || special?.withinWorkingDays !== undefined;
  const time = hasOwnTime ? special : measure;
  return {
    text: textIn(special?.do ?? measure.do, language),
    by: special?.by ?? measure.by ?? HOLDERS[level],
    automatic: special?.automatic ?? measure.automatic ?? null,
    withinHours: time.withinHours ?? null,
    withinWorkingDays: time.withinWorkingDays ?? null,
  };
}
