import type { DirtyDeal } from '../../src/stores/deals.js';

/** What the benchmark's processes tell it. */
export type WebTold =
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'taken'; readonly versions: readonly DirtyDeal[] };

export type WorkerTold =
  | { readonly kind: 'ready' }
  | { readonly kind: 'scored'; readonly atMs: number; readonly versions: readonly DirtyDeal[] }
  | { readonly kind: 'waited'; readonly ms: number };
