const LONGEST = 60;

/**
 * A name from a foreign file as one line of harmless text: without control characters, without signs that turn the
 * direction of what follows, and not longer than 60 characters.
 */
export function shownName(name: string, longest = LONGEST): string {
  const line = name.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, ' ').trim();
  const characters = [...line];
  if (line === '') return '(…)';
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}
