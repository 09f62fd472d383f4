import type { Form } from '../card.js';
import type { ShownAlert } from '../cards/deal-alert-view.js';
import type { Answer, Desk, KnownAsker } from '../dependencies.js';
import type { ChatAnswer, ChatRequest } from '../request.js';

export type Submitted = Extract<ChatRequest, { kind: 'submit' }>;

/** Reads what a submitted form needs and says how to answer. */
export type SubmitHandler = (submitted: Submitted, desk: Desk) => Promise<Answer>;

/** A form about an open alert. */
export interface AlertForm {
  /** `args` come back with the submit. */
  readonly make: (
    view: ShownAlert,
    asker: KnownAsker,
    args: Readonly<Record<string, string>>,
    desk: Pick<Desk, 'stores' | 'now'>,
  ) => Form | Promise<Form>;
  readonly submit: SubmitHandler;
}

/** What is wrong, by the input's name. */
export function withErrors(errors: Readonly<Record<string, string>>): ChatAnswer {
  return { kind: 'errors', errors };
}
