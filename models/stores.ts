import type { Connection } from 'mongoose';
import type { Stores } from '../src/stores/stores.js';
import { absenceStore } from './absences.js';
import { acceptedThresholdStore } from './accepted-thresholds.js';
import { alertStore } from './alerts.js';
import { auditStore } from './audit.js';
import { consentStore } from './consents.js';
import { contactStore } from './contacts.js';
import { conversationStore } from './conversations.js';
import { customerValueStore } from './customer-values.js';
import { customerStore } from './customers.js';
import { dataCheckStore } from './data-checks.js';
import { dealEventStore } from './deal-events.js';
import { dealStore } from './deals.js';
import { decisionStore } from './decisions.js';
import { deliveryStore } from './deliveries.js';
import { eventStore } from './events.js';
import { historyStore } from './histories.js';
import { importStore } from './imports.js';
import { keptFiguresStore } from './kept-figures.js';
import { leadStore } from './leads.js';
import { liveScoreStore } from './live-scores.js';
import { lossReviewStore } from './loss-reviews.js';
import { measureStore } from './measures.js';
import { mergeProposalStore } from './merge-proposals.js';
import { offerLedgerStore } from './offer-ledgers.js';
import { offerWatchStore } from './offer-watches.js';
import { offersStartStore } from './offers-starts.js';
import { outcomeStore } from './outcomes.js';
import { overviewStore } from './overviews.js';
import { personLinkStore } from './person-links.js';
import { personalSettingsStore } from './personal-settings.js';
import { pipelineForecastStore } from './pipeline-forecasts.js';
import { presumedLossStore } from './presumed-losses.js';
import { productStore } from './products.js';
import { routeStore } from './routes.js';
import { runStore } from './runs.js';
import { salesBasisStore } from './sales-bases.js';
import { scoreStore } from './scores.js';
import { serviceOfferStore } from './service-offers.js';
import { serviceTicketStore } from './service-tickets.js';
import { slackInstallationStore } from './slack-installations.js';
import { staffStore } from './staff.js';
import { stoppedTargetStore } from './stopped-targets.js';
import { strategicFactStore } from './strategic-facts.js';
import { taskStore } from './tasks.js';
import { teamStageStore } from './team-stages.js';
import { ticketPatternStore } from './ticket-patterns.js';
import { tierMoveStore } from './tier-moves.js';
import { tierOverrideStore } from './tier-overrides.js';
import { trainedModelStore } from './trained-models.js';
import { valueBasisStore } from './value-bases.js';
import { valueRunStore } from './value-runs.js';
import { winScoreStore } from './win-scores.js';

/** All stores on one connection. createIndexes comes first. */
export function mongooseStores(connection: Connection): Stores {
  return {
    acceptedThresholds: acceptedThresholdStore(connection),
    absences: absenceStore(connection),
    alerts: alertStore(connection),
    audit: auditStore(connection),
    consents: consentStore(connection),
    contacts: contactStore(connection),
    conversations: conversationStore(connection),
    customers: customerStore(connection),
    customerValues: customerValueStore(connection),
    dataChecks: dataCheckStore(connection),
    dealEvents: dealEventStore(connection),
    deals: dealStore(connection),
    decisions: decisionStore(connection),
    deliveries: deliveryStore(connection),
    events: eventStore(connection),
    histories: historyStore(connection),
    imports: importStore(connection),
    keptFigures: keptFiguresStore(connection),
    leads: leadStore(connection),
    liveScores: liveScoreStore(connection),
    lossReviews: lossReviewStore(connection),
    measures: measureStore(connection),
    mergeProposals: mergeProposalStore(connection),
    offerLedgers: offerLedgerStore(connection),
    offerWatches: offerWatchStore(connection),
    offersStarts: offersStartStore(connection),
    outcomes: outcomeStore(connection),
    overviews: overviewStore(connection),
    personLinks: personLinkStore(connection),
    personalSettings: personalSettingsStore(connection),
    pipelineForecasts: pipelineForecastStore(connection),
    presumedLosses: presumedLossStore(connection),
    products: productStore(connection),
    routes: routeStore(connection),
    runs: runStore(connection),
    salesBases: salesBasisStore(connection),
    scores: scoreStore(connection),
    serviceOffers: serviceOfferStore(connection),
    serviceTickets: serviceTicketStore(connection),
    slackInstallations: slackInstallationStore(connection),
    staff: staffStore(connection),
    stoppedTargets: stoppedTargetStore(connection),
    strategicFacts: strategicFactStore(connection),
    tasks: taskStore(connection),
    teamStages: teamStageStore(connection),
    ticketPatterns: ticketPatternStore(connection),
    tierMoves: tierMoveStore(connection),
    tierOverrides: tierOverrideStore(connection),
    trainedModels: trainedModelStore(connection),
    valueBases: valueBasisStore(connection),
    valueRuns: valueRunStore(connection),
    winScores: winScoreStore(connection),
  };
}
