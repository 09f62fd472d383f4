// Fits the model of words on the phrases under training/stop-texts and writes it to assets/stop-texts. Needs a build: npm run build.
import { writeFileSync } from 'node:fs';
import { readPhraseFiles } from '../dist/bench/gate-words/phrase-files.js';
import { packStopModel } from '../dist/src/service/words/packed-stop-model.js';
import { fitStopModel } from '../dist/src/service/words/stop-model.js';

const { learned } = readPhraseFiles();
const { about, bytes } = packStopModel(fitStopModel(learned));
writeFileSync('assets/stop-texts/words.json', `${JSON.stringify(about)}\n`);
writeFileSync('assets/stop-texts/words.i8', bytes);
console.log(`Learned from ${learned.length} phrases.`);
