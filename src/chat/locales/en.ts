import { administration } from './en/administration.js';
import { alert } from './en/alert.js';
import { answers } from './en/answers.js';
import { asking } from './en/asking.js';
import { churned } from './en/churned.js';
import { clock } from './en/clock.js';
import { commands } from './en/commands.js';
import { customer } from './en/customer.js';
import { dealAlerts } from './en/deal-alerts.js';
import { deals } from './en/deals.js';
import { delivery } from './en/delivery.js';
import { digest } from './en/digest.js';
import { digestSales } from './en/digest-sales.js';
import { figures } from './en/figures.js';
import { forms } from './en/forms.js';
import { jobs } from './en/jobs.js';
import { leadQuality } from './en/lead-quality.js';
import { leads } from './en/leads.js';
import { measures } from './en/measures.js';
import { model } from './en/model.js';
import { offersStart } from './en/offers-start.js';
import { overview } from './en/overview.js';
import { people } from './en/people.js';
import { pipeline } from './en/pipeline.js';
import { portfolio } from './en/portfolio.js';
import { privateChat } from './en/private-chat.js';
import { proactive } from './en/proactive.js';
import { readiness } from './en/readiness.js';
import { routes } from './en/routes.js';
import { salesFigures } from './en/sales-figures.js';
import { serviceFigures } from './en/service-figures.js';
import { setup } from './en/setup.js';
import { signals } from './en/signals.js';
import { suggestions } from './en/suggestions.js';
import { talk } from './en/talk.js';
import { tasks } from './en/tasks.js';
import { ticketPatterns } from './en/ticket-patterns.js';
import { tickets } from './en/tickets.js';
import { tiers } from './en/tiers.js';
import { toCustomers } from './en/to-customers.js';
import { valueFigures } from './en/value-figures.js';
import { valueModel } from './en/value-model.js';
import { views } from './en/views.js';
import { winFactors } from './en/win-factors.js';
import { winModel } from './en/win-model.js';
import { words } from './en/words.js';

/**
 * Every text that people read, in ICU message syntax, by key. Values are named in braces; a plural has both `one` and
 * `other`. Plain, friendly, short; no blame; points are never called a chance.
 */
export const en = {
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
} as const;
