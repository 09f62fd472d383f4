import { DateTime } from 'luxon';
import type { Target } from '../../domain/delivery.js';
import type { VarselEvent } from '../../domain/event.js';
import type { AlertRelease } from '../../domain/offer-ledger.js';
import type { Product } from '../../domain/product.js';
import type { Result } from '../../domain/result.js';
import {
  askInteraction,
  type OfferUndo,
  type ServiceOffer,
  type ServiceOfferState,
  serviceOfferId,
} from '../../domain/service-offer.js';
import { type GateRefusal, refusal } from '../gate/gate-rule.js';
import type { GateSettings } from '../gate/gate-settings.js';
import type { PassedOffer } from '../gate/pass-gate.js';
import type { ReadAhead } from '../gate/read-words.js';
import type { GateSituation } from '../gate/situation.js';
import type { SituationSources } from '../gate/situation-of.js';
import type { LeadQuality } from '../lead-quality/lead-quality.js';
import { leadQualityOf } from '../lead-quality/lead-quality-of.js';
import {
  type ActOnOffer,
  type AnswerDependencies,
  type AnsweredOffer,
  actOnOffer,
} from '../offers/act-on-offer.js';
import { type OfferedFor, offerFor } from '../offers/offer-for.js';
import type { OfferRecord } from '../offers/offer-record.js';
import { type ReleaseDependencies, type ReleaseRefusal, releaseAlert } from '../offers/release-alert.js';
import type { ProductView } from '../recommend/product-view.js';
import type { RecommendSources } from '../recommend/recommend-for.js';
import type { Intent, ReadIntent } from '../words/intent.js';
import { candidatesFor } from './candidates-for.js';
import { cardsBehind } from './cards-behind.js';
import {
  type KnownCustomer,
  type KnownCustomerStores,
  type ReadCustomer,
  readCustomerFrom,
  readOnce,
} from './known-customer.js';
import { productFactsOf } from './product-facts-of.js';
import { takeBackRelease } from './take-back-release.js';

/** An offer that has passed the gate a moment ago, and where it stands. */
export interface SeenOffer {
  readonly passed: PassedOffer;
  readonly state: ServiceOfferState;
  readonly undo: OfferUndo | null;
}

export type OfferFound =
  | { readonly kind: 'offer'; readonly offer: SeenOffer }
  | { readonly kind: 'over'; readonly record: OfferRecord; readonly undo: OfferUndo | null }
  | { readonly kind: 'noted'; readonly refusals: readonly GateRefusal[] }
  | { readonly kind: 'refused'; readonly refusals: readonly GateRefusal[] }
  | { readonly kind: 'nothing' };

/** What came of looking for an offer, with what it takes to put it into words. */
export interface OfferSight {
  readonly offerId: string;
  readonly customerId: string;
  readonly interaction: string;
  readonly found: OfferFound;
  /** That the customer wrote in, ISO 639-1; null outside a ticket, or where it can't be told. */
  readonly language: string | null;
  readonly products: ReadonlyMap<string, Product>;
  /** Where it may not be shown now, and the customer was told of it: the answer is waited for all the same. */
  readonly told: { readonly undo: OfferUndo | null } | null;
  /** Rises with every change of the offer; 0 while there is none. */
  readonly version: number;
  /** Who was shown it, or is to follow it up. */
  readonly ownerId: string | null;
  /** Where cards of its own, or of its ticket, are. */
  readonly targets: readonly Target[];
  /** How good a lead the customer is here; null or left out where it isn't judged. */
  readonly lead?: LeadQuality | null;
}

/** That something was suggested, and not what: that is shown past the gate. */
export interface AwaitedOffer {
  readonly offerId: string;
  readonly customerId: string;
  /** Whether the customer was told of it, or its owner alone has seen it. */
  readonly isTold: boolean;
  readonly since: Date;
}

export interface LookFor {
  readonly customerId: string;
  /** Id of a ticket, or an agent's question. */
  readonly interaction: string;
  readonly ownerId: string | null;
  readonly targets: readonly Target[];
  /** Whether what was noted for later stays so until its day: asked about a closed ticket, which has its follow-up. */
  readonly leavesFollowUp?: boolean;
}

