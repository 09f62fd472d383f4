import type { Lead } from '../../domain/lead.js';
import { shrunkShare, type Tally } from '../features/tallies.js';

/** What is known of a new lead: the share of earlier ones like it that became a won deal, named as such. */
export interface LeadChance {
  readonly leadId: string;
  /** 0 to 1; null under the minimum. */
  readonly chance: number | null;
  /** Of all leads. */
  readonly typicalChance: number | null;
  /** Earlier leads that it stands on. */
  readonly basedOn: number;
  /** What those have in common with it. */
  readonly alike: 'source_and_size' | 'source' | 'all';
  /** Who fared best with leads of its source, where anybody did better than all together; no ranking. */
  readonly proposedOwner: {
    readonly ownerId: string;
    /** Drawn towards that of all; 0 to 1. */
    readonly share: number;
    readonly basedOn: number;
  } | null;
}

/** A lead whose end is known: it became a won deal, or it didn't. */
export interface EndedLead {
  readonly lead: Lead;
  readonly isWon: boolean;
}

/** The same as for a model of deals. */
const LEAST_LEADS = 200;
const LEAST_OF_EACH = 40;
/** Leads that a wider group counts for beside a narrower one. */
const STRENGTH = 20;
/** With fewer an owner says nothing of leads. */
const LEAST_OF_OWNER = 10;
/** An owner must be ahead of all by so much to be proposed. */
const LEAST_AHEAD = 0.03;

export interface LeadRates {
  readonly all: Tally;
  readonly tally: (key: string) => Tally;
  readonly owners: readonly string[];
}

/** How earlier leads ended, by source, size, first answer and owner. */
export function leadRates(ended: readonly EndedLead[]): LeadRates {
  const tallies = new Map<string, { closed: number; won: number }>();
  const owners = new Set<string>();
  for (const { lead, isWon } of ended) {
    if (lead.ownerId !== null) owners.add(lead.ownerId);
    for (const key of [ALL, sourceKey(lead), sizeKey(lead), ownerKey(lead, lead.ownerId)]) {
      if (key === null) continue;
      const tally = tallies.get(key) ?? { closed: 0, won: 0 };
      tallies.set(key, tally);
      tally.closed += 1;
      tally.won += Number(isWon);
    }
  }
  const tally = (key: string): Tally => tallies.get(key) ?? { closed: 0, won: 0 };
  return { all: tally(ALL), tally, owners: [...owners].sort() };
}

/** The narrower group is drawn towards the wider one, so that few leads say little. */
export function leadChance(lead: Lead, rates: LeadRates): LeadChance {
  const { all, tally } = rates;
  const nothing = {
    leadId: lead.id,
    chance: null,
    typicalChance: null,
    alike: 'all',
    proposedOwner: null,
  } as const;
  if (all.closed < LEAST_LEADS || Math.min(all.won, all.closed - all.won) < LEAST_OF_EACH) {
    return { ...nothing, basedOn: all.closed };
  }
  const typicalChance = all.won / all.closed;
  const ofSource = tally(sourceKey(lead));
  const bySource = shrunkShare(ofSource, typicalChance, STRENGTH);
  const size = sizeKey(lead);
  const ofSize = size === null ? null : tally(size);
  const isNarrow = ofSize !== null && ofSize.closed > 0;
  return {
    leadId: lead.id,
    chance: isNarrow ? shrunkShare(ofSize, bySource, STRENGTH) : bySource,
    typicalChance,
    basedOn: isNarrow ? ofSize.closed : ofSource.closed > 0 ? ofSource.closed : all.closed,
    alike: isNarrow ? 'source_and_size' : ofSource.closed > 0 ? 'source' : 'all',
    proposedOwner: proposedOwner(lead, rates, bySource),
  };
}

function proposedOwner(lead: Lead, { owners, tally }: LeadRates, usual: number): LeadChance['proposedOwner'] {
  const fits = owners.flatMap((ownerId) => {
    const own = tally(ownerKey(lead, ownerId) ?? '');
    return own.closed < LEAST_OF_OWNER
      ? []
      : [{ ownerId, share: shrunkShare(own, usual, STRENGTH), basedOn: own.closed }];
  });
  const [best] = fits.sort((a, b) => b.share - a.share || (a.ownerId < b.ownerId ? -1 : 1));
  return best !== undefined && best.share - usual >= LEAST_AHEAD ? best : null;
}

const ALL = 'all';

function sourceKey({ source }: Lead): string {
  return `source:${source}`;
}

/** Company sizes of one band differ by four times at most; whether it has answered says as much as its size. */
function sizeKey({ source, size, sector, firstReplyAt }: Lead): string | null {
  if (size === null && sector === null && firstReplyAt === null) return null;
  const band = size === null || size <= 0 ? '' : Math.floor(Math.log(size) / Math.log(4));
  return `like:${source}|${band}|${sector ?? ''}|${firstReplyAt === null ? 'silent' : 'answered'}`;
}

function ownerKey({ source }: Lead, ownerId: string | null): string | null {
  return ownerId === null ? null : `owner:${source}|${ownerId}`;
}
