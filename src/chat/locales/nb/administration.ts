import type { administration as english } from '../en/administration.js';

export const administration = {
  'owners.title': 'Kunder og ansvarlige',
  'owners.allHaveOne': 'Alle kunder har en ansvarlig.',
  'owners.without': '{count, plural, one {# kunde} other {# kunder}} har ingen ansvarlig.',
  'owners.withoutBySegment': 'Uten ansvarlig, etter segment',
  'owners.owners': 'Ansvarlige og antall kunder',
  'owners.line': '{who}: {count, plural, one {# kunde} other {# kunder}}',
  'owners.noSegment': 'uten segment',
  'owners.standIns': 'Når kundedataene ikke oppgir noen ansvarlig',
  'owners.ofTeam': 'team {team}: {person}',
  'owners.ofSegment': 'segment {segment}: {person}',
  'owners.ofAll': 'ellers: {person}',
  'owners.more': '{count, plural, one {og # til} other {og # til}}',
  'owners.how':
    'Ansvarlige kommer fra kundedataene. Hvem som overtar når ingen er oppgitt, settes under owners i varsel.yaml.',
  'health.title': 'Status for installasjonen',
  'health.noQueue':
    'Køene kan ikke leses akkurat nå. Kommandoer besvares; det som er planlagt, venter til Redis er tilbake.',
  'health.queue': 'Kø: {name}',
  'health.queue.value':
    '{waiting, plural, one {# jobb venter} other {# jobber venter}}, {failed, plural, one {# mislyktes} other {# mislyktes}}',
  'health.queue.oldest': 'den eldste siden {time}',
  'health.messages': 'Meldinger',
  'health.messages.value':
    '{waiting, plural, one {# venter} other {# venter}}, {unknown, plural, one {# usikker} other {# usikre}}, {refused, plural, one {# avvist} other {# avvist}}',
  'health.scored': 'Kundene sist sjekket',
  'health.never': 'ikke ennå',
  'health.sources': 'Nyeste data per kilde',
  'health.source': '{source}: {when}',
  'health.source.stale': '{source}: {when}, eldre enn vanlig',
  'health.lastRuns': 'Siste kjøring av hver jobb',
  'health.run': '{job}: {time}',
  'health.failures': 'Mislykkede jobber',
  'health.failure': '{job}, {time}: {reason}',
  'rules.title': 'Gjeldende regler',
  'rules.levels': 'Nivåer etter poeng',
  'rules.modelLevels': 'Nivåer etter den trente modellen',
  'rules.points': 'lav fra {low}, middels fra {medium}, høy fra {high} poeng',
  'rules.chances': 'lav fra {low}, middels fra {medium}, høy fra {high}',
  'rules.ofSegment': '{segment}: {levels}',
  'rules.accepted': 'godkjent av {person}, {date}',
  'rules.budget': 'Kort per person',
  'rules.cards':
    'høyst {day, plural, one {# kort} other {# kort}} om dagen og {week, plural, one {# kort} other {# kort}} i uken; varsler på høyt nivå kommer alltid',
  'rules.cooldown':
    '{count, plural, =0 {ingen pause etter et varsel} one {# dags pause etter et varsel} other {# dagers pause etter et varsel}}',
  'rules.recedes':
    'et varsel avsluttes av seg selv etter {count, plural, one {# rolig dag} other {# rolige dager}}',
  'rules.hours': 'Tider',
  'rules.quiet': 'stilletid fra {from} til {to}; alle kan velge egne tider',
  'rules.days': '{days}: arbeidsdager',
  'rules.ask': 'spørsmålet om utfallet kommer etter {count, plural, one {# dag} other {# dager}}',
  'rules.night': 'Nattlig sjekk',
  'rules.scoring': 'tidsplan: {cron}',
  'rules.setIn': 'Settes under {key} i varsel.yaml',
  'rules.how': 'Endringer i varsel.yaml gjelder fra neste oppstart.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
