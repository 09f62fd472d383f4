import type { DigestScope } from '../scope.js';
import type { WeekMaterial } from '../week-material.js';

export interface SectionInput {
  readonly week: WeekMaterial;
  readonly scope: DigestScope;
}

/** What one part of the digest tells a reader; null where there is nothing to tell. */
export type DigestSection<Facts extends object> = (input: SectionInput) => Facts | null;
