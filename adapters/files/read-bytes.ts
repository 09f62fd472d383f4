import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { IntakeError } from '../../src/intake/intake-error.js';
import { DamagedFileError } from './file-problem.js';

// Small pieces, because compressed ones may grow a thousandfold.
const PIECE_BYTES = 16_384;
const PLAIN_PIECE_BYTES = 65_536;
const GZIP_MAGIC = [0x1f, 0x8b];

/**
 * The bytes of a file, unpacked where it is gzipped (whatever its name says).
 * @param onPiece told of each piece as it lies on the disk.
 * @throws DamagedFileError behind the last byte that could be unpacked.
 */
export async function* readBytes(
  path: string,
  onPiece: (piece: Buffer) => void = () => undefined,
): AsyncGenerator<Buffer> {
  const source = piecesOf(path, onPiece);
  const first = await source.next();
  if (first.done === true) return;
  const isGzip = GZIP_MAGIC.every((byte, index) => first.value[index] === byte);
  if (isGzip) yield* gunzip(first.value, source, path);
  else {
    yield first.value;
    yield* source;
  }
}

async function* piecesOf(path: string, onPiece: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  const stream = createReadStream(path, {
    highWaterMark: path.endsWith('.gz') ? PIECE_BYTES : PLAIN_PIECE_BYTES,
  });
  try {
    for await (const piece of stream as AsyncIterable<Buffer>) {
      onPiece(piece);
      yield piece;
    }
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    throw new IntakeError(`${path} can't be read: ${error.message}`, { cause: error });
  }
}

/** Unpacks by hand: a pipe would drop what it still held when the file turns out to be damaged. */
async function* gunzip(first: Buffer, rest: AsyncGenerator<Buffer>, path: string): AsyncGenerator<Buffer> {
  const unpacker = createGunzip();
  let unpacked: Buffer[] = [];
  let failure: Error | null = null;
  const closed = new Promise<void>((resolve) => unpacker.once('close', resolve));
  unpacker.on('data', (piece: Buffer) => unpacked.push(piece));
  unpacker.on('error', (error) => {
    failure = error;
  });
  const take = () => {
    const taken = unpacked;
    unpacked = [];
    return taken;
  };
  const write = (piece: Buffer) =>
    Promise.race([closed, new Promise<void>((resolve) => unpacker.write(piece, () => resolve()))]);
  try {
    await write(first);
    yield* take();
    while (failure === null) {
      const piece = await rest.next();
      if (piece.done === true) break;
      await write(piece.value);
      yield* take();
    }
    if (failure === null) {
      unpacker.end();
      await closed;
      yield* take();
    }
    const error: Error | null = failure;
    if (error !== null) throw damaged(path, error);
  } finally {
    unpacker.destroy();
    await rest.return(undefined);
  }
}

function damaged(path: string, cause: Error): DamagedFileError {
  return new DamagedFileError(`${path} is damaged or was cut off (${cause.message})`, { cause });
}
