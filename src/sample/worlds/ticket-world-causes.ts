import type { TicketCategory } from '../../domain/event.js';

/** A purchase that tickets bring about in a made-up world. */
export interface PlantedPattern {
  readonly category: TicketCategory;
  readonly product: string;
  /** Age of the customer from which it holds, in months of 30 days. */
  readonly fromMonths: number;
  /** First and last day after the ticket. */
  readonly afterDays: readonly [first: number, last: number];
  /** How many times as often as otherwise. */
  readonly times: number;
}

export interface WorldProduct {
  readonly name: string;
  /** Purchases a year of a customer of usual size, at a usual age and outside campaigns. */
  readonly aYear: number;
  /** Once; again and again; or a line a month from the first on. */
  readonly how: 'once' | 'again' | 'monthly';
  /** The age, from and to, at which everybody buys it more often. */
  readonly ageDays: readonly [from: number, to: number];
  readonly atAge: number;
}

const NO_AGE = [0, 0] as const;

export const WORLD_PRODUCTS: readonly WorldProduct[] = [
  { name: 'Export add-on', aYear: 0.14, how: 'once', ageDays: NO_AGE, atAge: 1 },
  { name: 'Storage', aYear: 0.3, how: 'again', ageDays: NO_AGE, atAge: 1 },
  { name: 'Filter', aYear: 3, how: 'again', ageDays: NO_AGE, atAge: 1 },
  { name: 'Gasket', aYear: 1, how: 'again', ageDays: NO_AGE, atAge: 1 },
  { name: 'Upgrade', aYear: 0.07, how: 'once', ageDays: NO_AGE, atAge: 1 },
  { name: 'Starter training', aYear: 0.05, how: 'once', ageDays: [60, 120], atAge: 40 },
  { name: 'Second year plan', aYear: 0.05, how: 'once', ageDays: [365, 430], atAge: 30 },
  { name: 'Monitoring', aYear: 0.15, how: 'monthly', ageDays: NO_AGE, atAge: 1 },
  { name: 'Sensor', aYear: 0.5, how: 'again', ageDays: NO_AGE, atAge: 1 },
  { name: 'Rare part', aYear: 0.02, how: 'again', ageDays: NO_AGE, atAge: 1 },
];

/** An add-on three to four weeks after questions about exports, and an upgrade within half a year of trouble with speed once it is old. */
export const PLANTED_PATTERNS: readonly PlantedPattern[] = [
  { category: 'data_export', product: 'Export add-on', fromMonths: 0, afterDays: [22, 28], times: 3.2 },
  { category: 'performance', product: 'Upgrade', fromMonths: 18, afterDays: [1, 182], times: 4 },
  { category: 'capacity', product: 'Storage', fromMonths: 0, afterDays: [8, 21], times: 4 },
];
