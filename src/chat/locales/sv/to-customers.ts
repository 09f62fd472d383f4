import type { Translation } from '../wording-key.js';

/** What an agent may tell a customer who writes Swedish; colleagues read other languages. */
export const swedish = {
  'toSay.suggestion': 'Utifrån {grounds} föreslår vårt system {product}.',
  'toSay.basis.use': 'er användning',
  'toSay.basis.question': 'er fråga',
  'toSay.basis.experience': 'vad andra behövde efter sådana frågor',
  'toSay.basis.similar': 'liknande kunder',
  'toSay.carries': '{metric}: klarar upp till {most}.',
  'toSay.price': 'Det kostar {price}.',
  'suggestion.price.once': '{price} en gång',
  'suggestion.price.month': '{price} i månaden',
  'suggestion.price.year': '{price} om året',
  'suggestion.priceEach.once': '{price} per användare, en gång',
  'suggestion.priceEach.month': '{price} per användare och månad',
  'suggestion.priceEach.year': '{price} per användare och år',
  'suggestionMetric.logins': 'Inloggningar',
  'suggestionMetric.seats': 'Platser',
  'suggestionMetric.features': 'Funktioner som används',
  'suggestionMetric.active_users': 'Aktiva användare',
  'suggestionMetric.versions_behind': 'Versioner efter',
  'suggestionMetric.exports': 'Exporter',
  'suggestionMetric.machine_hours': 'Maskintimmar',
  'suggestionMetric.sensor': 'Mätvärden',
  'suggestionMetric.storage_gb': 'Lagring (GB)',
  'suggestionMetric.api_calls': 'API-anrop',
  'suggestionMetric.data_volume': 'Datamängd',
} as const satisfies Translation;
