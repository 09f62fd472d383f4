import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type EncoderApart, encoderApart } from '../../../adapters/text-models/encoder-apart.js';
import { readEncoderFiles } from '../../../adapters/text-models/encoder-files.js';
import { openSentenceEncoder } from '../../../adapters/text-models/sentence-encoder.js';
import { STOP_TEXTS } from '../../support/text-reader.js';

/** Compiled: a thread runs no TypeScript. */
const workerUrl = new URL('../../../dist/adapters/text-models/worker.js', import.meta.url);

const opened: EncoderApart[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((encoder) => encoder.close()));
});

function apart(folder: string): EncoderApart {
  const encoder = encoderApart({ folder, workerUrl });
  opened.push(encoder);
  return encoder;
}

function copied(): string {
  const folder = mkdtempSync(join(tmpdir(), 'varsel-encoder-'));
  cpSync(STOP_TEXTS, folder, { recursive: true });
  return folder;
}

describe('the sentence encoder in a thread of its own', () => {
  it('returns what it returns in this one, to whoever asked, in whatever order', async () => {
    const here = await openSentenceEncoder(await readEncoderFiles(STOP_TEXTS));
    const { encode } = apart(STOP_TEXTS);
    const texts = ['We want to cancel.', 'What does a larger plan cost?', '', '🙂'.repeat(400), 'Hei!'];
    const found = await Promise.all(texts.map(encode));
    for (const [index, text] of texts.entries()) expect(found[index]).toEqual(await here(text));
  });

  it('says which folder can not be read, and answers again from a new thread once it can', async () => {
    const folder = copied();
    writeFileSync(join(folder, 'rows.q4'), 'x');
    await expect(readEncoderFiles(folder)).rejects.toThrow(folder);
    const encoder = apart(folder);
    await expect(encoder.encode('Hello')).rejects.toThrow(folder);
    cpSync(join(STOP_TEXTS, 'rows.q4'), join(folder, 'rows.q4'));
    await encoder.close();
    expect(await encoder.encode('Hello')).toHaveLength(6);
  });

  it('tells those who wait that its thread has ended', async () => {
    const encoder = apart(STOP_TEXTS);
    const asked = encoder.encode('Hello');
    const ended = expect(asked).rejects.toThrow(/has ended/);
    await encoder.close();
    await ended;
  });
});
