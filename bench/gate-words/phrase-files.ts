import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { phrasesIn, type TrainingPhrase } from '../../src/service/words/training-phrase.js';

/** Phrases that models of texts learn from, and those that were kept from them to choose bounds by. */
export interface PhraseFiles {
  readonly learned: readonly TrainingPhrase[];
  readonly heldOut: readonly TrainingPhrase[];
}

const TRAINING = 'training/stop-texts/phrases';
const OPEN = 'test/service/phrases/open';
const HELD_OUT = 'held-out';
/** Neighbouring lines are alike at times; they are held out together, three blocks of ten. */
const BLOCK_LINES = 10;
const BLOCKS = 10;
const HELD_OUT_BLOCKS = 3;

const openPhrase = z.object({
  class: z.enum(['complaint', 'cancellation', 'emergency', 'harmless']),
  text: z.string(),
});

/** @param root the folder of the project. */
export function readPhraseFiles(root = '.'): PhraseFiles {
  const learned: TrainingPhrase[] = [];
  const heldOut: TrainingPhrase[] = [];
  for (const language of folders(join(root, TRAINING))) {
    for (const file of readdirSync(join(root, TRAINING, language)).sort()) {
      const lines = readFileSync(join(root, TRAINING, language, file), 'utf8');
      const into = basename(file, '.tsv') === HELD_OUT ? heldOut : learned;
      into.push(...phrasesIn(language, lines));
    }
  }
  for (const file of readdirSync(join(root, OPEN)).sort()) {
    const language = basename(file, '.jsonl');
    const lines = readFileSync(join(root, OPEN, file), 'utf8')
      .trim()
      .split('\n');
    for (const [index, line] of lines.entries()) {
      const isHeldOut = Math.floor(index / BLOCK_LINES) % BLOCKS < HELD_OUT_BLOCKS;
      (isHeldOut ? heldOut : learned).push({ language, ...openPhrase.parse(JSON.parse(line)) });
    }
  }
  return { learned, heldOut };
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
