import { CONTACT_PURPOSES, type Consent, standingConsent } from '../domain/consent.js';
import type { Customer } from '../domain/customer.js';
import type { ConsentSign, OverviewSigns, TicketSigns } from '../domain/overview-signs.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import { attributeAsOf, isYes } from './attribute-as-of.js';
import { budgetWindow } from './budget-window.js';
import type { HistorySigns } from './signs-in-history.js';

export interface SignParts {
  readonly customer: Customer;
  readonly consents: readonly Consent[];
  readonly signs: HistorySigns;
  /** Open ones that came in as they were opened. */
  readonly tickets: readonly ServiceTicket[];
  readonly hasAddress: boolean;
}

/** An attribute of the customer: yes where it is known to plan an investment. */
const PLAN_ATTRIBUTE = 'investment_plan';

/** What the views of roles are made from, as of a moment. */
export function overviewSigns(parts: SignParts, asOf: Date): OverviewSigns {
  const { customer, consents, signs, hasAddress } = parts;
  const plan = attributeAsOf(customer, PLAN_ATTRIBUTE, asOf);
  return {
    projects: signs.projects,
    hasPlan: plan !== null && isYes(plan),
    budget: budgetWindow(customer, signs.budgetByOrders, asOf),
    tickets: ticketSigns(parts),
    moods: signs.moods,
    consents: CONTACT_PURPOSES.flatMap((purpose): ConsentSign[] => {
      const standing = standingConsent(consents, purpose, asOf);
      if (standing === null) return [];
      return [{ purpose, isObjection: standing.basis === 'objection', until: standing.until }];
    }),
    hasAddress,
  };
}

/** One that has just come in may not be in the history yet. */
function ticketSigns({ signs: { tickets: known }, tickets }: SignParts): TicketSigns | null {
  if (known === null && tickets.length === 0) return null;
  const waiting = tickets.filter(({ state }) => state.name !== 'answered' && state.name !== 'closed');
  const first = Math.min(...waiting.map(({ routing }) => routing.respondBy.getTime()));
  const complaints = tickets.filter(({ category }) => category === 'complaint').length;
  return {
    escalated: known?.escalated ?? 0,
    open: Math.max(known?.open ?? 0, tickets.length),
    openEscalated: known?.openEscalated ?? 0,
    openComplaints: Math.max(known?.openComplaints ?? 0, complaints),
    respondBy: Number.isFinite(first) ? new Date(first) : null,
  };
}
