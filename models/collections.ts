import { ALERTS } from './alerts.js';
import { AUDIT } from './audit.js';
import { CONTACTS } from './contacts.js';
import { CUSTOMERS } from './customers.js';
import { DECISIONS } from './decisions.js';
import { DELIVERIES } from './deliveries.js';
import { EVENTS } from './events.js';
import { HISTORIES } from './histories.js';
import { HISTORY_MARKS } from './history-marks.js';
import { HISTORY_PARTS } from './history-parts.js';
import { IMPORTS } from './imports.js';
import { MODEL_REGISTERS } from './model-registers.js';
import { OUTCOMES } from './outcomes.js';
import type { KeptCollection } from './row.js';
import { RUNS } from './runs.js';
import { SCORE_POINTS } from './score-points.js';
import { SCORES } from './scores.js';
import { STAFF } from './staff.js';
import { TRAINED_MODEL_PARTS } from './trained-model-parts.js';
import { TRAINED_MODELS } from './trained-models.js';

/** Every collection of the database. */
export const COLLECTIONS: readonly KeptCollection[] = [
  ALERTS,
  AUDIT,
  CONTACTS,
  CUSTOMERS,
  DECISIONS,
  DELIVERIES,
  EVENTS,
  HISTORIES,
  HISTORY_MARKS,
  HISTORY_PARTS,
  IMPORTS,
  MODEL_REGISTERS,
  OUTCOMES,
  RUNS,
  SCORE_POINTS,
  SCORES,
  STAFF,
  TRAINED_MODEL_PARTS,
  TRAINED_MODELS,
];
