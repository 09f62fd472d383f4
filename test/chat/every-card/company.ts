import type { DrawWeeks } from '../../../src/chat/digest-charts.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import { weekReader } from '../../../src/digest/week-reader.js';
import type { ChurnAlert } from '../../../src/domain/alert.js';
import {
  DEAL_SHORTFALLS,
  SERVICE_SHORTFALLS,
  VALUE_SHORTFALLS,
} from '../../../src/domain/data-check-result.js';
import {
  type DeliveryContent,
  type Platform,
  pendingDelivery,
  targetKey,
} from '../../../src/domain/delivery.js';
import { LOSS_REASONS, type LossReason, type LossReview } from '../../../src/domain/loss-review.js';
import { type PersonLink, personLinkId } from '../../../src/domain/person-link.js';
import { CHURN_SIGNALS } from '../../../src/domain/score.js';
import { SERVICE_EXTRAS } from '../../../src/domain/service-extra.js';
import type { ServiceTicket } from '../../../src/domain/service-ticket.js';
import type { Language } from '../../../src/domain/staff.js';
import { TASK_KINDS, type Task } from '../../../src/domain/task.js';
import { TIERS } from '../../../src/domain/tier.js';
import { buildHistory } from '../../../src/history/build.js';
import { type Artefact, packArtefact } from '../../../src/learning/artefact/artefact.js';
import { newTrainedModel } from '../../../src/learning/artefact/new-trained-model.js';
import { stagePreview } from '../../../src/measures/stage-preview.js';
import { proposeMerges } from '../../../src/readiness/propose-merges.js';
import { smallArtefact, someReport } from '../../churn/model/small-model.js';
import {
  exampleMove,
  exampleOverride,
  exampleOverview,
  exampleValue,
} from '../../contracts/stores/example-values.js';
import { keepWinModel, someWinReport } from '../../deals/model/some-win-model.js';
import { meeting } from '../../history/make-events.js';
import { readiness, someAlert, someCustomer, someScore } from '../../support/alerts.js';
import { someDealAlert } from '../../support/deal-alerts.js';
import { someOfferDesk } from '../../support/offer-desk.js';
import { someValueRun } from '../../support/value-run.js';
import { someTask } from '../personal-matters.js';
import { everyReason } from '../task-reasons.js';
import { someTicket } from '../tickets-at-hand.js';
import {
  ADA,
  ada,
  after,
  BO,
  bo,
  chatTestSettings,
  cleo,
  MORNING,
  NORDLYS,
  nordlys,
  type Workplace,
  workplace,
} from '../workplace.js';
import { keepDeals } from './keep-deals.js';
import { keepFigures } from './keep-figures.js';
import { keepOfferWatches, someOffersSettings } from './keep-offer-watches.js';
import { keepSuggestions, unwatched } from './keep-suggestions.js';

/** Where text stands that nobody of ours wrote. */
export type Foreign = (place: string) => string;

export interface EveryCompany extends Workplace {
  /** What a delivery would say now; null where there is nothing to say any more. */
  posted(content: DeliveryContent): Promise<Awaited<ReturnType<ReturnType<typeof renderDelivery>>>>;
}

const HOUR_MS = 3_600_000;
const CUSTOMERS = [NORDLYS, 'erp:2', 'erp:3', 'erp:4', 'erp:5', 'erp:6', 'erp:7', 'erp:8', 'erp:9'] as const;
export const REFUSED_ID = `card|${NORDLYS}|slack-channel-C01`;
export const TASK_ID = `task:health_check:2026-01:${NORDLYS}`;
const reasonTaskId = (place: number) => `task:reason-${place}:${NORDLYS}`;
/** One for every wording of a reason. */
export const REASON_TASK_IDS = everyReason().map((_reason, place) => reasonTaskId(place));
export const TICKET_IDS = [
  'routed',
  'proposed',
  'taken',
  'answered',
  'closed',
  'self-service',
  'unknown',
].map((name) => `ticket:desk:${name}`) as [string, ...string[]];
export const REVIEW_ID = 'loss:erp:7:2026-02-01';
export const LINK_ID = personLinkId('slack', 'UNEW');
export const MERGE_ID = `merge:crm:77|${NORDLYS}`;

let artefact: Artefact | null = null;

