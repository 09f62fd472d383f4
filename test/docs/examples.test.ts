import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importFromDisk } from '../../adapters/files/import-from-disk.js';
import { IMPORT_KINDS } from '../../src/domain/import-run.js';
import { FIELDS } from '../../src/intake/fields.js';
import { defaultMapping, mappingSchema } from '../../src/intake/mapping.js';
import { memoryStores } from '../memory/memory-stores.js';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varsel-docs-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(page, 'utf8');

  it('links only to what is there', () => {
    const links = [...text.matchAll(/\]\(([^)#]+)[^)]*\)/g)].flatMap((match) => match[1] ?? []);
    const broken = links.filter((link) => !/^[a-z]+:/.test(link) && !existsSync(join(dirname(page), link)));
    expect(broken).toEqual([]);
  });

  it('names only npm scripts and verbs that there are', async () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const npmRuns = [...text.matchAll(/npm run ([a-z]+)/g)].flatMap((match) => match[1] ?? []);
    expect(npmRuns.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    const verbs = new Set(readFileSync('src/cli/run.ts', 'utf8').match(/(?<=^ {2})[a-z]+(?=[,:])/gm));
    const used = [...text.matchAll(/(?:^|`)varsel ([a-z]+)/gm)].flatMap((match) => match[1] ?? []);
    expect(used.filter((verb) => !verbs.has(verb))).toEqual([]);
  });
});

describe('docs/importing.md', () => {
  const text = readFileSync('docs/importing.md', 'utf8');
  const examples = [
    ...text.matchAll(/<!-- example: (.+?) -->\n```csv\n([\s\S]+?)```(?:\s+```yaml\n([\s\S]+?)```)?/g),
  ];

  it('has examples', () => {
    expect(examples).toHaveLength(2);
  });

  it.each(examples.map((match) => [match[1] ?? '', match[2] ?? '', match[3]] as const))(
    'does what it says: %s',
    async (title, csv, yaml) => {
      const kind = IMPORT_KINDS.find((name) => title.startsWith(name));
      if (kind === undefined) throw new Error(`"${title}" names no kind`);
      const path = join(folder, `${kind}.csv`);
      await writeFile(path, csv);
      const { summary } = await importFromDisk({
        path,
        mapping: yaml === undefined ? defaultMapping(kind) : mappingSchema.parse(parse(yaml)),
        rejectsPath: join(folder, 'rejects.csv'),
        stores: memoryStores(),
        companyCurrency: 'EUR',
        now: new Date('2026-06-01T00:00:00Z'),
        isDryRun: false,
      });
      const { accepted, rejected } = summary.counts;
      expect(`${accepted} taken in${rejected > 0 ? `, ${rejected} rejected` : ''}`).toBe(
        title.slice(title.search(/\d/)),
      );
    },
  );

  it('lists the fields that there are, the required ones in bold', () => {
    for (const kind of IMPORT_KINDS) {
      const row = text.split('\n').find((line) => line.startsWith(`| ${kind} |`)) ?? '';
      const missing = FIELDS[kind]
        .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(row))
        .map(({ name }) => name);
      expect([kind, missing]).toEqual([kind, []]);
      const bold = /\*\*([^*]+)\*\*/.exec(row)?.[1]?.split(', ') ?? [];
      expect([kind, bold]).toEqual([
        kind,
        FIELDS[kind].filter(({ isRequired }) => isRequired).map(({ name }) => name),
      ]);
    }
  });
});

describe('every mapping in examples/maps', () => {
  it.each(readdirSync('examples/maps'))('%s can be used', (name) => {
    expect(() => mappingSchema.parse(parse(readFileSync(join('examples/maps', name), 'utf8')))).not.toThrow();
  });
});
