import { ABSENCES } from './absences.js';
import { ACCEPTED_THRESHOLDS } from './accepted-thresholds.js';
import { ALERTS } from './alerts.js';
import { AUDIT } from './audit.js';
import { CONSENTS } from './consents.js';
import { CONTACTS } from './contacts.js';
import { CONVERSATIONS } from './conversations.js';
import { CUSTOMER_VALUES } from './customer-values.js';
import { CUSTOMERS } from './customers.js';
import { DATA_CHECKS } from './data-checks.js';
import { DEAL_ATTRIBUTES } from './deal-attributes.js';
import { DEAL_EVENTS } from './deal-events.js';
import { DEAL_MARKS } from './deal-marks.js';
import { DEALS } from './deals.js';
import { DECISIONS } from './decisions.js';
import { DELIVERIES } from './deliveries.js';
import { EVENTS } from './events.js';
import { HISTORIES } from './histories.js';
import { HISTORY_MARKS } from './history-marks.js';
import { HISTORY_PARTS } from './history-parts.js';
import { IMPORTS } from './imports.js';
import { KEPT_FIGURES } from './kept-figures.js';
import { LEAD_COSTS } from './lead-costs.js';
import { LEADS } from './leads.js';
import { LIVE_SCORES } from './live-scores.js';
import { LOSS_REVIEWS } from './loss-reviews.js';
import { MEASURES } from './measures.js';
import { MERGE_PROPOSALS } from './merge-proposals.js';
import { MODEL_REGISTERS } from './model-registers.js';
import { OFFER_LEDGERS } from './offer-ledgers.js';
import { OFFER_WATCHES } from './offer-watches.js';
import { OFFERS_STARTS } from './offers-starts.js';
import { OUTCOMES } from './outcomes.js';
import { OVERVIEWS } from './overviews.js';
import { PERSON_LINKS } from './person-links.js';
import { PERSONAL_SETTINGS } from './personal-settings.js';
import { PIPELINE_FORECASTS } from './pipeline-forecasts.js';
import { PRESUMED_LOSSES } from './presumed-losses.js';
import { PRODUCT_NAMES } from './product-names.js';
import { PRODUCTS } from './products.js';
import { ROUTES } from './routes.js';
import type { KeptCollection } from './row.js';
import { RUNS } from './runs.js';
import { SALES_BASES } from './sales-bases.js';
import { SCORE_POINTS } from './score-points.js';
import { SCORES } from './scores.js';
import { SERVICE_OFFERS } from './service-offers.js';
import { SERVICE_TICKETS } from './service-tickets.js';
import { SLACK_INSTALL_STATES } from './slack-install-states.js';
import { SLACK_INSTALLATIONS } from './slack-installations.js';
import { STAFF } from './staff.js';
import { STOPPED_TARGETS } from './stopped-targets.js';
import { STRATEGIC_FACTS } from './strategic-facts.js';
import { TASKS } from './tasks.js';
import { TEAM_STAGES } from './team-stages.js';
import { TICKET_PATTERNS } from './ticket-patterns.js';
import { TIER_MOVES } from './tier-moves.js';
import { TIER_OVERRIDES } from './tier-overrides.js';
import { TRAINED_MODEL_PARTS } from './trained-model-parts.js';
import { TRAINED_MODELS } from './trained-models.js';
import { VALUE_BASES } from './value-bases.js';
import { VALUE_RUNS } from './value-runs.js';
import { WIN_POINTS } from './win-points.js';
import { WIN_SCORES } from './win-scores.js';

/** Every collection of the database. */
export const COLLECTIONS: readonly KeptCollection[] = [
  ACCEPTED_THRESHOLDS,
  ABSENCES,
  ALERTS,
  AUDIT,
  CONSENTS,
  CONTACTS,
  CONVERSATIONS,
  CUSTOMER_VALUES,
  CUSTOMERS,
  DATA_CHECKS,
  DEAL_ATTRIBUTES,
  DEAL_EVENTS,
  DEAL_MARKS,
  DEALS,
  DECISIONS,
  DELIVERIES,
  EVENTS,
  HISTORIES,
  HISTORY_MARKS,
  HISTORY_PARTS,
  IMPORTS,
  KEPT_FIGURES,
  LEAD_COSTS,
  LEADS,
  LIVE_SCORES,
  LOSS_REVIEWS,
  MEASURES,
  MERGE_PROPOSALS,
  MODEL_REGISTERS,
  OFFER_LEDGERS,
  OFFER_WATCHES,
  OFFERS_STARTS,
  OUTCOMES,
  OVERVIEWS,
  PERSON_LINKS,
  PERSONAL_SETTINGS,
  PIPELINE_FORECASTS,
  PRESUMED_LOSSES,
  PRODUCT_NAMES,
  PRODUCTS,
  ROUTES,
  RUNS,
  SCORE_POINTS,
  SALES_BASES,
  SCORES,
  SERVICE_OFFERS,
  SERVICE_TICKETS,
  SLACK_INSTALL_STATES,
  SLACK_INSTALLATIONS,
  STAFF,
  STOPPED_TARGETS,
  STRATEGIC_FACTS,
  TASKS,
  TEAM_STAGES,
  TICKET_PATTERNS,
  TIER_MOVES,
  TIER_OVERRIDES,
  TRAINED_MODEL_PARTS,
  TRAINED_MODELS,
  VALUE_BASES,
  VALUE_RUNS,
  WIN_POINTS,
  WIN_SCORES,
];
