export const LEVELS = ['low', 'medium', 'high'] as const;
/** How strongly an alert is pushed. */
export type Level = (typeof LEVELS)[number];

/** Lower borders in points or per cent, ascending. A border belongs to the level above it. */
export type LevelBorders = Readonly<Record<Level, number>>;

export const DEFAULT_BORDERS: LevelBorders = { low: 30, medium: 50, high: 70 };
/** A customer falls to a lower level only this many points below the border, so that cards don't flap. */
export const DEFAULT_HYSTERESIS_POINTS = 5;

/** 0 for no level, 1 low, 2 medium, 3 high. */
export function levelRank(level: Level | null): number {
  return level === null ? 0 : LEVELS.indexOf(level) + 1;
}

/**
 * The level of a risk (0 to 100), given the level before: rises at the border itself, falls only once the risk is
 * more than `hysteresisPoints` below the border of the level it holds.
 */
export function levelOf(
  risk: number,
  previous: Level | null,
  borders: LevelBorders = DEFAULT_BORDERS,
  hysteresisPoints: number = DEFAULT_HYSTERESIS_POINTS,
): Level | null {
  const reached = LEVELS.filter((level) => risk >= borders[level]).at(-1) ?? null;
  if (levelRank(previous) <= levelRank(reached)) return reached;
  const held = LEVELS.filter(
    (level) => levelRank(level) <= levelRank(previous) && risk >= borders[level] - hysteresisPoints,
  ).at(-1);
  return held ?? null;
}
