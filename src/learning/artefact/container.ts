import { createHash } from 'node:crypto';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { ArtefactError } from './artefact-error.js';

/**
 * Layout, little-endian:
 *
 *     0  8  magic
 *     8  4  format
 *    12  4  CRC-32 of all that follows
 *    16  4  length of the content
 *    20  4  length of the content's first part, the manifest
 *    24  4  length of the deflated content
 *    28 32  SHA-256 of format, both lengths and content
 *    60     the content, deflated (zlib, RFC 1950)
 *
 * The SHA-256 says which model it is: it is taken before deflating, whose bytes differ between processors. The CRC
 * finds what was damaged on the way.
 */
const MAGIC = Uint8Array.of(0x56, 0x41, 0x52, 0x53, 0x45, 0x4c, 0x1a, 0x0a);
const FORMAT = 1;
const HEADER_BYTES = 60;
const AT = { format: 8, crc: 12, content: 16, manifest: 20, deflated: 24, sha256: 28 } as const;

/** Level 9 takes four times as long and saves one byte in a hundred. */
const DEFLATE_LEVEL = 6;
/** Ten thousand trees of 255 leaves are about 200 MB before deflating. */
const LARGEST_CONTENT_BYTES = 256 * 1024 * 1024;
const LARGEST_MANIFEST_BYTES = 32 * 1024 * 1024;
/** Deflate shrinks at most about 1032 times. */
const LARGEST_RATIO = 1040;

export interface Content {
  readonly manifest: Uint8Array;
  readonly segments: Uint8Array;
}

/**
 * @throws ArtefactError `too_large` above 256 MB, or 32 MB of manifest.
 */
export function sealContent({ manifest, segments }: Content): Uint8Array {
  const contentLength = manifest.length + segments.length;
  checkSize(contentLength, manifest.length);
  const content = new Uint8Array(contentLength);
  content.set(manifest);
  content.set(segments, manifest.length);
  const deflated = deflateSync(content, { level: DEFLATE_LEVEL });

  const bytes = new Uint8Array(HEADER_BYTES + deflated.length);
  const view = viewOf(bytes);
  bytes.set(MAGIC);
  view.setUint32(AT.format, FORMAT, true);
  view.setUint32(AT.content, contentLength, true);
  view.setUint32(AT.manifest, manifest.length, true);
  view.setUint32(AT.deflated, deflated.length, true);
  bytes.set(sha256Of(view, content), AT.sha256);
  bytes.set(deflated, HEADER_BYTES);
  view.setUint32(AT.crc, crc32(bytes.subarray(AT.content)), true);
  return bytes;
}

/**
 * @throws ArtefactError that says what is wrong with the bytes; memory stays bounded whatever they are.
 */
export function unsealContent(bytes: Uint8Array): Content {
  const view = checkHeader(bytes);
  const contentLength = view.getUint32(AT.content, true);
  const manifestLength = view.getUint32(AT.manifest, true);
  checkSize(contentLength, manifestLength);
  const deflated = bytes.subarray(HEADER_BYTES);
  if (manifestLength > contentLength || contentLength > deflated.length * LARGEST_RATIO) throw damaged();

  const content = inflated(deflated, contentLength);
  if (content.length !== contentLength) throw damaged();
  const checksum = sha256Of(view, content);
  if (!checksum.every((byte, index) => byte === bytes[AT.sha256 + index])) throw damaged();
  return { manifest: content.subarray(0, manifestLength), segments: content.subarray(manifestLength) };
}

/**
 * SHA-256 of what an artefact holds, in hexadecimal: 64 characters, the same for the same model on every machine. Taken
 * from the header without opening the artefact.
 * @throws ArtefactError when the bytes are no whole artefact.
 */
export function artefactChecksum(bytes: Uint8Array): string {
  checkHeader(bytes);
  return Buffer.from(bytes.subarray(AT.sha256, AT.sha256 + 32)).toString('hex');
}

function checkHeader(bytes: Uint8Array): DataView {
  if (!MAGIC.every((byte, index) => byte === bytes[index] || index >= bytes.length)) {
    throw new ArtefactError(
      'not_an_artefact',
      'These bytes are no trained model; give those that training kept.',
    );
  }
  if (bytes.length < HEADER_BYTES) throw truncated(bytes.length, HEADER_BYTES);
  const view = viewOf(bytes);
  const format = view.getUint32(AT.format, true);
  if (format !== FORMAT) {
    throw new ArtefactError(
      'other_format',
      `The trained model has format ${format}, this version of Varsel reads format ${FORMAT}; use the version that made it, or train again.`,
    );
  }
  const length = HEADER_BYTES + view.getUint32(AT.deflated, true);
  if (bytes.length < length) throw truncated(bytes.length, length);
  if (bytes.length > length) {
    throw new ArtefactError(
      'trailing_bytes',
      `${bytes.length - length} bytes stand behind the trained model's end; load it again from where it is kept.`,
    );
  }
  if (crc32(bytes.subarray(AT.content)) !== view.getUint32(AT.crc, true)) throw damaged();
  return view;
}

function inflated(deflated: Uint8Array, contentLength: number): Uint8Array {
  // inflateSync refuses a limit of 0, and content is never empty.
  if (contentLength === 0) throw damaged();
  try {
    return inflateSync(deflated, { maxOutputLength: contentLength });
  } catch (error) {
    throw damaged(error);
  }
}

function checkSize(contentLength: number, manifestLength: number): void {
  if (contentLength > LARGEST_CONTENT_BYTES) {
    throw new ArtefactError(
      'too_large',
      `The trained model has ${contentLength} bytes, at most ${LARGEST_CONTENT_BYTES} can be kept; train fewer or smaller trees.`,
    );
  }
  if (manifestLength > LARGEST_MANIFEST_BYTES) {
    throw new ArtefactError(
      'too_large',
      `The trained model has ${manifestLength} bytes beside its typed arrays, at most ${LARGEST_MANIFEST_BYTES} can be kept; put its numbers into typed arrays.`,
    );
  }
}

function sha256Of(view: DataView, content: Uint8Array): Uint8Array {
  const header = Uint8Array.from({ length: 12 }, (_, index) =>
    view.getUint8(index < 4 ? AT.format + index : AT.content + index - 4),
  );
  return createHash('sha256').update(header).update(content).digest();
}

function truncated(length: number, whole: number): ArtefactError {
  return new ArtefactError(
    'truncated',
    `The trained model ends after ${length} of ${whole} bytes; load it again from where it is kept, or train again.`,
  );
}

function damaged(cause?: unknown): ArtefactError {
  return new ArtefactError(
    'damaged',
    'The trained model is damaged: its bytes do not match its checksum. Restore it from a backup, or train again.',
    { cause },
  );
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
