import type { ServiceFigures } from '../../domain/service-figures.js';
import type { DigestSection } from './section.js';

/** How offers in service are doing, once a month: for those who read of the whole company, and whoever answers for offers. */
export const offers: DigestSection<ServiceFigures> = ({ week: { serviceFigures, offersOwnerId }, scope }) => {
  if (scope.kind === 'company') return serviceFigures;
  return scope.personId === offersOwnerId ? serviceFigures : null;
};
