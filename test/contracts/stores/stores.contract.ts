import { describe } from 'vitest';
import type { Stores } from '../../../src/stores/stores.js';
import { absenceStoreContract } from './absences.contract.js';
import { acceptedThresholdStoreContract } from './accepted-thresholds.contract.js';
import { alertStoreContract } from './alerts.contract.js';
import { auditStoreContract } from './audit.contract.js';
import { consentStoreContract } from './consents.contract.js';
import { contactStoreContract } from './contacts.contract.js';
import { conversationStoreContract } from './conversations.contract.js';
import { customerValueStoreContract } from './customer-values.contract.js';
import { customerStoreContract } from './customers.contract.js';
import { dataCheckStoreContract } from './data-checks.contract.js';
import { decisionStoreContract } from './decisions.contract.js';
import { deliveryStoreContract } from './deliveries.contract.js';
import { eventStoreContract } from './events.contract.js';
import { historyStoreContract } from './histories.contract.js';
import { importStoreContract } from './imports.contract.js';
import { lossReviewStoreContract } from './loss-reviews.contract.js';
import { measureStoreContract } from './measures.contract.js';
import { mergeProposalStoreContract } from './merge-proposals.contract.js';
import { outcomeStoreContract } from './outcomes.contract.js';
import { overviewStoreContract } from './overviews.contract.js';
import { personLinkStoreContract } from './person-links.contract.js';
import { personalSettingsStoreContract } from './personal-settings.contract.js';
import { presumedLossStoreContract } from './presumed-losses.contract.js';
import { routeStoreContract } from './routes.contract.js';
import { runStoreContract } from './runs.contract.js';
import { scoreStoreContract } from './scores.contract.js';
import { serviceTicketStoreContract } from './service-tickets.contract.js';
import { slackInstallationStoreContract } from './slack-installations.contract.js';
import { staffStoreContract } from './staff.contract.js';
import { stoppedTargetStoreContract } from './stopped-targets.contract.js';
import { strategicFactStoreContract } from './strategic-facts.contract.js';
import { taskStoreContract } from './tasks.contract.js';
import { teamStageStoreContract } from './team-stages.contract.js';
import { tierMoveStoreContract } from './tier-moves.contract.js';
import { tierOverrideStoreContract } from './tier-overrides.contract.js';
import { trainedModelStoreContract } from './trained-models.contract.js';
import { valueBasisStoreContract } from './value-bases.contract.js';
import { valueRunStoreContract } from './value-runs.contract.js';

/** What every implementation of the stores has to do. `freshStores` makes empty ones. */
export function storesContract(name: string, freshStores: () => Promise<Stores>): void {
  const fresh =
    <Key extends keyof Stores>(key: Key) =>
    async (): Promise<Stores[Key]> =>
      (await freshStores())[key];
  describe(name, () => {
    absenceStoreContract(fresh('absences'));
    acceptedThresholdStoreContract(fresh('acceptedThresholds'));
    alertStoreContract(fresh('alerts'));
    auditStoreContract(fresh('audit'));
    consentStoreContract(fresh('consents'));
    contactStoreContract(fresh('contacts'));
    conversationStoreContract(fresh('conversations'));
    customerStoreContract(fresh('customers'));
    customerValueStoreContract(fresh('customerValues'));
    dataCheckStoreContract(fresh('dataChecks'));
    decisionStoreContract(fresh('decisions'));
    deliveryStoreContract(fresh('deliveries'));
    eventStoreContract(fresh('events'));
    historyStoreContract(fresh('histories'));
    importStoreContract(fresh('imports'));
    lossReviewStoreContract(fresh('lossReviews'));
    measureStoreContract(fresh('measures'));
    mergeProposalStoreContract(fresh('mergeProposals'));
    outcomeStoreContract(fresh('outcomes'));
    overviewStoreContract(fresh('overviews'));
    personLinkStoreContract(fresh('personLinks'));
    personalSettingsStoreContract(fresh('personalSettings'));
    presumedLossStoreContract(fresh('presumedLosses'));
    routeStoreContract(fresh('routes'));
    runStoreContract(fresh('runs'));
    scoreStoreContract(fresh('scores'));
    serviceTicketStoreContract(fresh('serviceTickets'));
    slackInstallationStoreContract(fresh('slackInstallations'));
    staffStoreContract(fresh('staff'));
    stoppedTargetStoreContract(fresh('stoppedTargets'));
    strategicFactStoreContract(fresh('strategicFacts'));
    taskStoreContract(fresh('tasks'));
    teamStageStoreContract(fresh('teamStages'));
    tierMoveStoreContract(fresh('tierMoves'));
    tierOverrideStoreContract(fresh('tierOverrides'));
    trainedModelStoreContract(fresh('trainedModels'));
    valueBasisStoreContract(fresh('valueBases'));
    valueRunStoreContract(fresh('valueRuns'));
  });
}
