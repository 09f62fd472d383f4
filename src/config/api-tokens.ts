import { z } from 'zod';

/** A shorter one could be guessed. */
const SHORTEST_TOKEN = 32;
const BEARER = /^[A-Za-z0-9\-._~+/]+=*$/;

/** Tokens of systems that ask over HTTP, separated by commas, so that one can be replaced without a gap. */
export const apiTokensSetting = z
  .string()
  .optional()
  .transform((text): readonly string[] =>
    (text ?? '').split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()])),
  )
  .refine(
    (tokens) => tokens.every((token) => token.length >= SHORTEST_TOKEN && BEARER.test(token)),
    `is at least ${SHORTEST_TOKEN} letters and digits, others behind commas; make one with: openssl rand -base64 32`,
  );
