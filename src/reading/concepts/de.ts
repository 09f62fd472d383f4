import type { ConceptPhrases } from '../concept-phrases.js';

export const german: ConceptPhrases = {
  injury: `
    verletz*, blut*, blutet, wunde*, verbrann*, verbrüh*, verätz*, knochenbruch, gebrochen, bewusstlos*,
    ohnmächtig, ohnmacht, umgekippt, zusammengebrochen, zusammengesackt, gehirnerschütterung, stromschlag,
    stromschläge, gequetscht, eingequetscht, quetsch*, abgetrennt, amput*, finger ~ verloren|ab|drin, hand ~
    drin|eingeklemmt, geschnitten, übel, schwindlig, schwindel, erbricht, erbrechen, atmet nicht, atemnot, im
    krankenhaus, krankenhaus, ins krankenhaus, klinik, intensivstation, notarzt, rettungswagen,
    rettungsdienst, sanitäter, krankenwagen, ersthelfer, verschluckt, vergift*, giftnotruf, ärzte, arzt
  `,
  death: `
    tot, tote, toter, toten, gestorben, stirbt, sterben, todesfall, tödlich*, ums leben, beerdig*,
    verstorben*, selbstmord, suizid*, ertrunken, ertrinken, ersticken, erstickt, verendet, verenden, mein
    mann|meine frau|mein vater ist
  `,
  trapped: `
    eingeklemmt, gefangen, steckt fest, stecken fest, sitzt fest, sitzen fest, eingesperrt, eingeschlossen,
    kommt nicht raus, kommen nicht raus, verschüttet, hängt im|in|über, hängen im|in, festgesteckt, feststeck*
  `,
  fire: `
    brand, brennt, brannte, feuer, flammen, rauch*, qualm*, schmort, schwelt, explo*, verpuffung, funken,
    fängt feuer, in flammen, verschmort, geschmolzen, schmilzt, riecht ~ verbrannt|verschmort, überhitz*,
    lichtbogen, kurzschluss
  `,
  leak: `
    gas, gasalarm, gasgeruch, leck, undicht, läuft aus, ausgelaufen, auslaufen, austritt, tritt aus,
    ausgetreten, ammoniak, chlor*, säure, giftig*, dämpfe, kohlenmonoxid, spritzt, sprudelt, schießt raus,
    kontaminier*, verseucht, diesel, methan, chemikalie*, geplatzt, platzt
  `,
  flood: `
    hochwasser, überschwemm*, überflutet, flut, unter wasser, abgesoffen, wasser ~
    keller|serverraum|decke|überall|steigt|rein|läuft, wasserschaden, sturm, blitzeinschlag, unwetter,
    erdbeben, erdrutsch, dach ~ undicht|eingestürzt|runter, schlamm
  `,
  pressure: `
    überdruck, wölbt, beult, zu heiß, temperatur ~ steigt|fällt|sinkt, steigt, außer kontrolle, geht nicht ~
    zu|auf|aus, lässt sich nicht ~ stoppen|schließen|öffnen|abschalten, macht nicht ~ auf|zu, stoppt nicht,
    hört nicht auf, bremse* ~ versag*|greif*|rutsch*, tauen, auftau*, erfrier*, kühlung ~ ausgefallen|weg|tot,
    kühlkette
  `,
  collapse: `
    eingestürzt, einsturz*, zusammengestürzt, gerissen, riss, umgekippt, umgestürzt, runtergefallen,
    heruntergefallen, abgestürzt, absturz, gefallen, runtergekommen, gebrochen, nachgegeben, gelöst,
    entgleist, kollidiert, gekracht, abgebrochen, abgerissen
  `,
  moved_by_itself: `
    von selbst, von alleine, ohne vorwarnung, plötzlich, auf einmal, losgefahren, angelaufen, obwohl jemand,
    not aus ~ nicht|ohne|reagiert|funktioniert, notaus ~ nicht|reagiert, schutz* ~
    offen|fehlt|überbrückt|versag*, lichtgitter, lichtschranke, schutztür*, sicherheits* ~
    versag*|ausgefallen|überbrückt, verriegeln nicht
  `,
  animals: `
    kühe, kuh, rinder, herde, ferkel, schweine, sauen, hühner, hähnchen*, küken, kälber, kalb, pferde, fische,
    tiere, vieh, stall, melkroboter, melken, melkstand
  `,
  people_at_risk: `
    patient*, kind, kinder, kindern, baby, babys, babynahrung, pfleger*, pflegeheim, operation, op saal,
    bewohner*, rollstuhl*, fahrer, mitarbeiter, kollege, kollegin, monteur, mann ~ drin|oben, leute ~
    drunter|drin, person*, azubi ~ verletzt|hand, schüler
  `,
  authorities: `
    polizei, feuerwehr, evakuier*, geräumt, gewerbeaufsicht, berufsgenossenschaft, staatsanwalt*, behörde*,
    datenschutzbehörde, notruf, katastrophenschutz, bombendrohung, bombe, amok*, waffe*, bewaffnet, drohung,
    bedroht, droht, überfall*, geisel*, eingebrochen, einbruch, gestohlen, geklaut, diebstahl, sabotage
  `,
  breach: `
    hack*, gehackt, ransom*, lösegeld, erpress*, schadsoftware, trojaner, virus, phishing, verschlüsselt,
    bitcoin, angriff, angreifer, ddos, eindring*, unbekannt* ~ ip|benutzer|konto|anmeldung|admin, fremde* ~
    zugriff|name|konto|daten, jemand ~ zugriff|eingeloggt|zugang|passw*, passwörter ~ geändert, datenleck,
    geleakt, abgeflossen, öffentlich ~ einsehbar|zugänglich, falsch* ~ empfänger|person|patient*|kunde*,
    fremder kunden, andere* kunden, personenbezogen*, patientenakten, gehaltsabrechnung*, vertraulich*, dsgvo,
    kopiert, abgezogen, zugang ~ sperren
  `,
  data_lost: `
    alles ~ weg|gelöscht|leer|verloren|verschwunden|futsch|überschrieben, alle ~
    weg|gelöscht|leer|verloren|verschwunden|futsch, sämtliche ~ weg|gelöscht|verloren|futsch, ist weg, sind
    weg, komplett weg, futsch, datenverlust, verloren, verschwunden, überschrieben, gelöscht ~
    komplett|alles|versehentlich|ganze, korrupt, beschädigt, backup* ~
    leer|fehlgeschlagen|kaputt|weg|auch|defekt, sicherung* ~ leer|fehlgeschlagen|kaputt|weg|auch|defekt,
    datenbank ~ weg|leer|kaputt|gelöscht|zerstört, wiederherstell*, unwiederbring*, nichts mehr
  `,
  down: `
    steht still, stehen still, stillstand, steht, stehen, ausgefallen, ausfall, totalausfall, fällt aus,
    offline, lahmgelegt, lahm, nichts geht, geht nichts, nichts funktioniert, geht gar nichts, nicht
    erreichbar, startet nicht, fährt nicht hoch, kommt nicht hoch, keiner kommt rein, niemand kommt, niemand
    kann, keiner kann, kommen nicht ~ rein|ins|an, können nicht ~ arbeiten|ausliefern|fakturieren,
    eingefroren, hängt, schwarzer bildschirm, bildschirm ~ schwarz, stromausfall, strom ~ weg|ausgefallen,
    dunkel, tot, produktion*, produktionsstopp, band ~ steht, linie ~ steht, anlage ~ steht|gesperrt, ganze* ~
    werk|system|anlage|netz|linie, komplette*, gesperrt, störung, verlieren ~ minute|stunde
  `,
  mass_error: `
    doppelt abgebucht|belastet|überwiesen, zweimal abgebucht, gehälter, löhne, lohn*, zahlungen ~
    falsch|doppelt, preise ~ null, an alle ~ verschickt|gesendet|kunden, bestellungen ~ durch
  `,
  urgency: `
    notfall, dringend*, eilt, sofort, sofortige*, unverzüglich, jetzt, hilfe, sos, ist da jemand, jemand da,
    ist jemand, irgendjemand, rufen sie ~ an|zurück|sofort, bitte rufen, schnell, schnellstens, jede minute,
    pro minute, noch ~ minuten|stunden, in ~ minuten|stunden, heute nacht, gerade, akut, kritisch, was tun,
    was sollen wir, was soll ich, was machen wir, wissen nicht was|mehr|weiter, keine ahnung was
  `,
  despair: `
    weine*, heule*, tränen, panik, verzweif*, am ende, nervenzusammenbruch, nervlich, kann nicht mehr, können
    nicht mehr, insolven*, pleite, konkurs, gläubiger, gerichtsvollzieher, ruin*, existenz*, verliere alles,
    verlieren alles, schlafe nicht, angst, panisch, albtraum, zittere, flehe, bitte bitte, schlaganfall*,
    herzinfarkt, krebs, witwe, kurzarbeit, entlassen
  `,
  scale: `
    ganze, ganzen, ganzes, gesamte*, alle, allen, alles, sämtliche*, jeder, niemand, keiner, hunderte,
    tausende, dutzende, schlange, warten, warteschlange, wartezimmer, alle ~
    filialen|standorte|maschinen|linien|kunden, leute ~ warten|stehen
  `,
  end_it: `
    kündig*, gekündigt, kündigung*, beend*, beendigung, auflös*, aufheb*, aufhebung*, storn*, widerruf*,
    rücktritt, zurücktreten, treten zurück, aussteig*, ausstieg, raus, rauskomm*, komme ~ raus, kommen ~ raus,
    austreten, austritt, abmeld*, abbestell*, einstell*, abschalten lassen, trennen uns, trennen, trennung,
    schluss, schluss machen, aufhören, hören auf, verabschied*, abschied, ohne sie, ohne euch, nicht ~
    fortsetz*|fortführ*|weiterführ*|weitermachen, nicht weiter, wollen nicht mehr, möchte nicht mehr, wird
    nichts mehr, stoppe*, stoppen, loswerden, los, abstoßen, sonderkündig*, wegfallen, entfällt, abwickeln,
    vertrag ~ aufheben|auflösen|beenden|auslaufen|raus, auslaufen lassen, laufen lassen, dauerhaft stopp*,
    wars das, erledigt, ganz raus, lassen ~ auslaufen|sein, ausscheiden
  `,
  no_renewal: `
    nicht ~ verläng*|erneuer*|unterschreib*, keine ~ verläng*|erneuerung|weitere*, verlängerung*, verlängert ~
    nicht, automatische* verlängerung, läuft aus, auslaufen, ablauf, laufzeit*, vertragsende, kein zweites,
    folgejahr, optionsjahr, option
  `,
  other_supplier: `
    wettbewerb*, konkurren*, mitbewerber*, andere* ~ anbieter|system|lösung|lieferant*|firma|dienstleister,
    neue* ~ anbieter|system|lösung|lieferant*|dienstleister, anbieterwechsel, wechsel*, umstieg, umsteigen,
    steigen um, woanders, anderswo, anderweitig, inhouse, selbst ~ machen|entwickel*, eigenentwicklung,
    alternativ*, entschieden, entscheidung, günstiger*, billiger, halb so teuer, bessere* angebot,
    ausschreib*, zentrale, konzern
  `,
  no_need: `
    nicht mehr ~ brauch*|benötig*|nutz*|verwend*|nötig|gebraucht, brauch* ~ nicht mehr|nicht, benötig* ~ nicht
    mehr|nicht, kein bedarf, keinen bedarf, bedarf ~ entfällt|weg|mehr, keine verwendung, nutzen ~
    kaum|nicht|nie, überflüssig, hinfällig, nichts für uns, lohnt sich ~ nicht|mehr, verzicht*, kein interesse
  `,
  closing_down: `
    schließ* ~ standort|filiale|laden|betrieb, schließung, geschäftsaufgabe, betriebsaufgabe, aufgegeben, gebe
    ~ auf, geben ~ auf, liquid*, ruhestand, rente, rentner, pensioniert, verkauft, fusion*, übernommen,
    übernahme, mutterkonzern, muttergesellschaft, neuer eigentümer, nachfolger, stillgeleg*, stilllegung,
    fahren ~ runter, projekt ~ beendet|fertig|vorbei|ausgelaufen, verkleinern
  `,
  reduce: `
    downgrade*, reduzier*, herunterstuf*, runterstuf*, runter auf, zurückstuf*, weniger ~
    lizenzen|nutzer|plätze, lizenzen ~ zurück|abgeben|weniger, kleiner* ~ paket|tarif|vertrag, basis* tarif,
    kostenlose* version, nur noch ~ basis|kern, abspeck*, sparen, einspar*, sparkurs, ruhen*, ruhend*,
    pausier*, aussetzen, einfrieren, zusatzmodul ~ weg|raus|ab
  `,
  running_contract: `
    vertrag*, verträge*, abo, abos, abonnement*, mitgliedschaft*, konto, kundenkonto, account, leasing*,
    mietvertrag, lizenz*, tarif*, testphase, probe*, pilot*, wartungsvertrag*, servicevertrag*, lastschrift*,
    abbuchung*, einzugsermächtigung, geschäftsbeziehung*, zusammenarbeit, dauerschuld*, rahmenvertrag*
  `,
  hand_back: `
    lösch* ~ konto|account|daten|alles, konto ~ löschen|schließen|gelöscht, schließen sie, daten ~
    löschen|zurück|exportieren|gelöscht, schlussrechnung, endabrechnung, letzte rechnung, letzte abbuchung,
    letzter tag, abrechnen, abhol* ~ gerät*|maschine*, rückgabe, zurückgeben, zurückschicken, retour,
    rückerstattung, geld zurück, ausstiegsgebühr, vertragsstrafe, kündigungsfrist*, frist, mindestlaufzeit,
    frühestens, frühestmöglich*, nächstmöglich*, wann ~ raus|kündigen|aussteigen, wie ~
    raus|kündige|los|beende|stoppe|steige, bestätig* ~ kündigung|beendigung|schriftlich|eingang|erhalt,
    widerrufsrecht, formlose*
  `,
  farewell: `
    dank* ~ jahre|zusammenarbeit|zeit|alles, danke für die, alles gute, leider, bedauer*, schweren herzens,
    haben uns entschieden|entschlossen, beschluss*, beschlossen, vorstand ~ beschlossen, geschäftsführung ~
    entschieden|beschlossen, gesellschafter*, stadtrat, zum ~
    januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|monatsende|jahresende|quartalsende|31|30|nächstmöglichen,
    monatsende, jahresende, jahreswechsel, ab ~
    januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember, ab sofort, mit
    wirkung, mit sofortiger, nächste* ~ monat|jahr|saison
  `,
  legal_terms: `
    hiermit, gemäß, gem, laut vertrag, paragraf, ordentlich, außerordentlich*, fristgerecht, fristlos*,
    schriftlich, einschreiben, bgb, agb, sonderkündigungsrecht, wichtigem grund, vertragsverletzung,
    rückabwick*, formell, wirksam
  `,
  anger: `
    unverschämt*, unverschämtheit, frech*, frechheit, skandal*, schande, peinlich, lächerlich*, unfassbar,
    unglaublich, unmöglich, inakzeptab*, nicht akzeptabel, untragbar, unzumutbar, zumutung, katastroph*,
    desaster, chaos, chaot*, saftladen, mist, scheiß*, scheisse, verdammt, schrott, müll, murks, pfusch*,
    wertlos, unbrauchbar, nutzlos, grottenschlecht, miserabel, schlimmste, wütend, sauer, stinksauer,
    verärgert, ärger*, ärgerlich, genervt, nervt, frustr*, satt, schnauze voll, nase voll, faxen dicke,
    reichts, mir reicht, uns reicht, genug, geduld*, dreist*, abzocke, betrug, wucher, witz, theater, zirkus,
    farce, armutszeugnis, hohn, verarsch*, unterirdisch, beleidig*, dilettant*, inkompeten*, amateur*
  `,
  disappointed: `
    enttäusch*, unzufrieden, nicht zufrieden, mehr erwartet, erwartet, bereue*, vertrauen, vertrauen ~
    weg|verloren, schlecht*, nie wieder, nicht empfehlen, schade, traurig, ehrlich gesagt, muss schon sagen,
    bei allem respekt, offen gesagt, ernsthaft, früher ~ besser, anständig, nicht böse gemeint, verteidigt,
    mein eindruck, eigentlich
  `,
  again: `
    wieder, schon wieder, erneut, abermals, wiederholt*, zum wiederholten, zweites mal, drittes mal, viertes
    mal, zum ~ mal, x ten mal, immer noch, noch immer, immer wieder, jedes mal, jedesmal, jede woche, jeden
    monat, ständig, dauernd, laufend, dieselbe*, derselbe*, gleiche* ~ fehler|problem|antwort, zweimal,
    dreimal, viermal, fünfmal, seit ~
    wochen|monaten|tagen|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag,
    seit wochen, seit monaten, nach ~ wochen|monaten|tagen, wie lange noch, wie oft, wie viele ~
    mal|tickets|noch, in folge, drei ~ wochen|monate|termine|techniker|anrufe, vier ~ wochen|monate|termine,
    fünf ~ wochen|monate, sechs ~ wochen|monate, bis heute, nach wie vor
  `,
  waiting: `
    warte ~ seit|auf|immer, warten ~ seit|auf|immer, gewartet, warteschleife, hotline, keine ~
    antwort|rückmeldung|reaktion|entschuldigung, kein ~ rückruf|anruf|feedback|ersatz*, niemand ~
    meldet|antwortet|kümmert|zuständig|kommt|kam, keiner ~ meldet|antwortet|kümmert|zuständig|weiß|kam, nie ~
    gemeldet|gekommen|angekommen, nicht ~ gemeldet|gekommen|erschienen|zurückgerufen, funkstille, ignorier*,
    hingehalten, vertröst*, verspät*, verzöger*, zu spät, überfällig, versetzt, termin ~
    geplatzt|verschoben|abgesagt, verschoben, weitergereicht, abgewimmelt, ticket ~ geschlossen|offen,
    mahnung*
  `,
  broken_promise: `
    versproch*, verspricht, zugesagt, zusage, zugesichert, garantiert, hieß es, sagte man, laut datenblatt,
    laut werbung, angeblich*, sogenannt*, verkauft als, beworben, wirbt, werbung, werbeversprech*, sollte ~
    eigentlich, vertriebler*, verkäufer*, gelogen, lüge*, belogen, getäuscht, täusch*, irreführ*, hinters
    licht, versteckt* ~ kosten|gebühr*, kleingedruckt*, ohne ~
    rücksprache|vorwarnung|ankündigung|zustimmung|absprache, nie ~ vereinbart|bestellt|zugestimmt, vereinbart,
    nicht ~ vereinbart|bestellt, abgemacht, ausgemacht
  `,
  blame: `
    ihr* ~
    techniker|monteur|mitarbeiter|fahrer|leute|kollege|support|hotline|firma|chatbot|abteilung|update|produkt|maschine|rechtsabteilung|kundendienst,
    euer ~ techniker|support|update|system|laden, kundendienst, kundenservice, sie ~ sollten|könnten|haben
    nie|wissen|glauben|nennen|verweisen|schreiben, warum, wieso, weshalb, wie kann ~ sein|passieren|man, wer ~
    zahlt|bezahlt|haftet|ersetzt|kommt ~ auf, was haben sie, wozu, dafür ~ bezahl*|zahl*, ist das ~
    ernst|normal|ihr, wollen sie, glauben sie, meinen sie ~ ernst, nennt ihr, verantwort*, schuld, ihr fehler,
    wessen
  `,
  sarcasm: `
    gratul*, glückwunsch, bravo, chapeau, respekt, wow, toll, super ~ leistung|service, klasse ~
    leistung|service, großartig, herzlichen, schön dass, wie schön, lustig, witzig, humor, ironie, ironisch,
    natürlich, offenbar, anscheinend, offensichtlich, aha, danke für nichts, überraschung, kein wunder, man
    stelle sich, kaum zu glauben, spricht für sich, sagt alles, immerhin, pünktlich ~ rechnung, premium,
    experten, kreativ, wenigstens, angeblich
  `,
  compensation: `
    entschädig*, schadenersatz*, schadensersatz*, erstatt*, geld zurück, minderung, gutschrift, wer zahlt,
    nachbesser*, verlange*, fordere*, fordern, erwarte*, bestehe auf, entschuldig*, ausred*, erklärung,
    stellungnahme, chef*, vorgesetzt*, geschäftsführung, geschäftsleitung, beschwer*, beschwerde*, reklam*,
    eskal*, verbraucherzentrale, verbraucherschutz, anwalt*, rechtsanwalt, rechtlich*, gericht*, klage,
    klagen, verklag*, presse, zeitung, bewertung*, stern, sterne, verband, frist, letzte ~
    frist|mahnung|chance, sonst, andernfalls, einbehalten
  `,
  bad_quality: `
    kaputt, defekt*, mangel*, mängel, funktioniert nicht, geht nicht, passt nicht, falsche*, falsch, fehlt,
    fehlen, kratzer, delle*, rost*, blättert, laut, lärm, langsam*, schlechter, schlimmer, unbrauchbar,
    fehlerhaft, fehler*, stürzt ab, abstürze, hakt, wackel*, billig*, plastik, fällt auseinander, schlampig*,
    schlamp*, dreckig*, schmutzig, beschädigt, ruiniert, nach ~ wochen|monaten|tagen, verschlissen, undicht,
    versag*, problem*, ärger, bruch, pixelfehler
  `,
  money: `
    rechnung*, berechnet, abgebucht, preiserhöh*, erhöhung, teurer, teuer, prozent, überteuert, gebühr*,
    kostet uns, gekostet, bezahlt, bezahlen für, zahlen für, inkasso, mahn*, aufschlag
  `,
  rude: `
    unfreundlich, unhöflich, arrogan*, herablassend, überheblich, patzig, aufgelegt, abgewürgt, ausgelacht,
    belehr*, angeschrien, tonfall, umgang, behandel*, respektlos*, egal, interessiert ~ niemand|keinen, kein
    interesse ~ an, faul, chatbot*, bot, textbaustein*, standardantwort*, verkaufen, aufschwatz*, aufdräng*,
    andreh*, verkaufsgespräch*, werbeanruf*, newsletter
  `,
  no_sales: `
    keine ~ werbung|angebote|anrufe|newsletter|werbemails, nicht ~ anrufen|kontaktieren|werben|angebote,
    werbung ~ einstellen|unterlassen|mehr, verteiler ~ streichen|nehmen|löschen, aus dem verteiler,
    werbewiderspruch, widerspreche ~ werb*|nutzung, spam
  `,
  request: `
    können sie, könnten sie, kann man, kann ich, können wir, könnten wir, könnt ihr, kannst du, könnte ich,
    habt ihr, haben sie, hätten sie, hättet ihr, gibt es, gibts, bietet ihr, bieten sie, liefern sie, liefert
    ihr, welche*, was kostet, was kost, was heißt, was bedeutet, was brauch*, was ist, wie ~
    viel|oft|lange|groß|hoch|schwer|kann|stelle|wird|lautet|breche|funktioniert, wie viele, wo ~
    finde|kann|trage|stell*|ist|liegt|gibt, wann ~ kommt|haben|ist|wird|kann, wer ~ ist|macht, ist ~
    das|der|die|es ~ möglich|normal|verträglich|dabei|lieferbar, ist die, ist der, ist das, ist bei, sind die,
    passt ~ der|die|das, braucht ~ man|der|das, brauchen wir, muss ~ ich|man|das|die, müssen ~ die|wir, darf ~
    ich|man, sollte man, lässt sich, wäre es möglich, ich hätte gern*, wir hätten gern*, wir möchten, ich
    möchte ~ wissen|gern, hätte gerne, bitte ~ senden|schicken|ergänzen|noch|mitschicken, würde gerne wissen,
    mich interessiert, frage, kurze frage, wüsste gern, empfehlen sie, suchen, sagt mal
  `,
  pleasantries: `
    danke, vielen dank, besten dank, hallo, guten tag, guten morgen, moin, servus, grüß gott, freundliche*
    grüße, mfg, lg, keine eile, eilt nicht, kein stress, zufrieden, sehr zufrieden, läuft ~
    gut|super|prima|einwandfrei|rund, funktioniert ~ gut|super|prima|einwandfrei|bestens, klappt ~
    gut|super|prima, prima, super, klasse, volltreffer, perfekt, toll ~ gerät|produkt|service, freuen uns,
    begeistert, alles gut, alles bestens, nichts schlimmes, kein problem, hat sich erledigt ~ danke, gelöst,
    neugierig, nur interessehalber, rein interessehalber, nur mal, wollte nur
  `,
  buying: `
    preis, preise, angebot*, kosten, bestell*, kaufen, nachbestell*, zusätzlich*, weitere* ~
    lizenz*|nutzer|gerät*, mehr ~ speicher|nutzer|lizenzen|platz, noch ~ zwei|drei|einen|eine|ein, upgrade*,
    größer*, erweiter*, aufstock*, wachsen, neuer standort, zweiter standort, neue halle, rabatt*,
    lieferzeit*, lieferbar, verfügbar*, vorrätig, lager, ersatzteil*, teilenummer, artikelnummer, katalog*,
    modell*, version, variante, kompatib*, passend*, vorführ*, testzeitraum, budget*, nächstes jahr,
    garantie*, gewährleistung
  `,
  everyday_task: `
    einstell*, einricht*, konfigur*, export*, import*, bericht*, report*, dashboard*, filter*, spalte*, feld,
    felder, vorlage*, benutzer*, nutzer*, berechtigung*, rechte, passwort, login, api, schnittstelle*, excel,
    pdf, csv, druck*, etikett*, kalender*, adresse*, umsatzsteuer, ust, kostenstelle*, handbuch, anleitung*,
    datenblatt, sicherheitsdatenblatt, zertifikat*, konformitätserklärung, zeichnung*, schulung*, webinar*,
    termin*, kalibrier*, prüfung, wartungsplan, wartungsintervall, serviceheft, tastenkürzel, taste*, farbe,
    farbton, größe, länge, breite, gewicht, durchmesser, spannung, material, öl, fett, batterie*, lager,
    dichtung*, schlauch*, riemen, schraube*, sicherung, lampe*, rauchmelder, absender, bankverbindung
  `,
  not_real: `
    test*, probe*, übung*, simul*, hypothet*, theoretisch, für den fall, im falle, was passiert wenn, falls ~
    mal, falls ~ jemals, angenommen, handbuch, krisenhandbuch, notfallplan, notfallhandbuch,
    gefährdungsbeurteilung, audit*, versicherung ~ fragt|will, schulungs*, richtlinie, aufkleber, schild*,
    modul*, heißt, funktion, namens, unser kunde, unsere kunden, ehemalig*, auslaufmodell, nichts passiert,
    keiner verletzt, fehlalarm, zum glück, gottseidank, wie geplant, ist behoben, wurde behoben, aus spaß, im
    gegenteil, beschwerden haben wir keine, vorlage
  `,
};
