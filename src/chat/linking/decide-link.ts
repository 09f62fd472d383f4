import { UNDO_MS } from '../../alerts/lifecycle.js';
import type { Platform } from '../../domain/delivery.js';
import { type PersonLink, placeHeld } from '../../domain/person-link.js';
import { ok, type Result, refused } from '../../domain/result.js';
import type { Stores } from '../../stores/stores.js';
import type { PersonProfile } from '../adapter.js';
import type { ChatSettings } from '../settings.js';
import { hasEmailOf, knownAccount, normaliseEmail } from './propose-link.js';

/** remove takes access back from a confirmed one, however long ago that was. */
export type LinkStep = 'confirm' | 'reject' | 'undo' | 'remove';

export type LinkRefusal =
  | { readonly reason: 'link_gone' | 'staff_gone' | 'email_changed' | 'nothing_to_undo' | 'profile_unknown' }
  /** Somebody decided otherwise, or did so before. */
  | { readonly reason: 'link_decided' | 'undo_too_late'; readonly link: PersonLink }
  /** The member of staff is known by another account. */
  | { readonly reason: 'staff_taken'; readonly account: string }
  /** A guest, an account of another organisation, a bot, or one that was closed since. */
  | { readonly reason: 'no_member' };

export interface DecideDependencies {
  readonly stores: Pick<Stores, 'audit' | 'personLinks' | 'staff'>;
  readonly people: ChatSettings['people'];
  /** Asked again at the moment of confirming; null where no platform can be asked, as at the command line. */
  readonly profileOf: ((platform: Platform, platformUserId: string) => Promise<PersonProfile>) | null;
  readonly now: () => Date;
}

// Each round is lost only to somebody whose change went through.
const MAX_ROUNDS = 10;

/** Confirms or rejects who an account belongs to, or takes that back. Of two who decide at once one wins. */
export async function decideLink(
  dependencies: DecideDependencies,
  linkId: string,
  step: LinkStep,
  byId: string,
): Promise<Result<PersonLink, LinkRefusal>> {
  const { stores, now } = dependencies;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const held = await stores.personLinks.find(linkId);
    if (held === null) return refused({ reason: 'link_gone' });
    const refusal = stepRefusal(held, step, now());
    if (refusal !== null) return refused(refusal);
    if (step === 'confirm') {
      const doubt = await doubtAbout(held, dependencies);
      if (doubt !== null) return refused(doubt);
    }
    const next = decided(held, step, byId, now());
    if (!(await stores.personLinks.compareAndSet(next))) continue;
    await stores.audit.append({
      id: `person_link_changed:${linkId}:${next.version}`,
      at: now(),
      actorId: byId,
      action: 'person_link_changed',
      subjectId: next.staffId,
      details: { link: linkId, step },
    });
    return ok(next);
  }
  throw new Error(`the link ${linkId} kept changing while it was decided; decide again`);
}

function stepRefusal(link: PersonLink, step: LinkStep, now: Date): LinkRefusal | null {
  switch (step) {
    case 'confirm':
    case 'reject':
      return link.state === 'proposed' ? null : { reason: 'link_decided', link };
    case 'remove':
      return link.state === 'confirmed' ? null : { reason: 'nothing_to_undo' };
    case 'undo': {
      if (link.state === 'proposed' || link.decidedAt === null) return { reason: 'nothing_to_undo' };
      return now.getTime() - link.decidedAt.getTime() <= UNDO_MS ? null : { reason: 'undo_too_late', link };
    }
  }
}

/** What speaks against letting the account in, as things stand now. */
async function doubtAbout(
  link: PersonLink,
  { stores, people, profileOf }: DecideDependencies,
): Promise<LinkRefusal | null> {
  const { platform, platformUserId, staffId, email } = link;
  const staff = await stores.staff.find(staffId);
  if (staff === null) return { reason: 'staff_gone' };
  if (normaliseEmail(staff.email ?? '') !== email) return { reason: 'email_changed' };
  const account = knownAccount(staff, platform, people);
  if (account !== null && account !== platformUserId) return { reason: 'staff_taken', account };
  if (profileOf === null) return null;
  const profile = await profileOf(platform, platformUserId).catch(() => null);
  if (profile === null) return { reason: 'profile_unknown' };
  if (profile.kind !== 'member') return { reason: 'no_member' };
  return hasEmailOf(profile, staff) ? null : { reason: 'email_changed' };
}

function decided(link: PersonLink, step: LinkStep, byId: string, at: Date): PersonLink {
  const isConfirmed = step === 'confirm';
  return {
    ...link,
    state: isConfirmed ? 'confirmed' : step === 'undo' ? 'proposed' : 'rejected',
    decidedById: step === 'undo' ? null : byId,
    decidedAt: step === 'undo' ? null : at,
    holds: isConfirmed ? placeHeld(link.platform, link.staffId) : null,
    version: link.version + 1,
    isCardStale: link.targets.length > 0,
  };
}
