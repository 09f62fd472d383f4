import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/chat/locales/en.js';

const ROOT = 'src/chat';
// The search knows legal forms; errors and log lines of the delivery are for operators, in English.
const APART = ['src/chat/locales', 'src/chat/names', 'src/chat/delivery', 'src/chat/adapter.ts'];
const files = readdirSync(ROOT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !APART.some((apart) => file.startsWith(apart)));

/** The code without comments, imports, types and what is said to operators. */
function code(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/^(import|export) [\s\S]*?from '.*?';$/gm, '')
    .replace(/log\.(error|warn)\([\s\S]*?\);/g, '')
    .replace(/drop\(.*?\)/g, '')
    .replace(/new Error\([\s\S]*?\);/g, '');
}

/** Quoted texts and the pieces of templates around their placeholders. */
function literals(source: string): { readonly quoted: string[]; readonly pieces: string[] } {
  return {
    quoted: [...source.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)].map(([, text]) => text ?? ''),
    pieces: [...source.matchAll(/`([^`]*)`/g)].flatMap(([, text]) =>
      (text ?? '').replace(/\$\{[^}]*\}/g, '\u0000').split('\u0000'),
    ),
  };
}

/** Words for people: two words in a row, or one that begins like a sentence. */
function wordingIn(source: string): string[] {
  const { quoted, pieces } = literals(source);
  return [
    ...[...quoted, ...pieces].filter((text) => /\p{L}{2,}\s+\p{L}{2,}/u.test(text)),
    ...quoted.filter((text) => /^\p{Lu}\p{Ll}{2,}[.!?…]?$/u.test(text)),
  ];
}

describe('the chat surface', () => {
  it('is looked at file by file', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(files)('%s has no wording of its own', (file) => {
    expect(wordingIn(code(file))).toEqual([]);
  });

  it('would be caught if it had', () => {
    const placeholder = '$'.concat('{n}');
    const source = `const a = 'On it now'; const b = \`${placeholder} days left\`; const c = 'Snooze…';`;
    expect(wordingIn(source)).toEqual(['On it now', ' days left', 'Snooze…']);
  });

  it('uses every text there is', () => {
    const everything = files.map((file) => readFileSync(file, 'utf8')).join('\n');
    const isUsed = (key: string): boolean => {
      if (everything.includes(`'${key}'`)) return true;
      // Made of a fixed beginning and a name, such as `level.${level}`.
      const [beginning] = key.split(/(?<=\.)[^.]+$/);
      return beginning !== '' && everything.includes(`\`${beginning}\${`);
    };
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });
});
