import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../src/chat/card.js';
import { renderDelivery } from '../../../src/chat/render-delivery.js';
import { type DeliveryContent, pendingDelivery, type Target } from '../../../src/domain/delivery.js';
import { randomStream } from '../../../src/domain/random.js';
import { keptByRevision } from '../../../src/service/catalogue/kept-by-revision.js';
import { readCustomerFrom } from '../../../src/service/desk/known-customer.js';
import { offerDeliveries } from '../../../src/service/desk/offer-deliveries.js';
import { productFactsOf } from '../../../src/service/desk/product-facts-of.js';
import { gateSettingsOf } from '../../../src/service/gate/gate-settings.js';
import { OFFER_ANSWERS } from '../../../src/service/offers/offer-lifecycle.js';
import { sweepOffers } from '../../../src/service/offers/sweep-offers.js';
import { productView } from '../../../src/service/recommend/product-view.js';
import type { ReadIntent } from '../../../src/service/words/intent.js';
import type { Stores } from '../../../src/stores/stores.js';
import type { IncomingTicket } from '../../../src/tickets/incoming-ticket.js';
import { takeInTicket } from '../../../src/tickets/take-in-ticket.js';
import { memoryStores } from '../../memory/memory-stores.js';
import { interleaving } from '../../service/offers/paused-stores.js';
import { someAlert } from '../../support/alerts.js';
import {
  ENTERPRISE,
  keepOfferCustomer,
  OFFERS,
  PROFESSIONAL,
  someOfferDesk,
} from '../../support/offer-desk.js';
import { someTicketDependencies } from '../../support/service-desk.js';
import { someProduct } from '../../support/some-product.js';
import { readAhead, readIntent } from '../../support/text-reader.js';
import { pressesOf } from '../card-text.js';
import {
  ADA,
  ada,
  BO,
  bo,
  chatTestSettings,
  MORNING,
  NORDLYS,
  NORDLYS_ALERT,
  nordlys,
  type Workplace,
  workplace,
} from '../workplace.js';

const DAY_MS = 86_400_000;
/** Looked at again within an hour an offer is not noted once more, and what passed may be shown for a minute. */
const SLACK_MS = 3_600_000 + 60_000;
const RUNS = Number(process.env.OFFER_PATHS_RUNS ?? 20);

const BUSINESS = someProduct('P3', {
  name: 'Business',
  kind: 'plan',
  limits: [{ metric: 'api_calls', most: 50_000 }],
  replaces: ['P1'],
  price: { amountMinor: 30_000, currency: 'EUR', per: 'month', isPerUser: false },
});
const PRODUCTS = [PROFESSIONAL, ENTERPRISE, BUSINESS];

/** What customers write; what each forbids as the handbook's list of "Never" and "When" says. */
const TEXTS = [
  {
    forbids: null,
    subject: 'API limit reached',
    text: 'We have reached the API limit of our plan. How can we get more calls?',
  },
  {
    forbids: null,
    subject: 'API-grensen er nådd',
    text: 'Vi har nådd API-grensen i planen vår. Hvordan kan vi få flere kall?',
  },
  {
    forbids: null,
    subject: 'API-raja täynnä',
    text: 'Olemme saavuttaneet API-rajan. Miten saamme lisää kutsuja kuukaudessa?',
  },
  {
    forbids: 'problem',
    subject: 'Slow',
    text: 'The overview has become slower since last week and takes a minute to load. What can we check?',
    category: 'performance',
  },
  {
    forbids: 'stop',
    subject: 'Complaint',
    text: 'I want to make a complaint about your service, this is the third time that nobody answered us.',
  },
  {
    forbids: 'stop',
    subject: 'Kündigung',
    text: 'Hiermit kündigen wir unseren Vertrag zum Ende des Monats.',
  },
  {
    forbids: 'stop',
    subject: 'Tuotanto seisoo',
    text: 'Tuotanto on pysähtynyt kokonaan, tarvitsemme apua heti.',
  },
  {
    forbids: 'stop',
    subject: 'Data borta',
    text: 'All vår data är borta efter uppdateringen, vi kan inte arbeta.',
  },
  {
    forbids: 'language',
    subject: 'Límite',
    text: 'Hemos alcanzado el límite de llamadas de nuestro plan. ¿Cómo podemos conseguir más?',
  },
] as const;

