import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ada, chatTestSettings, cleo, MORNING, NORDLYS, nordlys } from '../../chat/workplace.js';
import { someAlert, someScore } from '../../support/alerts.js';
import { FAKE_TEAMS, type FakeTeams, startFakeTeams } from '../../support/fake-teams/fake-teams.js';
import { type TeamsPeople, teamsPeople } from '../../support/fake-teams/people.js';
import { type TeamsDesk, teamsDesk } from '../../support/teams-desk.js';

describe('the first contact in Teams', () => {
  let teams: FakeTeams;
  let desk: TeamsDesk;
  let people: TeamsPeople;

  beforeAll(async () => {
    teams = await startFakeTeams();
  });
  afterAll(() => teams.stop());
  beforeEach(async () => {
    teams.reset();
    desk = await teamsDesk({
      staff: [ada({ teamsUserId: FAKE_TEAMS.ada.aadObjectId }), cleo()],
      customers: [nordlys()],
      scores: [someScore(NORDLYS)],
      alerts: [someAlert(NORDLYS)],
      settings: chatTestSettings,
      appId: FAKE_TEAMS.appId,
      tenantId: FAKE_TEAMS.tenantId,
      serviceUrl: teams.serviceUrl,
      authentication: { verify: async () => true, token: async () => 'token' },
      now: () => MORNING,
    });
    people = teamsPeople(teams, desk.url);
  });
  afterEach(() => desk.stop());

  const bot = { id: `28:${FAKE_TEAMS.appId}` };
  const adasChat = () => teams.personalChat(FAKE_TEAMS.ada);
  const added = (members: readonly { readonly id: string }[], conversation: string, isPersonal: boolean) =>
    people.send({
      type: 'conversationUpdate',
      from: FAKE_TEAMS.ada,
      recipient: bot,
      conversation: {
        id: conversation,
        conversationType: isPersonal ? 'personal' : 'channel',
        tenantId: FAKE_TEAMS.tenantId,
      },
      membersAdded: members,
    });

  it('shows a person what the app has for them', async () => {
    await added([bot, { id: FAKE_TEAMS.ada.id }], adasChat(), true);
    await vi.waitFor(() => {
      expect(teams.messages(adasChat()).at(-1)?.words).toContain('My day');
    });
    expect(teams.messages(adasChat()).at(-1)?.words).toContain('Nordlys Maskin AS');
  });

  it('is none where somebody else joins, and none for a whole channel', async () => {
    await added([{ id: FAKE_TEAMS.ada.id }], adasChat(), true);
    await added([bot], FAKE_TEAMS.channel, false);
    await people.write(FAKE_TEAMS.ada, 'home');
    await vi.waitFor(() => {
      expect(teams.messages(adasChat())).toHaveLength(1);
    });
    expect(
      teams
        .messages(FAKE_TEAMS.channel)
        .map(({ words }) => words)
        .join(),
    ).not.toContain('My day');
  });
});
