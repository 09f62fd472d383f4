// Cuts texts into the pieces that the sentence encoder knows, as the product does: a JSON string a line on standard input, a
// JSON array of ids a line on standard output; of long ones the first stretch. For training/stop-texts; needs a build.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { MOST_PIECES, pieceStretches, piecesOf } from '../dist/src/learning/text/encoder/pieces.js';
import { cleanText } from '../dist/src/reading/words.js';
import { joinSpelledOut } from '../dist/src/service/words/judgeable.js';

const { pieces } = JSON.parse(readFileSync('assets/stop-texts/pieces.json', 'utf8'));
const known = piecesOf(pieces);
for await (const line of createInterface({ input: process.stdin })) {
  const text = joinSpelledOut(cleanText(JSON.parse(line)));
  process.stdout.write(`${JSON.stringify(pieceStretches(known, text, MOST_PIECES)[0])}\n`);
}
