import type { Product } from '../../../domain/product.js';
import { limitOf } from '../product-view.js';
import type { CaseFinding, CaseInputs } from './finding.js';
import { ownedProducts } from './owned-products.js';
import { type LimitReached, limitsReached } from './use.js';

/** It is slow, and the plan or the machine is at its limit: what performs better in its place, or beside it. */
export function performance({ subject, view, settings }: CaseInputs): CaseFinding[] {
  if (subject.ticket?.category !== 'performance') return [];
  const findings = new Map<string, CaseFinding>();
  for (const limit of limitsReached(subject, ownedProducts(subject, view), settings.limitShare)) {
    const { product } = limit;
    const better = [
      ...(view.replacing.get(product.id) ?? []),
      ...(view.workingWith.get(product.id) ?? []),
    ].filter((each) => performsBetter(each, limit));
    for (const each of better) {
      if (!findings.has(each.id)) findings.set(each.id, findingOf(each, limit));
    }
  }
  return [...findings.values()];
}

function performsBetter(product: Product, { metric, most }: LimitReached): boolean {
  return product.solves.includes('performance') || (limitOf(product, metric)?.most ?? 0) > most;
}

function findingOf(product: Product, { product: owned, metric, used, most }: LimitReached): CaseFinding {
  const carried = limitOf(product, metric)?.most ?? 0;
  return {
    productId: product.id,
    signal: 'performance',
    strength: 1,
    reasons: [
      {
        code: 'slow_at_limit',
        values: { metric, used, most, percent: Math.round((100 * used) / most), owned: owned.id },
      },
      ...(carried > most ? [{ code: 'carries_more', values: { metric, most: carried } }] : []),
    ],
  };
}
