import type { AlertStore } from './alerts.js';
import type { AuditStore } from './audit.js';
import type { ContactStore } from './contacts.js';
import type { CustomerStore } from './customers.js';
import type { DecisionStore } from './decisions.js';
import type { DeliveryStore } from './deliveries.js';
import type { EventStore } from './events.js';
import type { HistoryStore } from './histories.js';
import type { ImportStore } from './imports.js';
import type { OutcomeStore } from './outcomes.js';
import type { RunStore } from './runs.js';
import type { ScoreStore } from './scores.js';
import type { StaffStore } from './staff.js';
import type { TrainedModelStore } from './trained-models.js';

/** Everything that is kept. */
export interface Stores {
  readonly alerts: AlertStore;
  readonly audit: AuditStore;
  readonly contacts: ContactStore;
  readonly customers: CustomerStore;
  readonly decisions: DecisionStore;
  readonly deliveries: DeliveryStore;
  readonly events: EventStore;
  readonly histories: HistoryStore;
  readonly imports: ImportStore;
  readonly outcomes: OutcomeStore;
  readonly runs: RunStore;
  readonly scores: ScoreStore;
  readonly staff: StaffStore;
  readonly trainedModels: TrainedModelStore;
}
