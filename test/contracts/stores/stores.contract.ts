import { describe } from 'vitest';
import type { Stores } from '../../../src/stores/stores.js';
import { alertStoreContract } from './alerts.contract.js';
import { auditStoreContract } from './audit.contract.js';
import { contactStoreContract } from './contacts.contract.js';
import { customerStoreContract } from './customers.contract.js';
import { decisionStoreContract } from './decisions.contract.js';
import { deliveryStoreContract } from './deliveries.contract.js';
import { eventStoreContract } from './events.contract.js';
import { historyStoreContract } from './histories.contract.js';
import { importStoreContract } from './imports.contract.js';
import { outcomeStoreContract } from './outcomes.contract.js';
import { runStoreContract } from './runs.contract.js';
import { scoreStoreContract } from './scores.contract.js';
import { staffStoreContract } from './staff.contract.js';
import { trainedModelStoreContract } from './trained-models.contract.js';

/** What every implementation of the stores has to do. `freshStores` makes empty ones. */
export function storesContract(name: string, freshStores: () => Promise<Stores>): void {
  const fresh =
    <Key extends keyof Stores>(key: Key) =>
    async (): Promise<Stores[Key]> =>
      (await freshStores())[key];
  describe(name, () => {
    alertStoreContract(fresh('alerts'));
    auditStoreContract(fresh('audit'));
    contactStoreContract(fresh('contacts'));
    customerStoreContract(fresh('customers'));
    decisionStoreContract(fresh('decisions'));
    deliveryStoreContract(fresh('deliveries'));
    eventStoreContract(fresh('events'));
    historyStoreContract(fresh('histories'));
    importStoreContract(fresh('imports'));
    outcomeStoreContract(fresh('outcomes'));
    runStoreContract(fresh('runs'));
    scoreStoreContract(fresh('scores'));
    staffStoreContract(fresh('staff'));
    trainedModelStoreContract(fresh('trainedModels'));
  });
}
