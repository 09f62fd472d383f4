import { isAscii, isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { IntakeError } from '../../src/intake/intake-error.js';
import { checkFile, DamagedFileError } from './file-problem.js';
import { readBytes } from './read-bytes.js';

/** What one pass over a file's bytes tells of it. */
export interface Inspection {
  readonly byteLength: number;
  /** Of the bytes on the disk. */
  readonly sha256: string;
  /** Lines that hold letters beyond ASCII, as UTF-8, and lines that are no UTF-8. */
  readonly utf8Lines: number;
  readonly otherLines: number;
  readonly hasUtf8Mark: boolean;
  /** The first character that isn't a blank. */
  readonly firstCharacter: string;
  /** The message of what ended the file early; null for a whole one. */
  readonly damage: string | null;
}

const NEWLINE = 10;
const LONGEST_LINE_BYTES = 16_000_000;

/** @throws IntakeError where the file is missing, empty or no text at all. */
export async function inspectFile(path: string): Promise<Inspection> {
  const byteLength = await checkFile(path);
  const hash = createHash('sha256');
  const lines = countLines();
  let start: Buffer | null = null;
  let damage: string | null = null;
  try {
    for await (const piece of readBytes(path, (onDisk) => hash.update(onDisk))) {
      if (start === null) {
        start = piece;
        refuseOtherFormats(path, piece);
      }
      lines.push(piece);
    }
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    damage = error.message;
  }
  if (start === null) throw new IntakeError(damage ?? `${path} is empty`);
  return {
    byteLength,
    sha256: hash.digest('hex'),
    ...lines.end(),
    hasUtf8Mark: hasUtf8Mark(start),
    firstCharacter: start
      .subarray(hasUtf8Mark(start) ? 3 : 0)
      .toString('latin1')
      .trimStart()
      .charAt(0),
    damage,
  };
}

/** Whether bytes begin with the mark that some programs put before UTF-8. */
export function hasUtf8Mark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function refuseOtherFormats(path: string, start: Buffer): void {
  const [first, second, third, fourth] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new IntakeError(`${path} is written in UTF-16; save it as UTF-8 ("CSV UTF-8" in Excel)`);
  }
  if (first === 0x50 && second === 0x4b && third === 3 && fourth === 4) {
    throw new IntakeError(`${path} is a workbook or a zip archive; save its table as CSV`);
  }
  if (/^\s*\[\s*[{\]]/.test(start.toString('latin1', hasUtf8Mark(start) ? 3 : 0))) {
    throw new IntakeError(
      `${path} is one list in JSON; write it as JSON lines, one record a line without brackets and commas (jq -c '.[]')`,
    );
  }
}

/** Counts how many lines speak for UTF-8 and how many against, a piece at a time. */
function countLines() {
  let carried: Buffer = Buffer.alloc(0);
  let utf8Lines = 0;
  let otherLines = 0;
  const judge = (block: Buffer) => {
    if (isAscii(block)) return;
    for (let at = 0; at < block.length; ) {
      const newline = block.indexOf(NEWLINE, at);
      const end = newline === -1 ? block.length : newline;
      const line = block.subarray(at, end);
      if (!isAscii(line)) {
        if (isUtf8(line)) utf8Lines += 1;
        else otherLines += 1;
      }
      at = end + 1;
    }
  };
  return {
    push(piece: Buffer) {
      const block = carried.length === 0 ? piece : Buffer.concat([carried, piece]);
      const whole = block.length > LONGEST_LINE_BYTES ? block.length : block.lastIndexOf(NEWLINE) + 1;
      judge(block.subarray(0, whole));
      carried = block.subarray(whole);
    },
    end() {
      judge(carried);
      return { utf8Lines, otherLines };
    },
  };
}
