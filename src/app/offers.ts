import { assetFolder } from '../../adapters/text-models/asset-folder.js';
import { encoderApart } from '../../adapters/text-models/encoder-apart.js';
import { openTextReader } from '../../adapters/text-models/open-text-reader.js';
import { personTargets } from '../alerts/routing.js';
import { publicHolidays, workingDays } from '../alerts/working-days.js';

import type { Target } from '../domain/delivery.js';
import { keptByRevision } from '../service/catalogue/kept-by-revision.js';
import { type CandidateSources, candidatesFor } from '../service/desk/candidates-for.js';
import { readCustomerFrom, readOnce } from '../service/desk/known-customer.js';
import { offerDeliveries } from '../service/desk/offer-deliveries.js';
import { type OfferDesk, offerDesk } from '../service/desk/offer-desk.js';
import { productFactsOf } from '../service/desk/product-facts-of.js';
import { type GateSettings, gateSettingsOf } from '../service/gate/gate-settings.js';
import { heldPatterns } from '../service/mining/held-patterns.js';
import { type SweepCounts, sweepOffers } from '../service/offers/sweep-offers.js';
import { earlierAnswers } from '../service/recommend/earlier-answers.js';
import { heldOffersModel } from '../service/recommend/held-offers-model.js';
import { type ProductView, productView } from '../service/recommend/product-view.js';
import { heldSwitch } from '../service/start/held-switch.js';
import { offersStanding } from '../service/start/offers-standing.js';
import type { TextReader } from '../service/words/text-reader.js';
import type { Parts } from './parts.js';
import { routingNow } from './routing-table.js';

type OfferParts = Pick<Parts, 'stores' | 'accounts' | 'config' | 'logger' | 'now'>;

/** Offers in service, made once for a process: what is dear to make is kept for all who ask. */
export interface OffersAtWork {
  readonly desk: OfferDesk;
  /** Follow-ups whose day has come are shown, what nobody answers lapses. */
  sweep(): Promise<SweepCounts>;
}

export function offersAtWork(parts: OfferParts, reader: TextReader = readerOfTexts(parts)): OffersAtWork {
  const { stores, config, now } = parts;
  const { offers, company } = config;
  const products = keptByRevision(stores.products, productView, now);
  const settings = () => gateSettingsNow(parts, products);
  const held = heldSwitch(stores, offers.enabled, now);
  const sources: CandidateSources = {
    products,
    model: heldOffersModel(stores.trainedModels, now),
    patternsFor: heldPatterns(stores, products, now),
    answersOf: async (id) => earlierAnswers(await stores.serviceOffers.ofCustomers([id]), now()),
    cases: offers.cases,
  };
  const desk = offerDesk({
    ...sources,
    stores,
    isOn: held.isOn,
    settings,
    limits: offers,
    releaseDays: offers.gate.releaseDays,
    ...reader,
    timezone: company.timezone,
    report: reporting(parts),
    now,
  });
  return {
    desk,
    async sweep() {
      const today = await settings();
      return sweepNow(parts, sources, today, reader);
    },
  };
}

async function gateSettingsNow(
  { stores, accounts, config, now }: OfferParts,
  products: () => Promise<ProductView>,
): Promise<GateSettings> {
  const { offers, company, stages } = config;
  const [start, { byId }, people] = await Promise.all([
    stores.offersStarts.find(),
    products(),
    accounts.people(),
  ]);
  const { isOn, missing } = offersStanding(start, {
    offers,
    hasProducts: byId.size > 0,
    isStaff: (id) => people.has(id),
    timezone: company.timezone,
    now: now(),
  });
  return gateSettingsOf({ ...offers, enabled: isOn }, company, stages, missing);
}

async function sweepNow(
  parts: OfferParts,
  sources: CandidateSources,
  settings: GateSettings,
  { readIntent, readAhead }: TextReader,
): Promise<SweepCounts> {
  const { products } = sources;
  const { stores, accounts, config, now } = parts;
  const { offers, company, clock } = config;
  const report = reporting(parts);
  const isWorkingDay = workingDays(clock.countWeekends, publicHolidays());
  const table = await routingNow(config, stores.routes, now)();
  const direct = async (staffId: string | null): Promise<readonly Target[]> => {
    const person = staffId === null ? undefined : (await accounts.people()).get(staffId);
    return person === undefined ? [] : personTargets(person, table);
  };
  return sweepOffers({
    stores,
    settings,
    limits: offers,
    readWords: readIntent,
    readAhead,
    productFacts: productFactsOf({ products, readCustomer: readCustomerFrom(stores), report }),
    report,
    followUp: {
      ...offers.followUp,
      timezone: company.timezone,
      isWorkingDay: (day) => isWorkingDay(day, company.country),
    },
    async candidateAnew({ customerId, candidate }, situation) {
      const reading = readOnce(readCustomerFrom(stores));
      const found = await candidatesFor(customerId, situation, reading, readIntent, sources);
      return found.find(({ productId }) => productId === candidate.productId) ?? null;
    },
    // To whoever had the ticket; where they can't be reached, to who answers for offers.
    async toTell({ ownerId }) {
      const own = await direct(ownerId);
      if (own.length > 0 || offers.owner === undefined) return { ownerId, targets: own };
      return { ownerId: offers.owner, targets: await direct(offers.owner) };
    },
    tell: async ({ offer }) => {
      await stores.deliveries.add(offerDeliveries(offer.id, offer.targets, now()));
    },
    now,
  });
}

/** Reads by words and by what is meant; the encoder works in a thread of its own. */
function readerOfTexts({ logger }: OfferParts): TextReader {
  const folder = assetFolder('stop-texts');
  return openTextReader(folder, encoderApart({ folder }).encode, (fault) =>
    logger.error({ err: fault }, 'what a text means could not be read; its words were judged alone'),
  );
}

/** Ids only: what people wrote stands in no log. */
function reporting({ logger }: Pick<OfferParts, 'logger'>) {
  return (fault: unknown, interaction: string) =>
    logger.error({ err: fault, interaction }, 'an offer could not be judged; nothing was offered');
}