/** A company with something of everything that is ever shown, its people all reading one language. */
export async function everyCompany(
  language: Language,
  foreign: Foreign,
  draw: DrawWeeks = async () => new Uint8Array([137, 80, 78, 71]),
  platform: Platform = 'slack',
): Promise<EveryCompany> {
  const team = foreign('team');
  const account = (id: string) => (platform === 'teams' ? { teamsUserId: id } : {});
  const staff = [
    ada({ name: foreign('owner'), role: 'administrator', team, language, deputyId: 'S02', ...account(ADA) }),
    bo({ name: foreign('colleague'), team, language, ...account(BO) }),
    cleo({
      name: foreign('manager'),
      team: foreign('other team'),
      language,
      slackUserId: 'UCLEO',
      ...account('UCLEO'),
    }),
  ];
  const customers = [
    ...[...CUSTOMERS, ...LISTED].map((id) => ({
      ...nordlys({
        name: foreign(`customer ${id}`),
        segment: foreign('segment'),
        region: foreign('region'),
        team,
        country: foreign('country'),
        customerSince: new Date('2019-05-01T00:00:00Z'),
      }),
      id,
    })),
    someCustomer('crm:77', { name: foreign('twin'), team }),
  ];
  const settings = {
    ...chatTestSettings,
    company: { ...chatTestSettings.company, language, name: foreign('company') },
    offersInService: someOffersSettings,
    offersCost: { cost: 30_000, runningPerYear: 4_000 },
    measureFor: () => ({ text: foreign('measure') }),
    extras: Object.fromEntries(TIERS.map((tier) => [tier, SERVICE_EXTRAS])),
  };
  const here = await workplace({
    platform,
    staff,
    customers,
    scores: [
      ...CUSTOMERS.slice(0, 4).map((id) => someScore(id)),
      someScore('erp:6', byModel()),
      someScore('erp:8', { risk: 5, level: null, mayAlert: false, factors: [] }),
    ],
    alerts: alertsOf(foreign),
    offers: (stores, now) => someOfferDesk(unwatched(stores), now),
    settings,
    preview: stagePreview(
      CUSTOMERS.map((customerId) => ({ customerId, asOf: MORNING, level: 'high' as const, risk: 80 })),
      4,
      'decisions',
    ),
  });
  await fill(here, foreign);
  await keepFigures(here.stores, settings);
  await keepOfferWatches(here.stores);
  await keepSuggestions(here.stores, foreign);
  const readWeek = weekReader(here.stores, { timezone: 'Europe/Oslo', companyCurrency: 'EUR' });
  const now = () => MORNING;
  const offers = someOfferDesk(unwatched(here.stores), now);
  const render = renderDelivery({ stores: here.stores, settings, now, readWeek, draw, offers });
  return {
    ...here,
    posted: (content) =>
      render(
        pendingDelivery({
          id: 'one',
          alertId: null,
          content,
          target: { platform, kind: 'person', id: ADA },
          createdAt: MORNING,
        }),
      ),
  };
}

/** More than one page of somebody's list. */
const LISTED = Array.from({ length: 17 }, (_, index) => `erp:${index + 20}`);

/** One alert in each state, those of people with what they wrote. */
function alertsOf(foreign: Foreign): ChurnAlert[] {
  const at = (hours: number) => new Date(MORNING.getTime() - hours * HOUR_MS);
  const note = foreign('note');
  const open = (id: string, over: Partial<ChurnAlert> = {}) => someAlert(id, over);
  const contact = { name: 'contact', how: 'call', mood: 'bad', note } as const;
  const contacted = after(open('erp:2'), contact, 'S01', at(2));
  const evidence = { ...open('erp:6').evidence, ...byModel(), modelId: 'churn.1' };
  return [
    open(NORDLYS, { clock: { since: at(5), allowedMs: 48 * HOUR_MS, startedAt: at(5) } }),
    after(
      contacted,
      { name: 'hand_over', to: { ownerId: 'S02', deputyId: null, leaderId: 'S03' } },
      'S01',
      at(1),
    ),
    after(open('erp:3'), { name: 'take' }, 'S01', at(3)),
    open('erp:4', { placement: 'listed', targets: [], dueAt: null, level: 'medium' }),
    open('erp:6', { evidence, riskAtOpening: 30 }),
    ...LISTED.map((id) => open(id, { ownerId: 'S03', placement: 'listed', targets: [], dueAt: null })),
    after(open('erp:9'), { name: 'resolve', outcome: 'lost', reason: foreign('reason') }, 'S01', at(1)),
  ];
}

