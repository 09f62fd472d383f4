import { z } from 'zod';
import { DEFAULT_BORDERS, DEFAULT_HYSTERESIS_POINTS } from '../domain/level.js';
import type { Thresholds } from '../domain/thresholds.js';

const borders = z
  .object({ low: z.number().positive(), medium: z.number(), high: z.number() })
  .strict()
  .refine(({ low, medium, high }) => low < medium && medium < high && high <= 100, {
    message: 'levels must rise: low < medium < high ≤ 100',
  });

/** Lower borders of the levels: of all customers, and of segments that have their own. */
export const levelsSetting = borders.default(DEFAULT_BORDERS);
export const levelsBySegmentSetting = z.record(z.string(), borders).default({});
export const hysteresisSetting = z.number().min(0).default(DEFAULT_HYSTERESIS_POINTS);

interface LevelsSettings {
  readonly levels: z.output<typeof levelsSetting>;
  readonly levelsBySegment: z.output<typeof levelsBySegmentSetting>;
  readonly hysteresisPoints: number;
}

/** The thresholds that are set, by segment. */
export function configuredThresholds(churn: LevelsSettings): Thresholds {
  return {
    borders: churn.levels,
    segmentBorders: Object.entries(churn.levelsBySegment).map(([segment, own]) => ({
      segment,
      borders: own,
    })),
    hysteresisPoints: churn.hysteresisPoints,
  };
}

/** Levels that nobody could ever leave, and a second place for what holds for all. */
export function checkLevels({ churn }: { readonly churn: LevelsSettings }, context: z.RefinementCtx): void {
  const check = (low: number, path: string[]): void => {
    if (churn.hysteresisPoints < low || low <= 0) return;
    context.addIssue({
      code: 'custom',
      path,
      message: `no risk lies ${churn.hysteresisPoints} points below ${low}, so that nobody would leave the level: set churn.hysteresisPoints below ${low}, or raise the border`,
    });
  };
  check(churn.levels.low, ['churn', 'levels', 'low']);
  for (const [segment, { low }] of Object.entries(churn.levelsBySegment)) {
    check(low, ['churn', 'levelsBySegment', segment, 'low']);
  }
  if (!Object.hasOwn(churn.levelsBySegment, 'default')) return;
  context.addIssue({
    code: 'custom',
    path: ['churn', 'levelsBySegment', 'default'],
    message: 'what holds for every segment without its own stands in churn.levels: move it there',
  });
}
