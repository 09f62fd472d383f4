import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOT_EVENTS, METHOD_SCOPES, NEEDED_SCOPES } from '../../../adapters/slack/app-surface.js';

const sources = readdirSync('adapters/slack', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('app-surface.ts'))
  .map((name) => readFileSync(join('adapters/slack', name), 'utf8'))
  .join('\n');

const found = (pattern: RegExp) =>
  [...new Set([...sources.matchAll(pattern)].flatMap((match) => match[1] ?? []))].sort();

/** As clients call them, such as client.chat.update(…). */
const called = found(
  /\.((?:apps|auth|bookmarks|chat|conversations|dialog|files|oauth|pins|reactions|team|usergroups|users|views)\.[\w.]+)\(/g,
);

describe('what the app asks of a workspace', () => {
  it('covers every method that is called', () => {
    expect(called).toContain('chat.postMessage');
    expect(called.filter((method) => !Object.hasOwn(METHOD_SCOPES, method))).toEqual([]);
  });

  it('holds no permission that no method needs', () => {
    const wanted = new Set(Object.values(METHOD_SCOPES).flatMap((scopes) => scopes ?? []));
    // The slash command and mentions need their own.
    expect(NEEDED_SCOPES.filter((scope) => !wanted.has(scope))).toEqual(['commands', 'app_mentions:read']);
  });

  it('subscribes to the events that are listened to, and to no others', () => {
    // Messages are subscribed to by where they are written, as in message.im, and listened to as one.
    const listened = BOT_EVENTS.map((event) => event.replace(/^message\..*/, 'message'));
    expect(found(/\.event(?:<[^>]*>)?\(\s*'(\w+)'/g)).toEqual(listened.sort());
  });
});
