import type { serviceFigures as english } from '../en/service-figures.js';

export const serviceFigures = {
  'serviceFigures.title': 'Tilbud i service, til og med {month}',
  'serviceFigures.none': 'Det finnes ingen tall ennå: de begynner den måneden et tilbud først vises.',
  'serviceFigures.others': 'Ved siden av disse',
  'serviceFigures.label.conversion': 'Tilbud som kundene takket ja til',
  'serviceFigures.label.order_value': 'Ordreverdi etter et ja',
  'serviceFigures.label.buyers_value': 'Framtidig verdi av kunder som takket ja',
  'serviceFigures.label.service_revenue_per_ticket': 'Serviceinntekt per sak',
  'serviceFigures.label.first_contact_resolution': 'Saker løst ved første kontakt',
  'serviceFigures.label.satisfaction': 'Tilfredshet med service',
  'serviceFigures.label.agents_acceptance': 'Forslag som ble brakt videre til kunden',
  'serviceFigures.row': '{label}: {text}',
  'serviceFigures.rowChange': '{row}; {change}',
  'serviceFigures.before': '{now}, før tilbudene {beside}',
  'serviceFigures.without': '{now}, uten tilbud {beside}',
  'serviceFigures.few_people': 'vises ikke, fordi færre enn fem personer står bak',
  'serviceFigures.check': 'Økningen er over 30 %. Kontroller den før noen siterer den.',
  'serviceFigures.period': 'Fra {from} til {until}.',
  'serviceFigures.baseline': 'Før tilbudene: {from} til {until}.',
  'serviceFigures.noBaseline': 'Det finnes ennå ikke noe fra før tilbudene å sammenligne med.',
  'serviceFigures.goal': 'Mål for forslag som bringes videre: {percent}.',
  'serviceFigures.revenueMeans':
    'Serviceinntekt er det kundene bestilte, og det avtalene deres vokste med, innen 30 dager etter at de tok kontakt.',
  'serviceFigures.notCause':
    'De som takker ja, er annerledes enn de som ikke gjør det; forskjellen skyldes ikke bare tilbudet.',
  'digest.section.offers': 'Tilbud i service',
  'offersReturn.notMeasurable':
    'Tilbud i service: kan ikke måles ennå. Det trengs saker og ordrer fra før tilbudene og tre måneder siden.',
  'offersReturn.gain': 'Tilbud i service: omsetning etter saker, per kvartal: {before} før, {since} nå.',
  'offersReturn.noCost': 'Hva tilbudene koster, er ikke satt (return.offers.cost i varsel.yaml).',
  'offersReturn.noCost.managers': 'Hva tilbudene koster, er ikke satt; en administrator kan sette det.',
  'offersReturn.revenue':
    'Av omsetning: {cost} er tjent inn på {months} måneder; avkastning første år {percent}.',
  'offersReturn.never.revenue': 'Av omsetning: {cost} tjenes ikke inn.',
  'offersReturn.net':
    'Av margin, minus driftskostnad: {cost} er tjent inn på {months} måneder; avkastning første år {percent}.',
  'offersReturn.never.net': 'Av margin, minus driftskostnad: {cost} tjenes ikke inn.',
  'offersReturn.noMargin': 'Etter margin kan det ikke sies: return.margin i varsel.yaml er ikke satt.',
  'offersReturn.noMargin.managers': 'Etter margin kan det ikke sies; en administrator kan sette marginen.',
  'offersReturn.notAlone': 'Alt annet som har endret seg siden, er også med.',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
