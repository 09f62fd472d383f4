import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { readEncoderFiles } from './encoder-files.js';
import { type Encode, openSentenceEncoder } from './sentence-encoder.js';

export interface EncoderStart {
  readonly folder: string;
}

export interface EncoderQuestion {
  readonly id: number;
  readonly text: string;
}

export type EncoderAnswer =
  | { readonly id: number; readonly logits: readonly number[] }
  | { readonly id: number; readonly fault: unknown };

if (parentPort !== null) serve(parentPort, workerData as EncoderStart);

/** Answers one text after another; the first waits until the encoder is loaded. */
function serve(port: MessagePort, { folder }: EncoderStart): void {
  const loaded = readEncoderFiles(folder).then(openSentenceEncoder);
  // Whoever asks hears of it.
  loaded.catch(() => undefined);
  let turn: Promise<void> = Promise.resolve();
  port.on('message', (question: EncoderQuestion) => {
    turn = turn.then(async () => port.postMessage(await answerTo(question, loaded)));
  });
}

async function answerTo({ id, text }: EncoderQuestion, loaded: Promise<Encode>): Promise<EncoderAnswer> {
  try {
    return { id, logits: await (await loaded)(text) };
  } catch (fault) {
    return { id, fault };
  }
}
