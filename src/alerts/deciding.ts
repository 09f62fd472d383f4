import type { Run } from '../domain/run.js';
import type { OnStep } from '../domain/step.js';
import type { Stores } from '../stores/stores.js';
import type { AlertSettings } from './settings.js';
import type { Surroundings } from './surroundings.js';

export interface DecideDependencies {
  readonly stores: Stores;
  readonly settings: AlertSettings;
  readonly now: () => Date;
  readonly onStep: OnStep;
}

/** A run that is being decided over, and the people as they were when it began. */
export interface Deciding extends DecideDependencies {
  readonly run: Run;
  readonly around: Surroundings;
}
