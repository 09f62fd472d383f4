import type { Product } from '../../domain/product.js';
import type { ProductStore } from '../../stores/products.js';

/** A change of products counts within so long. */
const ASKED_AGAIN_AFTER_MS = 5_000;
/** How often all are read again that somebody wrote meanwhile. */
const ROUNDS = 5;

/**
 * Something made of all products, kept for as long as they stay; several who ask at once wait for one reading. Which
 * revision stands is asked every few seconds, so that a ticket mostly waits for no database.
 */
export function keptByRevision<Made>(
  products: Pick<ProductStore, 'all' | 'revision'>,
  make: (products: readonly Product[], revision: number) => Made,
  now: () => Date,
): () => Promise<Made> {
  let kept: { readonly revision: number; readonly made: Made } | null = null;
  let askedAtMs = Number.NEGATIVE_INFINITY;
  let reading: Promise<Made> | null = null;
  const readAnew = async (): Promise<Made> => {
    for (let round = 1; ; round++) {
      const atMs = now().getTime();
      const revision = await products.revision();
      if (kept?.revision !== revision) {
        const all = await products.all();
        // Revisions only rise: the same before and after means that all was read as it stood.
        if (round < ROUNDS && (await products.revision()) !== revision) continue;
        kept = { revision, made: make(all, revision) };
      }
      askedAtMs = atMs;
      return kept.made;
    }
  };
  return () => {
    if (kept !== null && now().getTime() < askedAtMs + ASKED_AGAIN_AFTER_MS)
      return Promise.resolve(kept.made);
    reading ??= readAnew().finally(() => {
      reading = null;
    });
    return reading;
  };
}
