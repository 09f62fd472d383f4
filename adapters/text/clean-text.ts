/** Left-to-right and right-to-left embeddings, overrides and isolates: they turn the text around them. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Whatever is replaced below. Nearly all texts have none of it, and to look once is quicker than to replace seven times. */
const UNCLEAN = /[\p{Surrogate}\u2028-\u202e\u2066-\u2069\ufeff]|(?!\n)\p{Cc}|\n{3}/u;
const INVISIBLE = /^[\s\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]*$/u;

/**
 * Foreign text without what would break a card: control characters, direction overrides, halves of surrogate pairs
 * (the request could not be encoded) and long stretches of empty lines. Line breaks stay.
 */
export function cleanLines(text: string): string {
  if (!UNCLEAN.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(LINE_BREAKS, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .replace(DIRECTION_CONTROLS, '')
    .replace(/\ufeff/g, '')
    .replace(/\n{3,}/g, '\n\n');
}

/** The same on one line. Protected spaces (in formatted numbers) stay as they are. */
export function cleanLine(text: string): string {
  return cleanLines(text)
    .replace(/[ \n]{2,}|\n/g, ' ')
    .trim();
}

/** Whether nothing of the text would be seen. */
export function isBlank(text: string): boolean {
  return INVISIBLE.test(text);
}
