import { markCollection } from './dirty-marks.js';
import type { KeptCollection } from './row.js';

/** Which deals have to be rebuilt. */
export const DEAL_MARKS: KeptCollection = markCollection('deal_marks');
