/**
 * A process of its own, so that its patience has a limit and its chatter goes to a log.
 * Arguments: the library, the folder to download into, the file to write the program's place to.
 */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

const [library, downloadDir, place] = process.argv.slice(2);
// Where a download is refused, asking again and again only keeps a person waiting.
process.env.MONGOMS_MAX_RETRIES ??= '0';
const { MongoBinary } = await import(pathToFileURL(library).href);
await writeFile(place, await MongoBinary.getPath({ downloadDir }));
