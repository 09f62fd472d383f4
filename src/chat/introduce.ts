import { pendingDelivery, type Target, targetKey } from '../domain/delivery.js';
import type { Stores } from '../stores/stores.js';
import type { Membership } from './adapter.js';
import type { ChatLog } from './dependencies.js';
import { findPerson } from './people.js';
import type { ChatSettings } from './settings.js';

/** The bot was invited to a channel. */
export interface Invitation {
  readonly target: Target;
  /** Null where the platform doesn't say. */
  readonly invitedById: string | null;
  /** The platform's name for this invitation: told again, it is the same. */
  readonly occurrenceId: string;
}

/** Answers an invitation. Never throws. */
export type Introduce = (invitation: Invitation) => Promise<void>;

interface IntroduceDependencies {
  readonly stores: Pick<Stores, 'deliveries' | 'staff' | 'stoppedTargets'>;
  readonly people: ChatSettings['people'];
  readonly membershipOf: (target: Target) => Promise<Membership>;
  readonly now: () => Date;
  readonly log: ChatLog;
}

/**
 * Says once what will be posted in a channel. Where others read along nothing is said: an administrator who invited the bot
 * there is told directly why.
 */
export function introducer(dependencies: IntroduceDependencies): Introduce {
  const { log } = dependencies;
  return async (invitation) => {
    try {
      await introduce(invitation, dependencies);
    } catch (error) {
      log.error({ target: targetKey(invitation.target), err: error }, 'an invitation was not answered');
    }
  };
}

async function introduce(
  { target, invitedById, occurrenceId }: Invitation,
  { stores, people, membershipOf, now, log }: IntroduceDependencies,
): Promise<void> {
  const { platform } = target;
  // Sending checks again: whatever can't be found out now holds nothing up.
  const membership = await membershipOf(target).catch((error: unknown) => {
    log.warn({ target: targetKey(target), err: error }, 'who is in a channel could not be asked');
    return null;
  });
  // It may be told late, when the bot is out again: what stands now counts, and not what was heard last.
  if (membership !== null && (!membership.isMember || membership.isArchived)) {
    log.warn(
      { target: targetKey(target) },
      'an invitation was told of that holds no more; nothing was posted',
    );
    return;
  }
  // Whatever had kept messages out may be mended now.
  if (membership?.isShared !== true) await stores.stoppedTargets.remove(targetKey(target));
  const id = (to: Target) => `introduction|${platform}-${occurrenceId}|${targetKey(to)}`;
  if (membership?.isShared !== true) {
    const content = { kind: 'introduction', channelId: target.id } as const;
    await stores.deliveries.add([
      pendingDelivery({ id: id(target), alertId: null, content, target, createdAt: now() }),
    ]);
    return;
  }
  const inviter = invitedById === null ? null : await findPerson(platform, invitedById, stores.staff, people);
  if (inviter?.role !== 'administrator' || invitedById === null) return;
  const direct: Target = { platform, kind: 'person', id: invitedById };
  const content = { kind: 'introduction_refused', channelName: membership.name } as const;
  await stores.deliveries.add([
    pendingDelivery({ id: id(direct), alertId: null, content, target: direct, createdAt: now() }),
  ]);
}