/** What people work on offers with. */
export interface OfferDesk {
  /** Whether the company has turned offers on; what else is missing the gate says. */
  isOn(): Promise<boolean>;
  /** The one offer of an interaction, or why there is none; past the gate each time. */
  look(asked: LookFor): Promise<OfferSight>;
  /** The same of an offer that somebody has seen; null where nobody has. */
  again(offerId: string): Promise<OfferSight | null>;
  /** What an agent asks about of whom outside a ticket: what was shown and isn't over, else a question of this day. */
  interactionOf(customerId: string): Promise<string>;
  /** What somebody has yet to say of what it was shown; the longest shown first, at most `limit`. */
  awaiting(ownerId: string, limit: number): Promise<AwaitedOffer[]>;
  readonly act: ActOnOffer;
  /** Has the cards that show an offer to a customer judged anew, as after it wrote something; returns how many there are. */
  judgeAnew(customerId: string): Promise<number>;
  release(alertId: string, actorId: string): Promise<Result<AlertRelease, ReleaseRefusal>>;
  takeBack(alertId: string, actorId: string): Promise<Result<AlertRelease | null, ReleaseRefusal>>;
  /** Reads what takes long the first time, so that nobody waits for it. */
  warm(): Promise<void>;
}

export interface OfferDeskDependencies extends Omit<RecommendSources, 'stores' | 'threshold'> {
  readonly stores: SituationSources['stores'] &
    AnswerDependencies['stores'] &
    ReleaseDependencies['stores'] &
    KnownCustomerStores;
  readonly isOn: () => Promise<boolean>;
  readonly settings: () => Promise<GateSettings>;
  readonly releaseDays: number;
  readonly limits: AnswerDependencies['limits'];
  readonly readIntent: ReadIntent;
  readonly readAhead: ReadAhead;
  readonly timezone: string;
  /** Logs what failed, by ids. */
  readonly report: (fault: unknown, interaction: string) => void;
  readonly now: () => Date;
}

export function offerDesk(dependencies: OfferDeskDependencies): OfferDesk {
  const { stores, isOn, limits, releaseDays, products, model, readIntent, readAhead, timezone, now } =
    dependencies;
  const releasing = { stores, releaseDays, now };
  return {
    isOn,
    look: (asked) => look(asked, dependencies),
    async again(offerId) {
      const row = await stores.serviceOffers.find(offerId);
      if (row === null || row.shownAt === null) return null;
      const sight = await look(row, dependencies);
      return { ...sight, version: Math.max(row.version, sight.version) };
    },
    async interactionOf(customerId) {
      const ids = (await stores.customers.families([customerId])).get(customerId) ?? [customerId];
      const rows = (await isOn()) ? await stores.serviceOffers.ofCustomers(ids) : [];
      const standing = rows.find(({ isOpen, shownAt }) => isOpen && shownAt !== null);
      if (standing !== undefined) return standing.interaction;
      const day = DateTime.fromJSDate(now(), { zone: timezone }).toISODate() ?? '';
      return askInteraction(customerId, day);
    },
    async awaiting(ownerId, limit) {
      const rows = (await isOn()) ? await stores.serviceOffers.openOfOwner(ownerId, limit) : [];
      return rows.map(({ id, customerId, state, shownAt, createdAt }) => ({
        offerId: id,
        customerId,
        isTold: state.name === 'offered',
        since: state.name === 'offered' ? state.at : (shownAt ?? createdAt),
      }));
    },
    act: actOnOffer({ stores, limits, now }),
    judgeAnew: (customerId) => cardsBehind([customerId], stores),
    release: (alertId, actorId) => releaseAlert(alertId, actorId, releasing),
    takeBack: (alertId, actorId) => takeBackRelease(alertId, actorId, releasing),
    async warm() {
      if (!(await isOn())) return;
      const text = 'Could you tell me what a larger plan costs?';
      await Promise.all([readAhead([{ subject: '', text }]), products(), model()]);
      readIntent('', text);
    },
  };
}

