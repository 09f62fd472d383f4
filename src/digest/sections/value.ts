import type { ValueFigures } from '../../domain/value-figures.js';
import type { DigestSection } from './section.js';

/** What came of caring for customers by their value, once a month: of the whole company, for those who read of all of it. */
export const value: DigestSection<ValueFigures> = ({ week: { valueFigures }, scope }) =>
  scope.kind === 'company' ? valueFigures : null;
