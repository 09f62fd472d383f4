import { churnSubjects } from '../churn/subjects.js';
import type { TrainingCall } from '../cli/verb.js';
import { configuredThresholds } from '../config/level-thresholds.js';
import { type ChurnTraining, trainChurn } from '../feedback/training/train-churn.js';
import { openCrew } from '../learning/crew/crew.js';
import { announceTraining } from './announce-training.js';
import { contextAsOf, rebuildAll } from './histories.js';
import type { Parts } from './parts.js';

// A pass over histories: so many are in memory at once.
const BATCH = 500;

/**
 * Trains a churn model on everything that is in the database, in this process, and tells the administrators of a new one.
 * Blocks for minutes: not for a process that serves people.
 */
export async function trainNow(parts: Parts, call: TrainingCall): Promise<ChurnTraining> {
  const { stores, config, now } = parts;
  const { churn, company } = config;
  await rebuildAll(parts);
  const createdAt = now();
  const context = await contextAsOf(parts, createdAt, false);
  const crew = openCrew({ threads: call.threads });
  try {
    const training = await trainChurn(crew, {
      stores,
      subjects: () => churnSubjects(stores, { batchSize: BATCH }),
      now: context,
      definition: churn.definition,
      horizonDays: churn.horizonDays,
      sector: company.sector,
      configured: configuredThresholds(churn),
      highAlertsPerOwnerAndMonth: churn.highAlertsPerOwnerAndMonth,
      isExperimental: call.isExperimental,
      because: call.because,
      createdBy: call.by,
      createdAt,
      onStep: call.onStep,
      onProgress: call.onProgress,
    });
    // One that is not new was told of already, unless a process was killed in between; the messages' ids say which.
    if (training.kind === 'trained') await announceTraining(parts, training);
    return training;
  } finally {
    await crew.close();
  }
}
