import type { Alert, DealAlert } from '../../domain/alert.js';
import type { Customer } from '../../domain/customer.js';
import type { Platform } from '../../domain/delivery.js';
import type { People } from '../people.js';
import type { Reader } from '../reader.js';
import type { ChatSettings } from '../settings.js';
import type { AlertView } from './alert-view.js';

/** Everything that the card of an alert about a deal is made from. */
export interface DealAlertView {
  readonly alert: DealAlert;
  /** Null for a deal without one. */
  readonly customer: Customer | null;
  readonly people: People;
  readonly platform: Platform;
  /** On a card that one person sees alone, a press has to be answered. */
  readonly isPrivate: boolean;
  /** Amounts stand only where everybody who reads may see them. */
  readonly showsValue: boolean;
  readonly settings: ChatSettings;
  readonly now: Date;
}

/** An alert of either kind with what its card shows. */
export type ShownAlert = AlertView | DealAlertView;

export function isDealView(view: ShownAlert): view is DealAlertView {
  return view.alert.kind === 'win';
}

/** What an alert is about, as people call it. */
export function shownSubject(view: ShownAlert, reader: Reader): string {
  return isDealView(view) ? dealName(view.alert, reader) : view.customer.name;
}

export function dealName(
  { subjectId, evidence }: Pick<DealAlert, 'subjectId' | 'evidence'>,
  reader: Reader,
): string {
  return evidence.deal.name ?? reader.words.text('dealAlert.unnamed', { id: subjectId });
}

/** The name of an alert's subject in a list of alerts of both kinds. */
export function alertName(
  alert: Alert,
  customerName: (customerId: string) => string,
  reader: Reader,
): string {
  return alert.kind === 'win' ? dealName(alert, reader) : customerName(alert.subjectId);
}
