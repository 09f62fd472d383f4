import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SealBroken, sealer } from '../../../adapters/secrets/sealer.js';

const OLD = Buffer.alloc(32, 1);
const NEW = Buffer.alloc(32, 2);

describe('a sealer', () => {
  it('opens what it sealed, for the same owner', () => {
    const { seal, open } = sealer([NEW]);
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.string({ maxLength: 20 }),
        (text, owner) => {
          expect(open(seal(text, owner), owner)).toBe(text);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('opens for nobody else, so that a row can’t be moved', () => {
    const { seal, open } = sealer([NEW]);
    const sealed = seal('xoxb-secret', 'T01ACME');
    expect(() => open(sealed, 'T02EVIL')).toThrow(SealBroken);
  });

  it('notices any change', () => {
    const { seal, open } = sealer([NEW]);
    const sealed = seal('xoxb-secret', 'T01ACME');
    const bytes = Buffer.from(sealed.sealed, 'base64');
    for (let index = 0; index < bytes.length; index += 1) {
      const changed = Buffer.from(bytes);
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => open({ ...sealed, sealed: changed.toString('base64') }, 'T01ACME')).toThrow(SealBroken);
    }
    const nonce = randomBytes(12).toString('base64');
    expect(() => open({ ...sealed, nonce }, 'T01ACME')).toThrow(SealBroken);
    expect(() => open({ ...sealed, sealed: '' }, 'T01ACME')).toThrow(SealBroken);
  });

  it('shows neither the text nor twice the same', () => {
    const { seal } = sealer([NEW]);
    const [one, two] = [seal('xoxb-secret', 'T1'), seal('xoxb-secret', 'T1')];
    expect(one.sealed).not.toBe(two.sealed);
    expect(Buffer.from(one.sealed, 'base64').toString('latin1')).not.toContain('secret');
  });

  it('reads what was kept under a key that was replaced, and writes under the new one', () => {
    const kept = sealer([OLD]).seal('xoxb-secret', 'T1');
    const rotated = sealer([NEW, OLD]);
    expect(rotated.open(kept, 'T1')).toBe('xoxb-secret');
    expect(rotated.isCurrent(kept)).toBe(false);
    expect(rotated.isCurrent(rotated.seal('x', 'T1'))).toBe(true);
  });

  it('names the key that is missing, and not the secret', () => {
    const kept = sealer([OLD]).seal('xoxb-secret', 'T1');
    expect(() => sealer([NEW]).open(kept, 'T1')).toThrow(`the key ${kept.keyId}`);
  });

  it('makes keys for other purposes that differ from each other', () => {
    const { derive } = sealer([NEW]);
    expect(derive('a')).toHaveLength(32);
    expect(derive('a').equals(derive('a'))).toBe(true);
    expect(derive('a').equals(derive('b'))).toBe(false);
  });

  it('asks for a key where there is none', () => {
    expect(() => sealer([])).toThrow('VARSEL_ENCRYPTION_KEY');
  });
});
