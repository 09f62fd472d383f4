import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openArtefact, packArtefact } from '../../../src/learning/artefact/artefact.js';
import { ArtefactError, type ArtefactFault } from '../../../src/learning/artefact/artefact-error.js';
import { artefactChecksum } from '../../../src/learning/artefact/container.js';
import { newTrainedModel } from '../../../src/learning/artefact/new-trained-model.js';
import { exampleArtefact } from './example-artefact.js';

const MEGABYTE = 1024 * 1024;

describe('an artefact', () => {
  it('is opened as it was packed', () => {
    expect(isDeepStrictEqual(openArtefact(packArtefact(exampleArtefact())), exampleArtefact())).toBe(true);
  });

  it('gives the same bytes each time, in whatever order its parts were set', () => {
    const artefact = exampleArtefact();
    const reversed = Object.fromEntries(Object.entries(artefact).reverse()) as typeof artefact;
    expect(Object.keys(reversed)[0]).toBe('model');
    expect(packArtefact(reversed)).toEqual(packArtefact(artefact));
    expect(packArtefact(openArtefact(packArtefact(artefact)))).toEqual(packArtefact(artefact));
  });

  it('has another checksum with another seed, and with another number in its model', () => {
    const checksums = [
      exampleArtefact(),
      exampleArtefact({ seeds: { training: 8 } }),
      exampleArtefact({ model: { value: Float64Array.of(0) } }),
      exampleArtefact({ model: { value: Float64Array.of(-0) } }),
    ].map((artefact) => artefactChecksum(packArtefact(artefact)));
    expect(new Set(checksums).size).toBe(4);
  });

  // SHA-256 of format, lengths, manifest and numbers, worked out with Python's hashlib, json and struct.
  it('has the checksum that the description of the format says', () => {
    const artefact = exampleArtefact({
      schema: [{ name: 'x', kind: 'numeric' }],
      quality: { auc: Number.NaN },
      model: { base: -0, value: Float64Array.of(1.5, -2) },
    });
    expect(artefactChecksum(packArtefact(artefact))).toBe(
      'a141a68348d7131879a79d8d697e935b0f623780e91c0deb38e6034060622d52',
    );
  });

  it('gives arrays memory of their own, so that one can be transferred without the others', () => {
    const { model } = openArtefact(
      packArtefact(exampleArtefact({ model: [Float64Array.of(1), Float64Array.of(2)] })),
    );
    const [first, second] = model as Float64Array[];
    structuredClone(first, { transfer: [first?.buffer as ArrayBuffer] });
    expect(first).toHaveLength(0);
    expect(second).toEqual(Float64Array.of(2));
  });

  it('opens from bytes in the middle of others', () => {
    const bytes = packArtefact(exampleArtefact());
    const around = new Uint8Array(bytes.length + 7);
    around.set(bytes, 3);
    const opened = openArtefact(around.subarray(3, 3 + bytes.length));
    expect(isDeepStrictEqual(opened, exampleArtefact())).toBe(true);
  });

  it('is small where numbers repeat', () => {
    const bytes = packArtefact(exampleArtefact({ model: new Int32Array(MEGABYTE).fill(3) }));
    expect(bytes.length).toBeLessThan(10_000);
    const model = openArtefact(bytes).model as Int32Array;
    expect(model).toHaveLength(MEGABYTE);
    expect(model.every((number) => number === 3)).toBe(true);
  });

  it('tells a store what to list', () => {
    const artefact = exampleArtefact();
    const bytes = packArtefact(artefact);
    const createdAt = new Date('2026-02-03T04:05:06Z');
    expect(newTrainedModel(artefact, bytes, { createdAt, createdBy: 'train-churn' })).toEqual({
      kind: 'churn',
      checksum: artefactChecksum(bytes),
      learner: 'boosting',
      window: artefact.window,
      quality: artefact.quality,
      libraryVersion: '0.1.0',
      createdAt,
      createdBy: 'train-churn',
    });
  });
});

describe('an artefact is not packed', () => {
  it.each([
    ['kind', { kind: 'weather' }],
    ['schema', { schema: [{ name: 'x', kind: 'text' }] }],
    ['schema', { schema: [{ name: 'x', kind: 'numeric', unit: 1 }] }],
    ['schema', { schema: [{ name: 'x', kind: 'numeric', order: 1 }] }],
    [
      'schema',
      {
        schema: [
          { name: 'x', kind: 'numeric' },
          { name: 'x', kind: 'categorical' },
        ],
      },
    ],
    ['window', { window: { from: '2024-01-01' } }],
    ['window', { window: { from: '2024-01-01', to: 'soon' } }],
    ['quality', { quality: { auc: 'good' } }],
    ['quality', { quality: Float64Array.of(1) }],
    ['seeds', { seeds: [1] }],
    ['libraryVersion', { libraryVersion: '' }],
    ['learner', { learner: null }],
    ['model', { model: undefined }],
    ['colour', { colour: 'red' }],
  ])('when "%s" is not as it should be: %j', (part, over) => {
    const fault = faultOf(() => packArtefact(exampleArtefact(over as object)));
    expect(fault).toMatchObject({ fault: 'other_content' });
    expect(fault.message).toContain(`parts are not as they should be: ${part};`);
  });

  it('when it is larger than can be kept', () => {
    const half = new Uint8Array(129 * MEGABYTE);
    const fault = faultOf(() => packArtefact(exampleArtefact({ model: [half, half] })));
    expect(fault).toMatchObject({ fault: 'too_large' });
  });
});

