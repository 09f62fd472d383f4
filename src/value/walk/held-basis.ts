import type { ValueBasisStore } from '../../stores/value-bases.js';
import { type NightBasis, readBasis } from './night-basis.js';

/** The newest night's basis, to be read and never changed. */
export interface HeldBasis {
  readonly id: string;
  readonly basis: NightBasis;
}

/** Null before the first night, and after one that another version of the product wrote. */
export type ReadHeldBasis = (now: Date) => Promise<HeldBasis | null>;

/** A night that was gone through again under its own name is seen after so long. */
const HOLDS_MS = 10 * 60_000;

/** Reads and parses the newest night's basis: several megabytes, so the last one is kept while it is the newest. */
export function heldBasis(valueBases: ValueBasisStore): ReadHeldBasis {
  let held: { readonly id: string; readonly untilMs: number; readonly basis: HeldBasis | null } | null = null;
  return async (now) => {
    const id = await valueBases.newestId();
    if (id === null) return null;
    if (held !== null && held.id === id && now.getTime() < held.untilMs) return held.basis;
    const newest = await valueBases.newest();
    if (newest === null) return null;
    const basis = readBasis(newest);
    const read = basis === null ? null : { id: newest.id, basis };
    held = { id: newest.id, untilMs: now.getTime() + HOLDS_MS, basis: read };
    return read;
  };
}
