import type { PipelineScope } from '../read-pipeline.js';

/** What people type for their own, their team's and everybody's. */
const SCOPES: Readonly<Record<string, PipelineScope['kind']>> = {
  mine: 'mine',
  my: 'mine',
  min: 'mine',
  mitt: 'mine',
  oma: 'mine',
  omat: 'mine',
  team: 'team',
  teamet: 'team',
  tiimi: 'team',
  all: 'all',
  alle: 'all',
  alt: 'all',
  kaikki: 'all',
};

/** Null for a word that names none. @param word in small letters. */
export function scopeMeantBy(word: string): PipelineScope['kind'] | null {
  return Object.hasOwn(SCOPES, word) ? (SCOPES[word] ?? null) : null;
}
