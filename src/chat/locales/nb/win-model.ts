import type { winModel as english } from '../en/win-model.js';

export const winModel = {
  'winModel.title': 'Hva vinnersjansene bygger på',
  'winModel.inUse': 'En trent modell (nr. {model}) gir hvert åpne salg sin sjanse.',
  'winModel.none':
    'Ingen trent modell er i bruk. Et åpent salg viser andelen avsluttede salg som ble vunnet fra samme fase, og sier at det er det den viser.',
  'winModel.short': 'Dette mangler for en modell: {parts}.',
  'winModel.short.closed': '{has} av {needed} avsluttede salg',
  'winModel.short.won': '{has} av {needed} vunne salg',
  'winModel.short.lost': '{has} av {needed} tapte salg',
  'winModel.short.history_months': '{has} av {needed} måneder med historikk',
  'winModel.short.activities_a_month': '{has} av {needed} e-poster, møter og notater i måneden',
  'winModel.short.consistent_percent': '{has} av {needed} prosent av navnene skrevet likt',
  'winModel.short.complete_percent':
    '{has} av {needed} prosent av kunde, ansvarlig, produkt, beløp og fase fylt ut',
  'winModel.notYet': 'Hva som mangler for en modell, viser neste nattlige sjekk.',
  'winModel.train': 'Det er nok til en modell. Den trenes innen en uke.',
  'winModel.waived': 'Et eksperiment under minstekravene: bare til å se på, brukes aldri.',
  'winModel.unfit': 'Modell {model} er trent og tatt vare på, men skal ikke brukes: {why}.',
  'winModel.unfitUnknown': 'Modell {model} er trent og tatt vare på, men skal ikke brukes.',
  'winModel.waiting':
    'Modell {model} er trent. Den tar over når den har gått ved siden av den som er i bruk, i en uke.',
  'winModel.beside':
    'I natt vurderte den {count, plural, one {# åpent salg} other {# åpne salg}} uten at noen så det; {apart, plural, one {# sjanse} other {# sjanser}} ville vært minst 10 poeng annerledes.',
  'winModel.trainedOn.value':
    '{count, plural, one {# salg} other {# salg}} avsluttet fra {from} til {to}, {won} av dem vunnet, sett på {moments} ganger til sammen',
  'winModel.notes': 'Notatene til {count, plural, one {# salg} other {# salg}} er lest',
  'winModel.quality.value':
    'Setter et vunnet salg over et tapt i {auc} av tilfellene; fasen alene gjør det i {stage} ({count, plural, one {# salg} other {# salg}} som ble avsluttet sist)',
  'winModel.quality.base': 'Ikke bedre enn andelen i hver fase',
  'winModel.typical': 'Typisk salg',
  'winModel.closing': 'Datoer for avslutning',
  'winModel.closing.value':
    '{percent} av {count, plural, one {# salg} other {# salg}} ble avsluttet innenfor tidsrommet som var oppgitt, og som skal holde for 80 %; halvparten bommet med inntil {days, plural, one {# dag} other {# dager}}',
  'winModel.ownColumns': 'Deres egne kolonner',
  'winModel.leftOut': 'Utelatt, fordi det røper svaret',
  'winModel.leak.closing': '{name}: fylt ut for {closed} av avsluttede salg og {open} av åpne',
  'winModel.leak.after': '{name}: fylt ut for {won} av vunne salg og {lost} av tapte',
  'winModel.leak.alone': '{name}: skiller alene vunne salg fra tapte',
  'winModel.leak.later': '{name}: ligger i framtiden i {percent} av tilfellene',
  'winModel.stages': 'Vunnet, av avsluttede salg som har vært i en fase',
  'winModel.stage': '{stage}: {percent} av {count, plural, one {# salg} other {# salg}}',
  'winFault.minimums_waived': 'minstekravene er ikke oppfylt',
  'winFault.truncated': 'søket etter den ble avbrutt',
  'winFault.no_better_than_the_base_rate': 'den er ikke bedre enn å gi alle salg samme sjanse',
  'winFault.no_better_than_the_stage': 'den er ikke bedre enn andelen i hver fase',
  'winFault.calibration_off': 'sjansene stemmer ikke',
  'winFault.calibration_lost': 'sjansene stemte ikke mens den gikk ved siden av den som er i bruk',
  'winFault.worse_than_active': 'den rangerer dårligere enn den som er i bruk',
  'winTraining.title': 'Vinnermodell {model} er trent',
  'winTraining.active': 'Den gir åpne salg sjansene deres fra nå av.',
  'winTraining.shadow':
    'Ingenting taler imot den. Den tar over når den har gått ved siden av den som er i bruk, i en uke.',
  'winTraining.unfit': 'Den er tatt vare på, men skal ikke brukes: {why}.',
  'winTraining.because.drift':
    'Trent før kvartalet var over, fordi salgene ser annerledes ut enn før: {factors}.',
  'winTraining.because.chances': 'sjansene som helhet',
  'winTraining.because.calibration':
    'Trent før kvartalet var over, fordi sjansene ikke stemte: Av salgene som ble avsluttet, var {stated} ventet vunnet, men {won} ble det.',
  'winTraining.because.quality':
    'Trent før kvartalet var over, fordi den som er i bruk, skiller vunne salg fra tapte dårligere enn i testen.',
  'button.promoteWinModel': 'Ta den i bruk nå',
  'button.rollBackWinModel': 'Gå tilbake til den forrige',
  'done.winModelPromoted': 'Modell {model} gir åpne salg sjansene deres fra nå av.',
  'done.winModelRolledBack': 'Modell {model} gir åpne salg sjansene deres igjen.',
  'done.winModelRolledBack.stages':
    'Ingen trent modell er i bruk lenger: Åpne salg viser andelen vunne salg i fasen sin.',
  'model.others': 'Andre modeller',
  'model.others.churn': 'Frafall',
  'model.others.value': 'Kundenes verdi',
  'model.others.win': 'Vinnersjanser',
} as const satisfies Readonly<Partial<Record<keyof typeof english, string>>>;
