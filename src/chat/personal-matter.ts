import type { Target } from '../domain/delivery.js';
import { messageCard } from './cards/message-card.js';
import type { KnownAsker } from './dependencies.js';
import type { People } from './people.js';
import type { ChatAnswer } from './request.js';
import { isOneOf } from './roles.js';

/** What is asked of people by themselves, not in a channel: a task, or why a customer left. */
export interface PersonalMatter {
  readonly ownerId: string | null;
  readonly leaderId?: string | null;
  /** The conversations that have its card. */
  readonly targets: readonly Target[];
  /** The last step, which its author may take back. */
  readonly undo: { readonly byId: string } | null;
}

/** Whether somebody may see and change it: those who were asked or stand in for them, those who answer for them, managers. */
export function isAskedOf(
  { ownerId, leaderId, targets, undo }: PersonalMatter,
  { staff, platform, reply }: Pick<KnownAsker, 'staff' | 'platform' | 'reply'>,
  people: People,
): boolean {
  if (isOneOf(staff.role, 'managers')) return true;
  const owner = people.get(ownerId ?? '');
  if ([ownerId, leaderId, owner?.deputyId, owner?.leaderId, undo?.byId].includes(staff.id)) return true;
  const accounts = [reply.platformUserId, platform === 'slack' ? staff.slackUserId : staff.teamsUserId];
  return targets.some((target) => target.platform === platform && accounts.includes(target.id));
}

export function notAsked({ reader }: KnownAsker): ChatAnswer {
  return { kind: 'whisper', card: messageCard(reader.words.text('refusal.personal')) };
}
