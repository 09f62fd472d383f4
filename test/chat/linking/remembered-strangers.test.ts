import { describe, expect, it } from 'vitest';
import type { Proposed } from '../../../src/chat/linking/propose-link.js';
import { rememberedStrangers } from '../../../src/chat/linking/remembered-strangers.js';
import { ada, bo, said, workplace } from '../workplace.js';

const STRANGER = 'Please ask your Varsel administrator to add you.';

function directory() {
  const clock = { ms: 0 };
  const state: { answer: Proposed | Error; asked: string[] } = { answer: 'unknown', asked: [] };
  const propose = rememberedStrangers(
    async (platform, id) => {
      state.asked.push(`${platform} ${id}`);
      if (state.answer instanceof Error) throw state.answer;
      return state.answer;
    },
    () => new Date(clock.ms),
  );
  return { clock, state, propose };
}

describe('a stranger whom nobody could be', () => {
  it('is looked up once however often they write, and again two minutes later', async () => {
    const { clock, state, propose } = directory();
    for (let message = 0; message < 5; message++) expect(await propose('slack', 'U1')).toBe('unknown');
    expect(state.asked).toEqual(['slack U1']);
    clock.ms = 2 * 60_000;
    state.answer = 'asked';
    expect(await propose('slack', 'U1')).toBe('asked');
  });

  it('is another one on the other platform', async () => {
    const { state, propose } = directory();
    await propose('slack', 'U1');
    await propose('teams', 'U1');
    expect(state.asked).toEqual(['slack U1', 'teams U1']);
  });

  it('is looked up each time while an administrator’s answer is waited for, or the directory fails', async () => {
    const { state, propose } = directory();
    state.answer = 'asked';
    await propose('slack', 'U1');
    state.answer = new Error('the directory is down');
    await expect(propose('slack', 'U1')).rejects.toThrow('down');
    state.answer = 'unknown';
    expect(await propose('slack', 'U1')).toBe('unknown');
    expect(state.asked).toHaveLength(3);
  });

  it('crowds nobody’s memory: what is kept is bounded', async () => {
    const { state, propose } = directory();
    for (let id = 0; id <= 10_000; id++) await propose('slack', `U${id}`);
    await propose('slack', 'U10000');
    expect(state.asked).toHaveLength(10_001);
    await propose('slack', 'U0');
    expect(state.asked).toHaveLength(10_002);
  });

  it('gets in at once when their account is named, whatever is remembered', async () => {
    const place = await workplace({ staff: [ada(), bo({ slackUserId: null })] });
    expect(said(await place.ask('mine', 'UNEW'))).toContain(STRANGER);
    await place.stores.staff.upsert([bo({ slackUserId: 'UNEW' })]);
    expect(said(await place.ask('settings', 'UNEW'))).toContain('Language');
  });
});
