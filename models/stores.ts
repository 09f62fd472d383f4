import type { Connection } from 'mongoose';
import type { Stores } from '../src/stores/stores.js';
import { alertStore } from './alerts.js';
import { auditStore } from './audit.js';
import { contactStore } from './contacts.js';
import { customerStore } from './customers.js';
import { decisionStore } from './decisions.js';
import { deliveryStore } from './deliveries.js';
import { eventStore } from './events.js';
import { historyStore } from './histories.js';
import { importStore } from './imports.js';
import { outcomeStore } from './outcomes.js';
import { runStore } from './runs.js';
import { scoreStore } from './scores.js';
import { staffStore } from './staff.js';
import { trainedModelStore } from './trained-models.js';

/** All stores on one connection. createIndexes comes first. */
export function mongooseStores(connection: Connection): Stores {
  return {
    alerts: alertStore(connection),
    audit: auditStore(connection),
    contacts: contactStore(connection),
    customers: customerStore(connection),
    decisions: decisionStore(connection),
    deliveries: deliveryStore(connection),
    events: eventStore(connection),
    histories: historyStore(connection),
    imports: importStore(connection),
    outcomes: outcomeStore(connection),
    runs: runStore(connection),
    scores: scoreStore(connection),
    staff: staffStore(connection),
    trainedModels: trainedModelStore(connection),
  };
}
