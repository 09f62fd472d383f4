import { administration } from './fi/administration.js';
import { alert } from './fi/alert.js';
import { answers } from './fi/answers.js';
import { asking } from './fi/asking.js';
import { churned } from './fi/churned.js';
import { clock } from './fi/clock.js';
import { commands } from './fi/commands.js';
import { customer } from './fi/customer.js';
import { delivery } from './fi/delivery.js';
import { digest } from './fi/digest.js';
import { figures } from './fi/figures.js';
import { forms } from './fi/forms.js';
import { measures } from './fi/measures.js';
import { model } from './fi/model.js';
import { people } from './fi/people.js';
import { privateChat } from './fi/private-chat.js';
import { readiness } from './fi/readiness.js';
import { routes } from './fi/routes.js';
import { setup } from './fi/setup.js';
import { signals } from './fi/signals.js';
import { talk } from './fi/talk.js';
import { tasks } from './fi/tasks.js';
import { words } from './fi/words.js';
import type { Translation } from './wording-key.js';

export const fi = {
  ...words,
  ...setup,
  ...signals,
  ...alert,
  ...talk,
  ...customer,
  ...clock,
  ...commands,
  ...asking,
  ...figures,
  ...digest,
  ...forms,
  ...answers,
  ...delivery,
  ...measures,
  ...tasks,
  ...readiness,
  ...people,
  ...administration,
  ...routes,
  ...privateChat,
  ...model,
  ...churned,
} as const satisfies Translation;
