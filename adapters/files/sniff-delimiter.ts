import { DamagedFileError } from './file-problem.js';
import { readBytes } from './read-bytes.js';
import { splitCsv } from './split-csv.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LOOKED_AT_BYTES = 262_144;

/**
 * What separates the columns of a CSV file that nobody described: the sign by which most of its first records have as
 * many cells as its first one, from two on; of two such signs the one that makes more columns.
 * @returns a comma where no sign separates anything.
 */
export async function sniffDelimiter(path: string): Promise<string> {
  const text = await startOf(path);
  let best = { delimiter: ',', records: 0, columns: 0 };
  for (const delimiter of DELIMITERS) {
    const records = splitCsv({ delimiter, refusesReplacement: false }).push(text);
    const columns = records[0]?.values.length ?? 0;
    if (columns < 2) continue;
    const whole = records.filter(({ problem }) => problem === null).length;
    const isBetter = whole === best.records ? columns > best.columns : whole > best.records;
    if (isBetter) best = { delimiter, records: whole, columns };
  }
  return best.delimiter;
}

/** As Latin-1, which every byte is: the signs looked for are the same in UTF-8. */
async function startOf(path: string): Promise<string> {
  const pieces: string[] = [];
  let length = 0;
  try {
    for await (const piece of readBytes(path)) {
      pieces.push(piece.toString('latin1'));
      length += piece.length;
      if (length >= LOOKED_AT_BYTES) break;
    }
  } catch (error) {
    // What could be read of a damaged file says enough.
    if (!(error instanceof DamagedFileError)) throw error;
  }
  // The last line may lack its end; a whole file's may lack its newline.
  return `${pieces.join('')}\n`;
}
