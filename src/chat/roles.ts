import type { Role } from '../domain/staff.js';
import { messageCard } from './cards/message-card.js';
import type { Answer, KnownAsker } from './dependencies.js';

const ROLES_FOR = {
  administrators: ['administrator'],
  managers: ['manager', 'administrator'],
  sales: ['sales', 'manager', 'administrator'],
  service: ['agent', 'sales', 'manager', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

export function isOneOf(role: Role, who: keyof typeof ROLES_FOR): boolean {
  const roles: readonly Role[] = ROLES_FOR[who];
  return roles.includes(role);
}

/** Answers those whose role allows it, and says politely to all others whom it is for. */
export function onlyFor(
  who: keyof typeof ROLES_FOR,
  answer: (asker: KnownAsker) => ReturnType<Answer>,
): Answer {
  return (asker) =>
    isOneOf(asker.staff.role, who)
      ? answer(asker)
      : { kind: 'whisper', card: messageCard(asker.reader.words.text(`role.${who}`)) };
}
