import type { TicketCategory } from './event.js';

/** What a property of a product may be: a number has its unit in the property's name, as "storage GB". */
export type PropertyValue = string | number | boolean;

/** How much a product carries before it is at its limit. */
export interface ProductLimit {
  /** A metric of use, as it is imported: "api_calls", "storage_gb", "seats". */
  readonly metric: string;
  readonly most: number;
}

export const PRICE_PERIODS = ['once', 'month', 'year'] as const;
export type PricePeriod = (typeof PRICE_PERIODS)[number];

export interface ProductPrice {
  readonly amountMinor: number;
  readonly currency: string;
  readonly per: PricePeriod;
  /** Times the customer's users. */
  readonly isPerUser: boolean;
}

export const PRODUCT_KINDS = [
  'plan',
  'addon',
  'machine',
  'software',
  'spare_part',
  'maintenance_plan',
  'service',
  'other',
] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

/** What a company sells, as its own product data say it: nothing else may be claimed of it. */
export interface Product {
  /** As in the company's own system. */
  readonly id: string;
  readonly name: string;
  readonly kind: ProductKind;
  /** A line of products, such as "GTX"; null where it has none. */
  readonly family: string | null;
  /** Other names and numbers of the same product, in other systems: "GTX Pro", "GTXPro", "4711". */
  readonly otherNames: readonly string[];
  /** What it is for, as the company says it, in one language or several; compared with what customers write. */
  readonly description: string;
  /** Kinds of problems that it solves; empty where the company doesn't say. */
  readonly solves: readonly TicketCategory[];
  readonly properties: Readonly<Record<string, PropertyValue>>;
  readonly limits: readonly ProductLimit[];
  /** Products of which a customer needs one; empty: none is needed. */
  readonly worksWith: readonly string[];
  /** Products that it can't stand beside. */
  readonly conflictsWith: readonly string[];
  /** Products whose place it takes: an upgrade of them. */
  readonly replaces: readonly string[];
  /** ISO 3166-1 codes of countries where it is sold; null: everywhere. */
  readonly markets: readonly string[] | null;
  /** Null: not known, so nothing is said of it, and no budget rule lets it through. */
  readonly price: ProductPrice | null;
  readonly soldFrom: Date | null;
  /** From then on it isn't sold any more. */
  readonly soldUntil: Date | null;
}

export type ProductPart = Exclude<keyof Product, 'id'>;

/** Another name or number of a product, as another system or another file has it. */
export interface ProductName {
  readonly name: string;
  readonly productId: string;
}

/** A product with further names; those it has already are not added again. */
export function withNames(product: Product, names: readonly string[]): Product {
  const otherNames = [...new Set([...product.otherNames, ...names])];
  return otherNames.length === product.otherNames.length ? product : { ...product, otherNames };
}

/** What is held of something with these parts of what came; all of it where they are left out, or nothing is held. */
export function writtenOver<Kept extends object>(
  held: Kept | null,
  came: Kept,
  parts: readonly (keyof Kept)[] | undefined,
): Kept {
  if (held === null || parts === undefined) return came;
  const brought = new Set<PropertyKey>(parts);
  const next = Object.entries(came).filter(([part]) => brought.has(part));
  return { ...held, ...Object.fromEntries(next) };
}