type Deed =
  | { readonly do: 'write'; readonly ticket: number; readonly text: number }
  | { readonly do: 'close' | 'escalate' | 'reopen' | 'show_ticket' | 'show_task'; readonly ticket: number }
  | { readonly do: 'recommend'; readonly by: string }
  | { readonly do: 'press'; readonly place: number; readonly answer: string; readonly by: string }
  | { readonly do: 'sweep' | 'alert' | 'release' | 'object' | 'consent' };

const NEEDS = [1, 2, 3];
const ticket = fc.constantFrom(...NEEDS, ...NEEDS, 4, 5);
const by = fc.constantFrom(ADA, BO);
const just = <Name extends Deed['do']>(...names: Name[]) => fc.constantFrom(...names);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      do: just('write'),
      ticket: fc.constantFrom(4, 5),
      text: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: just('close', 'close', 'escalate', 'reopen'), ticket }) },
  {
    weight: 10,
    arbitrary: fc.record({ do: just('show_ticket', 'show_ticket', 'show_ticket', 'show_task'), ticket }),
  },
  { weight: 5, arbitrary: fc.record({ do: just('recommend'), by }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: just('press'),
      place: fc.nat(9),
      answer: fc.constantFrom(...OFFER_ANSWERS, 'undo', 'show'),
      by,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: just('sweep') }) },
  { weight: 1, arbitrary: fc.record({ do: just('alert', 'release', 'object', 'consent') }) },
) as fc.Arbitrary<Deed>;

