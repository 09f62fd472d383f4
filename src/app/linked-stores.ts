import { type KnownAccounts, knownAccounts } from '../chat/linking/known-accounts.js';
import { linkedStaff } from '../chat/linking/linked-staff.js';
import { notingChanges } from '../chat/linking/noting-changes.js';
import type { ChatSettings } from '../chat/settings.js';
import type { Stores } from '../stores/stores.js';

/** Staff with the accounts that administrators have confirmed, and who is behind an account, held until one of them changes. */
export function linkedStores(
  own: Stores,
  byHand: ChatSettings['people'],
  now: () => Date,
): { readonly stores: Stores; readonly accounts: KnownAccounts } {
  const { staff, personLinks, personalSettings } = own;
  const accounts = knownAccounts({ staff, links: personLinks, personalSettings, byHand, now });
  const stores = { ...own, staff: linkedStaff(staff, personLinks) };
  return { stores: notingChanges(stores, accounts.forget), accounts };
}
