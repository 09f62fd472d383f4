import { describe, expect, it } from 'vitest';
import { replyTime } from '../../../src/churn/signals/reply-time.js';
import type { VarselEvent } from '../../../src/domain/event.js';
import { contextAsOf, read } from '../make-context.js';
import { daysAfter, interaction } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');

/** Ten days apart, the last on 20 October: an email of ours and the answer after so many hours each. */
function replies(...hours: readonly number[]): VarselEvent[] {
  return hours.flatMap((wait, index) => {
    const sent = daysAfter('2026-10-20', (index - hours.length + 1) * 10);
    return [
      interaction(sent, { direction: 'out' }),
      interaction(daysAfter(sent, wait / 24), { direction: 'in' }),
    ];
  });
}
const five = (hours: number) => Array.from({ length: 5 }, () => hours);
const ten = (hours: number) => Array.from({ length: 10 }, () => hours);

describe('reply time', () => {
  it.each([
    [24, 35, null],
    [24, 36, 'weak'],
    [24, 47, 'weak'],
    [24, 48, 'medium'],
    // Half as long again, but only four hours.
    [8, 12, null],
    // Twice as long, but only eight hours.
    [8, 16, null],
    [8, 20, 'weak'],
    [24, 12, null],
  ] as const)('of usually %i hours and now %i is %s', (usual, recent, strength) => {
    expect(read(replyTime, replies(...five(usual), ...ten(recent)), context)).toMatchObject({
      kind: 'measured',
      strength,
      values: { hours: recent, usualHours: usual },
    });
  });

  it('takes the middle of the last ten, so that one slow reply changes nothing', () => {
    const events = replies(...five(24), 200, ...ten(24).slice(1));
    expect(read(replyTime, events, context)).toMatchObject({ strength: null, values: { percent: 0 } });
  });

  it('measures from the oldest email that waits, and takes none of a month ago for answered', () => {
    const reminded = replies(...five(24), ...ten(96));
    const reminders = ten(0).map((_, index) =>
      interaction(daysAfter('2026-10-22', -10 * index), { direction: 'out' }),
    );
    expect(read(replyTime, [...reminded, ...reminders], context)).toMatchObject({ values: { hours: 96 } });
    const old = [interaction('2026-02-01', { direction: 'out' }), ...replies(...five(24), ...ten(24))];
    expect(read(replyTime, old, context)).toMatchObject({ values: { hours: 24, usualHours: 24 } });
  });

  it('takes no email that was noted and taken back for one that waits', () => {
    const noted = ten(0).map((_, index) =>
      interaction(daysAfter('2026-10-18', -10 * index), {
        direction: 'out',
        status: 'cancelled',
        changedBy: 'us',
      }),
    );
    expect(read(replyTime, [...replies(...five(24), ...ten(24)), ...noted], context)).toMatchObject({
      strength: null,
      values: { hours: 24, usualHours: 24 },
    });
  });

  it('leaves holiday weeks out of the wait', () => {
    // Sent on 23 December, answered on 2 January: nine days of the ten are a holiday week.
    const over = [
      interaction('2025-12-23', { direction: 'out' }),
      interaction('2026-01-02', { direction: 'in' }),
    ];
    const january = contextAsOf('2026-01-03');
    const before = replies(...five(24), ...ten(24).slice(1)).map((each) => ({
      ...each,
      occurredAt: new Date(each.occurredAt.getTime() - 320 * 86_400_000),
      knownAt: new Date(each.knownAt.getTime() - 320 * 86_400_000),
    }));
    expect(read(replyTime, [...before, ...over], january)).toMatchObject({
      values: { hours: 24, percent: 0 },
    });
  });

  it('reads emails only, and only those whose direction is known', () => {
    const calls = replies(...five(24), ...ten(48)).map((each) =>
      each.payload.type === 'interaction'
        ? { ...each, payload: { ...each.payload, channel: 'call' as const } }
        : each,
    );
    expect(read(replyTime, calls, context)).toEqual({
      kind: 'missing',
      reason: 'too_few',
      values: { replies: 0, repliesNeeded: 15 },
    });
  });

  it('is missing with fourteen replies, and where the last one is half a year old', () => {
    const fourteen = replies(...ten(24), ...five(24).slice(1));
    expect(read(replyTime, fourteen, context)).toMatchObject({ reason: 'too_few', values: { replies: 14 } });
    const enough = replies(...five(24), ...ten(24));
    expect(read(replyTime, enough, contextAsOf('2027-04-19'))).toMatchObject({ kind: 'missing' });
    expect(read(replyTime, enough, contextAsOf('2027-04-18'))).toMatchObject({ kind: 'measured' });
  });
});
