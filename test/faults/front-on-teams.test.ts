import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { cloudAuthentication } from '../../adapters/teams/authentication.js';
import { introducer } from '../../src/chat/introduce.js';
import { type Target, targetKey } from '../../src/domain/delivery.js';
import { ada, bo, chatTestSettings, cleo, NORDLYS, NORDLYS_ALERT, nordlys } from '../chat/workplace.js';
import { someAlert, someScore } from '../support/alerts.js';
import { FAKE_TEAMS, type FakeTeams, startFakeTeams } from '../support/fake-teams/fake-teams.js';
import { type TeamsPeople, teamsPeople } from '../support/fake-teams/people.js';
import { secondsFromNow, startTokenIssuer, type TokenIssuer } from '../support/fake-teams/token-issuer.js';
import { type TeamsDesk, teamsDesk } from '../support/teams-desk.js';
import { atWork } from './front/at-work.js';
import { type Front, startFront } from './front/front.js';
import { type Arrival, moments, scheduleOf } from './front/schedule.js';
import { type Forger, teamsSender } from './front/teams-sender.js';

const CHANNEL = { platform: 'teams', kind: 'channel', id: FAKE_TEAMS.channel } as const satisfies Target;
const TEAM = { platform: 'teams', kind: 'channel', id: FAKE_TEAMS.team } as const satisfies Target;
const BOT = `28:${FAKE_TEAMS.appId}`;
const START = Date.parse('2026-03-02T08:00:00Z');
const EACH_MS = 30_000;
const SEEDS = Array.from({ length: 5 }, (_, index) => 20261126 + index);

