import type { MergeEvidence } from '../../domain/merge-proposal.js';
import { typoDistance } from '../../domain/typo-distance.js';
import type { Fingerprint } from './fingerprint.js';

/** How common what two customers share is among all of them. */
export interface Commonness {
  /** Customers of the same spelling. */
  readonly sameSpelling: (spelling: string) => number;
  /** Customers whose contacts write from it. */
  readonly sameDomain: (domain: string) => number;
}

/** More of one name are a chain: its branches are customers of their own. */
const CHAIN_FROM = 4;
/** A domain of more customers than this belongs to a group or an agency and tells nothing. */
const SHARED_DOMAIN_FROM = 6;
/** A single word that is shorter may well name two companies. */
const TELLING_LETTERS = 8;
const LEAST_TYPO_WORD = 5;
const TWO_TYPOS_FROM = 9;
const LEAST_ABBREVIATION = 3;

/**
 * Why two customers are probably one company; null where that isn't probable. Rather one too few than one too many: a word
 * more or another number in the name is another company ("Nordlys" and "Nordlys Invest"), another region or address is a
 * branch, and a name that is only similar needs a domain, a telephone or a registration number in common.
 */
export function sameCompany(
  a: Fingerprint,
  b: Fingerprint,
  { sameSpelling, sameDomain }: Commonness,
): MergeEvidence[] | null {
  if (digitsOf(a) !== digitsOf(b) || differ(a.country, b.country) || differ(a.region, b.region)) return null;
  if (conflicts(a.registrations, b.registrations) || conflicts(a.places, b.places)) return null;
  const name = nameEvidence(a, b);
  const isRegistered = agrees(a.registrations, b.registrations);
  if (name === null && !isRegistered) return null;

  const domains = [...a.emailDomains].filter((domain) => b.emailDomains.has(domain));
  const isSameDomain = domains.some((domain) => sameDomain(domain) < SHARED_DOMAIN_FROM);
  const isOtherDomain = domains.length === 0 && a.emailDomains.size > 0 && b.emailDomains.size > 0;
  const isSamePhone = [...a.phones].some((phone) => b.phones.has(phone));
  const isSameCountry = a.country !== '' && a.country === b.country;
  const isSameRegion = a.region !== '' && a.region === b.region;
  const isSameOwner = a.ownerId !== null && a.ownerId === b.ownerId;

  if (!isRegistered) {
    if (isOtherDomain && !isSamePhone) return null;
    if (differ(a.legalForm, b.legalForm) && !(isSameDomain && isSamePhone)) return null;
    if (name === 'same_name') {
      if (sameSpelling(a.spelling) >= CHAIN_FROM && !isSamePhone) return null;
      const isTelling = a.words.length > 1 || a.spelling.length >= TELLING_LETTERS;
      if (!isSameDomain && !isSamePhone && !(isSameCountry && isTelling)) return null;
    } else if (name === 'same_spelling') {
      const isNear = isSameCountry && (isSameRegion || isSameOwner);
      if (!isSameDomain && !isSamePhone && !isNear) return null;
    } else if (!isSameDomain && !isSamePhone) return null;
  }
  const found: readonly (readonly [MergeEvidence, boolean])[] = [
    ['same_registration', isRegistered],
    ['same_email_domain', isSameDomain],
    ['same_phone', isSamePhone],
    ['same_country', isSameCountry],
    ['same_region', isSameRegion],
    ['same_owner', isSameOwner],
  ];
  return [...(name === null ? [] : [name]), ...found.flatMap(([what, holds]) => (holds ? [what] : []))];
}

function nameEvidence(
  a: Fingerprint,
  b: Fingerprint,
): 'same_name' | 'same_spelling' | 'abbreviated_name' | 'near_name' | null {
  if (a.words.length === 0 || b.words.length === 0) return null;
  const [sortedA, sortedB] = [a, b].map(({ words }) => [...words].sort().join(' '));
  if (sortedA === sortedB) return 'same_name';
  if (a.spelling === b.spelling) return 'same_spelling';
  if (a.words.length !== b.words.length) return null;
  const pairs = a.words.flatMap((word, place): [string, string][] => {
    const other = b.words[place] ?? '';
    return word === other ? [] : [[word, other]];
  });
  if (pairs.length < a.words.length && pairs.every(isAbbreviation)) return 'abbreviated_name';
  const [pair, ...more] = pairs;
  return pair !== undefined && more.length === 0 && isTypo(pair) ? 'near_name' : null;
}

/** "Mek" for "Mekaniske". */
function isAbbreviation([word, other]: readonly [string, string]): boolean {
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  return short.length >= LEAST_ABBREVIATION && short.length < long.length && long.startsWith(short);
}

/** Short words differ by a letter all too often without being the same: "Øst" and "Vest", "Nord" and "Nora". */
function isTypo([word, other]: readonly [string, string]): boolean {
  const length = Math.min(word.length, other.length);
  if (length < LEAST_TYPO_WORD) return false;
  const allowed = length >= TWO_TYPOS_FROM ? 2 : 1;
  return typoDistance(word, other, allowed) <= allowed;
}

function digitsOf({ words }: Fingerprint): string {
  return words
    .join(' ')
    .replace(/\P{N}+/gu, ' ')
    .trim();
}

/** Both are known and not the same. */
function differ(a: string, b: string): boolean {
  return a !== '' && b !== '' && a !== b;
}

function conflicts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [...a].some(([name, value]) => differ(value, b.get(name) ?? ''));
}

function agrees(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [...a].some(([name, value]) => b.get(name) === value);
}
