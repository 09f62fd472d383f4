import { z } from 'zod';

const KEY_BYTES = 32;
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;

/**
 * The keys that secrets are kept under: the first writes, all of them read. Old ones follow it, separated by commas,
 * until everything has been written anew.
 */
export const encryptionKeysSetting = z
  .string()
  .optional()
  .transform((text) => (text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])))
  .refine(
    (parts) => parts.every(isKey),
    'is 32 random bytes in base64, older keys after it behind commas; make one with: openssl rand -base64 32',
  )
  .transform((parts): readonly Buffer[] => parts.map((part) => Buffer.from(part, 'base64')));

function isKey(part: string): boolean {
  return BASE64.test(part) && Buffer.from(part, 'base64').length === KEY_BYTES;
}