async function look(asked: LookFor, dependencies: OfferDeskDependencies): Promise<OfferSight> {
  const { customerId, interaction } = asked;
  const { stores, readIntent, report } = dependencies;
  const offerId = serviceOfferId(interaction);
  const nothing = { offerId, customerId, interaction, language: null, products: NO_PRODUCTS, ...NO_ROW };
  // Spares the reading where nothing is ever offered.
  if (!(await dependencies.isOn()))
    return { ...nothing, found: { kind: 'refused', refusals: [refusal('offers_off')] } };
  try {
    if (asked.leavesFollowUp === true && (await isForLater(offerId, stores)))
      return { ...nothing, found: { kind: 'noted', refusals: [] } };
    const readCustomer = readOnce(readCustomerFrom(stores));
    const reader = heldReader(readIntent);
    let situation: GateSituation | null = null;
    const onSituation = (read: GateSituation) => {
      situation = read;
    };
    const found = await offeredFor(asked, reader, readCustomer, onSituation, dependencies);
    // What has been shown is told with where it stands, as far as it doesn't stand in what came back.
    const told = toldIn(situation, found);
    const row = told ?? (found.kind === 'over' ? await stores.serviceOffers.find(offerId) : rowOf(found));
    const [view, known] = await Promise.all([dependencies.products(), readCustomer(customerId)]);
    return {
      ...nothing,
      found: seen(found, row),
      told: told === null ? null : { undo: told.undo },
      language: languageOf(interaction, known.events),
      products: view.catalogue.byId,
      lead: await leadIn(situation, known, view, reader, dependencies),
      ...(row === null ? NO_ROW : { version: row.version, ownerId: row.ownerId, targets: row.targets }),
    };
  } catch (error) {
    report(error, interaction);
    return { ...nothing, found: { kind: 'refused', refusals: [refusal('could_not_judge')] } };
  }
}

async function isForLater(
  offerId: string,
  { serviceOffers }: OfferDeskDependencies['stores'],
): Promise<boolean> {
  const name = (await serviceOffers.find(offerId))?.state.name;
  return name === 'noted' || name === 'scheduled';
}

const NO_PRODUCTS: ReadonlyMap<string, Product> = new Map();
const NO_ROW = { told: null, version: 0, ownerId: null, targets: [] } as const;

async function offeredFor(
  { customerId, interaction, ownerId, targets }: LookFor,
  readIntent: ReadIntent,
  readCustomer: ReadCustomer,
  onSituation: (situation: GateSituation) => void,
  dependencies: OfferDeskDependencies,
): Promise<OfferedFor> {
  const { stores, settings, limits, products, readAhead, report, now } = dependencies;
  const events = readCustomer(customerId).then((known) => known.events);
  // It may fail before anybody waits for it, and whoever does then hears of it.
  events.catch(() => undefined);
  return offerFor(
    {
      customerId,
      interaction,
      to: { ownerId, targets },
      events,
      onSituation,
    },
    (situation) => candidatesFor(customerId, situation, readCustomer, readIntent, dependencies),
    {
      stores,
      settings: await settings(),
      limits,
      readWords: readIntent,
      readAhead,
      productFacts: productFactsOf({ products, readCustomer, report }),
      report,
      now,
    },
  );
}

async function leadIn(
  situation: GateSituation | null,
  known: KnownCustomer,
  view: ProductView,
  readIntent: ReadIntent,
  { settings, cases }: OfferDeskDependencies,
): Promise<LeadQuality | null> {
  if (situation === null) return null;
  return leadQualityOf(situation, known, { view, settings: await settings(), cases, readIntent });
}

function seen(found: OfferedFor, row: AnsweredOffer | null): OfferFound {
  switch (found.kind) {
    case 'offer': {
      const { offer, passed } = found.shown;
      return { kind: 'offer', offer: { passed, state: offer.state, undo: offer.undo } };
    }
    case 'over':
      return { kind: 'over', record: found.record, undo: row?.undo ?? null };
    default:
      return found;
  }
}

/** The offer that the customer was told of, where the gate holds it back by now. */
function toldIn(situation: GateSituation | null, { kind }: OfferedFor): ServiceOffer | null {
  const row = situation === null || situation.offer === 'unknown' ? null : situation.offer;
  return row?.state.name === 'offered' && kind !== 'offer' && kind !== 'over' ? row : null;
}

function rowOf(found: OfferedFor): AnsweredOffer | null {
  return found.kind === 'offer' ? found.shown.offer : null;
}

/** That the ticket in hand was written in. */
function languageOf(interaction: string, events: readonly VarselEvent[]): string | null {
  for (const { key, payload } of events) {
    if (payload.type !== 'ticket_opened') continue;
    const source = key.slice(0, key.length - `:ticket_opened:${payload.ticketId}`.length);
    if (`ticket:${source}:${payload.ticketId}` === interaction) return payload.language;
  }
  return null;
}

/** Reading costs milliseconds, and the gate, the recommender and the wording ask about the same texts. */
function heldReader(read: ReadIntent): ReadIntent {
  const held = new Map<string, Intent>();
  return (subject, text) => {
    const key = `${subject}\n\n${text}`;
    const known = held.get(key) ?? read(subject, text);
    held.set(key, known);
    return known;
  };
}
