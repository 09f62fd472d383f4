import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCommand } from '../../src/chat/commands/verb.js';
import { dealsSettings } from '../../src/config/deals-settings.js';
import { keepDeals } from '../chat/every-card/keep-deals.js';
import { ada, nordlys, said, workplace } from '../chat/workplace.js';

const page = readFileSync('docs/deals.md', 'utf8');
const commands = [...page.matchAll(/^\/varsel (.+)$/gm)].map(([, text = '']) => text);

describe('docs/deals.md', () => {
  it('has examples', () => {
    expect(commands.length).toBeGreaterThan(5);
  });

  it.each(commands)('“%s” is answered', async (command) => {
    const place = await workplace({ staff: [ada({ role: 'manager' })], customers: [nordlys()] });
    await keepDeals(place, (what) => what);
    expect(readCommand(command)?.verb).toBe(command.split(' ')[0]);
    const answer = said(await place.ask(command));
    expect(answer).not.toContain('Ask for example');
    expect(answer).not.toContain('I know no');
  });

  it('names settings that there are, with values that are taken', () => {
    const [, example = ''] = /<!-- example: settings -->\n```yaml\n([\s\S]+?)```/.exec(page) ?? [];
    const { deals } = parse(example);
    expect(dealsSettings.parse(deals)).toMatchObject(deals);
  });
});
