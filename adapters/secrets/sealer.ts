import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { SealedText } from '../../src/domain/sealed-text.js';

/** Keeps secrets so that the database alone gives nothing away. */
export interface Sealer {
  /** @param owner whose secret it is: it opens for the same one only, so that no row can be moved to another. */
  seal(text: string, owner: string): SealedText;
  /** @throws SealBroken where it was made under a key that is gone, for another owner, or was changed. */
  open(sealed: SealedText, owner: string): string;
  /** Whether it was made under the first key. */
  isCurrent(sealed: SealedText): boolean;
  /** A key of its own for another purpose, made from the first. */
  derive(purpose: string): Buffer;
}

export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/**
 * AES-256-GCM with a fresh nonce each time. The first key seals, all of them open.
 * @throws Error where there is no key.
 */
export function sealer(keys: readonly Buffer[]): Sealer {
  const [current] = keys;
  if (current === undefined)
    throw new Error('VARSEL_ENCRYPTION_KEY is not set; make one with: openssl rand -base64 32');
  const byId = new Map(keys.map((key) => [idOf(key), key]));
  const currentId = idOf(current);
  return {
    seal(text, owner) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, current, nonce, { authTagLength: TAG_BYTES });
      cipher.setAAD(Buffer.from(owner));
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return { keyId: currentId, nonce: nonce.toString('base64'), sealed: sealed.toString('base64') };
    },
    open({ keyId, nonce, sealed }, owner) {
      const key = byId.get(keyId);
      if (key === undefined)
        throw new SealBroken(
          `a secret was kept under the key ${keyId}, which is not in VARSEL_ENCRYPTION_KEY; add it behind a comma`,
        );
      const bytes = Buffer.from(sealed, 'base64');
      try {
        const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, 'base64'), {
          authTagLength: TAG_BYTES,
        });
        decipher.setAAD(Buffer.from(owner));
        decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
        return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]).toString(
          'utf8',
        );
      } catch (error) {
        throw new SealBroken(
          `the secret kept for ${owner} was changed, or belongs to another; make it anew`,
          {
            cause: error,
          },
        );
      }
    },
    isCurrent: ({ keyId }) => keyId === currentId,
    derive: (purpose) => Buffer.from(hkdfSync('sha256', current, '', purpose, KEY_BYTES)),
  };
}

/** Names a key without giving it away. */
function idOf(key: Buffer): string {
  return createHash('sha256').update('varsel key id').update(key).digest('hex').slice(0, 12);
}
