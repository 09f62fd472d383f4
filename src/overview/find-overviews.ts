import type { Overview, OverviewContact } from '../domain/overview.js';
import type { OverviewStore } from '../stores/overviews.js';
import { mailAddressOf } from './mail-address.js';
import { overviewKey } from './overview-keys.js';
import { e164Of } from './phone-number.js';

/** By what somebody who gets in touch is known. */
export const LOOKUP_KINDS = ['phone', 'sender', 'ticket', 'customer'] as const;
export type LookupKind = (typeof LOOKUP_KINDS)[number];

export interface Lookup {
  readonly kind: LookupKind;
  readonly text: string;
}

export type Found =
  | {
      readonly kind: 'one';
      readonly overview: Overview;
      /** Who of the customer it is; null where the sign says nothing of a person, or of several. */
      readonly contact: OverviewContact | null;
    }
  | { readonly kind: 'several'; readonly overviews: readonly Overview[] }
  | { readonly kind: 'unknown' };

/** A menu of more is no help to somebody on the telephone. */
const MOST_FOUND = 10;

/**
 * Who is getting in touch, by one read of an index: the exact sign first. A sender whose own address nobody knows is
 * taken for the customer that alone has its domain.
 *
 * @param country where numbers without calling code are dialled from.
 */
export async function findOverviews(
  overviews: OverviewStore,
  { kind, text }: Lookup,
  country: string,
): Promise<Found> {
  const byKey = async (key: string): Promise<Found> =>
    foundOf(await overviews.findByKey(key, MOST_FOUND), key);
  switch (kind) {
    case 'phone': {
      const number = e164Of(text, country);
      return number === null ? UNKNOWN : byKey(overviewKey.phone(number));
    }
    case 'sender': {
      const mail = mailAddressOf(text);
      if (mail === null) return UNKNOWN;
      const exact = await byKey(overviewKey.mail(mail.address));
      if (exact.kind !== 'unknown' || mail.companyDomain === null) return exact;
      const colleague = await byKey(overviewKey.domain(mail.companyDomain));
      return colleague.kind === 'several' ? UNKNOWN : colleague;
    }
    case 'ticket':
      return byKey(overviewKey.ticket(text.trim()));
    case 'customer': {
      const id = text.trim();
      const byId = await overviews.find(id);
      return byId === null ? byKey(overviewKey.id(id)) : { kind: 'one', overview: byId, contact: null };
    }
  }
}

const UNKNOWN = { kind: 'unknown' } as const;

function foundOf(overviews: readonly Overview[], key: string): Found {
  const [first, ...others] = overviews;
  if (first === undefined) return UNKNOWN;
  if (others.length > 0) return { kind: 'several', overviews };
  const callers = first.contacts.filter(({ keys }) => keys.includes(key));
  return { kind: 'one', overview: first, contact: callers.length === 1 ? (callers[0] ?? null) : null };
}
