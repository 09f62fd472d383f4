import type { Role } from '../domain/staff.js';
import { messageCard } from './cards/message-card.js';
import type { Answer, KnownAsker } from './dependencies.js';

const ROLES_FOR = {
  administrators: ['administrator'],
  managers: ['manager', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

/** Answers those whose role allows it, and says politely to all others whom it is for. */
export function onlyFor(
  who: keyof typeof ROLES_FOR,
  answer: (asker: KnownAsker) => ReturnType<Answer>,
): Answer {
  const roles: readonly Role[] = ROLES_FOR[who];
  return (asker) =>
    roles.includes(asker.staff.role)
      ? answer(asker)
      : { kind: 'whisper', card: messageCard(asker.reader.words.text(`role.${who}`)) };
}
