import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CUSTOMER_TEXT_KEYS } from '../../src/chat/customer-text.js';
import { en } from '../../src/chat/locales/en.js';

const SAYS_IT = 'src/chat/customer-text.ts';
const sources = ['src', 'adapters', 'jobs'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(root, path)),
);
const textOf = (path: string) => readFileSync(path, 'utf8');

/** What a key is called that holds words to say or to write. */
const TO_SAY = /opener|draft|toSay|saying|greeting|salutation|mailText|letterTo/i;
/** Called so, and for staff all the same. */
const FOR_STAFF: ReadonlySet<string> = new Set<keyof typeof en>(['task.opener']);

/**
 * Who reads what leaves by HTTP or as a file; a new way out has to be put here, and if customers may read it, into
 * test/chat/customer-text.test.ts.
 */
const WAYS_OUT: Readonly<Record<string, 'staff' | 'customers' | 'nobody’s data'>> = {
  'adapters/web/health-route.ts': 'nobody’s data',
  'adapters/web/web-server.ts': 'nobody’s data',
  // By a token of the company's telephone or ticket system, shown to whoever answers.
  'adapters/web/overview-route.ts': 'staff',
  // Ticket systems show their fields to customers: src/tickets/route-answer.ts.
  'adapters/web/tickets-route.ts': 'customers',
  // How both ticket and sales systems are answered.
  'adapters/web/signed-json.ts': 'customers',
  // src/measures/exported-entry.ts.
  'adapters/webhook/post-json.ts': 'customers',
};

describe('texts for customers', () => {
  it('stand in their own topic alone', () => {
    const own = new Set<string>(CUSTOMER_TEXT_KEYS);
    const elsewhere = Object.keys(en).filter(
      (key) => TO_SAY.test(key) && !own.has(key) && !FOR_STAFF.has(key),
    );
    expect(elsewhere).toEqual([]);
  });

  it('are made in one place, so that no card says one by another way', () => {
    const prefixes = [...new Set(CUSTOMER_TEXT_KEYS.map((key) => key.slice(0, key.indexOf('.') + 1)))];
    const others = sources.filter((path) => {
      if (path === SAYS_IT || path.startsWith('src/chat/locales/')) return false;
      const text = textOf(path);
      return prefixes.some((prefix) =>
        new RegExp(`\\b(text|rich)\\(\\s*['"\`]${prefix.replace('.', '\\.')}`).test(text),
      );
    });
    expect(others).toEqual([]);
  });

  it('leave the company in known ways only', () => {
    const writes = /response\.end\(|\.writeHead\(|https?\.request\(|\bfetch\(/;
    const ways = sources.filter(
      (path) => /^adapters\/(web|webhook)\//.test(path) && writes.test(textOf(path)),
    );
    expect(ways.length).toBeGreaterThan(3);
    expect(ways.filter((path) => WAYS_OUT[path] === undefined)).toEqual([]);
  });
});
