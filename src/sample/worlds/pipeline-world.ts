import type { Deal, DealEntry } from '../../domain/deal.js';
import type { DealEventPayload } from '../../domain/deal-event.js';
import { partitionOf } from '../../domain/partition.js';
import { randomStream } from '../../domain/random.js';
import { DAY_MS } from '../../domain/time.js';
import { everyFewDays, mailExchanges } from '../deals/rhythm.js';
import { chance, exponential, integer, logNormal, normal, pick, uniform } from '../distributions.js';
import { DEAL_CAUSES, type DealCause, dealEffects } from './pipeline-causes.js';
import { notesOfDeal, type PlantedNotes } from './planted-notes.js';

export interface PipelineWorld {
  /** In the order in which they were opened. */
  readonly deals: readonly Deal[];
  /** What was planted, by deal. */
  readonly truth: ReadonlyMap<string, DealTruth>;
}

export interface DealTruth {
  readonly causes: readonly DealCause[];
  /** When the cause first shows. */
  readonly shownAt: ReadonlyMap<DealCause, Date>;
  /** Chance that its end was drawn with. */
  readonly chance: number;
}

export interface PipelineWorldSettings {
  readonly seed: number;
  readonly deals: number;
  readonly from: Date;
  readonly until: Date;
  /** Notes on every deal; left out, there are none. */
  readonly notes?: PlantedNotes;
  /** How the deals that end in one quarter stand and fall together; left out, each on its own. */
  readonly together?: Together;
}

/** Standard deviations in log-odds of what a quarter adds to all of the company's deals, and to each team's. */
export interface Together {
  readonly companySd: number;
  readonly teamSd: number;
}

const STAGES = ['qualification', 'needs', 'proposal', 'negotiation'] as const;
const PRODUCTS = [
  'Fjordvik Link',
  'GTX Pro retrofit',
  'Maintenance plan',
  'Control unit',
  'Training',
] as const;
const SOURCES = ['fair', 'web', 'referral'] as const;
const REPS = 24;
const MEDIAN_DAYS = 100;
const BASE_LOG_ODDS = 0.05;
/** Log-odds that product and seller add at most, either way. */
const SHIFT = 0.3;

/** Deals whose reasons to be won or lost are known; each deal has random streams of its own. */
export function pipelineWorld({
  seed,
  deals: count,
  from,
  until,
  notes,
  together,
}: PipelineWorldSettings): PipelineWorld {
  const shiftOf = together === undefined ? () => 0 : quarterShifts(seed, together);
  const truth = new Map<string, DealTruth>();
  const random = randomStream(seed, 'pipeline openings');
  const openings = Array.from({ length: count }, () =>
    uniform(random, [from.getTime(), until.getTime()]),
  ).sort((a, b) => a - b);
  const deals = openings.map((openedMs, nth) => {
    const life = dealLife(seed, `world:${seed}-${nth + 1}`, openedMs, until, notes, shiftOf);
    truth.set(life.deal.id, life.truth);
    return life.deal;
  });
  return { deals, truth };
}

