const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The beginning of a text that somebody wrote, on one line, ending in "…" where something was left out. Counted and cut by
 * what a reader sees as one letter.
 */
export function shortened(text: string, lettersAtMost: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // No letter is shorter than one unit.
  if (line.length <= lettersAtMost) return line;
  let kept = '';
  let count = 0;
  for (const { segment } of letters.segment(line)) {
    if (count === lettersAtMost) return `${kept.trimEnd()}…`;
    kept += segment;
    count += 1;
  }
  return line;
}
