import { type Consent, hasObjected } from '../domain/consent.js';
import type { Contact } from '../domain/contact.js';
import type { Customer } from '../domain/customer.js';
import type { CustomerValue } from '../domain/customer-value.js';
import { mainFactor } from '../domain/main-factor.js';
import type { Overview, OverviewChurn, OverviewContact } from '../domain/overview.js';
import type { Score } from '../domain/score.js';
import type { ServiceTicket } from '../domain/service-ticket.js';
import type { TierOverride } from '../domain/tier.js';
import type { ValueGroup } from '../domain/value-group.js';
import { withoutScores } from '../domain/without-scores.js';
import type { Impressions } from './last-impressions.js';
import { isNaturalPerson, type NaturalPersonRule } from './natural-person.js';
import { contactKeys, domainKey, numberKeys, overviewKey, ticketKeys } from './overview-keys.js';
import { overviewSigns } from './overview-signs.js';

export interface OverviewSettings {
  /** Where numbers without calling code belong whose customer's country is not known. */
  readonly companyCountry: string;
  readonly naturalPersons: NaturalPersonRule;
  /** Straight to a senior with a high risk: so many per cent of the most valuable. */
  readonly seniorForTopPercent: number;
}

export interface OverviewParts {
  readonly customer: Customer;
  readonly contacts: readonly Contact[];
  readonly consents: readonly Consent[];
  readonly value: CustomerValue | null;
  /** Of the newest night. */
  readonly groups: readonly ValueGroup[];
  readonly override: TierOverride | null;
  readonly score: Score | null;
  readonly impressions: Impressions;
  /** Open ones that came in as they were opened. */
  readonly tickets: readonly ServiceTicket[];
}

/** More would make a row too large to be read in milliseconds; main contacts come first. */
const MOST_CONTACTS = 200;
const MOST_TICKETS = 100;

/** One customer's stored scores side by side. */
export function buildOverview(parts: OverviewParts, settings: OverviewSettings, now: Date): Overview {
  const { customer, override, tickets } = parts;
  const { signs, ...impressions } = parts.impressions;
  const isObjecting = hasObjected(parts.consents, 'scoring', now);
  // At once: what was scored before it is not shown until the night takes it away.
  const value = isObjecting && parts.value !== null ? withoutScores(parts.value) : parts.value;
  const score = isObjecting ? null : parts.score;
  const country = customer.country === '' ? settings.companyCountry : customer.country;
  const people = parts.contacts.toSorted(mainFirst).slice(0, MOST_CONTACTS);
  const contacts = people.map((contact) => overviewContact(contact, country));
  const keys = [
    ...numberKeys(customer),
    ...contacts.flatMap((contact) => contact.keys),
    ...people.flatMap((contact) => domainKey(contact) ?? []),
    ...tickets.slice(0, MOST_TICKETS).flatMap(({ source, ticketId }) => ticketKeys(source, ticketId)),
  ];
  return {
    customerId: customer.id,
    partition: customer.partition,
    name: customer.name,
    segment: customer.segment,
    team: customer.team,
    country: customer.country,
    ownerId: customer.ownerId,
    isNaturalPerson: isNaturalPerson(customer, settings.naturalPersons, now),
    keys: [...new Set(keys)],
    contacts,
    value,
    groupTraits: parts.groups.find(({ key }) => key === value?.groupKey)?.traits ?? null,
    isAmongTop: isAmongTop(value, settings),
    override,
    churn: score === null ? null : churnOf(score),
    ...impressions,
    openTickets: openTickets(impressions.openTickets, tickets.length),
    signs: overviewSigns({ ...parts, signs, hasAddress: keys.some(isAddress) }, now),
    hasObjected: isObjecting,
    renewalAt: customer.renewalAt,
    yearlyValueMinor: customer.yearlyValueMinor,
    currency: customer.currency,
    updatedAt: now,
  };
}

function isAmongTop(value: CustomerValue | null, { seniorForTopPercent }: OverviewSettings): boolean {
  const topShare = value?.combinedTopShare ?? value?.scores.clv?.topShare ?? null;
  return topShare !== null && topShare <= seniorForTopPercent / 100;
}

function overviewContact(contact: Contact, country: string): OverviewContact {
  return { id: contact.id, name: contact.name, keys: contactKeys(contact, country) };
}

function isAddress(key: string): boolean {
  return key.startsWith(overviewKey.mail(''));
}

function mainFirst(a: Contact, b: Contact): number {
  return Number(b.isMain) - Number(a.isMain) || (a.id < b.id ? -1 : 1);
}

function churnOf({ basis, risk, level, factors, asOf }: Score): OverviewChurn {
  return { basis, risk, level, mainFactor: mainFactor(factors), asOf };
}

/** A ticket that has just come in may not be in the history yet. */
function openTickets(known: number | null, live: number): number | null {
  return known === null && live === 0 ? null : Math.max(known ?? 0, live);
}