describe('an artefact is not opened', () => {
  const bytes = packArtefact(exampleArtefact());

  it('when any bit of it is another', () => {
    for (let position = 0; position < bytes.length; position++) {
      for (const bit of [1, 16, 128]) {
        const damaged = bytes.slice();
        damaged[position] = (damaged[position] as number) ^ bit;
        expect(() => openArtefact(damaged), `byte ${position}, bit ${bit}`).toThrow(ArtefactError);
      }
    }
  });

  it('when its end is missing, wherever it ends', () => {
    for (let length = 0; length < bytes.length; length++) {
      const { fault } = faultOf(() => openArtefact(bytes.subarray(0, length)));
      expect(fault).toBe('truncated');
    }
  });

  it('when something stands behind it', () => {
    const longer = new Uint8Array(bytes.length + 2);
    longer.set(bytes);
    const fault = faultOf(() => openArtefact(longer));
    expect(fault).toMatchObject({ fault: 'trailing_bytes' });
    expect(fault.message).toContain('2 bytes stand behind');
  });

  it('when it is something else', () => {
    expect(faultOf(() => openArtefact(Buffer.from('{"kind":"churn"}'))).fault).toBe('not_an_artefact');
  });

  it('when it has a later format, whatever else is in it', () => {
    const later = bytes.slice();
    later[8] = 2;
    const fault = faultOf(() => openArtefact(later));
    expect(fault).toMatchObject({ fault: 'other_format' });
    expect(fault.message).toMatch(
      /format 2, .* reads format 1; use the version that made it, or train again/,
    );
  });

  it('when it holds a stored model of other parts', () => {
    const later = sealed(JSON.stringify({ ...exampleArtefact(), model: 1, quality: {}, extra: 1 }));
    expect(faultOf(() => openArtefact(later))).toMatchObject({ fault: 'other_content' });
  });
});

describe('bytes made to do harm, with checksums that fit, are refused', () => {
  const harmful: readonly (readonly [string, ArtefactFault, () => Uint8Array])[] = [
    [
      'content that inflates beyond what is declared',
      'damaged',
      () => sealed('{}', { content: 100 * MEGABYTE }),
    ],
    ['a declared size beyond all measure', 'too_large', () => sealed('{}', { declared: 4_294_967_295 })],
    [
      'a declared size that so few bytes can never inflate to',
      'damaged',
      () => sealed('{}', { declared: MEGABYTE }),
    ],
    ['no content at all', 'damaged', () => sealed('', {})],
    ['a manifest longer than its content', 'damaged', () => sealed('{}', { manifest: 3 })],
    ['content that is not deflated', 'damaged', () => sealed('{}', { raw: Buffer.from('hello hello') })],
    ['a content checksum that does not fit', 'damaged', () => sealed('{}', { sha256: Buffer.alloc(32) })],
  ];
  it.each(harmful)('%s', (_name, fault, make) => {
    expect(faultOf(() => openArtefact(make())).fault).toBe(fault);
  });
});

function faultOf(call: () => unknown): ArtefactError {
  try {
    call();
  } catch (error) {
    if (error instanceof ArtefactError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}

interface Lies {
  /** Bytes of zeros behind the manifest, undeclared. */
  readonly content?: number;
  readonly declared?: number;
  readonly manifest?: number;
  readonly raw?: Uint8Array;
  readonly sha256?: Uint8Array;
}

/** An artefact as an attacker would write it: what it says of itself is wrong, its checksums are right. */
function sealed(manifest: string, lies: Lies = {}): Uint8Array {
  const text = Buffer.from(manifest);
  const deflated = lies.raw ?? deflateSync(Buffer.concat([text, Buffer.alloc(lies.content ?? 0)]));
  const header = Buffer.alloc(60);
  header.set([0x56, 0x41, 0x52, 0x53, 0x45, 0x4c, 0x1a, 0x0a]);
  header.writeUInt32LE(1, 8);
  header.writeUInt32LE(lies.declared ?? text.length, 16);
  header.writeUInt32LE(lies.manifest ?? text.length, 20);
  header.writeUInt32LE(deflated.length, 24);
  const hash = createHash('sha256').update(header.subarray(8, 12)).update(header.subarray(16, 24));
  header.set(lies.sha256 ?? hash.update(text).digest(), 28);
  const bytes = Buffer.concat([header, deflated]);
  bytes.writeUInt32LE(crc32(bytes.subarray(16)), 12);
  return bytes;
}
