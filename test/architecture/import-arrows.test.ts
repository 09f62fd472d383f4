import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The rooms from the ground up. A room may import from rooms on lower steps and from itself, never from its neighbours
 * or from above; docs/architecture.md draws the same picture.
 */
const STEPS: readonly (readonly string[])[] = [
  ['src/domain'],
  ['src/config', 'src/stores', 'src/learning', 'src/reading'],
  // These read the stores' interfaces; they don't know each other.
  ['src/history', 'src/intake', 'src/sample'],
  ['src/churn', 'src/value', 'src/deals', 'src/service'],
  [
    'src/overview',
    'src/alerts',
    'src/feedback',
    'src/measures',
    'src/privacy',
    'src/reports',
    'src/readiness',
  ],
  // A week's digest draws on alerts and on what came of them; tickets on who is away and on first contact.
  ['src/digest', 'src/tickets'],
  ['src/chat'],
  // The one HTTP listener, on which platforms mount their routes; foreign text made fit for any of them; secrets sealed.
  ['adapters/web', 'adapters/text', 'adapters/secrets'],
  [
    'adapters/slack',
    'adapters/teams',
    'adapters/webhook',
    'adapters/files',
    'adapters/pictures',
    'adapters/text-models',
    'models',
    'jobs',
  ],
  ['src/cli'],
  ['src/app'],
  ['src/app.ts'],
  ['src/main.ts', 'bench'],
];

const ROOTS = ['src', 'adapters', 'models', 'jobs', 'bench'];
const stepOf = new Map(STEPS.flatMap((rooms, step) => rooms.map((room) => [room, step] as const)));

describe('the house', () => {
  const files = ROOTS.flatMap(typescriptFiles);

  it('has every file in a room with a step', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => roomOf(file) === null)).toEqual([]);
  });

  it('imports one way: from lower steps and from the own room only', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file).flatMap((target) => (isAllowed(file, target) ? [] : [`${file} -> ${target}`])),
    );
    expect(wrong).toEqual([]);
  });

  it('has no database, queue, chat platform or clock in the core', () => {
    const edges =
      /^(mongoose|mongodb|bullmq|ioredis|@slack\/|botbuilder|node:(fs|net|http|https|child_process))/;
    const core = files.filter(
      (file) =>
        file.startsWith('src/') &&
        !file.startsWith('src/cli/') &&
        stepOf.get(roomOf(file) ?? '') !== undefined,
    );
    const inner = core.filter((file) => !/^src\/(app|main)(\.ts|\/)/.test(file));
    const found = inner.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const packages = specifiers(text).filter((specifier) => edges.test(specifier));
      const clocks = text.match(/\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(/g) ?? [];
      return [...packages, ...clocks].map((what) => `${file}: ${what}`);
    });
    expect(found).toEqual([]);
  });
});

function typescriptFiles(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): string[] {
  return specifiers(readFileSync(file, 'utf8'))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative('.', normalize(join(dirname(file), specifier))).replace(/\.js$/, '.ts'));
}

function specifiers(text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap((match) => match[1] ?? []);
}

function roomOf(file: string): string | null {
  const room = [...stepOf.keys()].filter((name) => file === name || file.startsWith(`${name}/`)).at(0);
  return room ?? null;
}

function isAllowed(file: string, target: string): boolean {
  const from = roomOf(file);
  const to = roomOf(target);
  if (from === null || to === null) return false;
  return from === to || (stepOf.get(to) ?? 0) < (stepOf.get(from) ?? 0);
}
