import { ROLES } from '../../src/domain/staff.js';
import type { EveryCompany } from '../chat/every-card/company.js';
import { TICKET_IDS } from '../chat/every-card/company.js';
import type { Shown } from '../chat/every-card/everything-shown.js';

/** What Ada sees of a customer, of her day and of a ticket in each of the roles she might have. */
export async function rolesShown(company: EveryCompany): Promise<Shown[]> {
  const ada = await company.stores.staff.find('S01');
  if (ada === null) throw new Error('Ada is of every company');
  const shown: Shown[] = [];
  for (const role of ROLES) {
    await company.stores.staff.upsert([{ ...ada, role }]);
    for (const asked of ['customer 1001', 'home']) {
      const answer = await company.ask(asked);
      if (answer.kind === 'whisper') shown.push({ of: `${role} ${asked}`, kind: 'card', card: answer.card });
    }
    const posted = await company.posted({ kind: 'ticket_card', ticketId: TICKET_IDS[0] });
    if (posted.kind === 'card') shown.push({ of: `${role} ticket`, kind: 'card', card: posted.card });
  }
  await company.stores.staff.upsert([ada]);
  return shown;
}
