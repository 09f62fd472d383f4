import type { ValueBasisStore } from './value-bases.js';

/** Keeps what nights found out about sales as that of values is kept. */
export type SalesBasisStore = ValueBasisStore;
