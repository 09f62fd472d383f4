import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { overviewJson } from '../../adapters/web/overview-json.js';
import { day } from '../contracts/stores/example-rows.js';
import { exampleOverview } from '../contracts/stores/example-values.js';

const page = readFileSync('docs/overview.md', 'utf8');
const example = (title: string) =>
  new RegExp(`<!-- example: ${title} -->\\n\`\`\`[a-z]*\\n([\\s\\S]+?)\`\`\``).exec(page)?.[1] ?? '';

describe('docs/overview.md', () => {
  it('shows an answer with every key that there is, and no other', () => {
    const overview = exampleOverview('erp:1');
    const contact = overview.contacts[0] ?? null;
    const answer = { ...overviewJson({ kind: 'one', overview, contact }, null, 'agent', day(30)), text: '' };
    const shown: unknown = JSON.parse(example('answer'));
    expect(keysOf(shown)).toEqual(keysOf(JSON.parse(JSON.stringify(answer))));
  });

  it('asks in a way that is answered', () => {
    const [, question = ''] = /GET \/api\/overview\?(\S+)/.exec(example('request')) ?? [];
    expect(Object.fromEntries(new URLSearchParams(question))).toEqual({
      phone: '+4722334455',
      language: 'nb',
    });
  });
});

function keysOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => [`${path}.${key}`, ...keysOf(inner, `${path}.${key}`)])
    .sort();
}
