import { shownCustomerId } from '../../domain/customer.js';
import { normaliseName } from '../../domain/normalise-name.js';
import type { CompanyRecord } from '../company-records.js';

/** What customers are compared by. */
export interface Fingerprint {
  readonly customerId: string;
  /** Words of the name without the legal form and joining words; none for a customer known by its number alone. */
  readonly words: readonly string[];
  /** The words as one, with what people spell in several ways made alike. */
  readonly spelling: string;
  /** '' when the name has none. */
  readonly legalForm: string;
  readonly country: string;
  readonly region: string;
  readonly ownerId: string | null;
  /** Domains of the contacts' addresses, public mail services apart. */
  readonly emailDomains: ReadonlySet<string>;
  /** The last eight digits of the contacts' numbers. */
  readonly phones: ReadonlySet<string>;
  /** Number in a company register, by the attribute that has it. */
  readonly registrations: ReadonlyMap<string, string>;
  /** Town, street, post code, by the attribute that has it. */
  readonly places: ReadonlyMap<string, string>;
  /** How much is known of it: of two, the better known is kept. */
  readonly filledFields: number;
  readonly sinceMs: number;
  readonly valueMinor: number | null;
}

const JOINING = new Set(['and', 'og', 'och', 'und', 'ja', 'et', 'y', 'e', 'the']);
const REGISTRATION =
  /^(org(anisation|anization|anisasjon)?s?[ _-]?(number|nr|no|nummer)|orgnr|vat([ _-]?(number|no|id))?|cvr|y[ _-]?tunnus|business[ _-]?id|company[ _-]?number|duns)$/;
const PLACE =
  /^(city|town|address|street|zip|post[ _-]?(code|nummer)|by|sted|adresse|ort|stadt|kaupunki|osoite)$/;
const PUBLIC_MAIL =
  /^((gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|aol|gmx|web|proton|protonmail|mail|online|luukku|suomi24|telia|kolumbus|btinternet|t-online)\.[a-z.]{2,6})$/;
const PHONE_DIGITS = 8;
const LEAST_DIGITS = 7;

export function fingerprint({ customer, contacts, valueMinor }: CompanyRecord): Fingerprint {
  const isNumbered = customer.name === shownCustomerId(customer.id);
  const { full, core } = normaliseName(isNumbered ? '' : customer.name);
  const words = core.split(' ').filter((word) => word !== '' && !JOINING.has(word));
  const emails = contacts.flatMap(({ email }) => email ?? []);
  const phones = contacts.flatMap(({ phone }) => phone ?? []);
  const attributes = customer.attributes.map(
    ({ name, value }) => [name.toLowerCase().trim(), foldedValue(String(value))] as const,
  );
  const { segment, country, region, team, ownerId, yearlyValueMinor, customerSince, renewalAt } = customer;
  return {
    customerId: customer.id,
    words,
    spelling: spellingOf(words),
    legalForm: legalFormOf(full, core),
    country,
    region: region.toLowerCase(),
    ownerId,
    emailDomains: new Set(emails.flatMap((email) => domainOf(email) ?? [])),
    phones: new Set(phones.flatMap((phone) => numberOf(phone) ?? [])),
    registrations: new Map(attributes.filter(([name, value]) => value !== '' && REGISTRATION.test(name))),
    places: new Map(attributes.filter(([name, value]) => value !== '' && PLACE.test(name))),
    filledFields:
      [segment, country, region, team].filter((text) => text !== '').length +
      [ownerId, yearlyValueMinor, customerSince, renewalAt].filter((value) => value !== null).length +
      contacts.length,
    sinceMs: customerSince?.getTime() ?? Number.POSITIVE_INFINITY,
    valueMinor,
  };
}

/** "Mueller", "Müller" and "Muller" alike, and doubled letters as one. */
function spellingOf(words: readonly string[]): string {
  return words
    .join('')
    .replace(/ae|oe|ue/g, (pair) => pair.charAt(0))
    .replace(/(\p{L})\1+/gu, '$1');
}

/** What the whole name has beyond its core, such as "as" or "gmbh". */
function legalFormOf(full: string, core: string): string {
  const at = full.indexOf(core);
  return at < 0 ? '' : `${full.slice(0, at)}${full.slice(at + core.length)}`.trim();
}

function foldedValue(text: string): string {
  return normaliseName(text).full.replaceAll(' ', '');
}

function domainOf(email: string): string | null {
  const domain = email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  return email.includes('@') && domain.includes('.') && !PUBLIC_MAIL.test(domain) ? domain : null;
}

function numberOf(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  return digits.length < LEAST_DIGITS ? null : digits.slice(-PHONE_DIGITS);
}
