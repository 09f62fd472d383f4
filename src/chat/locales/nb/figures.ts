import type { figures as english } from '../en/figures.js';

export const figures = {
  'figures.title': 'Tidlig varsling i {month}',
  'figures.lost': 'Tapte kunder',
  'figures.lostOf': '{lost} av {customers} ({before} i samme måned i fjor)',
  'figures.saved': 'Beholdt av dem vi kontaktet',
  'figures.falseAlarms': 'Falske alarmer blant varsler på høyt nivå',
  'figures.goalUnder': '{figure}, mål: under {goal}',
  'figures.share': '{percent} ({hits} av {of})',
  'figures.shareInterval': '{percent} ({hits} av {of}; 95 %-intervall {low} til {high})',
  'figures.noCases': 'ingen tilfeller ennå',
  'figures.opened':
    '{count, plural, one {# varsel} other {# varsler}} åpnet: {high} på høyt nivå, {medium} på middels, {low} på lavt',
  'figures.openedNone': 'Ingen varsler ble åpnet denne måneden.',
  'figures.answered': 'Besvart så langt: {share}',
  'figures.ended':
    '{count, plural, one {# varsel} other {# varsler}} avsluttet: {resolved} besvart, {receded} fordi risikoen gikk ned, {expired} uten svar',
  'figures.noAnswers':
    'Ingen har svart ennå på hva varslene førte til. Uten svar blir de fleste tallene stående tomme, og det er ingenting å lære av.',
  'figures.notMade': 'Tallene for {month} er ikke klare. De lages om natten, for de siste 24 månedene.',
  'figures.unclear': 'Oppgi en måned som er over, for eksempel {example}.',
  'button.figuresAll': 'Alle tall',
  'button.roi': 'Avkastning',
  'figures.section.alerts': 'Varsler',
  'figures.section.right': 'Hvor treffsikre varslene var',
  'figures.section.contact': 'Hva kontakt førte til',
  'figures.section.warning': 'Hvor tidlig varselet kom',
  'figures.section.churn': 'Tapte kunder',
  'figures.section.lists': 'Lister til markedsføring',
  'figures.section.return': 'Avkastning',
  'figures.basis':
    'Ett års varsler der {days} dager er gått: {count, plural, one {# varsel} other {# varsler}}. Kjent utfall: {share}',
  'figures.level': '{level}, reell risiko (tapt eller beholdt): {share}',
  'figures.untreated': '{level}, tapt uten noen kontakt: {share}',
  'figures.stated': '{level}, tapt uten noen kontakt: {share}; sannsynlighet oppgitt av modellen: {stated}',
  'figures.falseAlarmsLine': 'Varsler på høyt nivå besvart med «var aldri i fare»: {share}',
  'figures.accuracy': 'Alle kunder, riktig vurdert {days} dager før: {share}',
  'figures.accuracyNone':
    'Alle kunder, riktig vurdert: ikke målbart ennå, for ingen nattlig sjekk er {days} dager gammel.',
  'figures.savedLine': 'Beholdt av dem vi kontaktet: {share}',
  'figures.savedIn.day': 'Første kontakt innen 24 timer, beholdt: {share}',
  'figures.savedIn.two_days': 'Første kontakt etter 24 til 48 timer, beholdt: {share}',
  'figures.savedIn.week': 'Første kontakt etter 2 til 7 dager, beholdt: {share}',
  'figures.savedIn.later': 'Første kontakt etter en uke eller mer, beholdt: {share}',
  'figures.time.day': 'under 24 timer',
  'figures.time.two_days': '24 til 48 timer',
  'figures.time.week': '2 til 7 dager',
  'figures.time.later': 'senere',
  'figures.hours':
    'Tid til første handling: {hours, plural, one {# time} other {# timer}} (median av {count, plural, one {# varsel} other {# varsler}})',
  'figures.hoursUnder':
    'Tid til første handling: under en time (median av {count, plural, one {# varsel} other {# varsler}})',
  'figures.hoursNone': 'Tid til første handling: ingen tilfeller ennå',
  'figures.hoursWithheld': 'Tid til første handling: vises ikke, fordi færre enn fem personer var involvert.',
  'figures.moods': 'Stemning ved siste kontakt: {good} god, {neutral} nøytral, {bad} dårlig',
  'figures.surveys':
    'Undersøkelser innen 90 dager etter en kontakt: i snitt {percent} av beste svar ({count, plural, one {# svar} other {# svar}})',
  'figures.surveysNone': 'Undersøkelser innen 90 dager etter en kontakt: ingen svar',
  'figures.warningDays':
    'Fra første varsel til kunden sluttet: {days, plural, one {# dag} other {# dager}} (median av {count, plural, one {# frafall} other {# frafall}}), mål: {goal} dager',
  'figures.warningNone':
    'Fra første varsel til kunden sluttet: ingen frafall med varsel på forhånd de siste tolv månedene',
  'figures.neverWarned': 'Frafall uten varsel: {share}. De er ikke med i medianen.',
  'figures.neverWarnedSince':
    'Frafall uten varsel siden den første sjekken {date}: {share}. De er ikke med i medianen.',
  'figures.period.month': 'I {month}',
  'figures.period.twelveMonths': 'Siste tolv måneder',
  'figures.churnLine': '{period}: {now}; ett år før: {before}',
  'figures.revenueLost': 'Tapt årlig omsetning på tolv måneder: {now}; de tolv månedene før: {before}',
  'figures.revenueNone': 'ingen',
  'figures.withoutValue': 'Uten kjent verdi, og derfor ikke med i summen: {count}',
  'figures.control': 'Sammenlignet med en kontrollgruppe: ikke målbart ennå, for det finnes ingen.',
  'figures.list':
    '{list}: {sent} sendt. Etter det: {count, plural, one {# ordre eller avtale} other {# ordrer og avtaler}} fra {customers, plural, one {# kunde} other {# kunder}}',
  'figures.listAmounts': '{line}, {amounts} i omsetning',
  'figures.listsNote': 'At salg fulgte etter en liste, betyr ikke at det skyldtes den.',
  'figures.reference.right':
    'Til sammenligning, rapportert fra bransjen: {share} av forutsagte frafall inntreffer. Ikke noe løfte.',
  'figures.reference.contact':
    'Til sammenligning, rapportert fra bransjen: {share} av kunder i fare beholdes. Ikke noe løfte.',
  'figures.reference.churn':
    'Til sammenligning, rapportert fra bransjen: {low} til {high} færre tapte kunder. Ikke noe løfte.',
  'roi.title': 'Hva tidlig varsling gir igjen',
  'roi.notMeasurable':
    'Ikke målbart ennå. Det finnes ingen kontrollgruppe, så ingen vet hvem som ville ha blitt uansett.',
  'roi.monthsMore':
    'Med ett av ti varsler holdt utenfor som kontrollgruppe ville det ta omtrent {months, plural, one {# måned} other {# måneder}}.',
  'roi.monthsUnknown':
    'Hvor lenge en kontrollgruppe må vare, kan først anslås når flere varsler har løpt i {days} dager.',
  'roi.saved.revenue': 'Bevart omsetning per år: {saved}',
  'roi.saved.margin': 'Bevart margin per år: {saved}',
  'roi.cost': 'Kostnad per år: {cost}',
  'roi.costNone': 'Ingen kostnad er satt ennå. En administrator setter den: return.costPerYear i varsel.yaml',
  'roi.basis.revenue':
    'Tallene oppgis i omsetning til en administrator setter en margin: return.margin i varsel.yaml',
  'roi.costNone.managers': 'Ingen kostnad er satt ennå. En administrator kan sette den.',
  'roi.basis.revenue.managers': 'Tallene oppgis i omsetning til en administrator setter en margin.',
  'roi.basis.margin': 'Tallene oppgis i margin: {percent} av omsetningen',
  'roi.return': 'Avkastning: {percent}',
  'help.roi': 'For ledere: avkastningen av tidlig varsling, eller hva som mangler for å måle den.',
  'help.figures': 'For ledere: hvor godt tidlig varsling fungerte, forrige måned eller i måneden du oppgir.',
  'help.example.roi': 'roi',
  'help.example.figures': 'figures 2026-10',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
