import type { SourceChanges } from '../sales/sales-week.js';
import type { DigestSection } from './section.js';

/** Sources of leads, when a month has turned or advice has changed: for those who read of the whole company. */
export const sources: DigestSection<SourceChanges> = ({ week: { sales }, scope }) =>
  scope.kind === 'company' ? (sales?.sources ?? null) : null;
