import type { Delivery } from '../../domain/delivery.js';
import type { Card, RichText } from '../card.js';

/** What a delivery says right now. */
export type Rendered =
  | { readonly kind: 'card'; readonly card: Card; readonly alertVersion: number }
  | { readonly kind: 'reply'; readonly text: RichText }
  /** There is nothing to say any more. */
  | { readonly kind: 'drop'; readonly reason: string };

export type RenderDelivery = (delivery: Delivery) => Promise<Rendered>;
