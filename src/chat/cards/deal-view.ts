import type { DealClass } from '../../deals/effort/deal-class.js';
import type { DealAlert } from '../../domain/alert.js';
import type { Customer } from '../../domain/customer.js';
import type { Deal, DealState } from '../../domain/deal.js';
import type { WinPoint, WinScore } from '../../domain/win-score.js';
import type { People } from '../people.js';
import type { ChatSettings } from '../settings.js';

/** Everything that the card of a deal is made from. */
export interface DealView {
  readonly deal: Pick<Deal, 'id' | 'team'>;
  readonly state: DealState;
  /** Null before the first. */
  readonly score: WinScore | null;
  /** The newest first. */
  readonly points: readonly WinPoint[];
  /** An open alert about it. */
  readonly alert: DealAlert | null;
  readonly customer: Customer | null;
  /** In the company's currency; null without an amount or a rate. */
  readonly amountMinor: number | null;
  readonly impactMinor: number | null;
  /** Null before the first night. */
  readonly class: DealClass | null;
  readonly settings: ChatSettings;
  readonly people: People;
  readonly now: Date;
}
