import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Membership, PersonProfile } from '../../src/chat/adapter.js';
import { Account, accountName, isOutsider, type OwnTeam, profileOfAccount } from './account.js';
import type { ChannelPeople } from './channel-people.js';

const ChannelInfo = z.object({
  channel: z.object({
    name: z.string().default(''),
    is_member: z.boolean().default(false),
    is_archived: z.boolean().default(false),
    is_shared: z.boolean().default(false),
    is_ext_shared: z.boolean().default(false),
    is_org_shared: z.boolean().default(false),
    is_pending_ext_shared: z.boolean().default(false),
  }),
});

const UserInfo = z.object({ user: Account });

/** Asked about people only where nothing else speaks against the channel yet. */
export async function channelMembership(
  client: WebClient,
  channelId: string,
  people: ChannelPeople,
): Promise<Membership> {
  const { channel } = ChannelInfo.parse(await client.conversations.info({ channel: channelId }));
  const { name, is_member: isMember, is_archived: isArchived } = channel;
  // Shared within an organisation's own workspaces is still the same company.
  const isShared =
    channel.is_ext_shared || channel.is_pending_ext_shared || (channel.is_shared && !channel.is_org_shared);
  if (isShared || isArchived || !isMember) return { name, isMember, isArchived, isShared };
  return { name, isMember, isArchived, isShared: await people.hasOutsider(channelId) };
}

/** A person counts as "shared" when not of the company: a guest, or somebody from another workspace. */
export async function personMembership(client: WebClient, userId: string, own: OwnTeam): Promise<Membership> {
  const user = await accountOf(client, userId);
  return {
    name: accountName(user),
    isMember: !user.deleted,
    isArchived: false,
    isShared: isOutsider(user, own),
  };
}

export async function personProfile(client: WebClient, userId: string, own: OwnTeam): Promise<PersonProfile> {
  return profileOfAccount(await accountOf(client, userId), own);
}

async function accountOf(client: WebClient, userId: string): Promise<Account> {
  const { user } = UserInfo.parse(await client.users.info({ user: userId }));
  return { ...user, id: userId };
}
