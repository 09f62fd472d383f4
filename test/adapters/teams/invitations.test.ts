import { describe, expect, it, vi } from 'vitest';
import { Activity } from '../../../adapters/teams/activity.js';
import { profileOf } from '../../../adapters/teams/membership.js';
import { toldInvitation } from '../../../adapters/teams/told-invitation.js';
import type { Invitation } from '../../../src/chat/introduce.js';
import { chatTestSettings } from '../../chat/workplace.js';
import { FAKE_TEAMS, startFakeTeams } from '../../support/fake-teams/fake-teams.js';
import { teamsPeople } from '../../support/fake-teams/people.js';
import { teamsDesk } from '../../support/teams-desk.js';

const BOT = '28:bot';
const ADA = { id: '29:ada', aadObjectId: 'aad-ada' };

function activity(more: Record<string, unknown>): Activity {
  return Activity.parse({
    type: 'conversationUpdate',
    id: 'f:1',
    channelId: 'msteams',
    serviceUrl: 'https://smba.example/',
    from: ADA,
    recipient: { id: BOT },
    conversation: { id: '19:team@thread.tacv2', conversationType: 'channel' },
    channelData: { team: { id: '19:team@thread.tacv2' } },
    membersAdded: [{ id: BOT }],
    ...more,
  });
}

describe('an invitation in Teams', () => {
  it('is the bot among the added members: of a team, a channel or a group', () => {
    expect(toldInvitation(activity({}))).toMatchObject({
      channelId: '19:team@thread.tacv2',
      occurrenceId: 'f:1',
    });
    const channelData = { team: { id: '19:team@thread.tacv2' }, channel: { id: '19:sales@thread.tacv2' } };
    expect(toldInvitation(activity({ channelData }))?.channelId).toBe('19:sales@thread.tacv2');
    const selectedChannel = { id: '19:chosen@thread.tacv2' };
    expect(
      toldInvitation(activity({ channelData: { ...channelData, settings: { selectedChannel } } }))?.channelId,
    ).toBe('19:chosen@thread.tacv2');
    const group = {
      conversation: { id: '19:group@thread.v2', conversationType: 'groupChat' },
      channelData: null,
    };
    expect(toldInvitation(activity(group))?.channelId).toBe('19:group@thread.v2');
  });

  it.each([
    ['somebody else was added', { membersAdded: [ADA] }],
    [
      'the app was installed by one person',
      { conversation: { id: 'a:1', conversationType: 'personal' }, channelData: null },
    ],
    ['the bot was removed', { membersAdded: null, membersRemoved: [{ id: BOT }] }],
    ['it only tells of the installation', { type: 'installationUpdate', action: 'add', membersAdded: null }],
  ])('is none where %s', (_what, more) => {
    expect(toldInvitation(activity(more))).toBeNull();
  });
});

describe('the app in Teams', () => {
  it('tells of an invitation once, with who invited by the directory’s id', async () => {
    const teams = await startFakeTeams();
    const invitations: Invitation[] = [];
    const desk = await teamsDesk({
      staff: [],
      customers: [],
      scores: [],
      alerts: [],
      settings: chatTestSettings,
      appId: FAKE_TEAMS.appId,
      tenantId: FAKE_TEAMS.tenantId,
      serviceUrl: teams.serviceUrl,
      authentication: { verify: async () => true, token: async () => 'token' },
      introduce: async (invitation) => void invitations.push(invitation),
    });
    try {
      const people = teamsPeople(teams, desk.url);
      await people.send({
        type: 'conversationUpdate',
        id: 'f:invited',
        from: FAKE_TEAMS.ada,
        conversation: { id: FAKE_TEAMS.team, conversationType: 'channel', tenantId: FAKE_TEAMS.tenantId },
        channelData: { tenant: { id: FAKE_TEAMS.tenantId }, team: { id: FAKE_TEAMS.team } },
        membersAdded: [{ id: `28:${FAKE_TEAMS.appId}` }],
      });
      await people.replay();
      await vi.waitFor(() => expect(invitations.length).toBeGreaterThan(0));
      expect(invitations).toEqual([
        {
          target: { platform: 'teams', kind: 'channel', id: FAKE_TEAMS.team },
          invitedById: FAKE_TEAMS.ada.aadObjectId,
          occurrenceId: 'f:invited',
        },
      ]);
    } finally {
      await desk.stop();
      await teams.stop();
    }
  });
});

describe('an account in Teams', () => {
  const OWN = 'tenant-own';
  it.each([
    [{}, 'member'],
    [{ userRole: 'guest' }, 'guest'],
    [{ userRole: 'Guest' }, 'guest'],
    [{ userPrincipalName: 'ada_example.com#EXT#@acme.onmicrosoft.com' }, 'guest'],
    [{ userRole: 'anonymous' }, 'guest'],
    [{ tenantId: 'tenant-other' }, 'outsider'],
  ] as const)('%j is a %s', async (more, kind) => {
    const member = {
      id: '29:ada',
      name: 'Ada',
      tenantId: OWN,
      userRole: 'user',
      email: 'ada@acme.example',
      userPrincipalName: 'ada@acme.example',
      ...more,
    };
    const options = {
      client: { member: async () => member },
      book: { addressOf: async () => ({ conversationId: 'a:1', serviceUrl: 'https://smba.example/' }) },
      tenantId: OWN,
    };
    expect(await profileOf('29:ada', options as never)).toMatchObject({ name: 'Ada', kind });
  });
});
