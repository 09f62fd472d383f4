import { StringDecoder } from 'node:string_decoder';
import iconv from 'iconv-lite';
import { hasUtf8Mark, type Inspection } from './inspect-file.js';

export type Encoding = 'utf-8' | 'latin1';

/**
 * The encoding of a file that nobody named: UTF-8 unless more lines speak against it than for it. A few broken lines
 * in a UTF-8 file stay broken lines.
 */
export function guessEncoding({ utf8Lines, otherLines }: Inspection): Encoding {
  return otherLines > utf8Lines ? 'latin1' : 'utf-8';
}

/** Bytes to text, a piece at a time, without the mark at the start. Latin-1 is read as Windows-1252, which has €. */
export async function* decode(bytes: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = encoding === 'utf-8' ? new StringDecoder('utf8') : iconv.getDecoder('win1252');
  let isFirst = true;
  for await (const piece of bytes) {
    const text = decoder.write(isFirst && hasUtf8Mark(piece) ? piece.subarray(3) : piece);
    isFirst = false;
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}
