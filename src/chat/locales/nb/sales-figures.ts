import type { salesFigures as english } from '../en/sales-figures.js';

export const salesFigures = {
  'salesFigures.title': 'Tall for salget, {quarter}',
  'salesFigures.forecastAccuracy': 'Prognosens treffsikkerhet',
  'salesFigures.velocityDays': 'Fra lead til avslutning',
  'salesFigures.winRate': 'Andel vunnet',
  'salesFigures.closingShare': 'Åpen verdi i salg som er nær ved å bli vunnet',
  'salesFigures.dealSizeMinor': 'Størrelsen på et vunnet salg',
  'salesFigures.tooFew': 'for få til å si noe',
  'salesFigures.compared': '{before} → {now} ({change})',
  'salesFigures.points': '{size} prosentpoeng',
  'salesFigures.percent': '{size} %',
  'salesFigures.counted':
    '{count, plural, one {# salg} other {# salg}} avsluttet i kvartalet; under {least} sies ingenting.',
  'salesFigures.baseline':
    'Sammenlignet med de fire kvartalene før salg først fikk sjanser, {range} ({count, plural, one {# avsluttet salg} other {# avsluttede salg}}). Prognoser og sjanser ble ikke tatt vare på den gangen.',
  'salesFigures.baselineSet':
    'Sammenlignet med {range} ({count, plural, one {# avsluttet salg} other {# avsluttede salg}}). Prognoser og sjanser fra den tiden sammenlignes ikke.',
  'salesFigures.noBaseline': 'Før den første nattlige beregningen er det ingenting å sammenligne med.',
  'salesFigures.use': 'Hvem som bruker det, siste fire uker',
  'salesFigures.use.team':
    '{team}: Av {count, plural, one {# person} other {# personer}} i salg har {looking} sett på salg og {logging} loggført noe.',
  'salesFigures.quality': 'Hvor godt salgene er ført',
  'salesFigures.quality.team':
    '{team}: {percent} komplett ({count, plural, one {# åpent salg} other {# åpne salg}}), {overdue} over datoen for avslutning.',
  'salesFigures.quality.worst': 'Mest mangler det på: {field} ({percent}).',
  'salesFigures.field.customer': 'kunde',
  'salesFigures.field.amount': 'beløp',
  'salesFigures.field.expected_close': 'dato for avslutning',
  'salesFigures.field.product': 'produkt',
  'salesFigures.field.stage': 'fase',
  'salesFigures.field.activity': 'aktivitet innen 30 dager',
  'pilot.none': 'Ingen pilot er satt opp. Den beskrives i varsel.yaml, under deals.pilot.',
  'pilot.title': 'Pilot',
  'pilot.before': 'Den begynner {date}.',
  'pilot.running': 'Den går til {date}. Om det er en forskjell, sies da.',
  'pilot.nothingClosed': 'Den er over, men en av gruppene har ingen avsluttede salg å sammenligne.',
  'pilot.reached': 'Forskjellen er reell og når målet: {points} prosentpoeng ({low} til {high}).',
  'pilot.better': 'Forskjellen er reell, men under målet: {points} prosentpoeng ({low} til {high}).',
  'pilot.worse': 'Pilotgruppen vant mindre enn den andre: {points} prosentpoeng ({low} til {high}).',
  'pilot.notShown':
    'Ingen reell forskjell er funnet: {points} prosentpoeng ({low} til {high}) kan være tilfeldig.',
  'pilot.period': 'Periode',
  'pilot.period.value': '{range}, {days} dager; halvparten av salgene tar inntil {cycle} dager',
  'pilot.deals': 'Salg',
  'pilot.deals.value': '{pilot} i piloten, {control} å sammenligne med',
  'pilot.baseRate': 'Andel vunnet i året før',
  'pilot.goal': 'Mål',
  'pilot.points': '{points, number} prosentpoeng',
  'pilot.detectable': 'Minste forskjell som kan oppdages',
  'pilot.group': 'Vunnet i piloten',
  'pilot.control': 'Vunnet i den andre gruppen',
  'pilot.rate': '{percent} ({won} av {closed})',
  'pilot.how':
    'En forskjell av den størrelsen oppdages fire ganger av fem, med 5 % feil der det ikke er noen.',
  'pilot.concern.too_few_deals': 'Pilotgruppen har færre enn {least} salg.',
  'pilot.concern.too_few_in_control': 'Gruppen å sammenligne med har færre enn {least} salg.',
  'pilot.concern.too_short': 'Perioden er kortere enn tiden halvparten av salgene tar.',
  'pilot.concern.goal_too_small': 'En forskjell så liten som målet ville knapt bli oppdaget.',
  'salesReturn.no_pilot':
    'Salg: ikke målbart ennå. Hva en høyere andel vunne salg gir, måles med en pilot og en kontrollgruppe.',
  'salesReturn.running': 'Salg: ikke målbart ennå. Piloten er ikke over.',
  'salesReturn.not_shown': 'Salg: ikke målbart. Piloten har ikke vist noen reell gevinst.',
  'salesReturn.measured':
    'Salg: {points, number} prosentpoeng flere vunne på en pipeline på {pipeline} er {revenue} mer i omsetning.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
