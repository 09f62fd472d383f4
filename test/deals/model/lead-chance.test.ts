import { describe, expect, it } from 'vitest';
import { type EndedLead, leadChance, leadRates } from '../../../src/deals/model/lead-chance.js';
import type { Lead } from '../../../src/domain/lead.js';

function lead(over: Partial<Lead> = {}): Lead {
  const at = new Date('2026-01-01');
  return {
    id: 'L1',
    source: 'web',
    createdAt: at,
    knownAt: at,
    customerId: null,
    ownerId: null,
    sector: null,
    size: null,
    country: null,
    firstReplyAt: null,
    dealId: null,
    isLost: false,
    ...over,
  };
}

/** So many leads of a source, of which a share was won. */
function ended(count: number, share: number, over: Partial<Lead>): EndedLead[] {
  return Array.from({ length: count }, (_, nth) => ({
    lead: lead({ id: `${over.source}${over.ownerId}${nth}`, ...over }),
    isWon: nth < share * count,
  }));
}

const past = [
  ...ended(100, 0.6, { source: 'referral', ownerId: 'S1' }),
  ...ended(100, 0.4, { source: 'referral', ownerId: 'S2' }),
  ...ended(200, 0.1, { source: 'web', ownerId: 'S2' }),
];

describe('a new lead’s chance', () => {
  it('is the share of its source, drawn towards that of all, with the number of leads it stands on', () => {
    const { chance, typicalChance, basedOn, alike } = leadChance(lead(), leadRates(past));
    expect(typicalChance).toBeCloseTo(0.3);
    expect(chance).toBeCloseTo((20 + 20 * 0.3) / 220);
    expect({ basedOn, alike }).toEqual({ basedOn: 200, alike: 'source' });
  });

  it('proposes who fared best with leads of its source, where that is better than all together', () => {
    expect(leadChance(lead({ source: 'referral' }), leadRates(past)).proposedOwner?.ownerId).toBe('S1');
    expect(leadChance(lead(), leadRates(past)).proposedOwner).toBeNull();
  });

  it('is narrowed by size and first answer where leads like it have ended', () => {
    const answered = ended(40, 0.5, { source: 'web', size: 100, firstReplyAt: new Date('2026-01-02') });
    const rates = leadRates([...past, ...answered]);
    const like = leadChance(lead({ size: 120, firstReplyAt: new Date('2026-01-03') }), rates);
    expect(like.alike).toBe('source_and_size');
    expect(like.chance).toBeGreaterThan(leadChance(lead(), rates).chance ?? 1);
  });

  it('is none under the minimum', () => {
    expect(leadChance(lead(), leadRates(past.slice(0, 150)))).toMatchObject({ chance: null, basedOn: 150 });
  });
});
