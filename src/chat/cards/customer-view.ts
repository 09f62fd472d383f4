import type { Alert } from '../../domain/alert.js';
import type { Customer } from '../../domain/customer.js';
import type { Overview } from '../../domain/overview.js';
import type { Score } from '../../domain/score.js';
import type { CustomerActivity } from '../../history/customer-activity.js';
import type { ScorePoint } from '../../stores/scores.js';
import type { People } from '../people.js';
import type { ChatSettings } from '../settings.js';
import type { CustomerDeal } from './customer-deals.js';

/** What is known of one customer, as the customer card and the why card show it. */
export interface CustomerView {
  readonly customer: Customer;
  readonly score: Score | null;
  readonly openAlert: Alert | null;
  /** Newest first; empty where nothing that is shown needs it. */
  readonly history: readonly ScorePoint[];
  /** Left out where no event of the customer has been put together yet. */
  readonly activity?: CustomerActivity;
  /** Its stored scores side by side; left out where none are stored yet. */
  readonly overview?: Overview;
  /** Open deals, for the asker alone; left out where they are not shown. */
  readonly deals?: readonly CustomerDeal[];
  readonly people: People;
  readonly settings: ChatSettings;
  readonly now: Date;
}
