/** How long a product or the service had been in use when a ticket came; `toMonths` null is without an end. */
export interface AgeBand {
  readonly fromMonths: number;
  readonly toMonths: number | null;
}

/**
 * The ages that are tried: the first half year, in which everything is new, and from several ages on. Open ends give larger
 * counts than one band beside the other, and are what people say: "after 18 months of use".
 */
export const AGE_BANDS: readonly AgeBand[] = [
  { fromMonths: 0, toMonths: 6 },
  { fromMonths: 6, toMonths: null },
  { fromMonths: 12, toMonths: null },
  { fromMonths: 18, toMonths: null },
  { fromMonths: 36, toMonths: null },
  { fromMonths: 60, toMonths: null },
];

/** An age that isn't known (NaN) is in none. */
export function isInBand(ageMonths: number, { fromMonths, toMonths }: AgeBand): boolean {
  return ageMonths >= fromMonths && (toMonths === null || ageMonths < toMonths);
}
