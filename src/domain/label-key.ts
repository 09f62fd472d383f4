/**
 * What is left of a label when case, accents, blanks and hyphens are taken away: "GTX Pro", "GTXPro" and "gtx-pro" have the
 * same. What tells products apart stays: digits that a sign parts ("1.5 mm", "15 mm"), and signs that are names ("C", "C#",
 * "A+").
 */
export function labelKey(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/_/g, ' ')
    .replace(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, '_')
    .replace(/[^\p{L}\p{N}+#_]/gu, '');
}