function byModel() {
  return {
    basis: 'model',
    modelId: 'churn.1',
    risk: 34.2,
    typicalRisk: 4.1,
    factors: [
      {
        signal: 'late_payment',
        strength: 'medium',
        points: 18.2,
        values: { days: 5, usualDays: 2, change: 3 },
        variant: 'own',
      },
      { signal: 'tenure', strength: null, points: -1.1, values: { days: 3000 }, variant: 'own' },
    ],
    missing: CHURN_SIGNALS.map((signal) => ({ signal, reason: 'no_source', values: {} }) as const),
    readiness: { ...readiness, isReady: true },
  } as const;
}

/** One in each state; of the first every rule has had a say. */
function ticketsOf(foreign: Foreign): ServiceTicket[] {
  const [routed, proposed, taken, answered, closed, selfService, unknown] = TICKET_IDS;
  const base = someTicket({ subject: foreign('subject') });
  const at = (hours: number) => new Date(MORNING.getTime() - hours * HOUR_MS);
  const routing = { ...base.routing, reasons: EVERY_REASON };
  const by = { byId: 'S01', at: MORNING };
  return [
    { id: routed, routing, notices: [] },
    { id: proposed, state: { name: 'proposed' } as const, customerId: 'erp:2' },
    { id: taken, state: { name: 'taken', ...by } as const, customerId: 'erp:6' },
    { id: answered, state: { name: 'answered', ...by } as const },
    { id: closed, state: { name: 'closed', at: MORNING } as const, isOpen: false },
    { id: selfService, routing: { ...base.routing, assigneeId: null, peopleAt: MORNING } },
    { id: unknown, customerId: null, routing: { ...base.routing, respondBy: at(2) } },
  ].map((over, index) => ({ ...base, ...over, id: over.id ?? base.id, ticketId: String(index) }));
}

const LINE = { hours: 8, seniority: 'experienced', aroundTheClock: 0 } as const;
const EVERY_REASON: ServiceTicket['routing']['reasons'] = [
  { rule: 'category_queue', values: { queue: 'technical', category: 'defect' } },
  { rule: 'tier', values: { tier: 'vip', ...LINE, aroundTheClock: 1 } },
  { rule: 'technical_vip', values: {} },
  { rule: 'risk_and_value', values: { topPercent: 30 } },
  { rule: 'priority', values: { hours: 4 } },
  { rule: 'nobody_of_seniority', values: { wanted: 'senior', found: 'junior' } },
  { rule: 'nobody_of_seniority', values: { wanted: 'senior', found: '' } },
  { rule: 'unknown_customer', values: LINE },
  { rule: 'no_tier', values: LINE },
  { rule: 'natural_person', values: {} },
];

