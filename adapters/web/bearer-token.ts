import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Says whose token a request carries; null for none of ours. */
export type TokenHolder = (request: IncomingMessage) => string | null;

/** No header is that long; longer ones are not worth hashing. */
const LONGEST_HEADER = 4_096;
const NAME_LETTERS = 8;

/**
 * Compares in the same time whatever is sent and whichever token it is, because all are compared and their digests are
 * of equal length. Without tokens nobody is let in. A holder is known by the beginning of the token's digest.
 */
export function tokenHolder(tokens: readonly string[]): TokenHolder {
  const known = tokens.map((token) => {
    const digest = digestOf(token);
    return { digest, name: `api-${digest.toString('hex').slice(0, NAME_LETTERS)}` };
  });
  return ({ headers: { authorization = '' } }) => {
    const [, token] = /^Bearer ([^\s]+)$/i.exec(authorization.slice(0, LONGEST_HEADER)) ?? [];
    if (token === undefined) return null;
    const sent = digestOf(token);
    let holder: string | null = null;
    for (const { digest, name } of known) if (timingSafeEqual(digest, sent)) holder = name;
    return holder;
  };
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
