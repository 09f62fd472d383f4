import type { ModelHealth } from '../week-material.js';
import type { DigestSection } from './section.js';

/** What alerts now, and what has come of training: for those who read of the whole company. */
export const model: DigestSection<ModelHealth> = ({ week, scope }) =>
  scope.kind === 'company' && week.freshness.checkedAt !== null ? week.model : null;