async function fill({ stores }: Workplace, foreign: Foreign): Promise<void> {
  const target = { platform: 'slack', kind: 'person', id: ADA } as const;
  await stores.tasks.add([NORDLYS, 'erp:2'].flatMap((id) => TASK_KINDS.map((kind) => taskOf(kind, id))));
  await stores.tasks.add(
    everyReason(foreign).map((reason, place) => ({
      ...taskOf(reason.kind, NORDLYS),
      id: reasonTaskId(place),
      reason,
    })),
  );
  for (const ticket of ticketsOf(foreign)) await stores.serviceTickets.add(ticket);
  await stores.lossReviews.add(LOSS_REASONS.map((reason, index) => reviewOf(reason, index, foreign)));
  await stores.presumedLosses.save(
    ['erp:5', 'erp:8', NORDLYS].map((customerId) => ({
      id: `2025-11-20:${customerId}`,
      customerId,
      ownerId: 'S01',
      leftAt: new Date('2025-11-20T00:00:00Z'),
      source: customerId === NORDLYS ? 'contract' : 'silence',
      lastPurchaseAt: new Date('2025-07-01T00:00:00Z'),
      usualDays: 30,
      foundAt: MORNING,
    })),
  );
  const merging = { stores, targets: [target], cardsAtOnce: 5, now: () => MORNING };
  await proposeMerges(merging, [
    { fromId: 'crm:77', intoId: NORDLYS, evidence: ['same_spelling', 'same_country'], valueMinor: 1 },
    { fromId: 'erp:4', intoId: 'erp:5', evidence: ['near_name'], valueMinor: 1 },
  ]);
  for (const link of linksOf(foreign)) await stores.personLinks.add(link);
  await stores.routes.compareAndSet({
    id: 'route-1',
    purpose: 'churn',
    conditions: {
      segment: foreign('segment'),
      region: foreign('region'),
      team: foreign('team'),
      level: 'high',
    },
    channel: { platform: 'slack', id: 'C01', name: foreign('channel') },
    isActive: true,
    createdAt: MORNING,
    changedById: 'S01',
    changedAt: MORNING,
    version: 1,
  });
  await stopTarget({ stores });
  await stores.absences.add({
    id: 'absence-1',
    staffId: 'S01',
    firstDay: '2026-04-01',
    lastDay: '2026-04-07',
    startsAt: new Date('2026-03-31T22:00:00Z'),
    endsAt: new Date('2026-04-07T22:00:00Z'),
    saidBy: 'S01',
    saidAt: MORNING,
    cancelledAt: null,
  });
  await stores.outcomes.add([
    {
      id: 'crm:1',
      customerId: 'erp:7',
      outcome: 'lost',
      reason: foreign('reason'),
      occurredAt: new Date('2026-02-10T00:00:00Z'),
      knownAt: new Date('2026-02-11T00:00:00Z'),
      saidBy: null,
      alertId: null,
      about: null,
      revokedAt: null,
    },
  ]);
  const meetings = Array.from({ length: 25 }, (_, index) =>
    meeting(`2025-${String(1 + (index % 12)).padStart(2, '0')}-${10 + (index % 19)}`),
  );
  await stores.histories.markDirty([NORDLYS]);
  for await (const batch of stores.histories.dirty(1))
    for (const { version } of batch)
      await stores.histories.saveRebuilt([{ history: buildHistory(NORDLYS, meetings), version }]);
  await keepOverviews({ stores }, foreign);
  await keepDeals({ stores }, foreign);
  await stores.alerts.open(someDealAlert('D1', { ownerId: 'S01' }));
  await checkData({ stores }, foreign);
  await keepModel({ stores });
  await keepWinModel(stores, someWinReport(), 'active', MORNING);
  await keepWinModel(stores, someWinReport({ columns: 41 }), 'shadow', MORNING);
}

/** A customer with all scores and an override, one with none of them, and one by a model among the most valuable. */
async function keepOverviews({ stores }: Pick<Workplace, 'stores'>, foreign: Foreign): Promise<void> {
  const about = { updatedAt: MORNING, contacts: [], name: foreign(`customer ${NORDLYS}`) };
  const reason = foreign('reason');
  const override = exampleOverride('o1', { reason, at: MORNING, byId: 'S03', until: new Date('2026-06-01') });
  const missing = [
    { score: 'clv', reason: 'no_purchases', values: {} },
    { score: 'upsell', reason: 'too_new', values: {} },
    { score: 'advocacy', reason: 'too_few_answers', values: {} },
    { score: 'churn', reason: 'not_scored', values: {} },
  ] as const;
  const bare = exampleValue('erp:8', { historic: null, predicted: null, scores: {}, missing });
  await stores.customerValues.save([exampleValue(NORDLYS), exampleValue('erp:2'), bare]);
  await stores.tierOverrides.add({ ...override, customerId: NORDLYS });
  await stores.tierMoves.add([
    exampleMove('m1', { customerId: NORDLYS, at: MORNING, values: { before: 62, now: 78 } }),
    exampleMove('m2', { customerId: NORDLYS, at: MORNING, because: 'override', mainChange: null }),
  ]);
  await stores.valueRuns.save(someValueRun({ id: 'value.2026-03-02', asOf: MORNING }));
  await stores.overviews.save([
    exampleOverview(NORDLYS, {
      ...about,
      override,
      isNaturalPerson: true,
      churn: { basis: 'rules', risk: 74, level: 'high', mainFactor: 'order_rhythm', asOf: MORNING },
    }),
    exampleOverview('erp:6', {
      ...about,
      churn: { basis: 'model', risk: 34.2, level: 'high', mainFactor: null, asOf: MORNING },
      lastInteraction: { at: MORNING, how: 'call', mood: 'bad' },
    }),
    exampleOverview('erp:8', {
      ...about,
      value: bare,
      churn: null,
      mood: null,
      lastInteraction: null,
      openTickets: null,
    }),
  ]);
}

