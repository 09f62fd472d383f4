import { DAY_MS } from '../../domain/time.js';
import { shrunkShare, type Tally } from '../features/tallies.js';
import { ageGroup, LEAD_AGES_DAYS } from './lead-features.js';
import type { LeadMoment } from './past-leads.js';

/** How earlier leads ended, by how old they were, and by source. */
export interface LeadRates {
  /** One for each of `LEAD_AGES_DAYS`. */
  readonly ages: readonly AgeRates[];
}

interface AgeRates {
  readonly all: Tally;
  /** By source. */
  readonly sources: ReadonlyMap<string, Tally>;
}

/** The share of earlier leads of a source that had come as far. */
export interface SourceRate {
  /** 0 to 1. */
  readonly chance: number;
  /** Of leads of every source that were as old. */
  readonly typicalChance: number;
  /** Leads of the source; none says that the chance is that of all. */
  readonly basedOn: number;
}

/** Leads of all sources that count beside those of one. */
const STRENGTH = 20;

export function leadRates(moments: readonly LeadMoment[]): LeadRates {
  const ages = LEAD_AGES_DAYS.map(() => ({
    all: { closed: 0, won: 0 },
    sources: new Map<string, { closed: number; won: number }>(),
  }));
  for (const { source, asOf, createdAt, isWon } of moments) {
    const age = ages[ageGroup((asOf.getTime() - createdAt.getTime()) / DAY_MS)];
    if (age === undefined) continue;
    const ofSource = age.sources.get(source) ?? { closed: 0, won: 0 };
    age.sources.set(source, ofSource);
    for (const tally of [age.all, ofSource]) {
      tally.closed += 1;
      tally.won += Number(isWon);
    }
  }
  return { ages };
}

/** Drawn towards the share of all, so that few leads of a source say little. Null where none was ever as old. */
export function sourceRate({ ages }: LeadRates, source: string, ageDays: number): SourceRate | null {
  const age = ages[ageGroup(ageDays)];
  if (age === undefined || age.all.closed === 0) return null;
  const typicalChance = age.all.won / age.all.closed;
  const ofSource = age.sources.get(source) ?? { closed: 0, won: 0 };
  return {
    chance: shrunkShare(ofSource, typicalChance, STRENGTH),
    typicalChance,
    basedOn: ofSource.closed,
  };
}
