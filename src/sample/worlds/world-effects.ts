import type { Range } from '../distributions.js';
import type { WorldCause, WorldKind } from './world-cause.js';
import type { WorldSign } from './world-sign.js';

/** What one cause does, fixed before anything is judged on it; docs/decisions/0024-worlds.md says why so. */
export interface WorldEffect {
  /** On the monthly hazard of leaving, while the cause has ripened and is under way: 2 to 4. */
  readonly hazardMultiplier: number;
  /** Days from the first sign to the full effect: 15 to 60. */
  readonly rampDays: number;
  /** The mildest and the severest case at full effect. */
  readonly shows: Readonly<Partial<Record<WorldSign, Range>>>;
  /** The main contact goes without a meeting or call that both took part in. */
  readonly replacesMainContact: boolean;
  /** The word in a documented loss. */
  readonly reason: string;
}

export const worldEffects: Readonly<Record<WorldCause, WorldEffect>> = {
  // SaaS
  usage_decline: effect(3.5, 45, 'not_used', {
    loginFall: [0.45, 0.75],
    featureFall: [0.25, 0.5],
    webFall: [0.4, 0.7],
    ticketFall: [0.4, 0.7],
    versionsBehind: [1, 3],
  }),
  champion_left: {
    ...effect(3.5, 15, 'new_contact', { contactFall: [0.1, 0.25], replyStretch: [0.3, 0.8] }),
    replacesMainContact: true,
  },
  support_trouble: effect(3.5, 30, 'service', {
    responseStretch: [1.5, 3.5],
    escalatedShare: [0.25, 0.45],
    complaintsPerMonth: [0.4, 0.8],
    defectsPerMonth: [0.5, 1],
    toneFall: [0.4, 0.8],
    satisfactionFall: [0.2, 0.4],
  }),
  budget_cut: effect(3, 30, 'budget', {
    paymentDelayDays: [10, 25],
    seatFall: [0.25, 0.5],
    loginFall: [0.05, 0.15],
  }),
  export: effect(4, 15, 'other_system', {
    exportTicketsPerMonth: [0.8, 1.4],
    exportsPerMonth: [2, 4],
  }),
  shopping_around: effect(2.5, 30, 'competitor', {
    competitorVisitsPerMonth: [0.8, 1.6],
    webFall: [0.1, 0.3],
  }),
  // Machinery
  competitor: effect(4, 30, 'competitor', {
    compatibilityTicketsPerMonth: [0.5, 0.9],
    orderStretch: [0.6, 1.4],
    orderValueFall: [0.35, 0.6],
  }),
  cash_trouble: effect(3.5, 30, 'financial', { paymentDelayDays: [12, 30] }),
  bad_service: effect(3.5, 45, 'service', {
    responseStretch: [1.5, 3.5],
    escalatedShare: [0.25, 0.45],
    lateDeliveryDays: [5, 15],
    complaintsPerMonth: [0.3, 0.7],
    toneFall: [0.4, 0.8],
    satisfactionFall: [0.2, 0.4],
  }),
  wind_down: effect(3.5, 60, 'closing_line', {
    sparePartFall: [0.6, 0.9],
    orderStretch: [0.7, 1.5],
    orderValueFall: [0.2, 0.4],
  }),
  owner_change: {
    ...effect(3, 20, 'new_owner', {
      contactFall: [0.45, 0.7],
      replyStretch: [0.3, 1],
      postponedShare: [0.7, 0.9],
    }),
    replacesMainContact: true,
  },
  // Services
  dissatisfied: effect(4, 45, 'service', {
    toneFall: [0.5, 0.9],
    satisfactionFall: [0.25, 0.5],
    contactFall: [0.4, 0.65],
    postponedShare: [0.5, 0.8],
    complaintsPerMonth: [0.2, 0.5],
  }),
  insourcing: effect(3.5, 60, 'own_staff', {
    orderValueFall: [0.45, 0.7],
    orderStretch: [0, 0.3],
    approvalStretch: [1, 3],
  }),
  contact_change: {
    ...effect(3, 15, 'new_contact', { contactFall: [0.1, 0.25] }),
    replacesMainContact: true,
  },
  quiet: effect(3, 45, 'drifted_apart', {
    contactFall: [0.5, 0.75],
    replyStretch: [1, 2.5],
    ticketFall: [0.5, 0.8],
    webFall: [0.5, 0.8],
  }),
};

/** Which causes a kind of company has, and how often each comes beside the others. */
export const worldCauses: Readonly<
  Record<WorldKind, readonly (readonly [cause: WorldCause, weight: number])[]>
> = {
  saas: [
    ['usage_decline', 24],
    ['champion_left', 17],
    ['support_trouble', 20],
    ['budget_cut', 15],
    ['export', 14],
    ['shopping_around', 10],
  ],
  machinery: [
    ['competitor', 24],
    ['cash_trouble', 20],
    ['bad_service', 21],
    ['wind_down', 18],
    ['owner_change', 17],
  ],
  services: [
    ['dissatisfied', 26],
    ['cash_trouble', 18],
    ['insourcing', 22],
    ['contact_change', 14],
    ['quiet', 20],
  ],
};

/** Customers without any cause show signs too, for a few weeks: about the mildest case of a cause that shows the same. */
export const falseSigns: Readonly<Record<WorldKind, readonly (readonly [WorldSign, Range])[]>> = {
  saas: [
    ['contactFall', [0.3, 0.6]],
    ['loginFall', [0.2, 0.4]],
    ['paymentDelayDays', [6, 15]],
    ['responseStretch', [0.5, 1.5]],
    ['defectsPerMonth', [0.5, 1]],
    ['toneFall', [0.2, 0.5]],
    ['webFall', [0.3, 0.6]],
    ['postponedShare', [0.4, 0.8]],
  ],
  machinery: [
    ['contactFall', [0.3, 0.6]],
    ['orderStretch', [0.3, 0.8]],
    ['orderValueFall', [0.2, 0.5]],
    ['paymentDelayDays', [6, 15]],
    ['lateDeliveryDays', [3, 8]],
    ['responseStretch', [0.5, 1.5]],
    ['toneFall', [0.2, 0.5]],
    ['postponedShare', [0.4, 0.8]],
  ],
  services: [
    ['contactFall', [0.3, 0.6]],
    ['orderValueFall', [0.2, 0.5]],
    ['paymentDelayDays', [6, 15]],
    ['approvalStretch', [0.5, 1.5]],
    ['replyStretch', [0.5, 1.5]],
    ['toneFall', [0.2, 0.5]],
    ['postponedShare', [0.4, 0.8]],
  ],
};

function effect(
  hazardMultiplier: number,
  rampDays: number,
  reason: string,
  shows: WorldEffect['shows'],
): WorldEffect {
  return { hazardMultiplier, rampDays, shows, replacesMainContact: false, reason };
}
