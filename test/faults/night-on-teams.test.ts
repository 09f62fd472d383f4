import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { teamsAdapter } from '../../adapters/teams/teams-adapter.js';
import type { Target } from '../../src/domain/delivery.js';
import { memoryConversations } from '../memory/conversations.js';
import { FAKE_TEAMS, type FakeTeams, startFakeTeams } from '../support/fake-teams/fake-teams.js';
import type { FaultProxy } from './fault-proxy.js';
import { startNearProxy } from './near-proxy.js';
import { SETTLE_MS, sendNight } from './night.js';
import { isInOrder, isReply, judge, markIn, namesOf, tell, whenSent } from './verdict.js';

const FAULTS = {
  seed: 20261126,
  limited: 0.001,
  limitedWide: 0.0003,
  door: 0.002,
  status: 0.003,
  reset: 0.003,
  hangs: 3,
};
/** So many alerts are raised in all: each has its card changed and a reply in its thread. */
const RAISED = 2 * 61 + 48 * 16;
/** Longer than anything takes within a process, and no longer than three unanswered calls may cost. */
const TIMEOUT_MS = 700;

describe('10,000 messages to 50 channels of Teams through the fault proxy', () => {
  let teams: FakeTeams;
  let proxy: FaultProxy;
  beforeAll(async () => {
    teams = await startFakeTeams();
    proxy = startNearProxy('teams', async ({ verb, path, body }) => ({
      ...teams.take(verb, path, body),
      headers: { 'content-type': 'application/json' },
    }));
  });
  afterAll(async () => {
    await Promise.all([teams.stop(), proxy.stop()]);
  });

  it('each once or unknown, in order, as fast as is allowed and no faster', {
    timeout: 600_000,
  }, async () => {
    const channels = Array.from({ length: 50 }, (_, index) => ({
      target: {
        platform: 'teams',
        kind: 'channel',
        id: `19:c${100 + index}@thread.tacv2`,
      } as const satisfies Target,
      count: index < 2 ? 680 : 180,
    }));
    const conversations = memoryConversations();
    for (const { target } of channels) {
      teams.addMember(target.id, FAKE_TEAMS.ada);
      await conversations.save({
        target,
        conversationId: target.id,
        serviceUrl: proxy.url,
        teamId: FAKE_TEAMS.team,
        state: 'open',
        toldAt: new Date(0),
      });
    }
    await proxy.plan(FAULTS);
    const night = await sendNight({
      proxy,
      redis: null,
      adapterAt: (now) =>
        teamsAdapter({
          authentication: { token: async () => 'token' },
          conversations,
          appId: FAKE_TEAMS.appId,
          tenantId: FAKE_TEAMS.tenantId,
          serviceUrl: proxy.url,
          timeoutMs: TIMEOUT_MS,
          now,
        }),
      channels,
      raisedAtOnce: 40,
      latencyMs: { low: 20, high: 45 },
      workers: 16,
      seed: 7,
    });

    const report = await proxy.report();
    const app = judge(report, {
      scopes: ['app'],
      perSecond: 50,
      burst: 50,
      settleMs: 0,
      counts: () => true,
      fromMs: night.startedAtMs,
      untilMs: whenSent(report, 0.85),
    });
    const busy = '19:c100@thread.tacv2';
    const itsPosts = report.calls.filter(({ conversation }) => conversation === busy);
    const channel = judge(report, {
      scopes: [`conversation ${busy}`, 'app'],
      perSecond: 2,
      burst: 8,
      settleMs: SETTLE_MS,
      counts: (call) => itsPosts.includes(call),
      fromMs: whenSent(report, 0.92),
      untilMs: itsPosts.findLast((call) => call.kind === 'post' && !isReply(call))?.atMs ?? 0,
    });
    tell('Teams', night, report, { app: app.share, channel: channel.share });
    expect(night.states.size).toBe(10_000);
    expect([...night.states.keys()].filter((mark) => mark.endsWith('r#'))).toHaveLength(RAISED);
    expect(night.changed).toBe(RAISED);
    // Teams can be asked nothing, so what the proxy hid stays unknown, and nothing else does.
    expect(namesOf(night.states, 'unknown').sort()).toEqual([...app.unknowable].sort());
    expect(app.unknowable.size).toBeGreaterThan(30);
    expect(namesOf(night.states, 'sent')).toHaveLength(10_000 - app.unknowable.size);
    expect(namesOf(night.states, 'sent').filter((mark) => app.posted.get(mark) !== 1)).toEqual([]);
    expect([...app.unknowable].filter((mark) => (app.posted.get(mark) ?? 0) > 1)).toEqual([]);
    for (const { target } of channels) {
      const messages = teams.messages(target.id).map(({ words, ...message }) => ({
        ...message,
        mark: markIn(words),
      }));
      const marks = new Map(messages.map(({ id, mark }) => [id, mark]));
      const standing = messages.map(({ mark, underId }) => ({
        mark,
        under: underId === null ? null : (marks.get(underId) ?? 'nothing'),
      }));
      expect(isInOrder(standing)).toBe(true);
    }
    expect(app.violations).toEqual([]);
    expect(app.share).toBeGreaterThan(0.95);
    expect(channel.share).toBeGreaterThan(0.95);
  });
});
