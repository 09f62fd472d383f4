import type { Product, ProductName, ProductPart } from '../domain/product.js';

export interface ProductStore {
  /**
   * Writes products by id and returns how many were new or changed. Names that were said of them elsewhere stay.
   *
   * @param parts what of a product that is there already is written over; left out, all of it.
   */
  save(products: readonly Product[], parts?: readonly ProductPart[]): Promise<number>;
  /** Writes other names by the name, whether or not their product is there yet; returns how many were new or changed. */
  saveNames(names: readonly ProductName[]): Promise<number>;
  find(id: string): Promise<Product | null>;
  /** Which of these ids are products. */
  existing(ids: readonly string[]): Promise<Set<string>>;
  /** All of them, by id, with every name that was said of them: a company has thousands at most. */
  all(): Promise<Product[]>;
  /** All names that were written with saveNames, by name, of unknown products too. */
  names(): Promise<ProductName[]>;
  /**
   * Rises with every product or name that is written, and with nothing else: what was made of all of them may be kept as
   * long as it stays. It is made from the rows themselves, so that no process that dies between two writes leaves it behind.
   */
  revision(): Promise<number>;
}
