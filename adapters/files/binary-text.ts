// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const CONTROL_OR_REPLACED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

/**
 * A test for text that is none: control characters but tab and line ends and, where the file is known to hold bytes
 * that could not be decoded, what they were replaced with (U+FFFD).
 */
export function binaryTest(refusesReplacement: boolean): (text: string) => boolean {
  const pattern = refusesReplacement ? CONTROL_OR_REPLACED : CONTROL;
  return (text) => pattern.test(text);
}

/** What a text that failed the test holds. */
export function binaryReason(text: string): string {
  const at = text.search(CONTROL);
  if (at === -1)
    return 'holds bytes that are not UTF-8; set "encoding: latin1" in the mapping if the file is';
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return `holds binary data (the control character U+${code})`;
}
