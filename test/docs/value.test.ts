import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readCommand } from '../../src/chat/commands/verb.js';
import { figuresSettings } from '../../src/config/figures-settings.js';
import { valueSettings } from '../../src/config/value-settings.js';
import { ada, chatTestSettings, MORNING, said, workplace } from '../chat/workplace.js';
import { FIGURES_NOW } from '../support/figures-company.js';
import { keepMonthFigures } from '../support/keep-month-figures.js';
import { firstValuedOn, valueFiguresCompany } from '../support/value-figures-company.js';
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
    await firstValuedOn(stores, '2026-01-15');
    await keepMonthFigures(stores, chatTestSettings, MORNING, ['2026-02', '2026-01']);
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

  it('shows figures as they are', async () => {
    const [, example = ''] = /<!-- example: figures -->\n```\n([\s\S]+?)```/.exec(page) ?? [];
    const company = await valueFiguresCompany();
    const { ask, clock } = await workplace({
      staff: [ada({ role: 'manager' })],
      alerts: [],
      change: (held) => ({ ...company, staff: held.staff, personalSettings: held.personalSettings }),
    });
    clock.now = FIGURES_NOW;
    await keepMonthFigures(company, chatTestSettings, FIGURES_NOW);
    const shown = said(await ask('figures value'))
      .split('\n')
      .map((line) => line.replace(/^(#|•) /, ''));
    const lines = example.trim().split('\n');
    expect(shown.slice(0, lines.length)).toEqual(lines);
  });

  it('names settings of figures that there are, with values that are taken', () => {
    const [, example = ''] = /<!-- example: figure settings -->\n```yaml\n([\s\S]+?)```/.exec(page) ?? [];
    const { figures } = parse(example);
    expect(figuresSettings.parse(figures)).toMatchObject(figures);
  });
});
