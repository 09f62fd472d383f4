import type { ServiceOffer } from '../../domain/service-offer.js';

/** What became of the offers of a span, as it was known at its end. */
export interface OfferCounts {
  readonly accepted: number;
  /** Told to the customer, whatever came of it. */
  readonly made: number;
  /** Of suggestions that agents have dealt with or let pass. */
  readonly passedOn: number;
  readonly settled: number;
  /** Agents behind the settled ones: of fewer than five it would speak of persons. */
  readonly agents: number;
}

const ANSWERS: ReadonlySet<string> = new Set(['offered', 'accepted', 'declined', 'never']);

export function offerCounts(offers: Iterable<ServiceOffer>, until: Date): OfferCounts {
  const counts = { accepted: 0, made: 0, passedOn: 0, settled: 0 };
  const agents = new Set<string>();
  for (const { state, ownerId } of offers) {
    // What was said later is no part of this month's figures.
    if (!('at' in state) || state.at >= until || state.name === 'withdrawn') continue;
    const isMade = ANSWERS.has(state.name) || (state.name === 'lapsed' && state.wasOffered === true);
    counts.settled += 1;
    if (isMade) counts.made += 1;
    if (isMade) counts.passedOn += 1;
    if (state.name === 'accepted') counts.accepted += 1;
    const agent = 'byId' in state ? state.byId : ownerId;
    if (agent !== null) agents.add(agent);
  }
  return { ...counts, agents: agents.size };
}
