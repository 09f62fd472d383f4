import { ArtefactError } from './artefact-error.js';
import type { Content } from './container.js';
import {
  isTypedArrayName,
  readSegment,
  segmentBytes,
  type TypedArray,
  typedArrayName,
  writeSegments,
} from './typed-segments.js';

/** Deeper than any model; keeps recursion from overflowing the stack. */
const DEEPEST = 100;

/**
 * What JSON can't say stands in an object with the one key "$": a number as its name, a typed array as its type and
 * length, its numbers following in the segments in the order of the manifest with every object's keys sorted. Keys that begin with "$" get another one.
 */
const MARK = '$';
const NUMBERS: Readonly<Record<string, number>> = {
  NaN: Number.NaN,
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  '-0': -0,
};

/**
 * Plain data as bytes: objects, arrays, texts, booleans, null, numbers (NaN, infinities and −0 too) and typed arrays,
 * nested up to 100 deep. The same data give the same bytes, in whatever order their keys were set.
 * @throws ArtefactError `not_plain_data` naming where anything else stands.
 */
export function encodePlainData(value: unknown): Content {
  const arrays: TypedArray[] = [];
  const manifest = JSON.stringify(encoded(value, null, arrays));
  return { manifest: new TextEncoder().encode(manifest), segments: writeSegments(arrays) };
}

/**
 * The data that encodePlainData was given; keys come sorted, each an object's own whatever it is called.
 * @throws ArtefactError `damaged` for a manifest that it did not write.
 */
export function decodePlainData({ manifest, segments }: Content): unknown {
  const reader: Reader = { segments, position: 0 };
  const value = decoded(parsed(manifest), 0, reader);
  if (reader.position !== segments.length) throw malformed('numbers are left over');
  return value;
}

/** Where a value stands: the last step of the way to it, and the way before. */
interface Path {
  readonly step: string | number;
  readonly before: Path | null;
  readonly depth: number;
}

function encoded(value: unknown, path: Path | null, arrays: TypedArray[]): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return encodedNumber(value);
  if (path !== null && path.depth > DEEPEST) {
    throw notPlain(path, `lies more than ${DEEPEST} deep, or contains itself`);
  }
  if (typeof value !== 'object') throw notPlain(path, `is a value of type ${typeof value}`);
  const name = typedArrayName(value);
  if (name !== null) {
    const array = value as TypedArray;
    arrays.push(array);
    return { [MARK]: [name, array.length] };
  }
  if (Array.isArray(value)) {
    // Array.from, because map would skip holes.
    return Array.from(value, (item, index) => encoded(item, below(path, index), arrays));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw notPlain(path, `is no plain object but a ${value.constructor?.name || 'class instance'}`);
  }
  const keys = Object.keys(value).sort();
  return Object.fromEntries(
    keys.map((key) => [
      key.startsWith(MARK) ? MARK + key : key,
      encoded((value as Record<string, unknown>)[key], below(path, key), arrays),
    ]),
  );
}

function below(before: Path | null, step: string | number): Path {
  return { step, before, depth: (before?.depth ?? 0) + 1 };
}

function encodedNumber(value: number): unknown {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value;
  return { [MARK]: Object.is(value, -0) ? '-0' : String(value) };
}

interface Reader {
  readonly segments: Uint8Array;
  position: number;
}

function parsed(manifest: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(manifest));
  } catch (error) {
    throw malformed('it is no JSON', error);
  }
}

function decoded(value: unknown, depth: number, reader: Reader): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, MARK)) return decodedMark(value as Record<string, unknown>, reader);
  if (depth > DEEPEST) throw malformed(`it is more than ${DEEPEST} deep`);
  if (Array.isArray(value)) return value.map((item) => decoded(item, depth + 1, reader));
  // Sorted, because an object puts keys such as "10" first. fromEntries defines keys and never sets them: "__proto__"
  // becomes a key like any other.
  const keys = Object.keys(value).sort();
  return Object.fromEntries(
    keys.map((key) => [unescaped(key), decoded((value as Record<string, unknown>)[key], depth + 1, reader)]),
  );
}

function decodedMark(object: Readonly<Record<string, unknown>>, reader: Reader): number | TypedArray {
  const mark = object[MARK];
  if (Object.keys(object).length === 1) {
    if (typeof mark === 'string' && Object.hasOwn(NUMBERS, mark)) return NUMBERS[mark] as number;
    if (Array.isArray(mark) && mark.length === 2) return decodedArray(mark[0], mark[1], reader);
  }
  throw malformed('it holds an unknown mark');
}

function decodedArray(name: unknown, length: unknown, reader: Reader): TypedArray {
  if (typeof name !== 'string' || !isTypedArrayName(name)) throw malformed('it holds an unknown array');
  if (typeof length !== 'number' || !Number.isSafeInteger(length) || length < 0) {
    throw malformed('an array has no length');
  }
  const start = reader.position;
  const end = start + segmentBytes(name, length);
  if (end > reader.segments.length) throw malformed('numbers are missing');
  reader.position = end;
  return readSegment(reader.segments, start, name, length);
}

function unescaped(key: string): string {
  if (!key.startsWith(MARK)) return key;
  if (!key.startsWith(MARK + MARK)) throw malformed('it holds an unknown mark');
  return key.slice(MARK.length);
}

function notPlain(path: Path | null, what: string): ArtefactError {
  return new ArtefactError(
    'not_plain_data',
    `A trained model holds plain data and typed arrays only, but what stands at "${pathText(path)}" ${what}; convert it or leave it out.`,
  );
}

function pathText(path: Path | null): string {
  const steps: string[] = [];
  for (let at = path; at !== null; at = at.before) {
    steps.unshift(typeof at.step === 'number' ? `[${at.step}]` : `.${at.step}`);
  }
  return steps.slice(0, 12).join('');
}

function malformed(what: string, cause?: unknown): ArtefactError {
  return new ArtefactError(
    'damaged',
    `The trained model's manifest can't be read: ${what}. Restore it from a backup, or train again.`,
    { cause },
  );
}
