import type { Money } from '../../domain/money.js';
import { isInScope } from '../scope.js';
import { isIn } from '../window.js';
import type { DigestSection } from './section.js';

/** The best of the week; the people behind it are not named. */
export type Success =
  | {
      readonly kind: 'saved';
      readonly customerId: string;
      readonly customer: string;
      readonly yearlyValue: Money | null;
      readonly team: string | null;
    }
  /** Every alert of the week was handled in time. */
  | { readonly kind: 'all_in_time'; readonly alerts: number };

/** Fewer are no feat. */
const FEWEST_IN_TIME = 3;

export const success: DigestSection<Success> = ({ week: { cases, customers, staff, window }, scope }) => {
  const own = cases.filter((each) => isInScope(scope, each));
  const saved = own
    .filter((each) => each.outcome === 'saved' && isIn(window, each.ended?.at ?? null))
    .flatMap(({ customerId, ownerId }) => {
      const customer = customers.get(customerId);
      return customer === undefined ? [] : [{ customer, ownerId }];
    })
    .sort((a, b) => orderOf(b.customer.yearlyValue) - orderOf(a.customer.yearlyValue));
  const [best] = saved;
  if (best !== undefined) {
    const team = staff.get(best.ownerId ?? '')?.team ?? '';
    return {
      kind: 'saved',
      customerId: best.customer.id,
      customer: best.customer.name,
      yearlyValue: best.customer.yearlyValue,
      team: team === '' || scope.kind === 'own' ? null : team,
    };
  }
  const judged = own.filter((each) => isIn(window, each.judged?.at ?? null));
  if (judged.length < FEWEST_IN_TIME || judged.some((each) => each.judged?.isInTime !== true)) return null;
  return { kind: 'all_in_time', alerts: judged.length };
};

/** Of several currencies the figure as it stands: it only orders, and is never added. */
function orderOf(money: Money | null): number {
  return money?.amountMinor ?? -1;
}
