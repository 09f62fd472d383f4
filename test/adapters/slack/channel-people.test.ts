import type { WebClient } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { Account, isOutsider, profileOfAccount } from '../../../adapters/slack/account.js';
import { channelPeople } from '../../../adapters/slack/channel-people.js';

const OWN = { userId: 'UBOT', botId: 'BBOT', teamId: 'T1', enterpriseId: null };
const MINUTE_MS = 60_000;

/** A workspace in memory that counts what it is asked. */
function workspace(accounts: readonly Record<string, unknown>[], members: readonly string[]) {
  const calls: string[] = [];
  const state = { accounts: [...accounts], members: [...members], nowMs: 0 };
  const page = <Item>(items: readonly Item[], { limit, cursor }: { limit: number; cursor?: string }) => {
    const start = Number(cursor ?? 0);
    const next = start + limit < items.length ? String(start + limit) : '';
    return { members: items.slice(start, start + limit), response_metadata: { next_cursor: next } };
  };
  const client = {
    conversations: {
      members: async (given: { limit: number; cursor?: string }) => {
        calls.push('members');
        return page(state.members, given);
      },
    },
    users: {
      list: async (given: { limit: number; cursor?: string }) => {
        calls.push('list');
        return page(state.accounts, given);
      },
      info: async ({ user }: { user: string }) => {
        calls.push('info');
        return { user: state.accounts.find(({ id }) => id === user) };
      },
    },
  } as unknown as WebClient;
  return {
    calls,
    state,
    people: channelPeople(
      client,
      async () => OWN,
      () => state.nowMs,
    ),
  };
}

const member = (id: string, more: Record<string, unknown> = {}) => ({ id, team_id: 'T1', name: id, ...more });
const many = (count: number) => Array.from({ length: count }, (_, index) => `U${index}`);

describe('the people of a channel', () => {
  it('are asked about one by one while they are few, and once in ten minutes', async () => {
    const { people, calls, state } = workspace(
      many(3).map((id) => member(id)),
      ['UBOT', ...many(3)],
    );
    expect(await people.hasOutsider('C1')).toBe(false);
    expect(await people.hasOutsider('C1')).toBe(false);
    expect(calls).toEqual(['members', 'info', 'info', 'info', 'members']);
    state.nowMs = 10 * MINUTE_MS;
    await people.hasOutsider('C1');
    expect(calls.filter((call) => call === 'info')).toHaveLength(6);
  });

  it('are read from the workspace’s list in one call when they are many', async () => {
    const { people, calls } = workspace(
      many(2_500).map((id) => member(id)),
      many(2_500),
    );
    expect(await people.hasOutsider('C1')).toBe(false);
    expect(calls.filter((call) => call === 'members')).toHaveLength(3);
    expect(calls.filter((call) => call === 'list')).toHaveLength(3);
    expect(calls).not.toContain('info');
  });

  it('are asked anew who they are: a guest who joins is seen at once', async () => {
    const { people, state } = workspace(
      many(20).map((id) => member(id)),
      many(20),
    );
    expect(await people.hasOutsider('C1')).toBe(false);
    state.accounts.push(member('UGUEST', { is_ultra_restricted: true }));
    state.members.push('UGUEST');
    expect(await people.hasOutsider('C1')).toBe(true);
  });

  it('are outsiders where the workspace’s list does not have them', async () => {
    const { people } = workspace([member('U0')], many(30));
    expect(await people.hasOutsider('C1')).toBe(true);
  });
});

describe('an account', () => {
  const account = (more: Record<string, unknown>) => Account.parse(member('U1', more));
  it.each([
    [{}, 'member'],
    [{ is_restricted: true }, 'guest'],
    [{ is_ultra_restricted: true }, 'guest'],
    [{ is_stranger: true }, 'outsider'],
    [{ team_id: 'T2' }, 'outsider'],
    [{ is_bot: true }, 'bot'],
    [{ id: 'USLACKBOT' }, 'bot'],
    [{ deleted: true, is_restricted: true }, 'deactivated'],
  ] as const)('%j is a %s', (more, kind) => {
    expect(profileOfAccount(account(more), OWN).kind).toBe(kind);
    expect(isOutsider(account(more), OWN)).toBe(kind === 'guest' || kind === 'outsider');
  });

  it('of another workspace of the same organisation is the company’s own', () => {
    const organisation = { ...OWN, enterpriseId: 'E1' };
    const colleague = account({ team_id: 'T2', enterprise_user: { enterprise_id: 'E1' } });
    expect(profileOfAccount(colleague, organisation).kind).toBe('member');
    const stranger = account({ team_id: 'T9', enterprise_user: { enterprise_id: 'E9' } });
    expect(profileOfAccount(stranger, organisation).kind).toBe('outsider');
  });

  it('has no address that was never confirmed', () => {
    const email = { profile: { email: 'ada@example.com' } };
    expect(profileOfAccount(account(email), OWN).emails).toEqual(['ada@example.com']);
    expect(profileOfAccount(account({ ...email, is_email_confirmed: false }), OWN).emails).toEqual([]);
  });
});
