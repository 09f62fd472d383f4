import type { ValueBasisStore } from './value-bases.js';

/** Keeps what runs found of tickets and later purchases as what nights found of values is kept: the newest counts. */
export type TicketPatternStore = ValueBasisStore;
