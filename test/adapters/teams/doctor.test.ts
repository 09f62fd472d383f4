import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkTeams, type TeamsSettings } from '../../../adapters/teams/doctor.js';
import { memoryConversations } from '../../memory/conversations.js';
import { FAKE_TEAMS, type FakeTeams, startFakeTeams } from '../../support/fake-teams/fake-teams.js';

describe('checking Teams', () => {
  let teams: FakeTeams;
  beforeAll(async () => {
    teams = await startFakeTeams();
  });
  beforeEach(() => teams.reset());
  afterAll(() => teams.stop());

  const settings = (fields: Partial<TeamsSettings> = {}): TeamsSettings => ({
    authentication: { token: async () => 'token' },
    appId: FAKE_TEAMS.appId,
    tenantId: FAKE_TEAMS.tenantId,
    serviceUrl: teams.serviceUrl,
    channelIds: [FAKE_TEAMS.channel],
    conversations: memoryConversations(),
    now: () => new Date(),
    ...fields,
  });

  it('finds registration and channel in order', async () => {
    expect((await checkTeams(settings())).map(({ ok }) => ok)).toEqual([true, true]);
  });

  it('says what to do about a registration that Microsoft refuses, and asks no further', async () => {
    const refused = Object.assign(new Error('AADSTS7000215'), { errorCode: 'invalid_client' });
    const [check, ...others] = await checkTeams(
      settings({ authentication: { token: () => Promise.reject(refused) } }),
    );
    expect(check).toMatchObject({ ok: false, remedy: expect.stringContaining('TEAMS_APP_PASSWORD') });
    expect(others).toEqual([]);
  });

  it('tells a channel that does not exist, or that others read, from one of our own', async () => {
    teams.addMember(FAKE_TEAMS.channel, FAKE_TEAMS.guest);
    const channelIds = ['19:none@thread.tacv2', FAKE_TEAMS.channel];
    const [, missing, shared] = await checkTeams(settings({ channelIds }));
    expect(missing).toMatchObject({ ok: false, detail: 'the app is not in its team' });
    expect(shared).toMatchObject({ ok: false, detail: expect.stringContaining('guests') });
  });

  it('asks for no channel while the database is away', async () => {
    expect(await checkTeams(settings({ conversations: null }))).toHaveLength(1);
  });
});
