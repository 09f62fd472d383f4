import { type Membership, type PersonProfile, SendRefused } from '../../src/chat/adapter.js';
import type { Target } from '../../src/domain/delivery.js';
import type { ConnectorClient, Member } from './connector-client.js';
import type { ConversationBook } from './conversation-book.js';

export interface MembershipOptions {
  readonly client: ConnectorClient;
  readonly book: ConversationBook;
  /** The company's own. */
  readonly tenantId: string | null;
}

const SHARED_CHANNEL = 'shared';
const GUEST_ROLES = new Set(['guest', 'anonymous']);
/** Entra ID names guests so: ada_example.com#EXT#@tenant.onmicrosoft.com. */
const EXTERNAL_ACCOUNT = /#ext#/i;

/** Who is in a conversation: what Teams tells when asked, and what it told of archiving and removal. */
export async function membershipOf(target: Target, options: MembershipOptions): Promise<Membership> {
  return target.kind === 'channel' ? channelMembership(target, options) : personMembership(target, options);
}

async function channelMembership(
  target: Target,
  { client, book, tenantId }: MembershipOptions,
): Promise<Membership> {
  const [channel, { serviceUrl }] = [await book.find(target), await book.addressOf(target)];
  const teamId = channel?.teamId ?? null;
  const team = teamId === null ? null : await book.find({ ...target, id: teamId });
  const states = [channel?.state, team?.state];
  const isArchived = states.includes('archived');
  if (isArchived || states.includes('removed'))
    return { name: target.id, isMember: !states.includes('removed'), isArchived, isShared: false };
  try {
    const listed =
      teamId === null
        ? undefined
        : (await client.channels(serviceUrl, teamId)).find(({ id }) => id === target.id);
    // The answer about a shared channel's members depends on who asks; its kind alone is enough.
    const isShared =
      listed?.type === SHARED_CHANNEL ||
      (await client.members(serviceUrl, target.id)).some((member) => isOutsider(member, tenantId));
    return { name: listed?.name ?? target.id, isMember: true, isArchived: false, isShared };
  } catch (error) {
    // Asked about a conversation that the bot is not in.
    if (error instanceof SendRefused && error.reason === 'not_a_member')
      return { name: target.id, isMember: false, isArchived: false, isShared: false };
    throw error;
  }
}

/** A person counts as "shared" when not of the company: a guest, or somebody from another tenant. */
async function personMembership(
  target: Target,
  { client, book, tenantId }: MembershipOptions,
): Promise<Membership> {
  const { conversationId, serviceUrl } = await book.addressOf(target);
  const removed = (await book.find(target))?.state === 'removed';
  if (removed) return { name: target.id, isMember: false, isArchived: false, isShared: false };
  const member = await client.member(serviceUrl, conversationId, target.id);
  return { name: member.name, isMember: true, isArchived: false, isShared: isOutsider(member, tenantId) };
}

/** Who somebody is, from the roster of their own chat; a closed account is on none. */
export async function profileOf(
  platformUserId: string,
  { client, book, tenantId }: MembershipOptions,
): Promise<PersonProfile> {
  const target: Target = { platform: 'teams', kind: 'person', id: platformUserId };
  const { conversationId, serviceUrl } = await book.addressOf(target);
  const member = await client.member(serviceUrl, conversationId, platformUserId);
  const emails = [member.email, member.userPrincipalName].flatMap((each) => (each ? [each] : []));
  return {
    name: member.name,
    emails: [...new Set(emails)],
    kind: isOfOtherTenant(member, tenantId) ? 'outsider' : isGuest(member) ? 'guest' : 'member',
  };
}

function isOutsider(member: Member, ownTenantId: string | null): boolean {
  return isGuest(member) || isOfOtherTenant(member, ownTenantId);
}

function isGuest({ userRole, userPrincipalName }: Member): boolean {
  return (
    (userRole !== null && GUEST_ROLES.has(userRole.toLowerCase())) ||
    (userPrincipalName !== null && EXTERNAL_ACCOUNT.test(userPrincipalName))
  );
}

function isOfOtherTenant({ tenantId }: Member, ownTenantId: string | null): boolean {
  return tenantId !== null && ownTenantId !== null && tenantId !== ownTenantId;
}
