import type { asking as english } from '../en/asking.js';

export const asking = {
  'start.intro': 'Seuraan, miten asiakkaillasi menee, ja kerron, kun joku saattaa olla lähdössä.',
  'start.mine': 'mikä odottaa sinua',
  'start.customer': 'miten asiakkaalla menee; kirjoita nimi tai numero',
  'start.help': 'mitä komento tekee',
  'start.all': 'Kaikki komennot',
  'help.further.customer': 'customer 1001\ncustomer nordl',
  'help.further.log': 'log 1001',
  'help.further.away': 'away tänään\naway 20.12.–3.1.\naway peru',
  'help.further.figures': 'figures',
  'help.notYet':
    'Komento ”{verb}” ei ole vielä käytössä; se tulee myöhemmässä versiossa. {command} näyttää, mitä voit kysyä.',
  'refusal.model.already': '{person} on jo hyväksynyt tämän, {time}.',
  'done.modelUndone': 'Peruttu: {model} ei enää ratkaise, kenestä varoitetaan.',
  'away.restored': 'Palautettu: olet poissa {days}.',
  'refusal.already.merged': '{person} on jo yhdistänyt ne.',
  'refusal.already.kept_apart': '{person} on jo päättänyt pitää ne erillään.',
  'refusal.undo_overtaken':
    '{person} on tehnyt sen jälkeen jo muuta ({time}), joten aiempaa ei voi enää perua.',
  'mine.showMore': 'Näytä lisää',
  'mine.range': 'Avoimet varoituksesi {from}–{to}, kiireellisimmät ensin.',
  'mine.noMore': 'Sinulla ei ole enempää avoimia varoituksia.',
  'share.ownChat': 'Täällä olemme vain me kaksi. Kysy kanavalla, niin voit jakaa vastauksen siellä.',
  'customer.mood': 'Tunnelma viimeisimmässä yhteydenotossa',
  'customer.openTickets': 'Avoimet tukipyynnöt',
  'contacts.last': 'Viimeisimmät yhteydenotot',
  'contacts.title': 'Yhteydenotot: {customer}',
  'contacts.none': 'Yhteydenottoja ei ole kirjattu.',
  'contacts.more': '{count, plural, one {# aiempi yhteydenotto} other {# aiempaa yhteydenottoa}}',
  'contacts.line': '{date}: {way}',
  'contacts.lineMood': '{date}: {way}, tunnelma {mood}',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
