import { beforeAll, describe, expect, it } from 'vitest';
import { readEncoderFiles } from '../../../adapters/text-models/encoder-files.js';
import { type Encode, openSentenceEncoder } from '../../../adapters/text-models/sentence-encoder.js';
import { meaningOf } from '../../../src/service/words/meaning.js';
import { STOP_TEXTS } from '../../support/text-reader.js';

/** More pieces than are read at once. */
const CALM = 'Thank you for the new filters, they fit well. Could you send us the manual as a PDF? '.repeat(
  12,
);
const STOP = 'We hereby terminate our contract with you.';

let encode: Encode;
beforeAll(async () => {
  encode = await openSentenceEncoder(await readEncoderFiles(STOP_TEXTS));
});
const stopOf = async (text: string) => meaningOf(await encode(text)).stop;

describe('a text of more pieces than are read at once', () => {
  it.each([
    ['at its end', `${CALM} ${STOP}`],
    ['in its middle', `${CALM} ${STOP} ${CALM}`],
    ['at its beginning', `${STOP} ${CALM}`],
  ])('is read to its end, and means the worst that stands in it: %s', async (_, text) => {
    expect(await stopOf(text)).toBeGreaterThan((await stopOf(CALM)) + 1);
  });

  it('is not read where it would take too long', async () => {
    await expect(encode(CALM.repeat(20))).rejects.toThrow(RangeError);
  });
});
