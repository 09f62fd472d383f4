/** Terminals are at least so wide. */
export const LINE_WIDTH = 100;

/** A sentence broken into lines, behind what begins the first and what begins the others. */
export function wrapped(sentence: string, first = '', others = ''): string {
  const lines: string[] = [];
  let line = first;
  for (const word of sentence.split(' ')) {
    const isFresh = line === first || line === others;
    const longer = isFresh ? `${line}${word}` : `${line} ${word}`;
    if (!isFresh && longer.length > LINE_WIDTH) {
      lines.push(line);
      line = `${others}${word}`;
    } else line = longer;
  }
  return [...lines, line].join('\n');
}

/** Columns side by side: the first to the left, the others to the right. Cells hold no line breaks. */
export function alignedRows(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => (cells[column] ?? '').length)),
  );
  return rows.map((cells) =>
    cells
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
}

/** Seconds with as many decimals as they are worth. */
export function secondsText(seconds: number): string {
  return seconds.toFixed(seconds >= 100 ? 0 : seconds >= 10 ? 1 : seconds >= 1 ? 2 : 3);
}
