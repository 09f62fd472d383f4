import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADA, ada, chatTestSettings, NORDLYS, NORDLYS_ALERT, nordlys } from '../chat/workplace.js';
import { someAlert, somePerson, someScore } from '../support/alerts.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../support/fake-slack/client.js';
import { recordingAdapter } from '../support/recording-adapter.js';
import { slackDesk } from '../support/slack-desk.js';
import { atWork } from './front/at-work.js';
import type { Kept } from './front/front.js';
import type { Arrival } from './front/schedule.js';
import { slackSender } from './front/slack-sender.js';

let slack: FakeSlack;
beforeAll(async () => {
  slack = await startFakeSlack();
});
afterAll(() => slack.stop());

it('lets one of 200 who press at once have the alert, each told twice of, and overheard and forged besides', async () => {
  const now = new Date();
  const people = Array.from({ length: 200 }, (_, index) =>
    somePerson(`S${100 + index}`, { name: `Person ${index}`, slackUserId: `U1${100 + index}` }),
  );
  const lines: { msg: string }[] = [];
  const adapter = recordingAdapter({ now: () => now });
  const work = atWork();
  let changes = 0;
  const desk = await slackDesk({
    staff: [ada({ slackUserId: ADA }), ...people],
    customers: [nordlys()],
    scores: [someScore(NORDLYS)],
    alerts: [someAlert(NORDLYS)],
    settings: chatTestSettings,
    adapter: work.watched(adapter),
    apiUrl: slack.apiUrl,
    now: () => now,
    wrap: (handle) => (request) => work.counted(handle(request)),
    logger: pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
    change: (stores) => ({
      ...stores,
      alerts: {
        ...stores.alerts,
        async compareAndSet(next) {
          const hasChanged = await stores.alerts.compareAndSet(next);
          if (hasChanged) changes += 1;
          return hasChanged;
        },
      },
    }),
  });
  const before = await desk.stores.alerts.find(NORDLYS_ALERT);
  const kept = people.map(({ slackUserId }, index) => pressBy(slackUserId ?? '', index));
  const send = slackSender(kept, desk.url);
  const arrival = (index: number, way: Arrival['way']): Arrival => ({
    atMs: now.getTime(),
    index,
    way,
    time: 0,
  });
  const statuses = await Promise.all(
    kept.flatMap((_, index) =>
      (['genuine', 'again', 'overheard', 'forged'] as const).map((way) => send(arrival(index, way))),
    ),
  );
  await work.quiet();

  expect(statuses.filter((status) => status === 200)).toHaveLength(400);
  expect(statuses.filter((status) => status === 401)).toHaveLength(400);
  const after = await desk.stores.alerts.find(NORDLYS_ALERT);
  expect(changes).toBe(1);
  expect(after?.version).toBe((before?.version ?? 0) + 1);
  expect(after?.log).toHaveLength((before?.log.length ?? 0) + 1);
  const winnerId = after?.state.name === 'taken' ? after.state.byId : null;
  const winner = people.find(({ id }) => id === winnerId);
  // Whoever has it sees it on the card; everybody else is told once, privately, who that is.
  const others = people.filter((person) => person !== winner).map(({ slackUserId }) => slackUserId);
  expect(adapter.whispers.map(({ to }) => to.platformUserId).sort()).toEqual(others.sort());
  for (const { card } of adapter.whispers)
    expect(card.summary).toContain(`${winner?.name} has this one already`);
  expect(lines.every(({ msg }) => msg.startsWith('refused'))).toBe(true);
  await desk.stop();
});

/** A press on "On it", as Slack tells of it. */
function pressBy(user: string, number: number): Kept {
  const payload = {
    type: 'block_actions',
    team: { id: 'T01ACME', domain: 'acme' },
    user: { id: user, username: user, name: user, team_id: 'T01ACME' },
    api_app_id: 'A01APP',
    token: 'unused',
    container: { type: 'message', message_ts: '1.1', channel_id: FAKE_SLACK.channel, is_ephemeral: false },
    trigger_id: `trigger${number}.one`,
    channel: { id: FAKE_SLACK.channel, name: 'churn-alerts' },
    response_url: `${slack.apiUrl}respond/${number}`,
    actions: [
      {
        type: 'button',
        action_id: 'varsel.0.0',
        block_id: 'varsel.0.0.0',
        action_ts: '1.1',
        value: JSON.stringify({ a: 'alert.take', s: NORDLYS_ALERT }),
      },
    ],
  };
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
  return { atMs: 0, headers: { 'content-type': 'application/x-www-form-urlencoded' }, body };
}
