import type { Foreign } from '../chat/every-card/company.js';

const COMPANIES = [
  'Nordlys Maskin AS',
  'Fjellheim Kjøleteknikk og Varmepumper AS',
  'Åkerlund & Sønner Entreprenør ANS',
  'Keskinen Teollisuuspalvelut Oy',
  'Bremer Pumpenbau GmbH',
  'Havn Logistikk AS',
  'Strandvik Sjømat AS',
  'Pohjolan Kylmälaitteet Oyj',
  'Whitby Valves Ltd',
];

const TEXTS: Readonly<Record<string, string>> = {
  owner: 'Ada Berg',
  colleague: 'Bo Lind',
  manager: 'Cleo Dahl-Mikkelsen',
  team: 'nordics',
  'other team': 'management',
  segment: 'machinery',
  region: 'Østlandet',
  country: 'NO',
  channel: 'nordics-alerts',
  company: 'Acme Pumps AS',
  subject: 'Pump 3 stopped again last night',
  product: 'Seal kit P40',
  currency: 'EUR',
  machine: 'Pump P40',
  ...Object.fromEntries(
    Array.from({ length: 7 }, (_, index) => [`machine ${index + 1}`, `P40-${117 + index}`]),
  ),
  measure: 'Call the plant manager and agree on a visit before the end of the week',
  note: 'Spoke with Kari. They had two stops in October and are waiting for a new service plan.',
  reason: 'Moved to a supplier closer to the plant',
  answer: 'They asked for a local technician twice.',
  twin: 'Nordlys Maskin',
  email: 'priya.nair@acme.example',
  account: 'Priya Nair',
  typed: 'nordlis mask',
  'repair unknown_owner': 'S17',
  'repair mixed_format': 'order dates',
  'repair synonymous_labels': 'category',
  'repair orphans': 'invoices',
  'repair missing_field': 'renewal date',
};

/** What stands in a company's own fields when nothing is odd about them: the pictures are to show ordinary days. */
export const plausibleTexts: Foreign = (place) => {
  const customerId = /^customer (.+)$/.exec(place)?.[1];
  if (customerId === undefined) return TEXTS[place] ?? place;
  const number = Number(/\d+$/.exec(customerId)?.[0] ?? 0);
  return COMPANIES[number === 1001 ? 0 : number] ?? `Vestland Verksted ${number} AS`;
};
