import { DEAL_OUTCOMES, OUTCOME_KINDS } from '../../domain/outcome.js';
import type { Reader } from '../reader.js';

/** What came of an alert of either kind, in words; null for what no version of today knows. */
export function outcomeText(outcome: string | undefined, { words }: Reader): string | null {
  const ofCustomer = OUTCOME_KINDS.find((kind) => kind === outcome);
  if (ofCustomer !== undefined) return words.text(`outcome.${ofCustomer}`);
  const ofDeal = DEAL_OUTCOMES.find((kind) => kind === outcome);
  return ofDeal === undefined ? null : words.text(`dealOutcome.${ofDeal}`);
}
