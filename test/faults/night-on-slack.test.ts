import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { slackAdapter } from '../../adapters/slack/slack-adapter.js';
import { slackWebClient } from '../../adapters/slack/web-client.js';
import type { Target } from '../../src/domain/delivery.js';
import { FAKE_SLACK, type FakeSlack, startFakeSlack } from '../support/fake-slack/client.js';
import { testRedis } from '../support/redis.js';
import { visibleText } from '../support/slack-validate.js';
import { type FaultProxy, startFaultProxy } from './fault-proxy.js';
import { SETTLE_MS, sendNight } from './night.js';
import { isInOrder, isReply, judge, markIn, namesOf, tell, whenSent } from './verdict.js';

const FAULTS = {
  seed: 20261126,
  limited: 0.02,
  limitedWide: 0.0005,
  door: 0.002,
  status: 0.006,
  reset: 0.006,
  hangs: 3,
};
/** So many alerts are raised in all: each has its card changed and a reply in its thread. */
const RAISED = 2 * 61 + 48 * 16;
/** Longer than anything takes here, and no longer than three unanswered calls may cost. */
const TIMEOUT_MS = 1_500;

describe('10,000 messages to 50 channels of Slack through the fault proxy', () => {
  const redis = testRedis();
  const logger = pino({ level: 'silent' });
  let slack: FakeSlack;
  let proxy: FaultProxy;
  beforeAll(async () => {
    slack = await startFakeSlack();
    proxy = await startFaultProxy('slack', new URL(slack.apiUrl).origin);
  });
  afterAll(async () => {
    await Promise.all([slack.stop(), proxy.stop(), redis.close()]);
  });

  it('each once, in order, as fast as is allowed and no faster', { timeout: 600_000 }, async () => {
    // Two busy channels: their own rate holds them up once the others are through.
    const channels = Array.from({ length: 50 }, (_, index) => ({
      target: { platform: 'slack', kind: 'channel', id: `C${100 + index}` } as const satisfies Target,
      count: index < 2 ? 680 : 180,
    }));
    for (const { target } of channels)
      await slack.channel({ id: target.id, name: target.id.toLowerCase(), members: ['U01ADA', 'U0BOT'] });
    await proxy.plan(FAULTS);
    const client = slackWebClient({
      botToken: FAKE_SLACK.botToken,
      apiUrl: `${proxy.url}api/`,
      timeoutMs: TIMEOUT_MS,
      logger,
    });
    const night = await sendNight({
      proxy,
      redis,
      adapterAt: () => slackAdapter({ client }),
      channels,
      raisedAtOnce: 12,
      latencyMs: { low: 5, high: 60 },
      workers: 16,
      seed: 7,
    });

    const report = await proxy.report();
    const workspace = judge(report, {
      scopes: ['workspace'],
      perSecond: 5,
      burst: 30,
      settleMs: 0,
      counts: ({ kind }) => kind === 'post',
      fromMs: night.startedAtMs,
      untilMs: whenSent(report, 0.85),
    });
    const busy = 'C100';
    const itsPosts = report.calls.filter(
      ({ conversation, kind }) => kind === 'post' && conversation === busy,
    );
    const channel = judge(report, {
      scopes: [`channel ${busy}`, 'workspace'],
      perSecond: 1,
      burst: 4,
      settleMs: SETTLE_MS,
      counts: (call) => itsPosts.includes(call),
      fromMs: whenSent(report, 0.92),
      untilMs: itsPosts.findLast((call) => !isReply(call))?.atMs ?? 0,
    });
    tell('Slack', night, report, { workspace: workspace.share, channel: channel.share });
    expect(night.states.size).toBe(10_000);
    expect([...night.states.keys()].filter((mark) => mark.endsWith('r#'))).toHaveLength(RAISED);
    expect(night.changed).toBe(RAISED);
    // Slack can be asked, so nothing stays unknown, whatever was hidden at first.
    expect(namesOf(night.states, 'sent')).toHaveLength(10_000);
    expect(workspace.unknowable.size).toBeGreaterThan(50);
    expect([...night.states.keys()].filter((mark) => workspace.posted.get(mark) !== 1)).toEqual([]);
    for (const { target, count } of channels) {
      const messages = (await slack.messages(target.id)).map(({ ts, blocks, thread_ts }) => ({
        ts,
        mark: markIn(visibleText(blocks)),
        root: thread_ts ?? null,
      }));
      const marks = new Map(messages.map(({ ts, mark }) => [ts, mark]));
      const standing = messages.map(({ mark, root }) => ({
        mark,
        under: root === null ? null : (marks.get(root) ?? 'nothing'),
      }));
      expect(standing).toHaveLength(count);
      expect(isInOrder(standing)).toBe(true);
    }
    expect(workspace.violations).toEqual([]);
    expect(workspace.share).toBeGreaterThan(0.95);
    expect(channel.share).toBeGreaterThan(0.95);
  });
});
