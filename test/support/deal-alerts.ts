import type { ScoredDeal } from '../../src/alerts/deals/tell-drops.js';
import type { DealAlert } from '../../src/domain/alert.js';
import type { Deal, DealState } from '../../src/domain/deal.js';
import { partitionOf } from '../../src/domain/partition.js';
import type { WinFactor, WinScore } from '../../src/domain/win-score.js';
import { someAlert } from './alerts.js';

/** Builders of deals and chances; each takes what the test is about and defaults the rest. */

const OPENED = new Date('2026-01-12T09:00:00Z');

export function someDeal(id: string, version = 1, state: Partial<DealState> = {}): Deal {
  return {
    id,
    partition: partitionOf(id),
    version,
    entries: [],
    attributes: [],
    state: {
      name: 'Packaging line Nordlys',
      customerId: 'erp:1001',
      ownerId: 'S01',
      product: 'Packer 200',
      stage: 'proposal',
      stageSince: OPENED,
      amountMinor: 500_000_00,
      listPriceMinor: null,
      currency: 'EUR',
      openedAt: OPENED,
      expectedCloseAt: new Date('2026-05-29T00:00:00Z'),
      leadSource: null,
      leadId: null,
      isJudgedByPeople: false,
      lastActivityAt: null,
      closed: null,
      ...state,
    },
    team: 'nordics',
  };
}

export const DECISION_MAKER_UNKNOWN: readonly WinFactor[] = [
  { key: 'decision_maker', points: -9, values: {}, variant: '' },
  { key: 'answer_time', points: 12, values: {}, variant: '' },
  { key: 'postponed', points: -5, values: {}, variant: '' },
];

export function someWinScore(dealId: string, version: number, fields: Partial<WinScore> = {}): WinScore {
  return {
    dealId,
    partition: partitionOf(dealId),
    asOf: new Date(Date.UTC(2026, 2, 2, 8, version)),
    dealVersion: version,
    basis: 'model',
    chance: 0.67,
    typicalChance: 0.5,
    modelId: 'win.1',
    basedOn: null,
    factors: DECISION_MAKER_UNKNOWN,
    changes: [{ key: 'decision_maker', chance: 0.64, values: {} }],
    weakCases: [],
    expectedClose: null,
    ...fields,
  };
}

/** A deal with the chance of its newest version, and the one before. */
export function scoredAt(
  dealId: string,
  version: number,
  chance: number | null,
  before: WinScore | null,
  state: Partial<DealState> = {},
): ScoredDeal & { readonly score: WinScore } {
  return {
    deal: someDeal(dealId, version, state),
    score: someWinScore(dealId, version, { chance }),
    before,
  };
}

/** A deal that fell from 67 % to 52 %. */
export function someDealAlert(dealId: string, fields: Partial<DealAlert> = {}): DealAlert {
  const { state } = someDeal(dealId);
  const { id: _id, kind: _kind, evidence: _evidence, ...base } = someAlert(dealId);
  return {
    ...base,
    id: `win:${dealId}:1`,
    kind: 'win',
    chanceAtStart: 0.67,
    evidence: {
      asOf: OPENED,
      runId: `${dealId}@1`,
      risk: 48,
      basis: 'model',
      modelId: 'win.1',
      dealVersion: 1,
      chance: 0.52,
      chanceBefore: 0.67,
      toldChance: 0.52,
      highestSince: 0.52,
      typicalChance: 0.5,
      factors: DECISION_MAKER_UNKNOWN,
      changes: [],
      weakCases: [],
      deal: {
        name: state.name,
        customerId: state.customerId,
        valueMinor: state.amountMinor,
        currency: state.currency,
        expectedCloseAt: state.expectedCloseAt,
      },
    },
    ...fields,
  };
}
