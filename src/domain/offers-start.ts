/** What people have decided about offers in service as a whole: one row for the company, written over the version it was read at. */
export interface OffersStart {
  /** 1 for the first one written; 0 while there is none. */
  readonly version: number;
  /** Null while nobody has switched: the configuration counts. */
  readonly isOn: boolean | null;
  /** Who confirmed that the privacy notice which speaks of offers is published; null while nobody has. */
  readonly notice: { readonly byId: string; readonly at: Date } | null;
  readonly changedById: string;
  readonly changedAt: Date;
}
