import { describe, expect, it } from 'vitest';
import { tone } from '../../../src/churn/signals/tone.js';
import { contextAsOf, read } from '../make-context.js';
import { daysAfter, interaction, ticket } from './make-signal-events.js';

const context = contextAsOf('2026-11-01');

/** Messages ten days apart, by turns a ticket and an email. */
function messages(last: string, tones: readonly number[]) {
  return tones.flatMap((mood, index) => {
    const date = daysAfter(last, (index - tones.length + 1) * 10);
    return index % 2 === 0 ? ticket(date, { tone: mood }) : [interaction(date, { tone: mood })];
  });
}
const times = (count: number, mood: number) => Array.from({ length: count }, () => mood);

describe('tone', () => {
  it.each([
    [0.3, 0.01, null],
    [0.3, 0, 'weak'],
    [0.3, -0.29, 'weak'],
    [0.3, -0.3, 'medium'],
    [0, 0.8, null],
  ] as const)('from %d to %d is %s', (usual, now, strength) => {
    const events = messages('2026-10-20', [...times(5, usual), ...times(5, now)]);
    expect(read(tone, events, context)).toMatchObject({ kind: 'measured', strength, values: { tone: now } });
  });

  it('leaves out messages whose mood nobody could tell', () => {
    const told = messages('2026-10-20', times(10, 0));
    const untold = [...ticket('2026-10-25'), interaction('2026-10-26')];
    expect(read(tone, [...told, ...untold], context)).toEqual({
      kind: 'measured',
      strength: null,
      values: { tone: 0, usual: 0, change: 0 },
      variant: 'own',
    });
  });

  it('is missing with nine messages, and where the last five reach back more than half a year', () => {
    expect(read(tone, messages('2026-10-20', times(9, 0)), context)).toMatchObject({
      reason: 'too_few',
      values: { messages: 9, messagesNeeded: 10 },
    });
    const stale = messages('2026-06-10', times(10, 0));
    expect(read(tone, stale, context)).toMatchObject({
      reason: 'too_few',
      values: { recentMessages: 4, recentMessagesNeeded: 5 },
    });
  });

  it('reads tickets alone where no log of contacts is brought', () => {
    const { interactions: _, ...others } = context.coverage;
    const events = messages('2026-10-20', [...times(10, 0.4), ...times(10, -0.4)]);
    expect(read(tone, events, { ...context, coverage: others })).toMatchObject({
      strength: 'medium',
      values: { tone: -0.4, usual: 0.4 },
    });
  });
});
