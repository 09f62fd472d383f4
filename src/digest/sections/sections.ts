import { adoption } from './adoption.js';
import { attention } from './attention.js';
import { changes } from './changes.js';
import { deals } from './deals.js';
import { leads } from './leads.js';
import { model } from './model.js';
import { moves } from './moves.js';
import { offers } from './offers.js';
import { pipeline } from './pipeline.js';
import type { DigestSection } from './section.js';
import { sources } from './sources.js';
import { success } from './success.js';
import { tasks } from './tasks.js';
import { value } from './value.js';
import { winRate } from './win-rate.js';

/**
 * The parts of the digest, in their order. A capability that has something to tell adds its own here, and what it reads
 * to the week's material; a part that nobody has words for does not compile.
 */
export const DIGEST_SECTIONS = {
  success,
  attention,
  changes,
  pipeline,
  deals,
  winRate,
  leads,
  sources,
  tasks,
  moves,
  value,
  offers,
  adoption,
  model,
} as const satisfies Readonly<Record<string, DigestSection<object>>>;

export type SectionName = keyof typeof DIGEST_SECTIONS;
export const SECTION_NAMES = Object.keys(DIGEST_SECTIONS) as readonly SectionName[];

export type SectionFacts<Name extends SectionName> = NonNullable<ReturnType<(typeof DIGEST_SECTIONS)[Name]>>;

/** What each part has to tell one reader; those that have nothing are left out. */
export type DigestSections = { readonly [Name in SectionName]?: SectionFacts<Name> };
