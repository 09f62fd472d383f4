import type { DealEventPayload } from '../domain/deal-event.js';
import { toMinor } from '../domain/money.js';
import { readText } from '../reading/read-text.js';
import { noteOf } from './deal-event-payloads.js';
import { dealIdOf } from './deal-identity.js';
import type { IncomingDealEvent } from './incoming-deal-event.js';

/** What an event that was told says: the payload that a file's row of it makes, field by field in the same order. */
export function incomingDealPayload(
  told: IncomingDealEvent,
  of: { readonly source: string; readonly customerSource: string; readonly companyCurrency: string },
): DealEventPayload {
  const minor = (amount: number | undefined, currency: string | undefined) =>
    amount === undefined ? null : toMinor(amount, currency ?? of.companyCurrency);
  const contactId = (contact: string) => `${of.source}:${contact}`;
  switch (told.type) {
    case 'opened':
      return {
        type: 'opened',
        name: told.name ?? null,
        customerId: told.customer === undefined ? null : `${of.customerSource}:${told.customer}`,
        ownerId: told.owner ?? null,
        product: told.product ?? null,
        stage: told.stage ?? null,
        amountMinor: minor(told.amount, told.currency),
        listPriceMinor: minor(told.listPrice, told.currency),
        currency: told.currency ?? null,
        expectedCloseAt: told.expectedClose ?? null,
        leadSource: told.leadSource ?? null,
        leadId: told.lead === undefined ? null : dealIdOf(of.source, told.lead),
      };
    case 'stage_changed':
      return { type: 'stage_changed', stage: told.stage };
    case 'amount_changed': {
      const amountMinor = toMinor(told.amount, told.currency ?? of.companyCurrency);
      return { type: 'amount_changed', amountMinor, currency: told.currency ?? null };
    }
    case 'date_moved':
      return { type: 'date_moved', expectedCloseAt: told.expectedClose };
    case 'owner_changed':
      return { type: 'owner_changed', ownerId: told.owner };
    case 'contact':
      return {
        type: 'contact',
        channel: told.channel,
        direction: told.direction ?? null,
        contactIds: [...new Set(told.contacts)].map(contactId),
        status: told.status,
        changedBy: told.changedBy ?? null,
        // What we wrote ourselves tells nothing of the customer's mood.
        tone: told.text === '' || told.direction === 'out' ? null : readText('', told.text).tone,
      };
    case 'interest':
      return { type: 'interest', kind: told.kind };
    case 'person_joined':
      return { type: 'person_joined', contactId: contactId(told.contact), role: told.role ?? null };
    case 'competitor':
      return { type: 'competitor', name: told.name ?? null, isIn: told.holds };
    case 'budget':
      return { type: 'budget', isConfirmed: told.holds };
    case 'note':
      return noteOf(told.text);
    case 'effort':
      return { type: 'effort', staffId: told.staff ?? null, hours: told.hours };
    case 'outside_fact':
      return { type: 'outside_fact', fact: told.fact, strength: told.strength };
    case 'judged_by_people':
      return { type: 'judged_by_people', isOn: told.holds, byId: told.staff ?? null };
    case 'closed':
      return { type: 'closed', isWon: told.won, reason: told.reason ?? null };
    case 'reopened':
      return { type: 'reopened' };
  }
}
