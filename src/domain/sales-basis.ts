import type { ValueBasis } from './value-basis.js';

/**
 * What a night found out about closed deals together, so that a pipeline can be looked at without reading them all: sizes,
 * effort, who does well on what, patterns. Only the newest is kept. Its content is JSON; src/deals writes and reads it.
 */
export type SalesBasis = ValueBasis;
