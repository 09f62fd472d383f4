import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownReplayMemory } from '../../../adapters/web/replay-memory.js';
import { ada, chatTestSettings, MORNING, NORDLYS, NORDLYS_ALERT, nordlys } from '../../chat/workplace.js';
import { someAlert, someScore } from '../../support/alerts.js';
import { FAKE_TEAMS, type FakeTeams, startFakeTeams } from '../../support/fake-teams/fake-teams.js';
import { type TeamsPeople, teamsPeople } from '../../support/fake-teams/people.js';
import { type TeamsDesk, type TeamsDeskOptions, teamsDesk } from '../../support/teams-desk.js';

const OURS = 'Bearer of Teams';
/** A submitted form, as its button carries it. */
const CONTACT = {
  varsel: 'form',
  form: 'alert.contact',
  s: NORDLYS_ALERT,
  'in.how': 'call',
  'in.mood': 'bad',
};
const PRESS = {
  type: 'invoke',
  name: 'adaptiveCard/action',
  from: FAKE_TEAMS.ada,
  conversation: { id: FAKE_TEAMS.channel, conversationType: 'channel', tenantId: FAKE_TEAMS.tenantId },
  channelData: { team: { id: FAKE_TEAMS.team }, channel: { id: FAKE_TEAMS.channel } },
  value: { action: { type: 'Action.Execute', data: { varsel: 'press', a: 'alert.take', s: NORDLYS_ALERT } } },
};

describe('a request to the Teams address', () => {
  let teams: FakeTeams;
  let desks: TeamsDesk[];
  let lines: { level: number; msg: string }[];

  beforeAll(async () => {
    teams = await startFakeTeams();
  });
  afterAll(() => teams.stop());
  beforeEach(() => {
    teams.reset();
    desks = [];
    lines = [];
  });
  afterEach(async () => {
    for (const desk of desks) await desk.stop();
  });

  async function open(options: Partial<TeamsDeskOptions> = {}): Promise<TeamsDesk & { people: TeamsPeople }> {
    const desk = await teamsDesk({
      staff: [ada({ teamsUserId: FAKE_TEAMS.ada.aadObjectId })],
      customers: [nordlys()],
      scores: [someScore(NORDLYS)],
      alerts: [someAlert(NORDLYS, { openedAt: MORNING })],
      settings: chatTestSettings,
      appId: FAKE_TEAMS.appId,
      tenantId: FAKE_TEAMS.tenantId,
      serviceUrl: teams.serviceUrl,
      authentication: { verify: async (_claimed, given) => given === OURS, token: async () => 'token' },
      now: () => MORNING,
      logger: pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
      ...options,
    });
    desks.push(desk);
    return { ...desk, people: teamsPeople(teams, desk.url, OURS) };
  }

  const refusals = () => lines.filter(({ msg }) => msg.startsWith('refused')).map(({ msg }) => msg);
  const contactsOn = async ({ stores }: TeamsDesk) =>
    (await stores.alerts.find(NORDLYS_ALERT))?.log.filter(({ event }) => event === 'contacted').length;
  const versionOn = async ({ stores }: TeamsDesk) => (await stores.alerts.find(NORDLYS_ALERT))?.version;

  it('that is forged changes nothing and is logged once, however often it comes', async () => {
    const desk = await open();
    const forger = teamsPeople(teams, desk.url, 'Bearer of somebody else');
    expect((await forger.send(PRESS)).status).toBe(401);
    for (let time = 0; time < 3; time++) expect((await forger.replay()).status).toBe(401);
    expect(await versionOn(desk)).toBe(1);
    expect(refusals()).toEqual(['refused a request that is not from Teams']);
  });

  it('that is sent again changes nothing and is logged once', async () => {
    const desk = await open();
    await desk.people.send(PRESS);
    await vi.waitFor(async () => expect(await versionOn(desk)).toBe(2));
    for (let time = 0; time < 3; time++) await desk.people.replay();
    expect(await versionOn(desk)).toBe(2);
    expect(refusals()).toEqual(['refused a request that was sent before']);
  });

  it('that another process has taken is refused as well', async () => {
    const seen = ownReplayMemory(() => MORNING.getTime())({ name: 'teams', keepMs: 1_000, capacity: 10 });
    const replays = () => seen;
    const [first, second] = [await open({ replays }), await open({ replays })];
    await first.people.send({ ...PRESS, id: 'f:shared' });
    await vi.waitFor(async () => expect(await versionOn(first)).toBe(2));
    expect((await second.people.send({ ...PRESS, id: 'f:shared' })).status).toBe(200);
    expect(await versionOn(second)).toBe(1);
    expect(refusals()).toEqual(['refused a request that was sent before']);
  });

  it.each([
    ['a press', PRESS],
    ['a message', { ...PRESS, type: 'message', text: 'mine', value: null }],
  ])('that is %s without an id is refused, and logged once', async (_what, activity) => {
    const desk = await open();
    expect((await desk.people.send({ ...activity, id: null })).status).toBe(400);
    expect((await desk.people.replay()).status).toBe(400);
    expect(await versionOn(desk)).toBe(1);
    expect(refusals()).toEqual(['refused a request without an id']);
  });

  it('that is a form sent anew under another id is answered as before, and done once', async () => {
    const desk = await open();
    const form = {
      ...PRESS,
      replyToId: 'm:1',
      conversation: {
        ...PRESS.conversation,
        id: teams.personalChat(FAKE_TEAMS.ada),
        conversationType: 'personal',
      },
      channelData: { tenant: { id: FAKE_TEAMS.tenantId } },
      value: { action: { type: 'Action.Execute', data: CONTACT } },
    };
    const first = await desk.people.send(form);
    const again = await desk.people.send(form);
    expect(again.body).toEqual(first.body);
    expect(await contactsOn(desk)).toBe(1);
    // Other values are another answer.
    const other = { action: { type: 'Action.Execute', data: { ...CONTACT, 'in.mood': 'good' } } };
    await desk.people.send({ ...form, value: other });
    expect(await contactsOn(desk)).toBe(2);
  });

  it('from another tenant is logged once', async () => {
    const desk = await open();
    const conversation = { ...PRESS.conversation, tenantId: 'somebody-else' };
    await desk.people.send({ ...PRESS, conversation });
    await desk.people.replay();
    await vi.waitFor(() => expect(refusals()).toEqual(['refused a request from another tenant']));
    expect(await versionOn(desk)).toBe(1);
  });

  it('may come without an id in the playground', async () => {
    const desk = await open({ tenantId: null });
    expect((await desk.people.send({ ...PRESS, id: null })).status).toBe(200);
    await vi.waitFor(async () => expect(await versionOn(desk)).toBe(2));
  });
});