/** A channel that takes nothing any more, and the card that it refused. */
async function stopTarget({ stores }: Pick<Workplace, 'stores'>): Promise<void> {
  const target = { platform: 'slack', kind: 'channel', id: 'C01' } as const;
  const content = { kind: 'alert_card', alertId: someAlert(NORDLYS).id } as const;
  await stores.deliveries.add([
    pendingDelivery({ id: REFUSED_ID, alertId: content.alertId, content, target, createdAt: MORNING }),
  ]);
  await stores.stoppedTargets.add({
    id: targetKey(target),
    target,
    reason: 'archived',
    deliveryId: REFUSED_ID,
    stoppedAt: MORNING,
  });
}

function taskOf(kind: Task['kind'], customerId: string): Task {
  const targets = [{ platform: 'slack', kind: 'person', id: ADA }] as const;
  return someTask({ id: `task:${kind}:2026-01:${customerId}`, kind, customerId, targets });
}

function reviewOf(reason: LossReason, index: number, foreign: Foreign): LossReview {
  const answer = { reason, text: foreign('answer'), byId: 'S01', at: MORNING } as const;
  return {
    id: index === 0 ? REVIEW_ID : `loss:erp:${index}:2026-01-15`,
    customerId: index === 0 ? 'erp:7' : `erp:${index}`,
    lostAt: new Date('2026-02-01T10:00:00Z'),
    foundBy: 'outcome',
    ownerId: 'S01',
    leaderId: 'S03',
    createdAt: MORNING,
    warnings: [{ alertId: 'none', level: 'high', warnedAt: new Date('2025-12-01'), contactedAt: null }],
    evidence: { asOf: MORNING, basis: 'rules', risk: 74, factors: someScore(NORDLYS).factors },
    answer: index === 0 ? null : answer,
    undo: null,
    version: 1,
    targets: [{ platform: 'slack', kind: 'person', id: ADA }],
    isCardStale: false,
  };
}

function linksOf(foreign: Foreign): PersonLink[] {
  const base = {
    platform: 'slack',
    staffId: 'S02',
    proposedAt: MORNING,
    version: 1,
    targets: [],
    isCardStale: false,
  } as const;
  const proposed: PersonLink = {
    ...base,
    id: LINK_ID,
    platformUserId: 'UNEW',
    email: foreign('email'),
    accountName: foreign('account'),
    state: 'proposed',
    decidedById: null,
    decidedAt: null,
    holds: null,
  };
  const confirmed: PersonLink = {
    ...proposed,
    id: personLinkId('slack', BO),
    platformUserId: BO,
    state: 'confirmed',
    decidedById: 'S01',
    decidedAt: MORNING,
    holds: 'slack-S02',
  };
  return [proposed, confirmed];
}

async function checkData({ stores }: Pick<Workplace, 'stores'>, foreign: Foreign): Promise<void> {
  await stores.dataChecks.add({
    id: '2026-W10',
    asOf: MORNING,
    churn: 'rules_only',
    value: {
      state: 'rules_only',
      missing: VALUE_SHORTFALLS.map((what) => ({ what, has: 1234, needed: 2000 })),
    },
    deals: {
      state: 'rules_only',
      missing: DEAL_SHORTFALLS.map((what) => ({ what, has: 1234, needed: 2000 })),
    },
    service: {
      state: 'rules_only',
      missing: SERVICE_SHORTFALLS.map((what) => ({ what, has: 1234, needed: 2000 })),
    },
    figures: {
      customers: 40,
      completeness_percent: 78,
      duplicates: 1,
      mixed_formats: 2,
      synonymous_labels: 1,
      stale_contacts: 3,
      orphans: 12,
      gaps: 1,
      parked_events: 4,
    },
    repairs: (
      ['unknown_owner', 'mixed_format', 'synonymous_labels', 'orphans', 'missing_field'] as const
    ).map((kind) => ({ kind, subject: foreign(`repair ${kind}`), customers: 3, valueMinor: 25_000_000 })),
  });
}

async function keepModel({ stores }: Pick<Workplace, 'stores'>): Promise<void> {
  artefact ??= smallArtefact();
  const { classifier } = artefact.model as { readonly classifier: unknown };
  const own = { ...artefact, model: { classifier, report: someReport() } };
  const bytes = packArtefact(own);
  const { model } = await stores.trainedModels.save(
    newTrainedModel(own, bytes, { createdAt: MORNING, createdBy: 'weekly check' }),
    bytes,
  );
  const note = { at: MORNING, by: 'weekly check', reason: 'fit' };
  await stores.trainedModels.takeStep('churn', { name: 'move', version: model.version, to: 'shadow' }, note);
}
