/** Deals are alike when they sell the same in the same size; where that is not known, the size alone counts. */
export interface KindOfDeal {
  readonly product: string | null;
  readonly size: DealSize;
}

export const DEAL_SIZES = ['small', 'middle', 'large'] as const;
export type DealSize = (typeof DEAL_SIZES)[number];

/** Borders between the sizes, in minor units: the lower and upper third of what has closed. */
export interface SizeBorders {
  readonly middleFrom: number;
  readonly largeFrom: number;
}

/** Null with fewer amounts than can be cut in three. */
export function sizeBorders(amountsMinor: readonly number[]): SizeBorders | null {
  if (amountsMinor.length < FEWEST_AMOUNTS) return null;
  const sorted = [...amountsMinor].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] as number;
  return { middleFrom: at(1 / 3), largeFrom: at(2 / 3) };
}

const FEWEST_AMOUNTS = 6;

export function sizeOf(amountMinor: number | null, borders: SizeBorders | null): DealSize {
  if (amountMinor === null || borders === null) return 'middle';
  if (amountMinor >= borders.largeFrom) return 'large';
  return amountMinor >= borders.middleFrom ? 'middle' : 'small';
}

export function kindKey({ product, size }: KindOfDeal): string {
  return JSON.stringify([product, size]);
}
