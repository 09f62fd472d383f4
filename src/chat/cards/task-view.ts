import type { Customer } from '../../domain/customer.js';
import type { Task } from '../../domain/task.js';
import type { People } from '../people.js';
import type { ChatSettings } from '../settings.js';

/** Everything that a task's card is made from. */
export interface TaskView {
  readonly task: Task;
  readonly customer: Customer;
  readonly people: People;
  /** On a card that one person sees alone, a press has to be answered. */
  readonly isPrivate: boolean;
  readonly settings: Pick<ChatSettings, 'company' | 'churn'>;
  readonly now: Date;
}
