import type { Product, ProductName, ProductPart } from '../domain/product.js';
import type { ProductStore } from '../stores/products.js';
import { FIELD_NAMES } from './products.js';
import { type AcceptedRow, compareTexts, type RecordWriter } from './record-writer.js';
import type { Reject } from './reject.js';

/** What each part of a product is read from. */
const READ_FROM: Readonly<Record<ProductPart, readonly string[]>> = {
  name: ['name'],
  kind: ['kind'],
  family: ['family'],
  otherNames: ['other_names'],
  description: ['description'],
  solves: ['solves'],
  properties: ['properties', 'property:'],
  limits: ['limits', 'limit:'],
  worksWith: ['works_with'],
  conflictsWith: ['conflicts_with'],
  replaces: ['replaces'],
  markets: ['markets'],
  price: ['price'],
  soldFrom: ['sold_from'],
  soldUntil: ['sold_until'],
};

/**
 * Stores products over what is held of them; what the file doesn't bring stays as it is. A row that refers to a product
 * that isn't there is stored all the same, and joined when that one comes.
 *
 * @param isBrought by field, or by the beginning of fields that the company named.
 */
export function productWriter(
  products: Pick<ProductStore, 'save' | 'existing'>,
  isBrought: (field: string) => boolean,
  nameOf: (field: string) => string,
): RecordWriter<Product> {
  const parts = (Object.keys(READ_FROM) as ProductPart[]).filter((part) => READ_FROM[part].some(isBrought));
  const references = referenceCheck(products);
  const see = (rows: readonly AcceptedRow<Product>[]): void => {
    for (const { row, line, record } of rows) {
      references.there(record.id);
      for (const part of ['worksWith', 'conflictsWith', 'replaces'] as const) {
        for (const id of record[part]) references.named(id, { row, line, field: nameOf(FIELD_NAMES[part]) });
      }
    }
  };
  return {
    async write(rows) {
      see(rows);
      const sorted = rows.map(({ record }) => record).sort((a, b) => compareTexts(a.id, b.id));
      return { written: sorted.length === 0 ? 0 : await products.save(sorted, parts), rejects: [] };
    },
    async check(rows) {
      see(rows);
      return { written: 0, rejects: [] };
    },
    late: references.missing,
    async close() {},
  };
}

/** Stores names of products, whether or not the product is there yet. */
export function productNameWriter(
  products: Pick<ProductStore, 'saveNames' | 'existing'>,
  field: string,
): RecordWriter<ProductName> {
  const references = referenceCheck(products);
  const see = (rows: readonly AcceptedRow<ProductName>[]): void => {
    for (const { row, line, record } of rows) references.named(record.productId, { row, line, field });
  };
  return {
    async write(rows) {
      see(rows);
      const written = rows.length === 0 ? 0 : await products.saveNames(rows.map(({ record }) => record));
      return { written, rejects: [] };
    },
    async check(rows) {
      see(rows);
      return { written: 0, rejects: [] };
    },
    late: references.missing,
    async close() {},
  };
}

interface Place {
  readonly row: number;
  readonly line: number;
  readonly field: string;
}

/** Which references lead to no product, known once every row was seen: a product may stand behind one that names it. */
function referenceCheck(products: Pick<ProductStore, 'existing'>) {
  const inFile = new Set<string>();
  const places = new Map<string, Place[]>();
  return {
    there(id: string): void {
      inFile.add(id);
    },
    named(id: string, place: Place): void {
      const seen = places.get(id) ?? [];
      places.set(id, seen);
      seen.push(place);
    },
    async missing(): Promise<Reject[]> {
      const asked = [...places.keys()].filter((id) => !inFile.has(id)).sort(compareTexts);
      const existing = asked.length === 0 ? new Set() : await products.existing(asked);
      return asked
        .filter((id) => !existing.has(id))
        .flatMap((id) =>
          (places.get(id) ?? []).map((place) => ({
            kind: 'parked' as const,
            ...place,
            reason: 'names no product by its id; import that product, or mend the id',
            value: id,
          })),
        );
    },
  };
}
