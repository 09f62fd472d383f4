/** A record that was read, one that isn't complete yet, or one that is broken; with the column that it hangs on. */
type Quoted =
  | {
      readonly kind: 'record';
      readonly values: string[] /** Behind its line ending. */;
      readonly end: number;
    }
  | { readonly kind: 'open'; readonly column: number }
  | { readonly kind: 'malformed'; readonly column: number; readonly reason: string };

/** Reads one record that has quotes in it, beginning at `at`. `isEnd`: no more text will come. */
export function quotedRecord(text: string, at: number, delimiter: string, isEnd: boolean): Quoted {
  const values: string[] = [];
  let position = at;
  for (;;) {
    if (text.charCodeAt(position) === 34) {
      const cell = quotedCell(text, position, isEnd);
      if (cell === null) return { kind: 'open', column: values.length };
      values.push(cell.value);
      position = cell.end;
    } else {
      const nextDelimiter = text.indexOf(delimiter, position);
      const newline = text.indexOf('\n', position);
      if (newline === -1 && !isEnd) return { kind: 'open', column: values.length };
      const lineEnd = newline === -1 ? text.length : newline;
      const end = nextDelimiter === -1 || nextDelimiter > lineEnd ? lineEnd : nextDelimiter;
      const value = text.slice(position, end);
      values.push(end === lineEnd && value.endsWith('\r') ? value.slice(0, -1) : value);
      position = end;
    }
    if (text.startsWith(delimiter, position)) {
      position += delimiter.length;
      continue;
    }
    const isReturn = text.charCodeAt(position) === 13;
    const ending = isReturn ? position + 1 : position;
    if (ending >= text.length) {
      return isEnd
        ? { kind: 'record', values, end: text.length + 1 }
        : { kind: 'open', column: values.length };
    }
    if (text.charCodeAt(ending) === 10) return { kind: 'record', values, end: ending + 1 };
    const reason = 'has text behind a closing quote; a quote inside a quoted cell is written twice';
    return { kind: 'malformed', column: values.length - 1, reason };
  }
}

/** A quoted cell and where it ends; null while its closing quote has not come. */
function quotedCell(text: string, at: number, isEnd: boolean): { value: string; end: number } | null {
  let value = '';
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return null;
    // At the end of the piece nobody can tell a closing quote from the first of two.
    if (quote + 1 >= text.length && !isEnd) return null;
    if (text.charCodeAt(quote + 1) !== 34) return { value: value + text.slice(from, quote), end: quote + 1 };
    value += text.slice(from, quote + 1);
    from = quote + 2;
  }
}
