import { limitOf } from '../product-view.js';
import type { CaseFinding, CaseInputs } from './finding.js';
import { ownedProducts } from './owned-products.js';

/** "Team functions missing", one seat, a firm that grows: a plan for several. Unknown growth is no growth. */
export function expansion({ subject, view, settings }: CaseInputs): CaseFinding[] {
  const { ticket, seats, firmGrowth } = subject;
  const { seatsUpTo, firmGrowthPercent } = settings.expansion;
  if (ticket?.category !== 'missing_function' || seats === null || firmGrowth === null) return [];
  const percent = Math.round(100 * firmGrowth);
  if (seats > seatsUpTo || percent < firmGrowthPercent) return [];
  return ownedProducts(subject, view)
    .flatMap((product) => view.replacing.get(product.id) ?? [])
    .filter((plan) => plan.price?.isPerUser === true || (limitOf(plan, 'seats')?.most ?? 0) > seats)
    .map(
      (plan): CaseFinding => ({
        productId: plan.id,
        signal: 'expansion',
        strength: 1,
        reasons: [
          { code: 'few_seats', values: { seats } },
          { code: 'firm_grows', values: { percent } },
        ],
      }),
    );
}
