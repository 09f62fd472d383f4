import type { ReportTranslation } from './report-key.js';

/** Norwegian, bokmål. */
export const nb = {
  'title.churn': 'Kan denne filen si hvem som slutter?',
  'title.win': 'Kan denne filen si hvilke salg som vinnes?',
  'title.text': 'Kan denne filen si hva tekster handler om?',
  'about.rows': '{file}: {rows} rader, og i {positives} av dem ({share}) er {label} «{positive}».',
  'about.texts':
    '{file}: {rows} tekster i {count, plural, one {# klasse} other {# klasser}} av «{label}»; den største, «{largest}», har {share} av dem.',
  'about.features': 'Lært av {count, plural, one {# kolonne} other {# kolonner}}.',
  'about.date': 'Laget {date} av varsel evaluate.',
  waived: 'Kravene til historikk er satt til side: Dette vurderer filen, ikke bedriftens egen historikk.',

  'verdict.usable': 'Brukbar',
  'verdict.none': 'Ikke bedre enn grunnraten',
  'verdict.significant_and_large_enough':
    'Sannsynlighetene er klart bedre enn å oppgi grunnraten på {rate} for alle, og det er ingen tilfeldighet (log-tap {gain} lavere, {p}).',
  'verdict.not_significant':
    'Ikke bevist: Gevinsten over å oppgi grunnraten på {rate} for alle kan være tilfeldig (log-tap {gain} lavere, {p}; kravet er under 0,01).',
  'verdict.worse':
    'Ingenting ble funnet: Sannsynlighetene er ikke bedre enn å oppgi grunnraten på {rate} for alle (log-tap {loss} høyere, {p}).',
  'verdict.gain_too_small':
    'For lite ble funnet: Det er knapt bedre enn å oppgi grunnraten på {rate} for alle (log-tap {gain} lavere, kravet er 2 %; {p}).',
  'verdict.text': '{right} av 100 tekster sorteres riktig',
  'verdict.text.ahead':
    'Å velge den største klassen, «{largest}», hver gang gir {guess}. Med andre tekster som disse ville {low} til {high} av 100 blitt sortert riktig (95 %-intervall).',
  'verdict.text.level':
    'Det er ingen klar gevinst: Å velge den største klassen, «{largest}», hver gang gir {guess}. Med andre tekster som disse ville {low} til {high} av 100 blitt sortert riktig (95 %-intervall).',

  'finding.gain.churn': 'Se på de {top} som er rangert høyest, og du finner {found} av dem som slutter.',
  'finding.gain.win': 'Se på de {top} som er rangert høyest, og du finner {found} av salgene som vinnes.',
  'finding.lift.churn': 'Blant dem er det {lift} ganger så mange som slutter som i et tilfeldig utvalg.',
  'finding.lift.win': 'Blant dem er det {lift} ganger så mange vunne salg som i et tilfeldig utvalg.',
  'finding.auc.churn':
    'Av én kunde som slutter og én som blir, rangeres den som slutter, høyest {pairs} av 100 ganger. Gjetting gir 50.',
  'finding.auc.win':
    'Av ett vunnet og ett tapt salg rangeres det vunne høyest {pairs} av 100 ganger. Gjetting gir 50.',
  'finding.ece': 'De oppgitte sannsynlighetene bommer i snitt med {points} prosentpoeng.',
  'finding.text.hardest':
    'Dårligst gjenkjent er «{name}»: {found} av {count, plural, one {# tekst} other {# tekster}}.',
  'finding.text.confused':
    'Den hyppigste feilen: «{actual}» tas for «{predicted}» ({count, plural, one {# tekst} other {# tekster}}).',

  'reliability.title': 'Stemmer de oppgitte sannsynlighetene?',
  'reliability.guide':
    'Hvert punkt er en tidel av radene, med 95 %-intervall. På den stiplede linjen stemmer sannsynlighetene nøyaktig.',
  'reliability.x': 'oppgitt sannsynlighet',
  'reliability.y.churn': 'andel som sluttet',
  'reliability.y.win': 'andel som ble vunnet',
  'reliability.y.text': 'andel sortert riktig',
  'reliability.guide.text':
    'Hvert punkt er en tidel av tekstene, med 95 %-intervall: sannsynligheten oppgitt for den valgte klassen, og hvor ofte den var riktig. På den stiplede linjen stemmer sannsynlighetene nøyaktig.',
  'reliability.alternative':
    'Diagram over oppgitte sannsynligheter mot det som skjedde: fra {lowStated} oppgitt og {lowHappened} inntruffet til {highStated} oppgitt og {highHappened} inntruffet.',
  'gain.title': 'Hvor mange finnes øverst på listen?',
  'gain.guide':
    'Jo høyere linjen ligger over den stiplede (tilfeldig rekkefølge), desto mindre arbeid per funn.',
  'gain.x.churn': 'andel kunder det er sett på',
  'gain.x.win': 'andel salg det er sett på',
  'gain.y.churn': 'andel funnet av dem som slutter',
  'gain.y.win': 'andel funnet av vunne salg',
  'gain.alternative':
    'Diagram over andelen som finnes ved å se på toppen av listen: {at10} ved 10 %, {at20} ved 20 %, {at50} ved 50 %.',
  'roc.title': 'Treff mot falske alarmer',
  'roc.guide': 'Jo nærmere øvre venstre hjørne, desto bedre. Den stiplede linjen er gjetting.',
  'roc.x': 'falske alarmer',
  'roc.y': 'treff',
  'roc.alternative':
    'Diagram over treff mot falske alarmer: {at10} treff ved 10 % falske alarmer, {at20} ved 20 %. Arealet under er {auc}.',
  'importance.title': 'Det som betyr mest',
  'importance.guide':
    'Hvor mye dårligere sannsynlighetene blir når en kolonne stokkes (økning i log-tapet, med 95 %-intervall). Når kolonner sier det samme, ser hver av dem mindre viktig ut enn de er til sammen.',
  'importance.x': 'økning i log-tapet',
  'importance.alternative': 'Diagram over kolonnene som betyr mest: {names}.',
  'chart.numbers': 'Tallene bak dette diagrammet',

  'column.bin': 'tidel',
  'column.stated': 'oppgitt',
  'column.happened': 'inntraff',
  'column.interval': '95 %-intervall',
  'column.rows': 'rader',
  'column.looked': 'sett på',
  'column.found': 'funnet',
  'column.alarms': 'falske alarmer',
  'column.hits': 'treff',
  'column.texts': 'tekster',
  'column.class': 'klasse',
  'column.precision': 'presisjon',
  'column.recall': 'gjenfinning',
  'column.f1': 'F1',
  'column.macroF1': 'makro-F1',
  'column.actual': 'hører til',
  'column.predicted': 'ble tatt for',
  'column.share': 'andel av klassen',
  'column.right': 'riktig',
  'column.column': 'kolonne',
  'column.importance': 'betydning',
  'column.fold': 'del',
  'column.step': 'steg',
  'column.positives': 'ja',
  'column.fit': 'trening, s',
  'column.predict': 'beregning, s',
  'column.auc': 'AUC',
  'column.averagePrecision': 'gjennomsnittlig presisjon',
  'column.logLoss': 'log-tap',
  'column.brier': 'Brier',
  'column.accuracy': 'treffsikkerhet',
  'column.liftAt10': 'løft ved 10 %',
  'row.average': 'gjennomsnitt',
  interval: '{low} til {high}',

  'tried.title': 'Det som ble prøvd',
  'split.given_folds':
    'Vurdert på de {count} oppgitte delene: Sannsynligheten for hver rad kommer fra en modell som aldri så den.',
  'split.stratified_folds':
    'Vurdert på {count} tilfeldige deler med like andeler av begge svar: Sannsynligheten for hver rad kommer fra en modell som aldri så den.',
  'split.forward_in_time':
    'Vurdert framover i tid etter «{column}», i {count, plural, one {# steg} other {# steg}}: trent på tidligere rader, testet på senere.',
  'split.text.given_folds':
    'Vurdert på de {count} oppgitte delene: Hver tekst sorteres av en modell som aldri så den.',
  'split.text.stratified_folds':
    'Vurdert på {count} tilfeldige deler med like andeler av hver klasse: Hver tekst sorteres av en modell som aldri så den.',
  'split.text.test_file': 'Vurdert på testfilen: lært av den andre filen alene.',
  'tried.text':
    'Alle innstillinger ble i hver runde valgt på treningstekstene alene; tekstene det ble testet på, hadde ingen del i det.',
  'learner.only': 'Det som gikk best på treningsradene: {learner}.',
  'learner.blend': 'Det som gikk best på treningsradene: en blanding av {learners}.',
  'learner.blendGain': 'Sammen var log-tapet {gain} lavere enn for den beste av dem alene.',
  'learner.boosting': 'boostede trær',
  'learner.forest': 'en skog av trær',
  'learner.logistic': 'logistisk regresjon',
  'learner.small-forest': 'en skog fra biblioteket ml-random-forest',
  'learner.share': '{learner} ({weight})',
  'tried.inside':
    'Metode, innstillinger og kalibrering ble i hver runde valgt på treningsradene alene; radene det ble testet på, hadde ingen del i det.',
  'folds.title': 'Runde for runde',
  'classes.title': 'Klasse for klasse',
  'classes.guide': 'Alle runder samlet, den vanskeligste klassen først.',
  'classes.rest': '{count, plural, one {Én klasse til} other {# klasser til}}',
  'confusions.title': 'Hva som forveksles',
  'confusions.guide':
    'De hyppigste feilene. Mange mellom to klasser kan bety at heller ikke mennesker klarer å skille dem.',
  'confusions.none': 'Ingen tekst ble sortert feil.',

  'leaks.title': 'Utelatt, fordi det røper svaret',
  'leaks.none': 'Ingen kolonne røper svaret.',
  'leak.separates_classes':
    '«{column}» skiller alene de to fra hverandre (AUC {auc}). Det er sjelden kjent på forhånd.',
  'leak.filled_after_the_fact':
    '«{column}» er fylt ut i {yes} av radene med ja og i {no} av de andre: Den ser ut til å bli fylt ut i ettertid.',
  'leak.after_scoring_date': '«{column}» ligger etter datoen for beregningen i {share} av radene.',
  'warnings.title': 'Verdt å vite',
  'warning.minimums_waived': 'Det er {positives} rader med ja og {negatives} med nei.',
  'warning.folds_disagree_with_time':
    'Framover i tid etter «{column}» er AUC {forward}, på tilfeldige deler {folds}. Stol på den første: Morgendagens rader er ikke blandet med dagens. Vurder med --time.',
  'warning.column_ignored.constant': '«{column}» er lik i alle rader og ble utelatt.',
  'warning.column_ignored.empty': '«{column}» er tom og ble utelatt.',
  'warning.column_ignored.identifier': '«{column}» navngir rader i stedet for å beskrive dem og ble utelatt.',
  'warning.column_ignored.duplicate': '«{column}» sier det samme som «{sameAs}» og ble utelatt.',
  'warning.cells_not_numbers':
    '«{column}» inneholder tall unntatt i {count, plural, one {# celle} other {# celler}}, som regnes som manglende.',

  'note.read_as_latin1': 'Filen ble lest som Latin-1, fordi den ikke er UTF-8.',
  'note.damaged': 'Radene før skaden ble lest: {damage}.',
  'note.column_named': 'Kolonne {position} kalles «{name}» her.',
  'note.records_unreadable':
    '{count, plural, one {# post} other {# poster}} kunne ikke leses og ble utelatt; på linje {line}: {reason}.',
  'note.rows_without': '{count, plural, one {# rad} other {# rader}} uten «{column}» ble utelatt.',
  'note.several_negatives': 'Ja er «{positive}» i «{column}»; nei er {negatives}.',
  'note.several_negatives.more':
    '{negatives} og {count, plural, one {# annen verdi} other {# andre verdier}}',
  'note.dates_left_out':
    'Det læres ikke av datoer, for framtiden har andre: {columns}. Med --time vurderer de framover i tid.',
  'note.ids_repeat':
    '{count, plural, one {# rad} other {# rader}} gjentar en «{column}»; rader som hører sammen, brukes enten alle til læring eller alle til testing.',
  quoted: '«{name}»',

  'meaning.title': 'Hva tallene betyr',
  'meaning.auc': 'Hvor ofte et ja rangeres over et nei. 0,5 er gjetting, 1 er perfekt.',
  'meaning.averagePrecision':
    'Andelen ja blant radene rangert over hvert ja, i gjennomsnitt. Gjetting gir grunnraten.',
  'meaning.logLoss': 'Hva gale sannsynligheter koster, de skråsikre mest. Lavere er bedre.',
  'meaning.brier': 'Gjennomsnittlig kvadrert avvik mellom sannsynlighet og utfall. Lavere er bedre.',
  'meaning.accuracy': 'Andelen rader på riktig side av 50 %. Sier lite når ett av svarene er sjeldent.',
  'meaning.liftAt10': 'Andelen ja i tidelen rangert høyest, som et multiplum av grunnraten.',
  'meaning.text.accuracy': 'Andelen tekster som sorteres riktig.',
  'meaning.precision': 'Av tekstene som legges i en klasse, andelen som hører til der.',
  'meaning.recall': 'Av tekstene i en klasse, andelen som legges der.',
  'meaning.f1': 'Presisjon og gjenfinning i ett tall (harmonisk gjennomsnitt). 1 er perfekt.',
  'meaning.macroF1': 'F1 i gjennomsnitt over klassene, der sjeldne teller like mye som hyppige.',

  // The figures of a month.
  'monthly.date':
    'Laget {date}. Andeler av tidligere varsler gjelder et år, frafall slik de var registrert ved månedens slutt.',
  'monthly.intervals':
    'Strekene på søylene og intervallene i parentes er 95 %-intervaller (Wilson): Med så mange tilfeller kan den sanne andelen ligge hvor som helst innenfor.',
} as const satisfies ReportTranslation;
