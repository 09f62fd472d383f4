import type { Platform, Target } from './delivery.js';

export const PERSON_LINK_STATES = ['proposed', 'confirmed', 'rejected'] as const;
export type PersonLinkState = (typeof PERSON_LINK_STATES)[number];

/**
 * Somebody on a platform who has the e-mail address of a member of staff, and what an administrator said to that. Kept for
 * good, so that nobody is asked twice. Only a confirmed one lets its person in.
 */
export interface PersonLink {
  /** `personLinkId` */
  readonly id: string;
  readonly platform: Platform;
  readonly platformUserId: string;
  readonly staffId: string;
  /** In small letters, as the platform and the staff file both had it. */
  readonly email: string;
  /** As the platform names the account. */
  readonly accountName: string;
  readonly proposedAt: Date;
  readonly state: PersonLinkState;
  /** Staff id, or "system" for the command line. */
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
  /** `placeHeld` of a confirmed one, null of any other: no two hold the same. */
  readonly holds: string | null;
  readonly version: number;
  readonly targets: readonly Target[];
  readonly isCardStale: boolean;
}

export function personLinkId(platform: Platform, platformUserId: string): string {
  return `person:${platform}-${platformUserId}`;
}

/** A member of staff's place on a platform, which one account has at most. */
export function placeHeld(platform: Platform, staffId: string): string {
  return `${platform}-${staffId}`;
}
