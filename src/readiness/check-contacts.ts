import type { Contact } from '../domain/contact.js';
import type { VarselEvent } from '../domain/event.js';
import { monthsBefore } from '../history/windows.js';
import type { RecordCheck } from './company-records.js';
import { type Concern, concernTally } from './concern.js';

export interface ContactsCheck {
  readonly count: number;
  /** A contact of whom nothing was heard for so many months is stale. */
  readonly staleAfterMonths: number;
  /** Null where no mail, call or meeting says who took part. */
  readonly stale: number | null;
  readonly withoutContact: Concern;
  readonly withoutMainContact: Concern;
  /** Others of the customer are heard of, the main contact isn't any more; null like `stale`. */
  readonly mainContactSilent: Concern | null;
}

/** Whether contacts are still there. Only customers of whom somebody was heard lately are judged: silence says nothing. */
export function checkContacts(asOf: Date, staleAfterMonths: number): RecordCheck<ContactsCheck> {
  const staleBeforeMs = monthsBefore(asOf.getTime(), staleAfterMonths);
  const withoutContact = concernTally();
  const withoutMain = concernTally();
  const mainSilent = concernTally();
  let count = 0;
  let stale = 0;
  let isTold = false;
  return {
    add({ contacts, events, valueMinor }) {
      count += contacts.length;
      if (contacts.length === 0) {
        withoutContact.add(valueMinor);
        return;
      }
      const mainId = mainContactId(contacts, events);
      if (mainId === null) withoutMain.add(valueMinor);
      const heard = lastHeard(events);
      if (heard.size === 0) return;
      isTold = true;
      if (Math.max(...heard.values()) < staleBeforeMs) return;
      const isSilent = (contactId: string) =>
        (heard.get(contactId) ?? Number.NEGATIVE_INFINITY) < staleBeforeMs;
      // A contact never heard of may be new: only an interaction that came before tells that it is not.
      stale += contacts.filter(({ id }) => heard.has(id) && isSilent(id)).length;
      if (mainId !== null && heard.has(mainId) && isSilent(mainId)) mainSilent.add(valueMinor);
    },
    result: () => ({
      count,
      staleAfterMonths,
      stale: isTold ? stale : null,
      withoutContact: withoutContact.concern(),
      withoutMainContact: withoutMain.concern(),
      mainContactSilent: isTold ? mainSilent.concern() : null,
    }),
  };
}

/** Who was last named the main contact, or who the contacts' file says is; null for nobody. */
function mainContactId(contacts: readonly Contact[], events: readonly VarselEvent[]): string | null {
  let named: { readonly id: string; readonly at: Date } | null = null;
  for (const { payload, occurredAt } of events) {
    if (payload.type !== 'main_contact_named') continue;
    if (named === null || occurredAt >= named.at) named = { id: payload.contactId, at: occurredAt };
  }
  return named?.id ?? contacts.find(({ isMain }) => isMain)?.id ?? null;
}

/** When each person last took part in something that was held. */
function lastHeard(events: readonly VarselEvent[]): Map<string, number> {
  const heard = new Map<string, number>();
  for (const { payload, occurredAt } of events) {
    if (payload.type !== 'interaction' || payload.status !== 'held') continue;
    for (const id of payload.contactIds) {
      heard.set(id, Math.max(heard.get(id) ?? Number.NEGATIVE_INFINITY, occurredAt.getTime()));
    }
  }
  return heard;
}
