import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArtefactError } from '../../../src/learning/artefact/artefact-error.js';
import { decodePlainData, encodePlainData } from '../../../src/learning/artefact/plain-data.js';

const NUMBERS = fc.oneof(
  fc.double(),
  fc.constantFrom(-0, Number.MAX_VALUE, Number.MIN_VALUE, 1e300),
  fc.integer(),
);
const KEYS = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '$', '$$', '$x', '10', ''));
const TYPED_ARRAYS = fc.oneof(
  fc.float64Array(),
  fc.float32Array(),
  fc.int32Array(),
  fc.uint32Array(),
  fc.uint16Array(),
  fc.uint8Array(),
);
const { plain: PLAIN_DATA } = fc.letrec((tie) => ({
  plain: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(NUMBERS, fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null), TYPED_ARRAYS),
    fc.array(tie('plain'), { maxLength: 5 }),
    fc.array(fc.tuple(KEYS, tie('plain')), { maxLength: 5 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

describe('plain data', () => {
  it('come back as they were, every number, text and key', () => {
    fc.assert(
      fc.property(PLAIN_DATA, (data) => {
        expect(isDeepStrictEqual(decodePlainData(encodePlainData(data)), data)).toBe(true);
      }),
    );
  });

  it('give the same bytes in whatever order keys were set', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(KEYS, PLAIN_DATA)), (entries) => {
        // The last of equal keys counts, so that both orders hold the same.
        const object = Object.fromEntries(entries);
        const turned = Object.fromEntries(Object.entries(object).reverse());
        expect(encodePlainData(turned)).toEqual(encodePlainData(object));
      }),
    );
  });

  it('keep lone surrogates and a part of a larger array', () => {
    const data = { text: '\ud800', part: Float64Array.of(1, 2, 3).subarray(1, 2) };
    expect(decodePlainData(encodePlainData(data))).toStrictEqual({
      text: '\ud800',
      part: Float64Array.of(2),
    });
  });

  it('take a Buffer for the bytes it holds', () => {
    expect(decodePlainData(encodePlainData(Buffer.from('ab')))).toStrictEqual(Uint8Array.of(97, 98));
  });

  it('change no prototype by their keys', () => {
    const data = JSON.parse('{"__proto__": {"isAdministrator": true}, "constructor": {"prototype": 1}}');
    const back = decodePlainData(encodePlainData(data)) as object;
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
    expect('isAdministrator' in back).toBe(false);
    expect('isAdministrator' in {}).toBe(false);
    expect(Object.keys(back).sort()).toEqual(['__proto__', 'constructor']);
  });

  const cyclic: Record<string, unknown> = {};
  cyclic.again = cyclic;
  class Tree {}
  it.each([
    ['a date', { model: { trainedAt: new Date(0) } }, '".model.trainedAt" is no plain object but a Date'],
    ['a map', [0, new Map()], '"[1]" is no plain object but a Map'],
    ['an array of bytes with a sign', { a: Int8Array.of(1) }, '".a" is no plain object but a Int8Array'],
    ['an instance', { trees: [new Tree()] }, '".trees[0]" is no plain object but a Tree'],
    ['a nameless prototype', { a: Object.create(Object.create(null)) }, 'a class instance'],
    ['undefined', { a: undefined }, '".a" is a value of type undefined'],
    ['a hole', Object.assign([], { 0: 1, 2: 2 }), '"[1]" is a value of type undefined'],
    ['a function', { a: () => 1 }, 'type function'],
    ['a large integer', { a: 1n }, 'type bigint'],
    ['itself', cyclic, 'contains itself'],
  ])('are not %s, which is refused by its place', (_name, data, message) => {
    const encode = () => encodePlainData(data);
    expect(encode).toThrow(ArtefactError);
    expect(encode).toThrow(message);
  });

  it('may be a hundred deep and not more', () => {
    const nested = (depth: number): unknown => {
      let data: unknown = Number.NaN;
      for (let level = 0; level < depth; level++) data = [data];
      return data;
    };
    expect(decodePlainData(encodePlainData(nested(100)))).toStrictEqual(nested(100));
    expect(() => encodePlainData(nested(102))).toThrow('100 deep');
  });
});

describe('a manifest that was not written by us is refused', () => {
  it.each([
    ['no JSON', '{'],
    ['an unknown mark', '{"$":"Pi"}'],
    ['a mark that is inherited', '{"$":"toString"}'],
    ['a mark with something beside it', '{"$":"NaN","a":1}'],
    ['a mark where a key is', '{"$a":1}'],
    ['an array of another type', '{"$":["BigInt64Array",1]}'],
    ['an array of an inherited type', '{"$":["constructor",1]}'],
    ['a negative length', '{"$":["Uint8Array",-1]}'],
    ['half a number', '{"$":["Uint8Array",0.5]}'],
    ['a length as text', '{"$":["Uint8Array","1"]}'],
    ['more numbers than there are', '{"$":["Float64Array",1]}'],
    ['a length that no memory has', '{"$":["Float64Array",9007199254740991]}'],
    ['fewer numbers than there are', '1'],
    ['bytes twice', '[{"$":["Uint8Array",4]},{"$":["Uint8Array",1]}]'],
    ['a hundred thousand levels', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('%s', (_name, manifest) => {
    const content = { manifest: new TextEncoder().encode(manifest), segments: Uint8Array.of(1, 2, 3, 4) };
    expect(() => decodePlainData(content)).toThrow(ArtefactError);
  });

  it('texts that are no UTF-8', () => {
    const content = { manifest: Uint8Array.of(0x22, 0xff, 0x22), segments: Uint8Array.of() };
    expect(() => decodePlainData(content)).toThrow(ArtefactError);
  });
});