describe('what Teams sends through the front proxy', () => {
  const clock = { ms: START };
  const now = () => new Date(clock.ms);
  let teams: FakeTeams;
  let issuer: TokenIssuer;
  let front: Front;
  let people: TeamsPeople;
  let product = '';
  let work = atWork();

  beforeAll(async () => {
    // The library tells its console of every token that it refuses.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    teams = await startFakeTeams();
    issuer = await startTokenIssuer(teams.serviceUrl);
    front = await startFront(() => product, now);
    people = teamsPeople(teams, front.url, `Bearer ${issuer.token()}`);
    await recordAMorning();
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    issuer.stop();
    await Promise.all([teams.stop(), front.stop()]);
  });

  async function open(lines: { msg: string }[] = []): Promise<TeamsDesk> {
    teams.reset();
    work = atWork();
    const log = [{ event: 'posted', at: now(), byId: null, details: {} }] as const;
    let stores: TeamsDesk['stores'] | null = null;
    const desk = await teamsDesk({
      staff: [
        ada({ teamsUserId: FAKE_TEAMS.ada.aadObjectId }),
        bo({ teamsUserId: FAKE_TEAMS.bob.aadObjectId }),
        cleo(),
      ],
      customers: [nordlys()],
      scores: [someScore(NORDLYS)],
      alerts: [someAlert(NORDLYS, { targets: [CHANNEL], log, openedAt: now(), dueAt: null })],
      settings: chatTestSettings,
      appId: FAKE_TEAMS.appId,
      tenantId: FAKE_TEAMS.tenantId,
      serviceUrl: teams.serviceUrl,
      authentication: {
        verify: cloudAuthentication({
          appId: FAKE_TEAMS.appId,
          appPassword: 'secret',
          tenantId: FAKE_TEAMS.tenantId,
          openIdMetadataUrl: issuer.openIdMetadataUrl,
        }).verify,
        token: async () => 'token',
      },
      now,
      logger: pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
      wrap: (handle) => (request) => work.counted(handle(request)),
      wrapAdapter: (adapter) => work.watched(adapter),
      introduce: async (invitation) =>
        stores === null || invitation.target.id !== TEAM.id
          ? undefined
          : work.counted(
              introducer({
                stores,
                people: [],
                membershipOf: (target) => desk.adapter.membership(target),
                now,
                log: { error: () => undefined, warn: () => undefined },
              })(invitation),
            ),
    });
    stores = desk.stores;
    product = desk.url;
    await desk.post(NORDLYS_ALERT);
    return desk;
  }

  /** What happens in half a morning, once, with nothing in between. */
  async function recordAMorning(): Promise<void> {
    const desk = await open();
    const update = (more: Readonly<Record<string, unknown>>, eventType?: string) =>
      people.send({
        type: 'conversationUpdate',
        timestamp: now().toISOString(),
        from: FAKE_TEAMS.ada,
        conversation: { id: TEAM.id, conversationType: 'channel', tenantId: FAKE_TEAMS.tenantId },
        channelData: {
          tenant: { id: FAKE_TEAMS.tenantId },
          team: { id: TEAM.id },
          ...(eventType === undefined ? {} : { eventType }),
        },
        ...more,
      });
    const press = (person: typeof FAKE_TEAMS.ada | typeof FAKE_TEAMS.bob, title: string) =>
      people.press(person, FAKE_TEAMS.channel, title);
    teams.addMember(TEAM.id, FAKE_TEAMS.ada);
    for (const step of [
      () => update({ membersAdded: [{ id: BOT }] }),
      () => press(FAKE_TEAMS.ada, 'On it'),
      () => update({ membersRemoved: [{ id: BOT }] }),
      () => update({ membersAdded: [{ id: BOT }] }),
      () => people.write(FAKE_TEAMS.ada, 'mine', { timestamp: now().toISOString() }),
      () => press(FAKE_TEAMS.ada, 'Undo'),
      () => update({}, 'teamArchived'),
      () => press(FAKE_TEAMS.bob, 'On it'),
      () => update({}, 'teamUnarchived'),
      () => people.write(FAKE_TEAMS.bob, 'customer Nordlys', { timestamp: now().toISOString() }),
    ]) {
      expect(await step()).toMatchObject({ status: 200 });
      await work.quiet();
      clock.ms += EACH_MS;
    }
    await desk.stop();
  }

  async function play(arrivals: readonly Arrival[]) {
    clock.ms = START;
    const lines: { msg: string }[] = [];
    const desk = await open(lines);
    teams.addMember(TEAM.id, FAKE_TEAMS.ada);
    const send = teamsSender(front.kept, desk.url, forgers(issuer));
    const statuses = new Map<Arrival, number>();
    for (const together of moments(arrivals)) {
      clock.ms = together[0]?.atMs ?? clock.ms;
      await Promise.all(together.map(async (arrival) => statuses.set(arrival, await send(arrival))));
      await work.quiet();
    }
    const { alerts, outcomes, conversations, audit } = desk.stores;
    const state = {
      alert: await alerts.find(NORDLYS_ALERT),
      outcomes: await outcomes.ofCustomer(NORDLYS),
      audit: await audit.recent(1_000),
    };
    const places = [await conversations.find(TEAM), await conversations.find(CHANNEL)];
    const introductions = await desk.stores.deliveries.unsent(targetKey(TEAM), 10);
    await desk.stop();
    const told = [FAKE_TEAMS.ada, FAKE_TEAMS.bob].map((person) =>
      teams.messages(teams.personalChat(person)).map(({ words }) => words),
    );
    const refusals = lines.filter(({ msg }) => msg.startsWith('refused')).map(({ msg }) => msg);
    return { state, places, introductions: introductions.map(({ id }) => id), told, statuses, refusals };
  }

  const happened = () => front.kept.map(({ atMs, body }) => ({ atMs, isEvent: body.includes('Update"') }));

  it.each(SEEDS)('seed %i: once each, whatever is told again, overheard or forged', async (seed) => {
    for (const isOrderKept of [true, false]) {
      // What was held back is Teams' own all the same: its token says until when.
      const arrivals = scheduleOf(happened(), seed, isOrderKept).filter(({ way }) => way !== 'stale');
      const clean = await play(arrivals.filter(({ way }) => way === 'genuine'));
      const mixed = await play(arrivals);

      expect(mixed.state).toEqual(clean.state);
      expect(mixed.told.map((words) => [...words].sort())).toEqual(
        clean.told.map((words) => [...words].sort()),
      );
      expect(mixed.introductions).toEqual(clean.introductions);
      for (const [{ way }, status] of mixed.statuses) expect(status).toBe(way === 'forged' ? 401 : 200);
      const distinct = new Set(
        arrivals.flatMap(({ way, index }) =>
          way === 'genuine' ? [] : [way === 'forged' ? `forged ${index}` : `repeated ${index}`],
        ),
      );
      expect(clean.refusals).toEqual([]);
      expect(mixed.refusals).toHaveLength(distinct.size);
      // Whether the bot is in a team goes by when Teams said so, and not by when that got here.
      expect(mixed.places.map((place) => place?.state)).toEqual(['open', 'open']);
    }
  });
});

/** All that somebody could try who has no token of Teams' for this bot. */
function forgers(issuer: TokenIssuer): readonly Forger[] {
  return [
    () => '',
    () => `Bearer ${issuer.forged()}`,
    () => `Bearer ${issuer.unsigned()}`,
    () => `Bearer ${issuer.token({ iss: 'https://evil.example' })}`,
    () => `Bearer ${issuer.token({ aud: 'another-bot' })}`,
    () => `Bearer ${issuer.token({ serviceurl: 'https://evil.example/' })}`,
    () => `Bearer ${issuer.token({ nbf: secondsFromNow(-7200), exp: secondsFromNow(-3600) })}`,
  ];
}
