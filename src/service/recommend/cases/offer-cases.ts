import { expansion } from './expansion.js';
import type { CaseFinding, CaseInputs, CaseSignal, OfferCaseFinder } from './finding.js';
import { growth } from './growth.js';
import { legacy } from './legacy.js';
import { limitReached } from './limit-reached.js';
import { maintenancePlan } from './maintenance-plan.js';
import { performance } from './performance.js';

const FINDERS: Readonly<Record<CaseSignal, OfferCaseFinder>> = {
  limit_reached: limitReached,
  growth,
  expansion,
  performance,
  wear: maintenancePlan,
  legacy,
};

/** What the handbook's six cases say, by product; of two findings of one case for a product, the stronger. */
export function offerCases(inputs: CaseInputs): Map<string, CaseFinding[]> {
  const byProduct = new Map<string, CaseFinding[]>();
  for (const find of Object.values(FINDERS)) {
    for (const finding of find(inputs)) {
      const there = byProduct.get(finding.productId) ?? [];
      const same = there.findIndex(({ signal }) => signal === finding.signal);
      if (same === -1) there.push(finding);
      else if ((there[same]?.strength ?? 0) < finding.strength) there[same] = finding;
      byProduct.set(finding.productId, there);
    }
  }
  return byProduct;
}
