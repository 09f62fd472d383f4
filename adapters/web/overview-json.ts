import type { Alert } from '../../src/domain/alert.js';
import { shownCustomerId } from '../../src/domain/customer.js';
import type { Role } from '../../src/domain/staff.js';
import type { Found } from '../../src/overview/find-overviews.js';
import { firstContact } from '../../src/overview/first-contact.js';
import { roleFigures } from '../../src/overview/role-figures.js';

/**
 * What was found, for programs. The keys are stable and stand in docs/overview.md. No amounts, and of several customers
 * no more than their names.
 */
export function overviewJson(found: Found, alert: Alert | null, role: Role, now: Date): object {
  switch (found.kind) {
    case 'unknown':
      return { status: 'unknown' };
    case 'several':
      return {
        status: 'several',
        customers: found.overviews.map(({ customerId, name }) => ({
          id: customerId,
          number: shownCustomerId(customerId),
          name,
        })),
      };
    case 'one': {
      const { overview, contact } = found;
      const first = firstContact(overview, alert, now);
      return {
        status: 'found',
        customer: {
          id: overview.customerId,
          number: shownCustomerId(overview.customerId),
          name: overview.name,
          segment: overview.segment,
          team: overview.team,
          ownerId: overview.ownerId,
          isNaturalPerson: overview.isNaturalPerson,
        },
        contact: contact === null ? null : { id: contact.id, name: contact.name },
        view: { role, figures: roleFigures(role, overview, alert, now) },
        clv: first.clv,
        churn:
          first.churn === null
            ? null
            : {
                basis: first.churn.basis,
                risk: first.churn.risk,
                level: first.churn.level,
                topShare: overview.value?.scores.churn?.topShare ?? null,
              },
        tier: first.tier,
        tierSetUntil: first.overrideUntil,
        mood: first.mood,
        lastInteraction: first.lastInteraction,
        openTickets: first.openTickets,
        openAlert: first.openAlert,
        hasObjected: first.hasObjected,
        advice: { service: first.service, sales: first.sales, isProposal: first.isProposal },
        updatedAt: overview.updatedAt,
      };
    }
  }
}
