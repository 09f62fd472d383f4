import { Worker } from 'node:worker_threads';
import type { EncoderAnswer, EncoderQuestion, EncoderStart } from './worker.js';

/** A sentence encoder in a thread of its own, so that nobody waits for a text that somebody else's ticket brought. */
export interface EncoderApart {
  /**
   * Logits of the text's classes.
   * @throws Error when the encoder can't be read or its thread has ended.
   */
  encode(text: string): Promise<readonly number[]>;
  close(): Promise<void>;
}

export interface EncoderApartOptions {
  /** Of pieces.json, rows.q4 and encoder.onnx. */
  readonly folder: string;
  /** The compiled worker.js, where this module isn't run from its compiled form. */
  readonly workerUrl?: URL;
}

interface Waiting {
  readonly resolve: (logits: readonly number[]) => void;
  readonly reject: (fault: unknown) => void;
}

/** The thread starts with the first text, doesn't keep the process alive while nobody waits, and is started anew after it ended. */
export function encoderApart({ folder, workerUrl }: EncoderApartOptions): EncoderApart {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let lastId = 0;

  function ended(which: Worker, fault: unknown): void {
    if (worker !== which) return;
    worker = null;
    const left = [...waiting.values()];
    waiting.clear();
    for (const { reject } of left) reject(fault);
  }

  function started(): Worker {
    const workerData: EncoderStart = { folder };
    const own = new Worker(workerUrl ?? new URL('./worker.js', import.meta.url), { workerData });
    own.unref();
    own.on('message', (answer: EncoderAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) own.unref();
      if ('logits' in answer) asked?.resolve(answer.logits);
      else asked?.reject(answer.fault);
    });
    own.on('error', (error) =>
      ended(own, new Error('The thread of the sentence encoder has failed.', { cause: error })),
    );
    own.on('exit', () => ended(own, new Error('The thread of the sentence encoder has ended.')));
    return own;
  }

  return {
    encode(text) {
      worker ??= started();
      const question: EncoderQuestion = { id: ++lastId, text };
      return new Promise((resolve, reject) => {
        waiting.set(question.id, { resolve, reject });
        worker?.ref();
        worker?.postMessage(question);
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}
