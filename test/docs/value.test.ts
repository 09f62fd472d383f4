import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCommand } from '../../src/chat/commands/verb.js';
import { valueSettings } from '../../src/config/value-settings.js';
import { ada, MORNING, said, workplace } from '../chat/workplace.js';
import { someValueRun } from '../support/value-run.js';

const page = readFileSync('docs/value.md', 'utf8');
const commands = [...page.matchAll(/^\/varsel (.+)$/gm)].map(([, text = '']) => text);

describe('docs/value.md', () => {
  it('has examples', () => {
    expect(commands.length).toBeGreaterThan(8);
  });

  it.each(commands)('“%s” is answered', async (command) => {
    const { ask, stores } = await workplace({ staff: [ada({ role: 'manager' })] });
    await stores.valueRuns.save(someValueRun({ asOf: MORNING }));
    expect(readCommand(command)?.verb).toBe(command.split(' ')[0]);
    const answer = said(await ask(command));
    expect(answer).toMatch(/^# /);
    expect(answer).not.toContain('Ask for example');
  });

  it('names settings that there are, with values that are taken', () => {
    const [, example = ''] = /<!-- example: settings -->\n```yaml\n([\s\S]+?)```/.exec(page) ?? [];
    const { value } = parse(example);
    expect(valueSettings.parse(value)).toMatchObject(value);
  });
});
