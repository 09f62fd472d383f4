import type { RoutingTable } from '../../alerts/routing.js';
import type { ReadWeek } from '../../digest/week-reader.js';
import type { Delivery, DeliveryContent } from '../../domain/delivery.js';
import type { OfferDesk } from '../../service/desk/offer-desk.js';
import type { Stores } from '../../stores/stores.js';
import type { Rendered } from '../delivery/render.js';
import type { DrawWeeks } from '../digest-charts.js';
import type { ChatSettings } from '../settings.js';

export interface RenderDependencies {
  readonly stores: Stores;
  readonly settings: ChatSettings;
  readonly now: () => Date;
  /** Which channel is for what at this moment; left out, read each time. */
  readonly routing?: () => Promise<RoutingTable>;
  /** Suggestions for customers, past the gate; left out, none is shown. */
  readonly offers?: OfferDesk;
  /** Draws charts; tables alone when left out. */
  readonly draw?: DrawWeeks;
  /** Keeps what several digests are made from; each reads for itself when left out. */
  readonly readWeek?: ReadWeek;
}

export type ContentOf<Kind extends DeliveryContent['kind']> = Extract<DeliveryContent, { kind: Kind }>;

/** Says what one kind of message is right now, from today's state. */
export type DeliveryRenderer<Kind extends DeliveryContent['kind']> = (
  content: ContentOf<Kind>,
  target: Delivery['target'],
  dependencies: RenderDependencies,
) => Promise<Rendered>;

/** There is nothing to say any more. */
export function drop(reason: string): Rendered {
  return { kind: 'drop', reason };
}

/** A card that shows no alert. */
export function plainCard(card: Extract<Rendered, { kind: 'card' }>['card']): Rendered {
  return { kind: 'card', card, alertVersion: 0 };
}
