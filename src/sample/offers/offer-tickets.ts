import type { Country } from '../tables.js';

export const OFFER_STORIES = [
  'limit_reached',
  'growth',
  'expansion',
  'performance',
  'maintenance_plan',
  'legacy',
  'complaint',
] as const;
/** The six cases of suggestions, and one in which nothing may be suggested. */
export type OfferStory = (typeof OFFER_STORIES)[number];

interface StoryTicket {
  /** Of the customer, whose language it is written in. */
  readonly country: Country;
  readonly subject: string;
  readonly text: string;
}

/** What customers write today, each in a language of its own country. */
export const OFFER_TICKETS: Readonly<Record<OfferStory, StoryTicket>> = {
  limit_reached: {
    country: 'UK',
    subject: 'API limit reached',
    text: 'Hello, our planning system fetches the machine data from Fjordvik Link, and since Monday it is told that the API limit is reached. We will need more calls from now on. Is there a larger plan, and what does it cost?',
  },
  growth: {
    country: 'NO',
    subject: 'Trenger mer lagringsplass',
    text: 'Hei, vi har snart ikke mer lagringsplass igjen til målinger og tegninger i Fjordvik Link, og mengden vokser hver måned. Hvordan kan vi få mer plass?',
  },
  expansion: {
    country: 'FI',
    subject: 'Yhteiset näkymät tiimille',
    text: 'Hei, meitä on nyt useampi käyttäjä. Onko Fjordvik Linkissä toimintoa, jolla tiimi saisi yhteiset näkymät ja jokainen omat tunnukset? Saisiko sellaisen toiminnon käyttöön?',
  },
  performance: {
    country: 'DE',
    subject: 'Ladezeit der Auswertungen',
    text: 'Guten Tag, bei der Monatsübersicht in Fjordvik Link hat die Ladezeit zugenommen, sie braucht jetzt mehrere Minuten. Die Leistung war früher besser. Was können wir tun?',
  },
  maintenance_plan: {
    country: 'SE',
    subject: 'Reservdel till pressen',
    text: 'Hej, vi behöver en ny tätningssats till vår press, det är samma reservdel som förra gången. Har ni den i lager, och vad är leveranstiden?',
  },
  legacy: {
    country: 'NO',
    subject: 'Rapportene går saktere enn før',
    text: 'Hei, rapportene i Fjordvik Control går saktere enn før, og det tar flere minutter å åpne oversikten. Vi har mye mer data enn før. Hva kan vi gjøre?',
  },
  complaint: {
    country: 'UK',
    subject: 'Complaint about your service',
    text: 'I want to complain about your service. For the second time nobody came on the agreed day, and our line stood still because of it. We are very unhappy with how this was handled.',
  },
};
