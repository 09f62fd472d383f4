import type { Product } from '../../../domain/product.js';
import type { ProductView } from '../product-view.js';
import type { RecommendSubject } from '../subject.js';

/** What the customer has of what is known as a product. */
export function ownedProducts({ owned }: RecommendSubject, view: ProductView): Product[] {
  return owned.flatMap(({ productId }) => view.byId.get(productId) ?? []);
}
