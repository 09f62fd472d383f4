import { expect, it } from 'vitest';
import { commandFor } from '../../src/chat/commands/commands.js';
import { ADA, formOf, NORDLYS, NORDLYS_ALERT, said, workplace } from './workplace.js';

const LENGTH = 100_000;
const PAGES: readonly (readonly [string, string])[] = [
  ['spaces between two words', `customer a${' '.repeat(LENGTH)}b`],
  ['one word', 'a'.repeat(LENGTH)],
  ['many words', 'nordlys '.repeat(LENGTH / 8)],
  ['brackets', `why ${'('.repeat(LENGTH)}`],
  ['dates', `away ${'2026-03-01 '.repeat(LENGTH / 11)}`],
];

it.each(PAGES)('a pasted page of %s is answered before anybody notices', async (_what, text) => {
  const { ask } = await workplace();
  await ask('customer nordlys');
  const startedAt = performance.now();
  await ask(text);
  expect(performance.now() - startedAt).toBeLessThan(1_000);
});

it('a command keeps all that anybody would type', () => {
  const dates = Array.from({ length: 40 }, (_, day) => `${day}.3.`).join(' ');
  expect(commandFor(`  away ${dates}`).argument).toBe(dates);
});

it('what is logged under the name of another thing gets a name of its own', async () => {
  const { press, submit, stores } = await workplace({ alerts: [] });
  const form = formOf(await press('customer.log', NORDLYS));
  await submit({ ...form, args: { request: `${NORDLYS_ALERT}:3` } }, { how: 'call', mood: 'good' });
  await submit({ ...form, args: { request: 'x'.repeat(5_000) } }, { how: 'visit', mood: 'good' });
  const events = (await stores.events.ofCustomers([NORDLYS])).get(NORDLYS) ?? [];
  expect(events).toHaveLength(2);
  for (const { key } of events) expect(key).toMatch(/^varsel:interaction:id-\d+$/);
});

it.each([
  ['__proto__', 'polluted'],
  ['constructor', 'x'],
  ['version', '1e308'],
  ['at', '8640000000000001'],
  ['step', '999999999999999'],
  ['before', '{"__proto__":{"language":"en"}}'],
  ['what', 'toString'],
])('a button with "%s" that is none of ours changes nothing', async (name, value) => {
  const { press, logged } = await workplace();
  const args = JSON.parse(JSON.stringify({ [name]: value }));
  for (const action of [
    'settings.undo',
    'away.restore',
    'answer.share',
    'stage.confirm',
    'log.undo',
    'alert.undo',
  ])
    await press(action, 'constructor', ADA, args);
  expect(logged).toEqual([]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(said(await press('away.restore', 'S01', ADA, args))).not.toContain('NaN');
});
