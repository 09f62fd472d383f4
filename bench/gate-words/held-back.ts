import { offersSettings } from '../../src/config/offers-settings.js';
import { emptyLedger } from '../../src/domain/offer-ledger.js';
import { phraseTicketReader } from '../../src/reading/read-ticket.js';
import { gateSettingsOf } from '../../src/service/gate/gate-settings.js';
import { openGate } from '../../src/service/gate/pass-gate.js';
import type { ReadWords } from '../../src/service/gate/read-words.js';
import type { GateSituation } from '../../src/service/gate/situation.js';

const NOW = new Date('2026-03-10T09:00:00Z');
const CUSTOMER = 'erp:1';
const TICKET = 'ticket:desk:1';
const SETTINGS = gateSettingsOf(
  offersSettings.parse({ enabled: true, owner: 'S01', segments: 'all' }),
  { currency: 'EUR', timezone: 'Europe/Oslo' },
  { default: 'act', teams: {} },
  [],
);

/** Whether the gate holds everything back in a ticket that says this and no more, from a customer of whom all else is fine. */
export function isHeldBack(text: string, readWords: ReadWords): boolean {
  const { category, tone, flags } = phraseTicketReader.read('', text, NOW);
  const situation: GateSituation = {
    at: NOW,
    customerId: CUSTOMER,
    interaction: TICKET,
    customer: {
      segment: '',
      team: '',
      stage: 'act',
      isNaturalPerson: false,
      renewalAt: null,
      hasPlan: false,
      budget: null,
    },
    consents: { objectsToOffers: false, allowsOffers: false, objectsToScoring: false },
    tickets: [
      {
        interaction: TICKET,
        openedAt: NOW,
        closedAt: null,
        isEscalated: false,
        category,
        isCategoryRead: true,
        flags,
        tone,
        isToneRead: true,
        words: { subject: '', text },
        worstRating: null,
      },
    ],
    departures: [],
    alert: null,
    ledger: { ...emptyLedger(CUSTOMER), version: 1 },
    offer: null,
    threshold: SETTINGS.threshold,
    typed: [],
    faults: [],
  };
  return openGate(situation, SETTINGS, readWords).refusals.length > 0;
}
