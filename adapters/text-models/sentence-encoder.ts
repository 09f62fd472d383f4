import { env, InferenceSession, Tensor } from 'onnxruntime-web';
import { readRows } from '../../src/learning/text/encoder/embedding-rows.js';
import { MOST_PIECES, pieceStretches } from '../../src/learning/text/encoder/pieces.js';
import { meaningOf } from '../../src/service/words/meaning.js';
import type { EncoderFiles } from './encoder-files.js';

/**
 * Logits of a text's classes, in their order. Of a text that takes several stretches of pieces, those of the stretch that is
 * least harmless.
 *
 * @throws RangeError when it takes too many.
 */
export type Encode = (text: string) => Promise<readonly number[]>;

/** Far more than words take: what needs them is no prose, and half a second of the thread's. */
const MOST_STRETCHES = 12;

/** Runs a sentence encoder in this thread, which is busy for some hundredths of a second a text. */
export async function openSentenceEncoder({ classes, pieces, rows, model }: EncoderFiles): Promise<Encode> {
  // More threads would be workers of this worker, and the process has other work for its cores.
  env.wasm.numThreads = 1;
  const session = await InferenceSession.create(model, {
    executionProviders: ['wasm'],
    graphOptimizationLevel: 'all',
  });
  const logitsOf = async (ids: readonly number[]): Promise<readonly number[]> => {
    const vectors = new Tensor('float32', readRows(rows, ids), [1, ids.length, rows.width]);
    const { logits } = await session.run({ vectors });
    const numbers = [...((logits?.data ?? []) as Float32Array)];
    if (numbers.length !== classes.length)
      throw new Error(
        `The sentence encoder returned ${numbers.length} numbers for its ${classes.length} classes.`,
      );
    return numbers;
  };
  return async (text) => {
    const stretches = pieceStretches(pieces, text, MOST_PIECES);
    if (stretches.length > MOST_STRETCHES)
      throw new RangeError(
        `A text takes ${stretches.length} stretches of pieces; the sentence encoder reads ${MOST_STRETCHES}.`,
      );
    let worst: readonly number[] | null = null;
    for (const ids of stretches) {
      const logits = await logitsOf(ids);
      if (worst === null || meaningOf(logits).stop > meaningOf(worst).stop) worst = logits;
    }
    return worst ?? [];
  };
}
