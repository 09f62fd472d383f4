import { administration } from './nb/administration.js';
import { alert } from './nb/alert.js';
import { answers } from './nb/answers.js';
import { asking } from './nb/asking.js';
import { churned } from './nb/churned.js';
import { clock } from './nb/clock.js';
import { commands } from './nb/commands.js';
import { customer } from './nb/customer.js';
import { dealAlerts } from './nb/deal-alerts.js';
import { deals } from './nb/deals.js';
import { delivery } from './nb/delivery.js';
import { digest } from './nb/digest.js';
import { digestSales } from './nb/digest-sales.js';
import { figures } from './nb/figures.js';
import { forms } from './nb/forms.js';
import { jobs } from './nb/jobs.js';
import { leadQuality } from './nb/lead-quality.js';
import { leads } from './nb/leads.js';
import { measures } from './nb/measures.js';
import { model } from './nb/model.js';
import { offersStart } from './nb/offers-start.js';
import { overview } from './nb/overview.js';
import { people } from './nb/people.js';
import { pipeline } from './nb/pipeline.js';
import { portfolio } from './nb/portfolio.js';
import { privateChat } from './nb/private-chat.js';
import { proactive } from './nb/proactive.js';
import { readiness } from './nb/readiness.js';
import { routes } from './nb/routes.js';
import { salesFigures } from './nb/sales-figures.js';
import { serviceFigures } from './nb/service-figures.js';
import { setup } from './nb/setup.js';
import { signals } from './nb/signals.js';
import { suggestions } from './nb/suggestions.js';
import { talk } from './nb/talk.js';
import { tasks } from './nb/tasks.js';
import { ticketPatterns } from './nb/ticket-patterns.js';
import { tickets } from './nb/tickets.js';
import { tiers } from './nb/tiers.js';
import { toCustomers } from './nb/to-customers.js';
import { valueFigures } from './nb/value-figures.js';
import { valueModel } from './nb/value-model.js';
import { views } from './nb/views.js';
import { winFactors } from './nb/win-factors.js';
import { winModel } from './nb/win-model.js';
import { words } from './nb/words.js';
import type { Translation } from './wording-key.js';

export const nb = {
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
