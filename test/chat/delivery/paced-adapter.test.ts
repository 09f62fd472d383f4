import { describe, expect, it } from 'vitest';
import { type ChatAdapter, SendLimited } from '../../../src/chat/adapter.js';
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

describe('what people cause to be posted', () => {
  const TO = {
    platform: 'slack',
    conversationId: 'C01',
    platformUserId: 'U01',
    triggerId: null,
    responseUrl: null,
  } as const;

  function patientDesk(waits: readonly number[]) {
    const left = [...waits];
    const taken: [PacedCall, string][] = [];
    const slept: number[] = [];
    const patience: [PacedCall, string, number][] = [];
    const recording = recordingAdapter();
    const posting: ChatAdapter = {
      ...recording,
      async whisper(to, card, inTurn) {
        await inTurn?.('whisper', CHANNEL);
        await recording.whisper(to, card);
      },
    };
    const turns = {
      take: async (call: PacedCall, { id }: CallPlace) => {
        taken.push([call, id]);
        return left.shift() ?? 0;
      },
      delayed: async () => undefined,
      limited: async (call: PacedCall, { id }: CallPlace, retryAfterMs: number) => {
        patience.push([call, id, retryAfterMs]);
      },
    };
    const sleep = async (milliseconds: number) => void slept.push(milliseconds);
    const adapter = pacedAdapter(posting, turns, { mostMs: 5_000, sleep });
    return { recording, adapter, taken, slept, patience };
  }

  it('waits for its turn: sharing, and what is said to one person', async () => {
    const desk = patientDesk([400, 300, 0, 200]);
    await desk.adapter.send(CHANNEL, CARD, 'share|1');
    await desk.adapter.whisper(TO, CARD);
    expect(desk.slept).toEqual([400, 300, 200]);
    expect(desk.taken.map(([call]) => call)).toEqual(['post', 'post', 'post', 'whisper', 'whisper']);
    expect(desk.recording.calls).toEqual(['send', 'whisper']);
  });

  it('is refused as too fast where the wait would be too long, and then not posted', async () => {
    const desk = patientDesk([3_000, 3_000]);
    await expect(desk.adapter.send(CHANNEL, CARD, 'share|1')).rejects.toMatchObject({ retryAfterMs: 3_000 });
    expect(desk.slept).toEqual([3_000]);
    expect(desk.recording.calls).toEqual([]);
    // Nobody but us has asked for patience.
    expect(desk.patience).toEqual([]);
  });

  it('passes on what the platform itself says of too many private answers', async () => {
    const desk = patientDesk([]);
    desk.recording.failNext('whisper', { kind: 'limited', retryAfterMs: 9_000 });
    await expect(desk.adapter.whisper(TO, CARD)).rejects.toBeInstanceOf(SendLimited);
    expect(desk.patience).toEqual([['whisper', 'C01', 9_000]]);
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
