/** A value with the day from which it held. Before that day it is missing, never assumed. */
export interface DatedAttribute {
  readonly name: string;
  readonly value: string | number | boolean;
  /** null: a constant, true at any time (the mapping said so). */
  readonly validFrom: Date | null;
  readonly knownAt: Date | null;
}

export interface ExternalId {
  /** The system that gave the number, such as "erp". */
  readonly source: string;
  readonly id: string;
}

/** An account, usually a company. */
export interface Customer {
  /** `${source}:${id}` of the system that first named it. */
  readonly id: string;
  readonly partition: number;
  readonly externalIds: readonly ExternalId[];
  readonly name: string;
  /** Business segment as the company names it; '' when unknown. */
  readonly segment: string;
  /** ISO 3166-1 alpha-2 in capitals, or the text of the source where it is no known country. */
  readonly country: string;
  readonly region: string;
  readonly team: string;
  readonly ownerId: string | null;
  /** Yearly value at stake in minor units, when the source knows it. */
  readonly yearlyValueMinor: number | null;
  readonly currency: string | null;
  readonly customerSince: Date | null;
  readonly renewalAt: Date | null;
  readonly attributes: readonly DatedAttribute[];
  /** The customer that this one turned out to be, under another id; null: it stands for itself. */
  readonly mergedIntoId: string | null;
  readonly updatedAt: Date;
}

/** The internal id of a customer named by one source. */
export function customerIdOf(source: string, externalId: string): string {
  return `${source}:${externalId}`;
}

/** The number people know a customer by: the id without its source. */
export function shownCustomerId(customerId: string): string {
  return customerId.slice(customerId.indexOf(':') + 1);
}
