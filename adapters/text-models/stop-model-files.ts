import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { unpackStopModel } from '../../src/service/words/packed-stop-model.js';
import type { StopModel } from '../../src/service/words/stop-model.js';

const learned = z.object({ step: z.number().positive(), bias: z.number() });
const about = z.object({
  classes: z.object({
    complaint: learned,
    cancellation: learned,
    emergency: learned,
    distress: learned,
    opt_out: learned,
  }),
  phrases: z.int().positive(),
  vocabulary: z.record(z.string(), z.string()),
});

/** @throws Error that names the folder and what is wrong with it. */
export function readStopModel(folder: string): StopModel {
  try {
    return unpackStopModel({
      about: about.parse(JSON.parse(readFileSync(join(folder, 'words.json'), 'utf8'))),
      bytes: readFileSync(join(folder, 'words.i8')),
    });
  } catch (cause) {
    throw new Error(`The model of words in ${folder} can't be read; is the checkout complete?`, { cause });
  }
}
