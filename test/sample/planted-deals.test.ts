import { describe, expect, it } from 'vitest';
import { dealSources } from '../../src/sample/deals/deal-sources.js';
import { SAMPLE_DEAL_CAUSES, sampleDealEffects } from '../../src/sample/deals/sample-deal-causes.js';
import type { DealRow, SampleCompany } from '../../src/sample/tables.js';
import { samples } from './samples.js';

/** What is to come out at about 47 %, 23 %, 71 % and 12 % of leads won. */
const WON_OF_LEADS: Readonly<Record<string, number>> = {
  Website: 0.47,
  'Trade fair': 0.23,
  Referral: 0.71,
  'Bought addresses': 0.12,
};

describe('the deals of the sample company', () => {
  const closed = samples.flatMap(({ company }) =>
    company.deals.filter(({ won }) => won !== '').map((deal) => ({ deal, causes: causesOf(company, deal) })),
  );

  it.each(SAMPLE_DEAL_CAUSES)('are won as often as was written down for %s', (cause) => {
    const oddsOf = (has: boolean) => {
      const some = closed.filter(({ causes }) => causes.includes(cause) === has);
      const won = some.filter(({ deal }) => deal.won === 'true').length;
      return { odds: won / (some.length - won), error: 1 / won + 1 / (some.length - won) };
    };
    const [having, others] = [oddsOf(true), oddsOf(false)];
    const found = Math.log(having.odds / others.odds);
    const planted = Math.log(sampleDealEffects[cause].oddsRatio);
    // Over deals that differ in other causes an odds ratio comes out nearer to one than within each of them.
    const error = Math.sqrt(having.error + others.error);
    expect(found / planted).toBeGreaterThan(0.5);
    expect(Math.abs(found)).toBeLessThan(Math.abs(planted) + 2.6 * error);
    expect(Math.abs(found)).toBeGreaterThan(2.6 * error);
  });

  it.each(samples)('are enough to learn from, and of a size to look at, with seed $seed', ({ company }) => {
    const open = company.deals.filter(({ won }) => won === '');
    expect(company.deals.length - open.length).toBeGreaterThan(600);
    expect(open.length).toBeGreaterThanOrEqual(110);
    expect(open.length).toBeLessThanOrEqual(200);
  });

  it.each(dealSources)(
    'come of $name leads in about the planted share, at the planted cost',
    ({ name, costPerLead }) => {
      const fates = samples.flatMap(({ company }) => {
        const deals = new Map(company.deals.map((deal) => [deal.id, deal]));
        return company.leads
          .filter(({ lead_source }) => lead_source === name)
          .map((lead) => (lead.lost === 'true' ? 'false' : (deals.get(lead.deal_id)?.won ?? '')))
          .filter((won) => won !== '');
      });
      const share = fates.filter((won) => won === 'true').length / fates.length;
      expect(Math.abs(share - (WON_OF_LEADS[name] ?? 0))).toBeLessThan(0.06);
      const of = (rows: (company: SampleCompany) => number) =>
        samples.reduce((sum, { company }) => sum + rows(company), 0);
      const leads = of((company) => company.leads.filter(({ lead_source }) => lead_source === name).length);
      const cost = of((company) =>
        company.lead_costs
          .filter(({ lead_source }) => lead_source === name)
          .reduce((sum, { amount }) => sum + amount, 0),
      );
      expect(Math.abs(cost / leads / costPerLead - 1)).toBeLessThan(0.05);
    },
  );

  it('show what was planted in what happened', () => {
    for (const { company } of samples.slice(0, 2)) {
      const told = new Map<string, Set<string>>();
      for (const { deal_id: id, type, role } of company.deal_events) {
        const kinds = told.get(id) ?? new Set();
        told.set(id, kinds.add(role === 'decision_maker' ? role : type));
      }
      for (const deal of company.deals.filter(({ won }) => won !== '')) {
        const causes = causesOf(company, deal);
        const kinds = told.get(deal.id);
        expect(kinds?.has('date_moved') ?? false).toBe(causes.includes('postponement'));
        expect(kinds?.has('decision_maker') ?? false).toBe(causes.includes('decision_maker'));
        expect(kinds?.has('budget') ?? false).toBe(causes.includes('budget'));
        expect(kinds?.has('competitor') ?? false).toBe(causes.includes('competitor'));
      }
    }
  });
});

function causesOf({ deal_truth }: SampleCompany, { id }: DealRow): readonly string[] {
  return deal_truth.find(({ deal_id }) => deal_id === id)?.causes ?? [];
}
