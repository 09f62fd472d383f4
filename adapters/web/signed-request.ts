import { createHmac, timingSafeEqual } from 'node:crypto';

/** Headers of a request that proves where it comes from. */
export const TIMESTAMP_HEADER = 'x-varsel-timestamp';
export const SIGNATURE_HEADER = 'x-varsel-signature';

/** Clocks differ, and a request that is older has had the time to be overheard. */
export const SIGNATURE_HOLDS_MS = 5 * 60_000;

/** Exactly as it is made: nothing in front of the digest or behind it, so that no request looks new each time. */
const SIGNATURE = /^v1=[0-9a-f]{64}$/;
const SECONDS = /^\d{1,12}$/;

/** "v1=" and the HMAC-SHA256, in hexadecimal, over the time in seconds since 1970, a full stop and the body. */
export function signatureOf(secret: string, timestamp: string, body: string | Uint8Array): string {
  return `v1=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`;
}

export interface SignedRequest {
  readonly timestamp: string;
  readonly signature: string;
  readonly body: Uint8Array;
}

export type SignatureVerdict = 'good' | 'late' | 'forged';

/** Whether a request was signed with the secret, within its time. Without a secret none was. */
export function verdictOn(
  { timestamp, signature, body }: SignedRequest,
  secret: string | undefined,
  nowMs: number,
): SignatureVerdict {
  if (secret === undefined || !SECONDS.test(timestamp) || !SIGNATURE.test(signature)) return 'forged';
  const made = signatureOf(secret, timestamp, body);
  if (!timingSafeEqual(Buffer.from(made), Buffer.from(signature))) return 'forged';
  return Math.abs(nowMs - Number(timestamp) * 1000) <= SIGNATURE_HOLDS_MS ? 'good' : 'late';
}
