import type { LevelBorders } from './level.js';

/** A segment with borders of its own. */
export interface SegmentBorders {
  readonly segment: string;
  readonly borders: LevelBorders;
}

/** From which risk on there is which level, and how far below its border it is left. */
export interface Thresholds {
  /** Of all segments without borders of their own. */
  readonly borders: LevelBorders;
  /** Left out where all segments have the same. A list, because a segment may be called anything at all. */
  readonly segmentBorders?: readonly SegmentBorders[];
  readonly hysteresisPoints: number;
}

/** The borders of a segment's customers. */
export function bordersOf(
  { borders, segmentBorders = [] }: Pick<Thresholds, 'borders' | 'segmentBorders'>,
  segment: string,
): LevelBorders {
  return segmentBorders.find((own) => own.segment === segment)?.borders ?? borders;
}
