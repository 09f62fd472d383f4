import type { Stores } from '../../src/stores/stores.js';
import { memoryAbsences } from './absences.js';
import { memoryAcceptedThresholds } from './accepted-thresholds.js';
import { memoryAlerts } from './alerts.js';
import { memoryAudit } from './audit.js';
import { memoryConsents } from './consents.js';
import { memoryContacts } from './contacts.js';
import { memoryConversations } from './conversations.js';
import { memoryCustomerValues } from './customer-values.js';
import { memoryCustomers } from './customers.js';
import { memoryDataChecks } from './data-checks.js';
import { memoryDealEvents } from './deal-events.js';
import { memoryDeals } from './deals.js';
import { memoryDecisions } from './decisions.js';
import { memoryDeliveries } from './deliveries.js';
import { memoryEvents } from './events.js';
import { memoryHistories } from './histories.js';
import { memoryImports } from './imports.js';
import { memoryKeptFigures } from './kept-figures.js';
import { memoryLeads } from './leads.js';
import { memoryLiveScores } from './live-scores.js';
import { memoryLossReviews } from './loss-reviews.js';
import { memoryMeasures } from './measures.js';
import { memoryMergeProposals } from './merge-proposals.js';
import { memoryOfferLedgers } from './offer-ledgers.js';
import { memoryOfferWatches } from './offer-watches.js';
import { memoryOffersStarts } from './offers-starts.js';
import { memoryOutcomes } from './outcomes.js';
import { memoryOverviews } from './overviews.js';
import { memoryPersonLinks } from './person-links.js';
import { memoryPersonalSettings } from './personal-settings.js';
import { memoryPipelineForecasts } from './pipeline-forecasts.js';
import { memoryPresumedLosses } from './presumed-losses.js';
import { memoryProducts } from './products.js';
import { memoryRoutes } from './routes.js';
import { memoryRuns } from './runs.js';
import { memoryScores } from './scores.js';
import { memoryServiceOffers } from './service-offers.js';
import { memoryServiceTickets } from './service-tickets.js';
import { memorySlackInstallations } from './slack-installations.js';
import { memoryStaff } from './staff.js';
import { memoryStoppedTargets } from './stopped-targets.js';
import { memoryStrategicFacts } from './strategic-facts.js';
import { memoryTasks } from './tasks.js';
import { memoryTeamStages } from './team-stages.js';
import { memoryTierMoves } from './tier-moves.js';
import { memoryTierOverrides } from './tier-overrides.js';
import { memoryTrainedModels } from './trained-models.js';
import { memoryValueBases } from './value-bases.js';
import { memoryValueRuns } from './value-runs.js';
import { memoryWinScores } from './win-scores.js';

/** All stores in memory, behaving as the real ones do: the same contracts run against both. */
export function memoryStores(): Stores {
  return {
    acceptedThresholds: memoryAcceptedThresholds(),
    absences: memoryAbsences(),
    alerts: memoryAlerts(),
    audit: memoryAudit(),
    consents: memoryConsents(),
    contacts: memoryContacts(),
    conversations: memoryConversations(),
    customers: memoryCustomers(),
    customerValues: memoryCustomerValues(),
    dataChecks: memoryDataChecks(),
    dealEvents: memoryDealEvents(),
    deals: memoryDeals(),
    decisions: memoryDecisions(),
    deliveries: memoryDeliveries(),
    events: memoryEvents(),
    histories: memoryHistories(),
    imports: memoryImports(),
    keptFigures: memoryKeptFigures(),
    leads: memoryLeads(),
    liveScores: memoryLiveScores(),
    lossReviews: memoryLossReviews(),
    measures: memoryMeasures(),
    mergeProposals: memoryMergeProposals(),
    offerLedgers: memoryOfferLedgers(),
    offerWatches: memoryOfferWatches(),
    offersStarts: memoryOffersStarts(),
    outcomes: memoryOutcomes(),
    overviews: memoryOverviews(),
    personLinks: memoryPersonLinks(),
    personalSettings: memoryPersonalSettings(),
    pipelineForecasts: memoryPipelineForecasts(),
    presumedLosses: memoryPresumedLosses(),
    products: memoryProducts(),
    routes: memoryRoutes(),
    runs: memoryRuns(),
    salesBases: memoryValueBases(),
    scores: memoryScores(),
    serviceOffers: memoryServiceOffers(),
    serviceTickets: memoryServiceTickets(),
    slackInstallations: memorySlackInstallations(),
    staff: memoryStaff(),
    stoppedTargets: memoryStoppedTargets(),
    strategicFacts: memoryStrategicFacts(),
    tasks: memoryTasks(),
    teamStages: memoryTeamStages(),
    ticketPatterns: memoryValueBases(),
    tierMoves: memoryTierMoves(),
    tierOverrides: memoryTierOverrides(),
    trainedModels: memoryTrainedModels(),
    valueBases: memoryValueBases(),
    valueRuns: memoryValueRuns(),
    winScores: memoryWinScores(),
  };
}
