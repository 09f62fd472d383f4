import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackAdapter } from '../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import type { ChatAdapter } from '../../src/chat/adapter.js';
import { targetKey } from '../../src/domain/delivery.js';
import type { Stores } from '../../src/stores/stores.js';
import { ada, bo, chatTestSettings, cleo, NORDLYS, NORDLYS_ALERT, nordlys } from '../chat/workplace.js';
import { someAlert, someScore } from '../support/alerts.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../support/fake-slack/client.js';
import { type RecordingAdapter, recordingAdapter } from '../support/recording-adapter.js';
import { type SlackDesk, type SlackDeskOptions, slackDesk } from '../support/slack-desk.js';
import { atWork } from './front/at-work.js';
import { type Front, startFront } from './front/front.js';
import { type Arrival, moments, scheduleOf } from './front/schedule.js';
import { slackSender } from './front/slack-sender.js';

const { ada: ADA, bob: BOB, channel, botUserId } = FAKE_SLACK;
const SALES = { platform: 'slack', kind: 'channel', id: 'C05SALES' } as const;
const ALERTS = { platform: 'slack', kind: 'channel', id: channel } as const;
const EACH_MS = 30_000;
const SEEDS = Array.from({ length: 6 }, (_, index) => 20261126 + index);

describe('what Slack sends through the front proxy', () => {
  // Near the real time, by which the library checks signatures once more.
  const startedAtMs = Date.now();
  const clock = { ms: startedAtMs };
  const now = () => new Date(clock.ms);
  let slack: FakeSlack;
  let front: Front;
  let product = '';
  let work = atWork();
  let card = '';

  beforeAll(async () => {
    slack = await startFakeSlack();
    front = await startFront(() => product, now);
    await slack.sendTo(front.url);
    await recordAMorning();
  });
  afterAll(async () => {
    await Promise.all([slack.stop(), front.stop()]);
  });

  async function open(adapter: ChatAdapter, more: Partial<SlackDeskOptions> = {}): Promise<SlackDesk> {
    const log = [{ event: 'posted', at: now(), byId: null, details: {} }] as const;
    const desk = await slackDesk({
      staff: [ada({ slackUserId: ADA, role: 'administrator' }), bo({ slackUserId: BOB }), cleo()],
      customers: [nordlys()],
      scores: [someScore(NORDLYS)],
      alerts: [someAlert(NORDLYS, { targets: [ALERTS], log, openedAt: now(), dueAt: null })],
      settings: chatTestSettings,
      adapter: work.watched(adapter),
      apiUrl: slack.apiUrl,
      now,
      wrap: (handle) => (request) => work.counted(handle(request)),
      ...more,
    });
    card = await desk.post(NORDLYS_ALERT);
    product = desk.url;
    return desk;
  }

  /** What Ada, Bob and an administrator do in half a morning, once, with nothing in between. */
  async function recordAMorning(): Promise<void> {
    const client = slackWebClient({
      botToken: FAKE_SLACK.botToken,
      apiUrl: slack.apiUrl,
      logger: pino({ level: 'silent' }),
    });
    const desk = await open(slackAdapter({ client }));
    // As it was at first: what somebody sees who has not looked since.
    const outdated = card;
    card = await desk.post(NORDLYS_ALERT);
    const press = (user: string, text: string, ts = card) => slack.press({ user, channel, ts, text });
    const joined = (inviter: string) =>
      slack.event({
        event: {
          type: 'member_joined_channel',
          user: botUserId,
          channel: SALES.id,
          channel_type: 'C',
          team: 'T01ACME',
          inviter,
        },
      });
    await slack.channel({ id: SALES.id, name: 'sales', members: [ADA, botUserId] });
    for (const step of [
      () => press(ADA, 'On it'),
      () => press(BOB, 'On it', outdated),
      () => slack.command({ user: ADA, channel, text: 'mine' }),
      () => press(ADA, 'Undo'),
      () => press(BOB, 'On it'),
      () =>
        slack.event({
          event: { type: 'app_home_opened', user: ADA, channel: 'D01ADA', tab: 'home', event_ts: '1.1' },
        }),
      () => press(BOB, 'Contact made…'),
      () => slack.submit({ user: BOB, values: { how: 'call', mood: 'bad', note: 'They miss us' } }),
      () => joined(ADA),
      () => slack.command({ user: BOB, channel, text: 'customer Nordlys' }),
      () => joined(BOB),
    ]) {
      await slack.setTime(clock.ms);
      expect(await step()).toMatchObject({ status: 200 });
      await work.quiet();
      clock.ms += EACH_MS;
    }
    await desk.stop();
  }

  interface Played {
    readonly state: unknown;
    readonly adapter: RecordingAdapter;
    readonly statuses: ReadonlyMap<Arrival, number>;
    readonly refusals: readonly string[];
  }

  /** The same morning again, with whatever arrives when. */
  async function play(arrivals: readonly Arrival[]): Promise<Played> {
    clock.ms = startedAtMs;
    work = atWork();
    const lines: { level: number; msg: string }[] = [];
    const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
    const adapter = recordingAdapter({ now });
    const desk = await open(adapter, { logger });
    const send = slackSender(front.kept, desk.url);
    const statuses = new Map<Arrival, number>();
    for (const together of moments(arrivals)) {
      clock.ms = together[0]?.atMs ?? clock.ms;
      await Promise.all(together.map(async (arrival) => statuses.set(arrival, await send(arrival))));
      await work.quiet();
    }
    const state = await stateOf(desk.stores);
    await desk.stop();
    const refusals = lines.filter(({ msg }) => msg.startsWith('refused')).map(({ msg }) => msg);
    return { state, adapter, statuses, refusals };
  }

  const happened = () =>
    front.kept.map(({ atMs, body }) => ({ atMs, isEvent: body.includes('"event_callback"') }));

  it.each(SEEDS)(
    'seed %i: once each, whatever is told again, overheard, held back or forged',
    async (seed) => {
      for (const isOrderKept of [true, false]) {
        const arrivals = scheduleOf(happened(), seed, isOrderKept);
        const genuine = arrivals.filter(({ way }) => way === 'genuine');
        const clean = await play(genuine);
        const mixed = await play(arrivals);

        expect(mixed.state).toEqual(clean.state);
        expect(answersOf(mixed.adapter)).toEqual(answersOf(clean.adapter));
        const urls = mixed.adapter.whispers.map(({ to }) => to.responseUrl);
        expect(new Set(urls).size).toBe(urls.length);
        for (const [{ way }, status] of mixed.statuses)
          expect(status).toBe(way === 'genuine' || way === 'again' ? 200 : 401);
        // One line for each that was refused, however often it came.
        const distinct = new Set(
          arrivals.flatMap(({ way, index }) => (way === 'genuine' ? [] : [`${way} ${index}`])),
        );
        expect(clean.refusals).toEqual([]);
        expect(mixed.refusals).toHaveLength(distinct.size);
      }
    },
  );
});

/** Everything that people's doings could have changed. */
async function stateOf(stores: Stores): Promise<unknown> {
  return {
    alert: await stores.alerts.find(NORDLYS_ALERT),
    outcomes: await stores.outcomes.ofCustomer(NORDLYS),
    cards: await stores.deliveries.ofAlert(NORDLYS_ALERT),
    introductions: await stores.deliveries.unsent(targetKey(SALES), 100),
    audit: await stores.audit.recent(1_000),
  };
}

/** Who was told what, and which forms and homes were shown. */
function answersOf({ whispers, forms }: RecordingAdapter): string[] {
  return [
    ...whispers.map(({ to, card }) => `${to.platformUserId} ${card.summary}`),
    ...forms.map(({ to, form }) => `${to.platformUserId} ${form.id}`),
  ].sort();
}
