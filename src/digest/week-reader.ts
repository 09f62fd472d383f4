import { readWeek, type WeekOptions, type WeekStores } from './read-week.js';
import type { WeekMaterial } from './week-material.js';

export type ReadWeek = (asOf: Date) => Promise<WeekMaterial>;

/** Reads weeks, and keeps the last one: most people's digest is made at the same moment. */
export function weekReader(stores: WeekStores, company: Omit<WeekOptions, 'asOf'>): ReadWeek {
  let held: { readonly asOfMs: number; readonly week: Promise<WeekMaterial> } | null = null;
  return (asOf) => {
    const asOfMs = asOf.getTime();
    if (held?.asOfMs === asOfMs) return held.week;
    const week = readWeek(stores, { ...company, asOf });
    held = { asOfMs, week };
    // A failed reading is tried again by the next who asks.
    week.catch(() => {
      if (held?.week === week) held = null;
    });
    return week;
  };
}
