import { DAY_MS } from '../../domain/time.js';
import { type PastResult, type RepFit, repFit } from '../effort/rep-fit.js';
import { shrunkShare } from '../features/tallies.js';
import type { PastLead } from './past-leads.js';

/** Leads of all sources that count beside those of one. */
const STRENGTH = 20;

/**
 * Who does well on leads of which source, shrunk for small numbers, as with deals. Held against leads that somebody had:
 * where only those that become a deal get an owner, all others would make everybody look good.
 */
export function leadFit(past: readonly PastLead[], knownBy: Date, matureAfterDays: number): RepFit {
  const latestMs = knownBy.getTime() - matureAfterDays * DAY_MS;
  const owned = past.filter(({ lead }) => lead.ownerId !== null && lead.createdAt.getTime() <= latestMs);
  const sources = new Map<string, { closed: number; won: number }>();
  const all = { closed: 0, won: 0 };
  const isWon = ({ wonAt }: PastLead) => wonAt !== null && wonAt <= knownBy;
  for (const each of owned) {
    const ofSource = sources.get(each.lead.source) ?? { closed: 0, won: 0 };
    sources.set(each.lead.source, ofSource);
    for (const tally of [all, ofSource]) {
      tally.closed += 1;
      tally.won += Number(isWon(each));
    }
  }
  const overall = all.closed === 0 ? 0 : all.won / all.closed;
  const results = owned.flatMap((each): PastResult[] => {
    const { ownerId, source } = each.lead;
    const chance = shrunkShare(sources.get(source) ?? { closed: 0, won: 0 }, overall, STRENGTH);
    return ownerId === null
      ? []
      : [{ ownerId, product: source, amountMinor: null, chance, isWon: isWon(each) }];
  });
  return repFit(results, null);
}
