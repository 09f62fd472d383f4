import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importFromDisk } from '../../adapters/files/import-from-disk.js';
import { data } from '../../src/cli/data.js';
import { IMPORT_KINDS } from '../../src/domain/import-run.js';
import { FIELDS } from '../../src/intake/fields.js';
import { defaultMapping, mappingSchema } from '../../src/intake/mapping.js';
import { callVerb } from '../intake/cli-context.js';
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

  it('has an example of every kind but those whose columns say it all', () => {
    const shown = examples.map(([, title]) => title?.split('.')[0]);
    expect(IMPORT_KINDS.filter((kind) => !shown.includes(kind))).toEqual([
      'customers',
      'invoices',
      'payments',
      'interactions',
      'outcomes',
    ]);
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

describe('docs/data-check.md', () => {
  const text = readFileSync('docs/data-check.md', 'utf8');
  const example = (title: string) =>
    new RegExp(`<!-- example: ${title} -->\n\`\`\`[a-z]*\n([\\s\\S]+?)\`\`\``).exec(text)?.[1] ?? '';

  async function company() {
    const stores = memoryStores();
    for (const kind of ['staff', 'customers'] as const) {
      const path = join(folder, `checked-${kind}.csv`);
      await writeFile(path, example(kind));
      await importFromDisk({
        path,
        mapping: defaultMapping(kind),
        rejectsPath: join(folder, 'rejects.csv'),
        stores,
        companyCurrency: 'EUR',
        now: new Date('2026-06-01T00:00:00Z'),
        isDryRun: false,
      });
    }
    return stores;
  }

  it('shows what the check says about its example', async () => {
    const { stdout } = await callVerb(data, ['check'], await company());
    const said = example('says').trimEnd().split('\n');
    expect(said.length).toBeGreaterThan(5);
    for (const line of said) expect(stdout.split('\n')).toContain(line);
  });

  it('shows merges that can be typed in this order', async () => {
    const stores = await company();
    const calls = example('merges').trimEnd().split('\n');
    for (const call of calls) {
      const { code } = await callVerb(data, call.split(' ').slice(2), stores);
      expect([call, code]).toEqual([call, 0]);
    }
    expect(await stores.mergeProposals.inState('kept_apart', 9)).toHaveLength(1);
  });

  it('names every key of --json', async () => {
    const { stdout } = await callVerb(data, ['check', '--json'], memoryStores());
    const unnamed = Object.keys(JSON.parse(stdout)).filter((key) => !new RegExp(`\\b${key}\\b`).test(text));
    expect(unnamed).toEqual([]);
  });
});

describe('every mapping in examples/maps', () => {
  it.each(readdirSync('examples/maps'))('%s can be used', (name) => {
    expect(() => mappingSchema.parse(parse(readFileSync(join('examples/maps', name), 'utf8')))).not.toThrow();
  });
});
