export const CONTACT_PURPOSES = ['product_tips', 'newsletter', 'events', 'offers'] as const;
/** What a customer may be written to about: never without a word that allows it. */
export type ContactPurpose = (typeof CONTACT_PURPOSES)[number];

export const CONSENT_PURPOSES = [...CONTACT_PURPOSES, 'scoring'] as const;
/** "scoring": automated assessment, which holds until the customer objects to it. */
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** "objection": the customer has said no; it stands until a later consent. */
export const CONSENT_BASES = ['consent', 'legitimate_interest', 'objection'] as const;
export type ConsentBasis = (typeof CONSENT_BASES)[number];

/** What a customer allowed or refused, once. All are kept; the latest known decides. */
export interface Consent {
  /** `${source}:${id}:` and a hash of what was said: a number that comes again with another content is another entry. */
  readonly id: string;
  readonly customerId: string;
  readonly purpose: ConsentPurpose;
  readonly basis: ConsentBasis;
  readonly givenAt: Date;
  /** From then on it no longer counts; null: until another one. */
  readonly until: Date | null;
  readonly knownAt: Date;
}

/**
 * Whether a customer may be written to for a purpose at a moment: the latest entry known then decides, an objection wins
 * over anything of the same moment, and nothing said means no. Only the customer's own consent lifts an objection: that
 * the company sees an interest of its own does not.
 */
export function isAllowed(consents: readonly Consent[], purpose: ConsentPurpose, at: Date): boolean {
  const standing = standingConsent(consents, purpose, at);
  return standing !== null && standing.basis !== 'objection' && !isOver(standing, at);
}

/** Whether a customer has said no to a purpose, and not yes since. An objection doesn't run out by itself. */
export function hasObjected(consents: readonly Consent[], purpose: ConsentPurpose, at: Date): boolean {
  return standingConsent(consents, purpose, at)?.basis === 'objection';
}

/** The entry that decides at a moment, run out or not; null where nothing was said. */
export function standingConsent(
  consents: readonly Consent[],
  purpose: ConsentPurpose,
  at: Date,
): Consent | null {
  const known = consents
    .filter((each) => each.purpose === purpose && each.givenAt <= at && each.knownAt <= at)
    .sort((a, b) => a.givenAt.getTime() - b.givenAt.getTime() || rank(a) - rank(b) || endOf(b) - endOf(a));
  let standing: Consent | null = null;
  for (const each of known) {
    if (each.basis === 'legitimate_interest' && standing?.basis === 'objection') continue;
    standing = each;
  }
  return standing;
}

function isOver({ until }: Consent, at: Date): boolean {
  return until !== null && until <= at;
}

function rank({ basis }: Consent): number {
  return basis === 'objection' ? 1 : 0;
}

/** Of two entries of one moment the narrower one comes last, and counts. */
function endOf({ until }: Consent): number {
  return until?.getTime() ?? Number.MAX_VALUE;
}
