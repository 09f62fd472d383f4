import type { SegmentBorders } from '../domain/thresholds.js';
import { plain } from './preview-text.js';

/** Levels that a segment has of its own, in per cent. */
export function segmentLevelsText({ segment, borders }: SegmentBorders): string {
  const { low, medium, high } = borders;
  const whose = segment === '' ? 'without a segment' : `segment ${plain(segment)}`;
  return `${whose}: low from ${low} %, medium from ${medium} %, high from ${high} %`;
}
