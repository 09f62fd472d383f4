import type { Card } from '../card.js';
import type { Reader } from '../reader.js';
import { alertCard } from './alert-card.js';
import { dealAlertCard } from './deal-alert-card.js';
import { isDealView, type ShownAlert } from './deal-alert-view.js';

/** The card of an alert of either kind. */
export function shownAlertCard(view: ShownAlert, reader: Reader): Card {
  return isDealView(view) ? dealAlertCard(view, reader) : alertCard(view, reader);
}
