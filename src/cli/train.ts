import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { ChurnTraining } from '../feedback/training/train-churn.js';
import { readBecause } from './train/because.js';
import { trainingProgress } from './train/progress.js';
import { trainingJson } from './train/training-json.js';
import { refusalText, trainingText } from './train/training-text.js';
import { type CliVerb, UsageError } from './verb.js';

/** Learns from the company's own past. */
export const train: CliVerb = {
  summary: "train a model on your customers' past, and judge it; nothing alerts by it before it is accepted",
  usage: `varsel train churn [--experimental] [--threads N] [--json]

  Learns from every month of the past three years what came of each customer, tests on the newest fifth, and keeps the
  model: in shadow, or as a candidate with what speaks against it. Rules go on alerting until an administrator accepts
  its levels: varsel models accept churn VERSION, or the button on the card to the administrators.

  --experimental  goes on under the minimums of a churn model; what comes of it is kept to be looked at, never used
  --threads       default: one per processor; the model doesn't depend on it
  --json          for programs: result ("trained" or why not), model, isNew, because, faults, freshLabels, report

  Exit code 1 under the minimums.

  varsel train churn`,
  async run(args, context) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        experimental: { type: 'boolean', default: false },
        threads: { type: 'string' },
        // For the daily check alone.
        because: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length !== 1 || positionals[0] !== 'churn') {
      throw new UsageError(`say what is to be trained: varsel train churn (got: "${positionals.join(' ')}")`);
    }
    const threads = readThreads(values.threads);
    const because = readBecause(values.because);
    const { environment, stdout, stderr } = context;
    const app = await context.openApp();
    const progress = trainingProgress(stderr, context.now);
    try {
      let training: ChurnTraining;
      try {
        training = await app.trainChurn({
          isExperimental: values.experimental,
          threads,
          because,
          by: environment.USER || environment.USERNAME || 'command line',
          onStep: progress.step,
          onProgress: progress.customers,
        });
      } finally {
        progress.clear();
      }
      if (values.json) stdout.write(trainingJson(training));
      else if (training.kind === 'trained') stdout.write(trainingText(training));
      else stderr.write(refusalText(training));
      return training.kind === 'trained' ? 0 : 1;
    } finally {
      await app.close();
    }
  },
};

function readThreads(text: string | undefined): number {
  if (text === undefined) return Math.min(64, availableParallelism());
  const threads = Number(text);
  if (!Number.isInteger(threads) || threads < 1 || threads > 64) {
    throw new UsageError(`--threads "${text}" is no whole number from 1 to 64`);
  }
  return threads;
}
