import type { ReadAhead } from '../gate/read-words.js';
import { heldMeanings } from './held-meanings.js';
import type { ReadIntent } from './intent.js';
import { intentReader, spansOfText } from './intent-reader.js';
import type { ReadMeanings } from './meaning.js';
import type { StopModel } from './stop-model.js';

/** Reads what texts want, by their words and by what they mean. */
export interface TextReader {
  readonly readIntent: ReadIntent;
  /** Has what a text means at hand before it is read; where that failed, its words are judged alone, and more strictly. */
  readonly readAhead: ReadAhead;
}

export function textReader(
  model: StopModel,
  readMeanings: ReadMeanings,
  report: (fault: unknown) => void,
): TextReader {
  const { atHand, readAhead } = heldMeanings(readMeanings, report);
  return {
    readIntent: intentReader(model, atHand),
    readAhead: (texts) => readAhead(texts.flatMap(({ subject, text }) => spansOfText(subject, text))),
  };
}
