import { growingColumn } from './growing-column.js';

/** Texts by row. */
export interface TextColumn {
  /** Empty beyond the last row. */
  at(row: number): string;
}

/** Of texts that many rows share, such as segments: each is held once. */
export function sharedTextColumn(): { push(text: string): void; build(): TextColumn } {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const column = growingColumn((length) => new Uint32Array(length));
  let size = 0;
  return {
    push(text) {
      let place = places.get(text);
      if (place === undefined) {
        place = texts.length;
        places.set(text, place);
        texts.push(text);
      }
      column.set(size++, place);
    },
    build() {
      const placeOf = column.upTo(size);
      return { at: (row) => texts[placeOf.at(row)] ?? '' };
    },
  };
}

/** Texts that can be put in order without being made anew. */
export interface OrderedTextColumn extends TextColumn {
  /** As JavaScript compares texts: negative where the first row's comes first. */
  compare(first: number, second: number): number;
}

const FIRST_BYTES = 16_384;
const GROWTH = 1.5;
/** Of each UTF-16 unit as UTF-8. */
const MOST_BYTES = 3;

/** Of texts that are all different, such as ids: as bytes they take a third of the memory, and no collector goes through them. */
export function distinctTextColumn(): { push(text: string): void; build(): OrderedTextColumn } {
  const encoder = new TextEncoder();
  const ends = growingColumn((length) => new Uint32Array(length));
  let bytes = new Uint8Array(FIRST_BYTES);
  let length = 0;
  let size = 0;
  let isAscii = true;
  return {
    push(text) {
      if (length + MOST_BYTES * text.length > bytes.length) {
        const wider = new Uint8Array(Math.ceil(GROWTH * (length + MOST_BYTES * text.length)));
        wider.set(bytes);
        bytes = wider;
      }
      const { written } = encoder.encodeInto(text, bytes.subarray(length));
      // One byte a unit is what ASCII alone has.
      if (written !== text.length) isAscii = false;
      length += written;
      ends.set(size++, length);
    },
    build() {
      const endOf = ends.upTo(size);
      const text = Buffer.from(bytes.buffer, 0, length);
      const startOf = (row: number) => (row === 0 ? 0 : endOf.at(row - 1));
      const at = (row: number) =>
        row < size ? text.toString(isAscii ? 'latin1' : 'utf8', startOf(row), endOf.at(row)) : '';
      return {
        at,
        compare(first, second) {
          if (isAscii) {
            return text.compare(text, startOf(second), endOf.at(second), startOf(first), endOf.at(first));
          }
          const [a, b] = [at(first), at(second)];
          return a < b ? -1 : a > b ? 1 : 0;
        },
      };
    },
  };
}
