import type { ChatAdapter } from '../chat/adapter.js';
import { type Introduce, introducer } from '../chat/introduce.js';
import type { Parts } from './parts.js';

/** Answers invitations to channels of one platform. */
export function introduceThrough(
  adapter: Pick<ChatAdapter, 'membership'>,
  { stores, config, now, logger }: Parts,
): Introduce {
  return introducer({
    stores,
    people: config.people,
    membershipOf: (target) => adapter.membership(target),
    now,
    log: logger,
  });
}
