import type { Platform, Target } from '../domain/delivery.js';

/** Who is in a channel, or what somebody is, has changed. */
export type PeopleChange =
  | { readonly kind: 'channel'; readonly target: Target }
  | {
      readonly kind: 'person';
      readonly platform: Platform;
      readonly platformUserId: string;
      /** Not of the company, as it is now: no channel with them in it may be taken for one of our own people. */
      readonly isOutsider: boolean;
    };

/** Tells all who keep something about people that it counts no more: what comes next is checked anew. */
export interface PeopleChanges {
  tell(change: PeopleChange): void;
  listen(forget: (change: PeopleChange) => void): void;
}

export function peopleChanges(): PeopleChanges {
  const listeners: ((change: PeopleChange) => void)[] = [];
  return {
    tell: (change) => {
      for (const forget of listeners) forget(change);
    },
    listen: (forget) => void listeners.push(forget),
  };
}
