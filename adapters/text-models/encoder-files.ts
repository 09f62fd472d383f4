import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type EmbeddingRows, rowCount } from '../../src/learning/text/encoder/embedding-rows.js';
import { FIRST_PIECE, type Pieces, piecesOf } from '../../src/learning/text/encoder/pieces.js';

/** A sentence encoder as it lies in a folder. */
export interface EncoderFiles {
  /** What its numbers tell apart, in their order. */
  readonly classes: readonly string[];
  readonly pieces: Pieces;
  readonly rows: EmbeddingRows;
  /** An ONNX model from the rows of a text's pieces, [1, pieces, width], to a logit for each class, [1, classes]. */
  readonly model: Uint8Array;
}

const described = z.object({
  classes: z.array(z.string()).min(2),
  width: z.int().positive(),
  pieces: z.array(z.tuple([z.string().min(1), z.number()])).min(1),
});

/** @throws Error that names the folder and what is wrong with it. */
export async function readEncoderFiles(folder: string): Promise<EncoderFiles> {
  try {
    const [text, bytes, model] = await Promise.all([
      readFile(join(folder, 'pieces.json'), 'utf8'),
      readFile(join(folder, 'rows.q4')),
      readFile(join(folder, 'encoder.onnx')),
    ]);
    const { classes, width, pieces } = described.parse(JSON.parse(text));
    const rows = { bytes, width };
    if (rowCount(rows) !== FIRST_PIECE + pieces.length)
      throw new Error(`rows.q4 has ${rowCount(rows)} rows for ${FIRST_PIECE + pieces.length} pieces`);
    return { classes, pieces: piecesOf(pieces), rows, model };
  } catch (cause) {
    throw new Error(`The sentence encoder in ${folder} can't be read; is the checkout complete?`, { cause });
  }
}
