import { meaningOf } from '../../src/service/words/meaning.js';
import { type TextReader, textReader } from '../../src/service/words/text-reader.js';
import type { Encode } from './sentence-encoder.js';
import { readStopModel } from './stop-model-files.js';

/**
 * The reader of texts whose models lie in a folder.
 *
 * @param report hears of each text of which it could not be read what it means.
 * @throws Error that names the folder when its models can't be read.
 */
export function openTextReader(folder: string, encode: Encode, report: (fault: unknown) => void): TextReader {
  return textReader(
    readStopModel(folder),
    async (texts) => (await Promise.all(texts.map(encode))).map(meaningOf),
    report,
  );
}
