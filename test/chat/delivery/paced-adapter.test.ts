import { describe, expect, it } from 'vitest';
import { SendLimited } from '../../../src/chat/adapter.js';
import { askingSeldom } from '../../../src/chat/delivery/check-target.js';
import { type CallPlace, type PacedCall, pacedAdapter } from '../../../src/chat/delivery/paced-adapter.js';
import type { Target } from '../../../src/domain/delivery.js';
import { recordingAdapter } from '../../support/recording-adapter.js';

const CHANNEL: Target = { platform: 'slack', kind: 'channel', id: 'C01' };
const CARD = { summary: 'A card', blocks: [] };

describe('a platform within its rates', () => {
  it('changes, looks up and asks only in turn, and says how long to wait', async () => {
    const desk = someDesk();
    const reference = await desk.adapter.send(CHANNEL, CARD, 'd1');
    desk.turn.waitMs = 1_200;
    const calls = [
      () => desk.adapter.update(reference, CARD),
      () => desk.adapter.find(CHANNEL, 'd1', new Date(0)),
      () => desk.adapter.membership(CHANNEL),
    ];
    for (const call of calls) await expect(call()).rejects.toMatchObject({ retryAfterMs: 1_200 });
    expect(desk.recording.calls).toEqual(['send']);
    desk.turn.waitMs = 0;
    for (const call of calls) await call();
    expect(desk.recording.calls).toEqual(['send', 'update', 'find', 'membership']);
  });

  it('passes on that the platform asked for patience, and what the call was about', async () => {
    const desk = someDesk();
    const reference = await desk.adapter.send(CHANNEL, CARD, 'd1');
    desk.recording.failNext('send', { kind: 'limited', retryAfterMs: 7_000 });
    desk.recording.failNext('reply', { kind: 'limited', retryAfterMs: 8_000 });
    desk.recording.failNext('update', { kind: 'limited', retryAfterMs: 9_000 });
    for (const call of [
      () => desk.adapter.send(CHANNEL, CARD, 'd2'),
      () => desk.adapter.reply(reference, ['more'], 'd3'),
      () => desk.adapter.update(reference, CARD),
    ])
      await expect(call()).rejects.toBeInstanceOf(SendLimited);
    expect(desk.patience).toEqual([
      ['post', 'C01', 7_000],
      ['post', 'C01', 8_000],
      ['update', 'C01', 9_000],
    ]);
  });
});

describe('asking seldom who is in a channel', () => {
  it('takes an answer of a minute ago where the platform can’t be asked now, and one of an hour ago never', async () => {
    const desk = someDesk();
    await desk.seldom.membership(CHANNEL);
    desk.turn.waitMs = 1_000;
    desk.clock.ms += 60_000;
    expect(await desk.seldom.membership(CHANNEL)).toMatchObject({ isMember: true });
    desk.clock.ms += 3_600_000;
    await expect(desk.seldom.membership(CHANNEL)).rejects.toBeInstanceOf(SendLimited);
  });

  it('asks again at once about a channel that could not be written to', async () => {
    const desk = someDesk();
    desk.recording.setMembership(CHANNEL, { isMember: false });
    expect(await desk.seldom.membership(CHANNEL)).toMatchObject({ isMember: false });
    desk.recording.setMembership(CHANNEL, { isMember: true });
    expect(await desk.seldom.membership(CHANNEL)).toMatchObject({ isMember: true });
  });
});

function someDesk() {
  const clock = { ms: Date.parse('2026-03-02T09:00:00Z') };
  const turn = { waitMs: 0 };
  const recording = recordingAdapter();
  const patience: [PacedCall, string, number][] = [];
  const adapter = pacedAdapter(recording, {
    take: async () => turn.waitMs,
    delayed: async () => undefined,
    limited: async (call: PacedCall, { id }: CallPlace, retryAfterMs: number) => {
      patience.push([call, id, retryAfterMs]);
    },
  });
  const seldom = askingSeldom(adapter, () => new Date(clock.ms));
  return { clock, turn, recording, patience, adapter, seldom };
}
