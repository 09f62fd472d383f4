import { createHmac } from 'node:crypto';

const SECRET_PREFIX = 'whsec_';

/**
 * The headers by which a receiver knows that a message is ours and is no replay: an HMAC-SHA256 over id, time and body, as
 * the Standard Webhooks specification (standardwebhooks.com, 1.0) has it, so that its libraries verify it. Receivers refuse
 * times more than five minutes from their own, and ids that they have seen.
 *
 * @param secret "whsec_" and the key in base64.
 */
export function signedHeaders(
  secret: string,
  id: string,
  at: Date,
  body: string,
): Readonly<Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signature}`,
  };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64');
}
