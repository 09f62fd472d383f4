import { submitChurned } from './churned-form.js';
import { contactForm } from './contact-form.js';
import { submitDeal } from './deal-form.js';
import { submitFacts } from './facts-form.js';
import type { SubmitHandler } from './form-handler.js';
import type { FormName } from './form-name.js';
import { FORM_NAMES } from './form-name.js';
import { handOverForm } from './hand-over-form.js';
import { submitLog } from './log-form.js';
import { lossForm } from './loss-form.js';
import { resolveForm } from './resolve-form.js';
import { submitRoute } from './route-form.js';
import { submitSettings } from './settings-form.js';
import { snoozeForm } from './snooze-form.js';
import { taskHandOverForm, taskSnoozeForm } from './task-forms.js';
import { ticketHandOverForm, ticketMoveForm, ticketSortForm } from './ticket-forms.js';
import { submitTier } from './tier-form.js';

/** How each form's submit is answered; a form without a handler does not compile. */
const SUBMITS = {
  'alert.contact': contactForm.submit,
  'alert.resolve': resolveForm.submit,
  'alert.snooze': snoozeForm.submit,
  'alert.hand_over': handOverForm.submit,
  'task.snooze': taskSnoozeForm.submit,
  'task.hand_over': taskHandOverForm.submit,
  'ticket.hand_over': ticketHandOverForm.submit,
  'ticket.move': ticketMoveForm.submit,
  'ticket.sort': ticketSortForm.submit,
  'loss.answer': lossForm.submit,
  'churned.date': submitChurned,
  tier: submitTier,
  facts: submitFacts,
  route: submitRoute,
  log: submitLog,
  'deal.log': submitDeal,
  settings: submitSettings,
} as const satisfies Record<FormName, SubmitHandler>;

/** Null for a form of an earlier version. */
export function submitHandlerFor(formId: string): SubmitHandler | null {
  const name = FORM_NAMES.find((each) => each === formId);
  return name === undefined ? null : SUBMITS[name];
}
