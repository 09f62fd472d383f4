import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedHeaders } from '../../adapters/webhook/sign.js';

type IsGenuine = (headers: object, body: string, secret: string, nowMs: number) => boolean;

const NOW = new Date('2026-03-02T08:00:00Z');
const SECRET = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const BODY = '{"type":"list.entry_added","data":{"id":"a"}}';

let folder: string;
let isGenuine: IsGenuine;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varsel-receiver-'));
  const [, code = ''] = /```js\n([\s\S]+?)```/.exec(readFileSync('docs/measures.md', 'utf8')) ?? [];
  const path = join(folder, 'receiver.mjs');
  await writeFile(path, code);
  ({ isGenuine } = (await import(pathToFileURL(path).href)) as { isGenuine: IsGenuine });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the receiver of docs/measures.md', () => {
  const headers = signedHeaders(SECRET, 'a', NOW, BODY);
  const at = (seconds: number) => NOW.getTime() + seconds * 1000;

  it('takes what is ours', () => {
    expect(isGenuine(headers, BODY, SECRET, at(2))).toBe(true);
  });

  it('refuses what was changed, signed by others, or sent again later', () => {
    expect(isGenuine(headers, BODY.replace('"a"', '"b"'), SECRET, at(2))).toBe(false);
    expect(isGenuine({ ...headers, 'webhook-id': 'b' }, BODY, SECRET, at(2))).toBe(false);
    expect(isGenuine({ ...headers, 'webhook-signature': 'v1,AAAA' }, BODY, SECRET, at(2))).toBe(false);
    expect(isGenuine(headers, BODY, `whsec_${Buffer.alloc(32, 8).toString('base64')}`, at(2))).toBe(false);
    expect(isGenuine(headers, BODY, SECRET, at(301))).toBe(false);
    expect(isGenuine(headers, BODY, SECRET, at(-301))).toBe(false);
    expect(isGenuine({}, BODY, SECRET, at(2))).toBe(false);
  });
});
