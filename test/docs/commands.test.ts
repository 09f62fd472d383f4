import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDays } from '../../src/chat/commands/read-days.js';
import { readCommand } from '../../src/chat/commands/verb.js';

const page = readFileSync('docs/commands.md', 'utf8');
const rows = [...page.matchAll(/^\| `(.+?)`\s*\| `(.+?)`\s*\|$/gm)].map(([, typed = '', verb = '']) => [
  typed,
  verb,
]);

describe('docs/commands.md', () => {
  it('has examples', () => {
    expect(rows.length).toBeGreaterThan(8);
  });

  it.each(rows)('“%s” is understood as %s', (typed = '', verb = '') => {
    const read = readCommand(typed);
    expect(read?.verb).toBe(verb);
    if (verb === 'away') expect(readDays(read?.argument ?? '', '2026-11-26').ok).toBe(true);
  });

  it('names only days that are read', () => {
    const [, sentence = ''] = /Days are read as people write them: ([\s\S]+?)\. The day/.exec(page) ?? [];
    const days = [...sentence.matchAll(/`(.+?)`/g)].map(([, text = '']) => text);
    expect(days).toHaveLength(6);
    for (const day of days) expect([day, readDays(day, '2026-11-26').ok]).toEqual([day, true]);
  });
});
