import type { MissingValueScore } from '../../domain/customer-value.js';
import type { ObservedValue } from '../observed/observe-value.js';
import { hasLeft, isNew, type ValueModels } from '../value-to-come.js';

/** Why nobody can say what a customer is worth. @param valueMinor NaN where it is not known. */
export function missingClv(
  observed: ObservedValue,
  valueMinor: number,
  { purchases }: Pick<ValueModels, 'purchases'>,
): MissingValueScore {
  const because = (reason: MissingValueScore['reason']): MissingValueScore => ({
    score: 'clv',
    reason,
    values: {},
  });
  if (!Number.isNaN(valueMinor)) return because('not_scored');
  if (hasLeft(observed)) return because('left');
  if (observed.hasExchangeRate === 0) return because('no_exchange_rate');
  if (observed.purchases > 0 && purchases === null) return because('not_scored');
  return because(isNew(observed) ? 'too_new' : 'no_purchases');
}
