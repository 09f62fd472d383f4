import type { WebClient } from '@slack/web-api';
import { z } from 'zod';
import type { Membership } from '../../src/chat/adapter.js';

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

const UserInfo = z.object({
  user: z.object({
    name: z.string().default(''),
    real_name: z.string().optional(),
    deleted: z.boolean().default(false),
    is_restricted: z.boolean().default(false),
    is_ultra_restricted: z.boolean().default(false),
    is_stranger: z.boolean().default(false),
  }),
});

export async function channelMembership(client: WebClient, channelId: string): Promise<Membership> {
  const { channel } = ChannelInfo.parse(await client.conversations.info({ channel: channelId }));
  return {
    name: channel.name,
    isMember: channel.is_member,
    isArchived: channel.is_archived,
    // Shared within an organisation's own workspaces is still the same company.
    isShared:
      channel.is_ext_shared || channel.is_pending_ext_shared || (channel.is_shared && !channel.is_org_shared),
  };
}

/** A person counts as "shared" when not of the company: a guest, or somebody from another workspace. */
export async function personMembership(client: WebClient, userId: string): Promise<Membership> {
  const { user } = UserInfo.parse(await client.users.info({ user: userId }));
  return {
    name: user.real_name ?? user.name,
    isMember: !user.deleted,
    isArchived: false,
    isShared: user.is_restricted || user.is_ultra_restricted || user.is_stranger,
  };
}
