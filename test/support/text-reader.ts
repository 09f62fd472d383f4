import { readEncoderFiles } from '../../adapters/text-models/encoder-files.js';
import { openTextReader } from '../../adapters/text-models/open-text-reader.js';
import { type Encode, openSentenceEncoder } from '../../adapters/text-models/sentence-encoder.js';
import { readStopModel } from '../../adapters/text-models/stop-model-files.js';
import type { Intent, ReadIntent } from '../../src/service/words/intent.js';
import { intentReader } from '../../src/service/words/intent-reader.js';

export const STOP_TEXTS = 'assets/stop-texts';

let opened: Promise<Encode> | null = null;

/** In the thread of the test. */
async function encode(text: string): Promise<readonly number[]> {
  opened ??= readEncoderFiles(STOP_TEXTS).then(openSentenceEncoder);
  return (await opened)(text);
}

/** By words and by what is meant, as the product reads. */
export const { readIntent, readAhead } = openTextReader(STOP_TEXTS, encode, (fault) => {
  throw fault;
});

export async function readMeant(subject: string, text: string): Promise<Intent> {
  await readAhead([{ subject, text }]);
  return readIntent(subject, text);
}

/** By words alone, as where the encoder fails. */
export const readWordsAlone: ReadIntent = intentReader(readStopModel(STOP_TEXTS));
