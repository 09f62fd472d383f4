import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { readRows } from '../../src/learning/text/encoder/embedding-rows.js';
import { MOST_PIECES, pieceIds } from '../../src/learning/text/encoder/pieces.js';
import type { EncoderFiles } from './encoder-files.js';

/** Logits of a text's classes, in their order. */
export type Encode = (text: string) => Promise<readonly number[]>;

/** Runs a sentence encoder in this thread, which is busy for some hundredths of a second a text. */
export async function openSentenceEncoder({ classes, pieces, rows, model }: EncoderFiles): Promise<Encode> {
  // More threads would be workers of this worker, and the process has other work for its cores.
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  return async (text) => {
    const ids = pieceIds(pieces, text, MOST_PIECES);
    const vectors = new Tensor('float32', readRows(rows, ids), [1, ids.length, rows.width]);
    const { logits } = await session.run({ vectors });
    const numbers = [...((logits?.data ?? []) as Float32Array)];
    if (numbers.length !== classes.length)
      throw new Error(
        `The sentence encoder returned ${numbers.length} numbers for its ${classes.length} classes.`,
      );
    return numbers;
  };
}