function dealLife(
  seed: number,
  id: string,
  openedMs: number,
  until: Date,
  notes: PlantedNotes | undefined,
  shiftOf: ShiftOf,
): { readonly deal: Deal; readonly truth: DealTruth } {
  const random = randomStream(seed, id);
  const causes = DEAL_CAUSES.filter((cause) => chance(random, dealEffects[cause].share));
  const has = (cause: DealCause) => causes.includes(cause);
  const product = integer(random, [0, PRODUCTS.length - 1]);
  const rep = integer(random, [0, REPS - 1]);
  const team = `team ${(rep % 2) + 1}`;
  const days = Math.max(25, MEDIAN_DAYS * logNormal(random, 0.4)) + (has('postponement') ? 25 : 0);
  const endMs = openedMs + days * DAY_MS;
  const logOdds =
    BASE_LOG_ODDS +
    shiftOf(team, endMs) +
    causes.reduce((sum, cause) => sum + Math.log(dealEffects[cause].oddsRatio), 0) +
    SHIFT * ((2 * product) / (PRODUCTS.length - 1) - 1) +
    SHIFT * ((2 * rep) / (REPS - 1) - 1);
  const written = notes === undefined ? null : notesOfDeal(seed, id, notes);
  const winChance = 1 / (1 + exponential(-logOdds - (written?.logOdds ?? 0)));
  const isWon = chance(random, winChance);
  const entries: DealEntry[] = [];
  const shownAt = new Map<DealCause, Date>();
  const add = (atMs: number, payload: DealEventPayload) => {
    const at = new Date(Math.round(atMs));
    if (atMs < endMs || payload.type === 'closed') {
      entries.push({ occurredAt: at, knownAt: at, supersededAt: null, payload });
    }
  };
  const at = (share: number) => openedMs + share * days * DAY_MS;
  const expectedMs = openedMs + MEDIAN_DAYS * DAY_MS * uniform(random, [0.8, 1.2]);
  const amountMinor = Math.round(2_000_000 * logNormal(random, 0.8));
  add(openedMs, {
    type: 'opened',
    name: null,
    customerId: `world:C${integer(random, [1, 2000])}`,
    ownerId: `S${rep + 1}`,
    product: PRODUCTS[product] ?? PRODUCTS[0],
    stage: STAGES[0],
    amountMinor,
    listPriceMinor: Math.round(amountMinor * uniform(random, [1, 1.25])),
    currency: 'EUR',
    expectedCloseAt: new Date(expectedMs),
    leadSource: pick(random, SOURCES),
    leadId: null,
  });
  // Whatever comes of it: were lost deals to stall, their stage would be a fourth cause.
  const furthest = integer(random, [2, STAGES.length]);
  for (let stage = 1; stage < furthest; stage++) {
    add(at(stage / STAGES.length + uniform(random, [-0.1, 0.1])), {
      type: 'stage_changed',
      stage: STAGES[stage] ?? STAGES[0],
    });
  }
  if (has('postponement')) {
    let toMs = expectedMs;
    for (let nth = integer(random, [1, 2]); nth > 0; nth--) {
      const movedMs = at(uniform(random, [0.3, 0.6]));
      toMs += integer(random, [20, 60]) * DAY_MS;
      add(movedMs, { type: 'date_moved', expectedCloseAt: new Date(Math.round(toMs)) });
      showAt(shownAt, 'postponement', movedMs);
    }
  }
  if (has('decision_maker')) {
    const joinedMs = at(uniform(random, [0.05, 0.33]));
    add(joinedMs, { type: 'person_joined', contactId: `${id}:boss`, role: 'decision_maker' });
    showAt(shownAt, 'decision_maker', joinedMs);
  }
  add(at(uniform(random, [0, 0.1])), { type: 'person_joined', contactId: `${id}:buyer`, role: 'buyer' });
  const colleagues = Array.from({ length: integer(random, [0, 4]) }, (_, nth) => `${id}:${nth + 1}`);
  for (const contactId of colleagues) {
    add(at(uniform(random, [0, 0.8])), {
      type: 'person_joined',
      contactId,
      role: pick(random, ['user', 'technical']),
    });
  }
  const answers = mailExchanges(random, { openedMs, endMs }, has('slow_answers'), [4, 14]);
  for (const [atMs, direction] of answers) add(atMs, contact('email', direction, []));
  // Three answers are enough to tell.
  const third = answers.filter(([, direction]) => direction === 'in')[2];
  if (has('slow_answers') && third !== undefined) showAt(shownAt, 'slow_answers', third[0]);
  for (const atMs of everyFewDays(random, openedMs, endMs, [15, 45])) {
    const boss = shownAt.get('decision_maker');
    const joins = boss !== undefined && boss.getTime() < atMs && chance(random, 0.6);
    const others = colleagues.filter(() => chance(random, 0.4));
    const people = [`${id}:buyer`, ...others, ...(joins ? [`${id}:boss`] : [])];
    add(atMs, contact('meeting', null, people));
  }
  for (const atMs of everyFewDays(random, openedMs, endMs, [5, 40]))
    add(atMs, { type: 'interest', kind: 'mail_open' });
  for (const { atShare, text } of written?.notes ?? [])
    add(at(atShare), { type: 'note', text, language: 'en', tone: null });
  if (endMs <= until.getTime()) add(endMs, { type: 'closed', isWon, reason: null });
  const lived = entries
    .filter(({ occurredAt }) => occurredAt <= until)
    .sort((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime());
  return { deal: dealOf(id, lived, team), truth: { causes, shownAt, chance: winChance } };
}

/** What the quarter in which a deal ends adds to its log-odds. */
type ShiftOf = (team: string, endMs: number) => number;

function quarterShifts(seed: number, { companySd, teamSd }: Together): ShiftOf {
  const drawn = new Map<string, number>();
  const shift = (name: string, sd: number): number => {
    const known = drawn.get(name) ?? normal(randomStream(seed, name), 0, sd);
    drawn.set(name, known);
    return known;
  };
  return (team, endMs) => {
    const end = new Date(endMs);
    const quarter = `${end.getUTCFullYear()}-${Math.floor(end.getUTCMonth() / 3) + 1}`;
    return shift(`quarter ${quarter}`, companySd) + shift(`quarter ${quarter} ${team}`, teamSd);
  };
}

function contact(
  channel: 'email' | 'meeting',
  direction: 'in' | 'out' | null,
  contactIds: readonly string[],
): DealEventPayload {
  return { type: 'contact', channel, direction, contactIds, status: 'held', changedBy: null, tone: null };
}

function showAt(shownAt: Map<DealCause, Date>, cause: DealCause, atMs: number): void {
  const before = shownAt.get(cause);
  if (before === undefined || atMs < before.getTime()) shownAt.set(cause, new Date(Math.round(atMs)));
}

function dealOf(id: string, entries: readonly DealEntry[], team: string): Deal {
  const first = entries[0];
  if (first?.payload.type !== 'opened')
    throw new Error(`The generated deal ${id} doesn't begin by being opened.`);
  const { type: _, ...said } = first.payload;
  const last = entries.at(-1);
  const closed =
    last?.payload.type === 'closed'
      ? { at: last.occurredAt, isWon: last.payload.isWon, reason: last.payload.reason }
      : null;
  return {
    id,
    partition: partitionOf(id),
    version: 1,
    entries,
    attributes: [],
    state: {
      ...said,
      openedAt: first.occurredAt,
      stageSince: first.occurredAt,
      isJudgedByPeople: false,
      lastActivityAt: null,
      closed,
    },
    team,
  };
}
