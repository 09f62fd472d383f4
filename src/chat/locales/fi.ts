import { alert } from './fi/alert.js';
import { answers } from './fi/answers.js';
import { churned } from './fi/churned.js';
import { clock } from './fi/clock.js';
import { commands } from './fi/commands.js';
import { customer } from './fi/customer.js';
import { delivery } from './fi/delivery.js';
import { figures } from './fi/figures.js';
import { forms } from './fi/forms.js';
import { measures } from './fi/measures.js';
import { model } from './fi/model.js';
import { privateChat } from './fi/private-chat.js';
import { readiness } from './fi/readiness.js';
import { signals } from './fi/signals.js';
import { talk } from './fi/talk.js';
import { tasks } from './fi/tasks.js';
import { words } from './fi/words.js';
import type { Translation } from './wording-key.js';

export const fi = {
  ...words,
  ...signals,
  ...alert,
  ...talk,
  ...customer,
  ...clock,
  ...commands,
  ...figures,
  ...forms,
  ...answers,
  ...delivery,
  ...measures,
  ...tasks,
  ...readiness,
  ...privateChat,
  ...model,
  ...churned,
} as const satisfies Translation;
