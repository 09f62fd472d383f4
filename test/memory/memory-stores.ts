import type { Stores } from '../../src/stores/stores.js';
import { memoryAlerts } from './alerts.js';
import { memoryAudit } from './audit.js';
import { memoryContacts } from './contacts.js';
import { memoryCustomers } from './customers.js';
import { memoryDecisions } from './decisions.js';
import { memoryDeliveries } from './deliveries.js';
import { memoryEvents } from './events.js';
import { memoryHistories } from './histories.js';
import { memoryImports } from './imports.js';
import { memoryOutcomes } from './outcomes.js';
import { memoryRuns } from './runs.js';
import { memoryScores } from './scores.js';
import { memoryStaff } from './staff.js';
import { memoryTrainedModels } from './trained-models.js';

/** All stores in memory, behaving as the real ones do: the same contracts run against both. */
export function memoryStores(): Stores {
  return {
    alerts: memoryAlerts(),
    audit: memoryAudit(),
    contacts: memoryContacts(),
    customers: memoryCustomers(),
    decisions: memoryDecisions(),
    deliveries: memoryDeliveries(),
    events: memoryEvents(),
    histories: memoryHistories(),
    imports: memoryImports(),
    outcomes: memoryOutcomes(),
    runs: memoryRuns(),
    scores: memoryScores(),
    staff: memoryStaff(),
    trainedModels: memoryTrainedModels(),
  };
}