const plan = fc.record({
  seed: fc.integer(),
  processes: fc.array(
    fc.record({
      deeds: fc.array(deed, { minLength: 2, maxLength: 10 }),
      callsToLive: fc.oneof(fc.constant(100_000), fc.integer({ min: 1, max: 1_500 })),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  leapDays: fc.constantFrom(0.01, 1, 4, 4, 8),
});

/** A card with a suggestion that somebody could pass on, and when it was asked for and seen. */
interface Seen {
  readonly offerId: string;
  readonly product: string;
  readonly from: Moment;
  readonly to: Moment;
}

/** What happened, once it is sure that it has: from its end on no card may overlook it, unless something lifts it. */
interface Fact {
  readonly what: string;
  /** Things that are lifted by what is called alike. */
  readonly liftedBy: readonly string[];
  readonly product: string | null;
  readonly from: Moment;
  readonly to: Moment;
  /** It counts between these, in milliseconds. */
  readonly afterMs: number;
  untilMs: number;
}

interface Moment {
  readonly tick: number;
  readonly ms: number;
}

/** The naive oracle: what happened, told by those who did it, and nothing else. */
interface Log {
  readonly seen: Seen[];
  readonly facts: Fact[];
  readonly lifts: { readonly what: string; readonly at: Moment }[];
  moment(): Moment;
}

describe('suggestions over whole paths: hook, command, buttons, cards, tasks and sweep, in several processes', () => {
  it('are on no card where the list of "never" says no, never two in one matter, and the cap holds', async () => {
    let seenCount = 0;
    let forbidden = 0;
    await fc.assert(
      fc.asyncProperty(plan, async ({ seed, processes, leapDays }) => {
        const held = memoryStores();
        const clock = { now: MORNING };
        await furnish(held);
        const random = randomStream(seed, 'whole paths');
        let ticks = 0;
        const order = interleaving(random, () => {
          ticks += 1;
          const days = random() < 0.005 ? random() * leapDays : random() * 1e-6;
          clock.now = new Date(clock.now.getTime() + days * DAY_MS + 1);
        });
        const log: Log = {
          seen: [],
          facts: [],
          lifts: [],
          moment: () => ({ tick: ++ticks, ms: clock.now.getTime() }),
        };
        const works = processes.map(async ({ deeds, callsToLive }) => {
          const stores = order.process(held, callsToLive);
          const place = await placeOver(stores, clock);
          for (const each of deeds) {
            // People don't ask all day.
            if (random() < 0.4) clock.now = new Date(clock.now.getTime() + random() * leapDays * DAY_MS);
            // A killed process does nothing any more; whatever it had begun may have taken effect.
            await doDeed(each, { place, stores, held, clock, log }).catch(unlessKilled);
          }
        });
        await order.run(works);
        await Promise.all(works);
        seenCount += log.seen.length;
        forbidden += log.facts.length;
        check(log);
      }),
      { numRuns: RUNS, seed: 20_261_127, endOnFailure: true },
    );
    // Nothing would be proved where nothing was ever suggested, or forbidden.
    expect(seenCount).toBeGreaterThan(RUNS / 4);
    expect(forbidden).toBeGreaterThan(RUNS / 2);
  }, 3_600_000);
});

function unlessKilled(error: unknown): void {
  if (!(error instanceof Error) || error.message !== 'killed') throw error;
}

async function furnish(held: Stores): Promise<void> {
  await held.staff.upsert([ada({ role: 'agent' }), bo({ role: 'agent' })]);
  await held.customers.upsert([nordlys()]);
  await keepOfferCustomer(held, NORDLYS, MORNING, PRODUCTS);
  // A need is there from the start, so that there is something to suggest.
  await takeInTicket(
    opened(1, 0, MORNING),
    someTicketDependencies(held, () => MORNING),
  );
}

function opened(number: number, place: number, at: Date): IncomingTicket {
  const { subject, text, ...told } = TEXTS[place] ?? TEXTS[0];
  return {
    id: String(number),
    source: 'desk',
    status: 'opened',
    customer: '1001',
    customerSource: 'erp',
    subject,
    text,
    openedAt: at,
    ...('category' in told ? { category: told.category } : {}),
  };
}

function placeOver(stores: Stores, clock: { readonly now: Date }): Promise<Workplace> {
  return workplace({
    staff: [],
    customers: [],
    scores: [],
    alerts: [],
    change: () => stores,
    offers: (own, now) => someOfferDesk(own, now, { readIntent: heldIntent, report: () => undefined }),
  }).then((place) => {
    Object.defineProperty(place.clock, 'now', { get: () => clock.now });
    return place;
  });
}

// The same few texts over and over.
const intents = new Map<string, ReturnType<ReadIntent>>();
const heldIntent: ReadIntent = (subject, text) => {
  const key = `${subject}\n${text}`;
  const known = intents.get(key) ?? readIntent(subject, text);
  intents.set(key, known);
  return known;
};

interface Process {
  readonly place: Workplace;
  readonly stores: Stores;
  /** As they are, for those who look from outside. */
  readonly held: Stores;
  readonly clock: { readonly now: Date };
  readonly log: Log;
}

const CHANNEL: Target = { platform: 'slack', kind: 'channel', id: 'CSERVICE' };
const BO_HIMSELF: Target = { platform: 'slack', kind: 'person', id: BO };
const ticketId = (number: number) => `ticket:desk:${number}`;

async function doDeed(each: Deed, process: Process): Promise<void> {
  const { place, stores, clock, log } = process;
  const now = () => clock.now;
  switch (each.do) {
    case 'write':
      return write(each.ticket, each.text, process);
    case 'close':
    case 'escalate':
    case 'reopen':
      return changeTicket(each.do, each.ticket, process);
    case 'show_ticket':
      return show({ kind: 'ticket_card', ticketId: ticketId(each.ticket) }, CHANNEL, process);
    case 'show_task':
      return show({ kind: 'offer_card', offerId: `offer:${ticketId(each.ticket)}` }, BO_HIMSELF, process);
    case 'recommend': {
      const from = log.moment();
      note(await place.ask('recommend Nordlys', each.by), from, log);
      return;
    }
    case 'press':
      return pressOn(each.place, each.answer, each.by, process);
    case 'sweep':
      await sweepNow(stores, now);
      return;
    case 'alert': {
      const from = log.moment();
      await stores.alerts.open(someAlert(NORDLYS, { level: 'high', ownerId: 'S01' }));
      fact(log, 'alert', from, { liftedBy: ['release'] });
      return;
    }
    case 'release': {
      log.lifts.push({ what: 'release', at: log.moment() });
      await place.press('alert.release', NORDLYS_ALERT);
      return;
    }
    case 'object':
    case 'consent': {
      const from = log.moment();
      if (each.do === 'consent') log.lifts.push({ what: 'consent', at: from });
      await stores.consents.add([
        {
          id: `consent-${from.tick}`,
          customerId: NORDLYS,
          purpose: 'offers',
          basis: each.do === 'object' ? 'objection' : 'consent',
          givenAt: now(),
          until: null,
          knownAt: now(),
        },
      ]);
      if (each.do === 'object') fact(log, 'objection', from, { liftedBy: ['consent'] });
    }
  }
}

async function write(number: number, place: number, { stores, clock, log }: Process): Promise<void> {
  const from = log.moment();
  const told = TEXTS[place % TEXTS.length];
  if (told === undefined) return;
  const taken = await takeInTicket(
    opened(number, place, clock.now),
    someTicketDependencies(stores, () => clock.now),
  );
  // Told of before, it is the same ticket.
  if (!taken.ok || !taken.value.isNew || told.forbids === null) return;
  // Of a text that can't be judged, none comes in that ticket or while it is open.
  const closing = `close ${number}`;
  if (told.forbids === 'stop') fact(log, `${told.subject} ${number}`, from, { quietAfter: number });
  else fact(log, `${told.forbids} ${number}`, from, { liftedBy: [closing], untilMs: from.ms + 90 * DAY_MS });
}

async function changeTicket(
  status: 'close' | 'escalate' | 'reopen',
  number: number,
  { stores, clock, log }: Process,
): Promise<void> {
  const from = log.moment();
  if (status === 'close') log.lifts.push({ what: `close ${number}`, at: from });
  await takeInTicket(
    {
      id: String(number),
      source: 'desk',
      status: ({ close: 'closed', escalate: 'escalated', reopen: 'reopened' } as const)[status],
      customer: '1001',
      customerSource: 'erp',
      subject: '',
      text: '',
      at: clock.now,
    },
    someTicketDependencies(stores, () => clock.now),
  );
  const isOpen = (await stores.serviceTickets.find(ticketId(number)))?.isOpen === true;
  if (status === 'escalate' && isOpen)
    fact(log, `escalation ${number}`, from, { liftedBy: [`close ${number}`] });
}

async function show(content: DeliveryContent, target: Target, process: Process): Promise<void> {
  const { stores, clock, log } = process;
  const now = () => clock.now;
  const from = log.moment();
  const offers = someOfferDesk(stores, now, { readIntent: heldIntent, report: () => undefined });
  const render = renderDelivery({ stores, settings: chatTestSettings, now, offers });
  const delivery = pendingDelivery({ id: 'one', alertId: null, content, target, createdAt: now() });
  const rendered = await render(delivery);
  if (rendered.kind === 'card') noteCard(rendered.card, from, log);
}

async function pressOn(place: number, answer: string, who: string, process: Process): Promise<void> {
  const { held, log } = process;
  const offerId = [...new Set(log.seen.map((each) => each.offerId))].at(place % 4);
  if (offerId === undefined) return;
  const from = log.moment();
  if (answer === 'undo') log.lifts.push({ what: `undo ${offerId}`, at: from });
  note(await process.place.press(`suggestion.${answer}`, offerId, who), from, log);
  const row = await held.serviceOffers.find(offerId);
  if (row === null) return;
  const { state, candidate } = row;
  const undo = `undo ${offerId}`;
  if (answer === 'never' && state.name === 'never' && state.at.getTime() >= from.ms)
    fact(log, 'never', from, { liftedBy: [undo, 'consent'] });
  if (answer === 'declined' && state.name === 'declined' && state.at.getTime() >= from.ms) {
    const untilMs = from.ms + OFFERS.cooldownDays * DAY_MS;
    fact(log, 'declined', from, { liftedBy: [undo], product: candidate.productId, untilMs });
  }
}

async function sweepNow(stores: Stores, now: () => Date): Promise<void> {
  const company = { currency: 'EUR', timezone: 'Europe/Oslo' };
  const products = keptByRevision(stores.products, productView, now);
  const report = () => undefined;
  await sweepOffers({
    stores,
    settings: gateSettingsOf(OFFERS, company, { default: 'act', teams: {} }, []),
    limits: OFFERS,
    readWords: heldIntent,
    readAhead,
    productFacts: productFactsOf({ products, readCustomer: readCustomerFrom(stores), report }),
    report,
    followUp: { ...OFFERS.followUp, timezone: company.timezone, isWorkingDay: () => true },
    candidateAnew: async ({ candidate }) => candidate,
    toTell: async ({ ownerId }) => ({ ownerId, targets: [BO_HIMSELF] }),
    tell: async ({ offer }) => {
      await stores.deliveries.add(offerDeliveries(offer.id, offer.targets, now()));
    },
    now,
  });
}

function note(answer: Awaited<ReturnType<Workplace['ask']>>, from: Moment, log: Log): void {
  if (answer.kind === 'whisper') noteCard(answer.card, from, log);
}

const BY_NAME: ReadonlyMap<string, string> = new Map(PRODUCTS.map(({ id, name }) => [name, id]));

/** A card by which somebody could pass a suggestion on: it can be said what came of it. */
function noteCard(card: Card, from: Moment, log: Log): void {
  const offerId = pressesOf(card).find(({ action }) => action === 'suggestion.accepted')?.subject;
  if (offerId === undefined) return;
  const name = /Suggestion[^"]*?: (Enterprise|Business)/.exec(JSON.stringify(card))?.[1] ?? '';
  log.seen.push({ offerId, product: BY_NAME.get(name) ?? name, from, to: log.moment() });
}

function fact(
  log: Log,
  what: string,
  from: Moment,
  over: Partial<Pick<Fact, 'liftedBy' | 'product' | 'untilMs'>> & { readonly quietAfter?: number } = {},
): void {
  const { quietAfter, liftedBy = [], product = null, untilMs = Number.POSITIVE_INFINITY } = over;
  const base = { what, product, from, to: log.moment(), afterMs: 0 };
  log.facts.push({ ...base, liftedBy, untilMs });
  if (quietAfter === undefined) return;
  const own = log.facts.at(-1);
  if (own === undefined) return;
  // What it told counts for a while after its end, and an open one as long as it is open.
  Object.defineProperty(own, 'untilMs', {
    get: () => {
      const closed = log.lifts.find(
        ({ what: name, at }) => name === `close ${quietAfter}` && at.tick > from.tick,
      );
      return closed === undefined ? Number.POSITIVE_INFINITY : closed.at.ms + OFFERS.gate.quietDays * DAY_MS;
    },
  });
}

function check({ seen, facts, lifts }: Log): void {
  const wrong = seen.flatMap((card) =>
    facts
      .filter(
        (each) =>
          each.to.tick < card.from.tick &&
          card.to.ms < each.untilMs &&
          (each.product === null || each.product === card.product) &&
          !lifts.some(
            ({ what, at }) =>
              each.liftedBy.includes(what) && at.tick > each.from.tick && at.tick < card.to.tick,
          ),
      )
      .map(({ what }) => `${card.offerId} (${card.product}) was shown in spite of: ${what}`),
  );
  for (const card of seen) {
    for (const other of seen) {
      if (card.offerId === other.offerId) {
        if (card.product !== other.product)
          wrong.push(`${card.offerId} showed ${card.product} and ${other.product}`);
      } else if (
        other.from.ms > card.to.ms &&
        other.from.ms - card.to.ms < OFFERS.capDays * DAY_MS - SLACK_MS
      ) {
        wrong.push(
          `${other.offerId} came ${(other.from.ms - card.to.ms) / DAY_MS} days after ${card.offerId}`,
        );
      }
    }
  }
  expect(wrong).toEqual([]);
}
