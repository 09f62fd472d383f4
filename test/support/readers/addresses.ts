/**
 * Whatever a client might take for an address by its look alone: with a scheme, beginning with "www.", a bare domain, an
 * email address. Takes more for one than any client does; a word joiner is no letter of a domain.
 */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(ADDRESS)].map(([address]) => address);
}

const LETTER = '[\\p{L}\\p{N}]';
const ADDRESS = new RegExp(
  [
    // scheme
    `[a-z][a-z0-9+.-]*://[^\\s]+`,
    `\\b(?:mailto|tel|sms|file|data|javascript|callto|sip|skype|msteams|slack):[^\\s]+`,
    `\\bwww\\.[^\\s]+`,
    // email addresses, and domains: their last part has two letters or more
    `(?:[^\\s@]+@)?${LETTER}(?:[\\p{L}\\p{N}-]*${LETTER})?(?:\\.${LETTER}(?:[\\p{L}\\p{N}-]*${LETTER})?)*\\.\\p{L}{2,}`,
  ].join('|'),
  'giu',
);
