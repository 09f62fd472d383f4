export const CHURN_DEFINITIONS = ['auto', 'contract', 'silence', 'documented'] as const;
/**
 * When a customer counts as gone. contract: its last contract ended and no other runs. silence: it has not ordered for
 * longer than fits its own rhythm. documented: somebody said so; that counts with every definition. auto: contract
 * where the customer ever had one, silence where it never had.
 */
export type ChurnDefinition = (typeof CHURN_DEFINITIONS)[number];

export const SECTORS = ['saas', 'machinery', 'consulting'] as const;
export type Sector = (typeof SECTORS)[number];

/** Customers lost a year, in per cent: reference figures of the field. */
export const SECTOR_CHURN: Readonly<Record<Sector, { readonly low: number; readonly high: number }>> = {
  saas: { low: 5, high: 7 },
  machinery: { low: 3, high: 5 },
  consulting: { low: 8, high: 12 },
};
