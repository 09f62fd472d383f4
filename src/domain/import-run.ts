/** In the order in which they are best taken in: owners first, and customers before what happened to them. */
export const IMPORT_KINDS = [
  'staff',
  'customers',
  'crosswalk',
  'contacts',
  'products',
  'product_names',
  'leads',
  'lead_costs',
  'deals',
  'deal_events',
  'contracts',
  'machines',
  'services',
  'orders',
  'deliveries',
  'invoices',
  'payments',
  'interactions',
  'usage',
  'visits',
  'tickets',
  'satisfaction',
  'projects',
  'facts',
  'consents',
  'outcomes',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export interface ImportCounts {
  /** Records read from the file, the header apart. */
  readonly rows: number;
  readonly accepted: number;
  /** Written now; the others were there already. */
  readonly written: number;
  readonly rejected: number;
  /** Left out because the mapping says so, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Accepted for a customer or a deal that is not there yet; joined when it comes. */
  readonly parked: number;
}

/** One file taken in: the claim, the place to go on from after a kill, and the summary. */
export interface ImportRun {
  /** `${kind}.${hash of the file}.${hash of the mapping}`. */
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** Rows up to and including this one are stored. */
  readonly checkpointRow: number;
  readonly counts: ImportCounts;
}
