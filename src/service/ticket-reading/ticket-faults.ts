import { predictTextClasses } from '../../learning/text/text-model.js';
import { type JudgedTickets, macroF1Ahead } from './judge-ticket-model.js';
import type { LabelledTicket } from './labelled-tickets.js';
import { type TicketModel, textOf } from './ticket-text-model.js';

/** Why a ticket model stays a candidate. */
export type TicketFault =
  | { readonly kind: 'minimums_waived' }
  | { readonly kind: 'no_better_than_phrases'; readonly low: number; readonly high: number }
  | { readonly kind: 'worse_than_active'; readonly low: number; readonly high: number };

/** Under so many tickets that came after the active model was made nothing is said of which is better. */
const FEWEST_NEW = 50;

/** Everything that speaks against a candidate; empty where it may read. */
export function ticketFaults(
  {
    test,
    tickets,
    predicted,
  }: Pick<JudgedTickets, 'test' | 'predicted'> & { readonly tickets: readonly LabelledTicket[] },
  areMinimumsWaived: boolean,
  active: TicketModel | null,
  seed: number,
): TicketFault[] {
  const faults: TicketFault[] = [];
  if (areMinimumsWaived) faults.push({ kind: 'minimums_waived' });
  if (!(test.ahead.low > 0)) faults.push({ kind: 'no_better_than_phrases', ...test.ahead });
  if (active === null) return faults;
  // Only what neither of them has learned from.
  const rows = tickets.flatMap(({ at }, row) => (at > active.learnedUntil ? [row] : []));
  if (rows.length < FEWEST_NEW) return faults;
  const fresh = rows.map((row) => tickets[row] as LabelledTicket);
  const byActive = predictTextClasses(active.text, fresh.map(textOf)).map(({ className }) => className);
  const own = rows.map((row) => predicted[row] as string);
  const ahead = macroF1Ahead(fresh, own, byActive, seed);
  return ahead.high < 0 ? [...faults, { kind: 'worse_than_active', ...ahead }] : faults;
}

export function ticketFaultText(fault: TicketFault): string {
  switch (fault.kind) {
    case 'minimums_waived':
      return 'trained under the minimums, as an experiment';
    case 'no_better_than_phrases':
      return `not clearly better than phrases: macro-F1 ${differenceText(fault)}`;
    case 'worse_than_active':
      return `worse than the active model on tickets that are new to both: macro-F1 ${differenceText(fault)}`;
  }
}

function differenceText({ low, high }: { readonly low: number; readonly high: number }): string {
  return `${low.toFixed(3)} to ${high.toFixed(3)} higher`;
}
