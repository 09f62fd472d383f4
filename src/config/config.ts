import type { Level } from '../domain/level.js';
import type { Language } from '../domain/staff.js';
import type { ConfigFile } from './config-file.js';
import type { Environment } from './environment.js';

/** Everything that is set: environment and varsel.yaml as one checked object. */
export interface Config extends ConfigFile {
  readonly environment: Environment;
  /** The file it was read from, for error messages. */
  readonly fileName: string;
}

/** What the company does about a level, and until when. */
export interface Measure {
  readonly text: string;
  readonly withinHours: number | null;
  readonly withinWorkingDays: number | null;
}

/** The measure of a segment and level, in a language; the default segment's where the segment has none of its own. */
export function measureFor(config: ConfigFile, segment: string, level: Level, language: Language): Measure {
  const own = Object.hasOwn(config.churn.measures, segment) ? config.churn.measures[segment] : undefined;
  const measure = (own ?? config.churn.measures.default)[level];
  return {
    text: typeof measure.do === 'string' ? measure.do : (measure.do[language] ?? measure.do.en),
    withinHours: measure.withinHours ?? null,
    withinWorkingDays: measure.withinWorkingDays ?? null,
  };
}
