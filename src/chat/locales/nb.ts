import { administration } from './nb/administration.js';
import { alert } from './nb/alert.js';
import { answers } from './nb/answers.js';
import { asking } from './nb/asking.js';
import { churned } from './nb/churned.js';
import { clock } from './nb/clock.js';
import { commands } from './nb/commands.js';
import { customer } from './nb/customer.js';
import { delivery } from './nb/delivery.js';
import { digest } from './nb/digest.js';
import { figures } from './nb/figures.js';
import { forms } from './nb/forms.js';
import { jobs } from './nb/jobs.js';
import { measures } from './nb/measures.js';
import { model } from './nb/model.js';
import { overview } from './nb/overview.js';
import { people } from './nb/people.js';
import { portfolio } from './nb/portfolio.js';
import { privateChat } from './nb/private-chat.js';
import { proactive } from './nb/proactive.js';
import { readiness } from './nb/readiness.js';
import { routes } from './nb/routes.js';
import { setup } from './nb/setup.js';
import { signals } from './nb/signals.js';
import { talk } from './nb/talk.js';
import { tasks } from './nb/tasks.js';
import { tickets } from './nb/tickets.js';
import { tiers } from './nb/tiers.js';
import { valueModel } from './nb/value-model.js';
import { words } from './nb/words.js';
import type { Translation } from './wording-key.js';

export const nb = {
  ...words,
  ...setup,
  ...signals,
  ...alert,
  ...talk,
  ...customer,
  ...overview,
  ...tiers,
  ...portfolio,
  ...clock,
  ...commands,
  ...asking,
  ...figures,
  ...digest,
  ...forms,
  ...jobs,
  ...answers,
  ...delivery,
  ...measures,
  ...tasks,
  ...proactive,
  ...tickets,
  ...readiness,
  ...people,
  ...administration,
  ...routes,
  ...privateChat,
  ...model,
  ...valueModel,
  ...churned,
} as const satisfies Translation;
