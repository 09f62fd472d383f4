import { administration } from './fi/administration.js';
import { alert } from './fi/alert.js';
import { answers } from './fi/answers.js';
import { asking } from './fi/asking.js';
import { churned } from './fi/churned.js';
import { clock } from './fi/clock.js';
import { commands } from './fi/commands.js';
import { customer } from './fi/customer.js';
import { dealAlerts } from './fi/deal-alerts.js';
import { deals } from './fi/deals.js';
import { delivery } from './fi/delivery.js';
import { digest } from './fi/digest.js';
import { digestSales } from './fi/digest-sales.js';
import { figures } from './fi/figures.js';
import { forms } from './fi/forms.js';
import { jobs } from './fi/jobs.js';
import { leadQuality } from './fi/lead-quality.js';
import { leads } from './fi/leads.js';
import { measures } from './fi/measures.js';
import { model } from './fi/model.js';
import { offersStart } from './fi/offers-start.js';
import { overview } from './fi/overview.js';
import { people } from './fi/people.js';
import { pipeline } from './fi/pipeline.js';
import { portfolio } from './fi/portfolio.js';
import { privateChat } from './fi/private-chat.js';
import { proactive } from './fi/proactive.js';
import { readiness } from './fi/readiness.js';
import { routes } from './fi/routes.js';
import { salesFigures } from './fi/sales-figures.js';
import { serviceFigures } from './fi/service-figures.js';
import { setup } from './fi/setup.js';
import { signals } from './fi/signals.js';
import { suggestions } from './fi/suggestions.js';
import { talk } from './fi/talk.js';
import { tasks } from './fi/tasks.js';
import { ticketPatterns } from './fi/ticket-patterns.js';
import { tickets } from './fi/tickets.js';
import { tiers } from './fi/tiers.js';
import { toCustomers } from './fi/to-customers.js';
import { valueFigures } from './fi/value-figures.js';
import { valueModel } from './fi/value-model.js';
import { views } from './fi/views.js';
import { winFactors } from './fi/win-factors.js';
import { winModel } from './fi/win-model.js';
import { words } from './fi/words.js';
import type { Translation } from './wording-key.js';

export const fi = {
  ...words,
  ...setup,
  ...signals,
  ...alert,
  ...talk,
  ...toCustomers,
  ...customer,
  ...overview,
  ...tiers,
  ...portfolio,
  ...pipeline,
  ...deals,
  ...leads,
  ...clock,
  ...commands,
  ...asking,
  ...figures,
  ...digest,
  ...digestSales,
  ...forms,
  ...jobs,
  ...answers,
  ...delivery,
  ...measures,
  ...tasks,
  ...proactive,
  ...tickets,
  ...suggestions,
  ...leadQuality,
  ...readiness,
  ...people,
  ...administration,
  ...offersStart,
  ...routes,
  ...privateChat,
  ...model,
  ...valueFigures,
  ...salesFigures,
  ...serviceFigures,
  ...valueModel,
  ...views,
  ...churned,
  ...dealAlerts,
  ...ticketPatterns,
  ...winFactors,
  ...winModel,
} as const satisfies Translation;
