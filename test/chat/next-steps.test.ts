import { describe, expect, it } from 'vitest';
import { missingLines } from '../../src/chat/cards/missing-text.js';
import { rulesCard } from '../../src/chat/cards/rules-card.js';
import { readerFor } from '../../src/chat/reader.js';
import type { MissingSignal } from '../../src/domain/score.js';
import { someAlert, someCustomer } from '../support/alerts.js';
import { cardText, pressesOf } from './card-text.js';
import { ADA, ada, chatTestSettings, NORDLYS, nordlys, said, whispered, workplace } from './workplace.js';

const reader = readerFor('en', 'Europe/Oslo');

describe('a command without the name that it needs', () => {
  it.each([
    ['customer', '# [High risk] Nordlys Maskin AS'],
    ['why', '# Why Nordlys Maskin AS has 74 of 100 points'],
  ])('offers the asker’s own alerts to choose from: “%s”', async (command, answer) => {
    const { ask, press } = await workplace();
    const [choice] = pressesOf(whispered(await ask(command)));
    expect(choice?.text).toBe('Nordlys Maskin AS (1001)');
    expect(said(await press(choice?.action ?? '', choice?.subject ?? ''))).toContain(answer);
  });

  it('offers nobody else’s', async () => {
    const { ask } = await workplace({
      customers: [nordlys(), someCustomer('erp:2', { name: 'Bos kunde' })],
      alerts: [someAlert(NORDLYS), someAlert('erp:2', { ownerId: 'S02' })],
    });
    expect(said(await ask('why'))).not.toContain('Bos kunde');
  });

  it('still says how to name one to whoever has no alerts', async () => {
    const { ask } = await workplace({ alerts: [] });
    const card = whispered(await ask('log'));
    expect(card.summary).toContain('/varsel log Nordlys');
    expect(pressesOf(card)).toEqual([]);
  });
});

describe('half a word', () => {
  it.each([
    ['cust nordlys', 'customer nordlys'],
    ['sett', 'settings'],
    ['hando nordlys', 'handover nordlys'],
  ])('is completed: “%s”', async (typed, meant) => {
    const { ask } = await workplace();
    expect(pressesOf(whispered(await ask(typed)))[0]).toMatchObject({ text: meant, subject: meant });
  });

  it('is completed to nothing that would be refused', async () => {
    const { ask } = await workplace();
    expect(pressesOf(whispered(await ask('figur'))).map(({ subject }) => subject)).not.toContain('figures');
  });
});

describe('“admin” alone', () => {
  it('shows managers what answers them, and administrators the rest as well', async () => {
    const manager = await workplace({ staff: [ada({ role: 'manager' })] });
    const administrator = await workplace({ staff: [ada({ role: 'administrator' })] });
    const offered = async (to: typeof manager) =>
      pressesOf(whispered(await to.ask('admin'))).map(({ subject }) => subject);
    expect(await offered(manager)).toEqual(['admin stage', 'admin observe', 'admin data', 'admin offers']);
    expect(await offered(administrator)).toEqual([
      ...['admin stage', 'admin observe', 'admin data', 'admin offers', 'admin people', 'admin owners'],
      ...['admin channels', 'admin rules', 'admin health'],
    ]);
    for (const to of [manager, administrator])
      for (const command of await offered(to))
        expect(said(await to.press('command.run', command))).not.toContain('Only administrators');
  });

  it('says what was not understood', async () => {
    const { ask } = await workplace({ staff: [ada({ role: 'administrator' })] });
    const text = said(await ask('admin privacy'));
    expect(text).toContain('“admin privacy”');
    expect(text).toContain('/varsel admin people');
  });
});

describe('“mine” without anything of one’s own', () => {
  it('shows managers the way to everybody’s figures, and others none', async () => {
    const presses = async (role: 'manager' | 'sales') => {
      const { ask } = await workplace({ staff: [ada({ role })], alerts: [] });
      return pressesOf(whispered(await ask('mine'))).map(({ subject }) => subject);
    };
    expect(await presses('manager')).toEqual(['digest', 'figures']);
    expect(await presses('sales')).toEqual([]);
  });
});

describe('an absence that is noted already', () => {
  it('can be cancelled where it is said', async () => {
    const { ask, press } = await workplace();
    await ask('away 2026-12-20..2026-12-27');
    const [cancel] = pressesOf(whispered(await ask('away 2026-12-24')));
    expect(said(await press(cancel?.action ?? '', cancel?.subject ?? '', ADA))).toContain('Cancelled.');
  });
});

describe('what was not measured', () => {
  const tooFew = (signal: MissingSignal['signal'], have: number): MissingSignal => ({
    signal,
    reason: 'too_few',
    values: { machines: have, machinesNeeded: 3 },
  });

  it('is one line for everything there is too little of', () => {
    expect(
      missingLines([tooFew('maintenance', 1.1), tooFew('tone', 2), tooFew('reply_time', 0)], reader),
    ).toEqual([
      'Spare parts and maintenance, tone of messages and reply time: too little on record to compare.',
    ]);
  });

  it('counts in whole things', () => {
    const [line] = missingLines([tooFew('maintenance', 1.1)], reader);
    expect(line).toContain('(1 of 3)');
  });
});

describe('the nightly check', () => {
  it.each([
    ['0 3 * * *', 'every day at 03:00'],
    ['30 22 * * *', 'every day at 22:30'],
    ['0 3 * * 1-5', 'schedule: 0 3 * * 1-5'],
  ])('is set by “%s” and said as “%s”', (scoring, text) => {
    const rules = { ...chatTestSettings.rules, scoring };
    const view = { settings: { ...chatTestSettings, rules }, accepted: null, people: new Map() };
    expect(cardText(rulesCard(view, reader))).toContain(`• ${text}`);
  });
});
