import type { Translation } from '../wording-key.js';

/** What an agent may tell a customer who writes German; colleagues read other languages. */
export const german = {
  'toSay.suggestion': 'Unser System schlägt {product} vor; es stützt sich dabei auf {grounds}.',
  'toSay.basis.use': 'Ihre Nutzung',
  'toSay.basis.question': 'Ihre Frage',
  'toSay.basis.experience': 'das, was andere nach solchen Fragen brauchten',
  'toSay.basis.similar': 'ähnliche Kunden',
  'toSay.carries': '{metric}: bis zu {most}.',
  'toSay.price': 'Der Preis: {price}.',
  'suggestion.price.once': '{price} einmalig',
  'suggestion.price.month': '{price} im Monat',
  'suggestion.price.year': '{price} im Jahr',
  'suggestion.priceEach.once': '{price} je Benutzer, einmalig',
  'suggestion.priceEach.month': '{price} je Benutzer und Monat',
  'suggestion.priceEach.year': '{price} je Benutzer und Jahr',
  'suggestionMetric.logins': 'Anmeldungen',
  'suggestionMetric.seats': 'Plätze',
  'suggestionMetric.features': 'Genutzte Funktionen',
  'suggestionMetric.active_users': 'Aktive Benutzer',
  'suggestionMetric.versions_behind': 'Versionen im Rückstand',
  'suggestionMetric.exports': 'Exporte',
  'suggestionMetric.machine_hours': 'Maschinenstunden',
  'suggestionMetric.sensor': 'Messwerte',
  'suggestionMetric.storage_gb': 'Speicherplatz (GB)',
  'suggestionMetric.api_calls': 'API-Aufrufe',
  'suggestionMetric.data_volume': 'Datenmenge',
} as const satisfies Translation;
