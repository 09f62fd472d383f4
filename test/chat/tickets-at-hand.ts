import type { ServiceTicket } from '../../src/domain/service-ticket.js';
import type { Staff } from '../../src/domain/staff.js';
import { exampleServiceTicket } from '../contracts/stores/example-values.js';
import { MORNING, NORDLYS } from './workplace.js';

export const TICKET_ID = 'ticket:desk:4711';
const HOUR_MS = 3_600_000;

/** Nordlys' defect, routed to Ada this morning, its card in the service channel. */
export function someTicket(over: Partial<ServiceTicket> = {}): ServiceTicket {
  const base = exampleServiceTicket(TICKET_ID, { customerId: NORDLYS, openedAt: MORNING });
  return {
    ...base,
    routing: {
      queue: 'technical',
      seniority: 'experienced',
      assigneeId: 'S01' satisfies Staff['id'],
      respondBy: new Date(MORNING.getTime() + 8 * HOUR_MS),
      warnAt: new Date(MORNING.getTime() + 6 * HOUR_MS),
      peopleAt: null,
      reasons: [
        { rule: 'category_queue', values: { queue: 'technical', category: 'defect' } },
        { rule: 'tier', values: { tier: 'premium', hours: 8, seniority: 'experienced', aroundTheClock: 0 } },
      ],
      tier: 'premium',
    },
    state: { name: 'routed', at: MORNING, byId: null },
    nextStepAt: new Date(MORNING.getTime() + 6 * HOUR_MS),
    targets: [{ platform: 'slack', kind: 'channel', id: 'CSERVICE' }],
    ...over,
  };
}
