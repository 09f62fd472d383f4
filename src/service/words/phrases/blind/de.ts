import type { PhraseLines } from '../training-phrase.js';

export const german: PhraseLines = {
  complaint: `
Dreimal war der Monteur jetzt da, dreimal hat er dasselbe Ventil getauscht, und der Heizkessel geht immer noch jede Nacht auf Störung.
Schön, dass Sie in Ihrem Newsletter von Kundennähe schreiben. Seit elf Tagen wartet hier jemand auf einen Rückruf.
Das kann doch nicht euer Ernst sein!!!
Wir hatten ausdrücklich RAL 7016 bestellt, geliefert wurde ein Grau, das an Fensterkitt erinnert. Auf die Reklamation vom 4. kam bis heute nur eine automatische Eingangsbestätigung.
Ich möchte niemandem zu nahe treten, aber so einen Umgangston am Telefon habe ich in dreißig Jahren Einkauf nicht erlebt.
Die Rechnung vom März enthält schon wieder Fahrtkosten, obwohl uns eine Pauschale zugesagt wurde.
Zum vierten Mal: Das Etikett druckt verschoben, und zum vierten Mal schickt man mir den Link zur FAQ.
Wer ist bei Ihnen der Vorgesetzte vom Innendienst? Mit dem würde ich gern mal persönlich reden.
ehrlich gesagt sind wir von der Umstellung auf die neue Oberfläche ziemlich enttäuscht, nichts findet man mehr und die Hälfte der Berichte rechnet falsch
Wenn bis Freitag 12 Uhr keine Gutschrift über die 2.340 Euro da ist, übergebe ich das unserem Anwalt.
Im Verkaufsgespräch hieß es, die Schnittstelle zu DATEV sei fertig. Jetzt erfahren wir, dass sie "auf der Roadmap" steht. Da fühlt man sich schon ein bisschen veräppelt.
Der Aufzug im Haus B steht öfter, als er fährt. Unsere Mieter machen inzwischen Strichlisten.
Liebes Team, ich weiß, dass ihr am ersten Support nichts dafür könnt. Trotzdem muss ich loswerden, dass uns die dritte Preisänderung in einem Jahr sehr verärgert hat, zumal die Fehler aus dem Frühjahr noch alle da sind. So macht das keine Freude mehr.
Man hätte uns wenigstens sagen können, dass die Lieferung nicht kommt, dann hätten wir die zwei Leute nicht umsonst in der Samstagsschicht gehabt.
Ein Melkroboter für 160.000 Euro und die Zitzenbecher halten keine drei Monate. Das ist doch ein Witz.
Wir sind geduldige Leute, aber nach fünf vertagten Terminen wird es auch für uns schwierig.
Die Schulung war vertane Zeit, der Referent kannte die eigene Software nicht.
Sehr geehrte Damen und Herren, mit Befremden haben wir zur Kenntnis genommen, dass Sie die Wartungspauschale ohne jede Ankündigung um 18 % angehoben haben.
Bravo. Palette aufgerissen, zwei Kartons fehlen, und der Fahrer hat mit meinem Namen unterschrieben.
Seit dem Update dauert jede Buchung 40 Sekunden, das haben wir im Mai gemeldet, im Juni gemeldet und im August gemeldet. Soll ich für den Oktober gleich einen Termin ausmachen?
Der Reinigungstrupp hat am Freitag die Alarmanlage ausgelöst, den Schlüssel stecken lassen und im Besprechungsraum offenbar eine Pizza gegessen. Die Kartons lagen am Montag noch dort, als unsere Kunden kamen. Ich finde dafür ehrlich gesagt keine Worte.
Ich will gar kein Geld zurück, ich will einfach, dass mal jemand zuhört.
Die Google-Bewertung schreibe ich heute Abend, und sie wird nicht freundlich ausfallen.
Bin stinksauer, das Ersatzteil passt vorne und hinten nicht obwohl ich extra die Seriennummer durchgegeben hab
Laut Vertrag haben wir vier Stunden Reaktionszeit. Gekommen sind Sie nach zweieinhalb Tagen, und dann ohne Werkzeug.
Das Infusionspumpen-Display war bei der Auslieferung schon verkratzt. Für ein Neugerät in dieser Preisklasse finde ich das inakzeptabel.
Es tut mir leid, dass ich so deutlich werden muss, aber die Qualität Ihrer letzten drei Chargen ist unterirdisch.
Vielleicht liegt es ja an mir, doch unter "Lieferung in 24 Stunden" verstehe ich etwas anderes als den übernächsten Dienstag.
Der Chatbot hat mich viermal im Kreis geschickt, danach war die Hotline "außerhalb der Geschäftszeiten". Um 14:20 Uhr.
Mahnung erhalten für eine Rechnung, die wir am 2. bezahlt haben, Beleg liegt Ihnen seit zwei Wochen vor. Langsam wird's peinlich.
Ich hatte um Rückmeldung bis Montag gebeten. Es ist jetzt Donnerstag.
Das Getriebe macht nach Ihrer Reparatur mehr Lärm als davor, und dafür sollen wir 4.800 zahlen?
Bei uns im Team heißt Ihr Programm nur noch "die Sanduhr".
Hab mich auf die Zusage von eurem Außendienst verlassen, jetzt will keiner was davon wissen. Typisch.
Wir hatten wirklich große Hoffnungen in die Zusammenarbeit gesetzt. Davon ist nach diesem Herbst nicht mehr viel übrig.
Drei Ansprechpartner in vier Monaten, und jedem muss ich die Geschichte von vorn erzählen.
Die Spritze dosiert ungleichmäßig, das sieht man am Bestand vom Feldweg aus. Euer Techniker meinte, das sei "normal". Normal ist daran gar nichts.
Muss ich eigentlich erst Ihre Geschäftsleitung anschreiben, damit mal was passiert?
Angeblich wurde das Ticket gelöst. Gelöst hat sich hier gar nichts.
Die Verpackung stinkt nach Diesel, so können wir die Ware unmöglich an unsere Kunden weitergeben, und das ist schon die zweite Lieferung in dem Zustand.
Ich bin Pflegedienstleiterin und habe Besseres zu tun, als jede Woche wegen derselben Betten bei Ihnen anzurufen.
Sie berechnen uns 25 Nutzer, wir haben 19. Das haben wir Ihnen schon dreimal geschrieben, und jedesmal wird es "intern geprüft".
Wie lange wollt ihr uns eigentlich noch hinhalten?
Auf dem Typenschild steht 2019, verkauft wurde uns die Maschine als Baujahr 2022. Ich bitte um eine sehr gute Erklärung.
Guten Tag, ich bin eigentlich kein Mensch, der sich gern beklagt. Aber wenn ich als Praxis vier Wochen auf ein Ersatzkabel warte, dann anrufe und mir gesagt wird, ich solle mich "nicht so haben", dann hört es auf. Ich hätte gern den Namen Ihrer Teamleitung.
Ihr Monteur hat die Baustelle verlassen wie ein Schlachtfeld, der Ölfleck auf dem neuen Estrich ist immer noch da.
Offenbar hat bei Ihnen niemand die Zeichnung angesehen, sonst wären die Bohrungen nicht spiegelverkehrt.
Wir nehmen die Ware so nicht ab.
Ich verstehe, dass alle gerade viel zu tun haben, nur sind wir jetzt seit Juli Ihre "höchste Priorität" und es hat sich nichts bewegt.
wieder falsche menge wieder falscher artikel wieder keiner erreichbar. klasse
Die IHK-Schlichtungsstelle wäre der nächste Schritt, den ich mir gern ersparen würde.
Ihre Preiserhöhung mag ja nötig sein. Dass man sie im Kleingedruckten einer Lieferscheinbeilage findet, ist schlechter Stil.
Als Kunde seit 1998 hätte ich wenigstens eine Entschuldigung erwartet.
Das Gutachten kostet Sie ein Lächeln und uns 900 Euro, obwohl der Fehler eindeutig bei Ihnen lag. Das zahlen wir nicht.
Ganz ehrlich: Unser Azubi hätte das sauberer verkabelt.
Der Pelletkessel verbraucht 30 % mehr als im Prospekt steht, und keiner will es gewesen sein.
Inzwischen haben wir einen ganzen Ordner mit Ihren Entschuldigungen.
Sie haben uns ein Paket mit 500 SMS verkauft, obwohl wir nie nach SMS gefragt haben. So was nennt man bei uns über den Tisch ziehen.
Was nützt mir ein 24/7-Support, wenn sonntags nur ein Band läuft
Der Techniker kam um 16:55 Uhr, sah auf die Uhr und ging wieder. Berechnet wurde trotzdem eine volle Anfahrt.
Ich warte jetzt seit 6 Wochen auf die Futtermischwagenmesser. Die Kühe können nicht auf Ihren Zulieferer warten.
Wirklich schade, was aus Ihrer Firma geworden ist, seit der alte Chef weg ist.
Nach wie vor ungelöst, nach wie vor unbeantwortet, nach wie vor voll berechnet.
Die Übersetzung im Handbuch ist so schlecht, dass der TÜV sie zurückgewiesen hat. Wer kommt für die zweite Prüfung auf?
Bitte leiten Sie dies an den Geschäftsführer weiter, auf Sachbearbeiterebene kommen wir ersichtlich nicht voran.
Ich fasse noch einmal zusammen, weil es bei Ihnen offenbar niemand tut. Am 3. kam der falsche Motor, am 9. kam der richtige Motor ohne Flansch, am 17. kam der Flansch für den falschen Motor. Unsere Schlosser stehen jedes Mal bereit und gehen jedes Mal wieder heim. Wer bezahlt mir das?
Ihr habt unsere Anlieferzeiten ignoriert, der LKW stand um 5 Uhr früh hupend vor dem Kindergarten. Die Elternbeschwerden darf ich jetzt beantworten.
Der Bildschirm flackert wieder, genau wie vor der "Reparatur". Ich frage mich, was da eigentlich gemacht wurde.
Man hat uns eine Lösung "in Kürze" versprochen, das war vor Ostern.
Für 79 Euro im Monat darf man wohl erwarten, dass der Export wenigstens die Umlaute richtig schreibt. Tut er seit einem halben Jahr nicht.
Unser Betriebsrat hat sich über den Lärm Ihrer Absauganlage beschwert, und Sie antworten mit einem Prospekt. Das muss man erst mal bringen.
Ich bin mit der Antwort Ihres Kollegen nicht einverstanden und finde sie, mit Verlaub, frech.
Keine Reaktion auf drei Mails, zwei Faxe und einen eingeschriebenen Brief. Respekt.
Die Kaution für die Leihgeräte steht seit Februar aus. Ihre Buchhaltung verweist auf das Lager, das Lager auf die Buchhaltung.
Ach ja, und das Dichtband hat sich nach einer Woche gelöst. Wie vorhergesagt.
Ich weiß nicht, wie oft ich noch erklären soll, dass wir in Halle 3 sitzen und nicht in Halle 8.
Wir haben Ihnen nun wirklich genug Gelegenheiten gegeben.
Der neue Tarif ist teurer und kann weniger. Vielleicht möchten Sie mir das als "Vorteil für Bestandskunden" noch einmal erläutern.
An der Hotline wurde gelacht, als ich den Fehler beschrieb. GELACHT.
Gekauft haben wir eine Maschine mit 1.200 Takten, gemessen haben wir 870. Die Abnahme unterschreibe ich so nicht.
Bei der Konkurrenz hätte das keine zwei Tage gedauert, das nur mal so am Rande.
Anfangs lief alles wunderbar, der Verkäufer war nett, die Einführung auch. Seit der Übergabe an den Kundendienst geht es nur noch bergab: keine Antworten, falsche Antworten, dann wieder keine. Uns hat das inzwischen drei gute Aufträge gekostet. Ich bitte um ein Gespräch auf Leitungsebene, und zwar diese Woche.
Die Mitarbeiter waren freundlich, keine Frage. Repariert wurde trotzdem nichts, und die 312 Euro hätte ich gern zurück.
Der Service-Vertrag liest sich wunderbar. In der Praxis haben wir davon in zwei Jahren genau einen Ölwechsel gesehen.
Falsche Umsatzsteuer, falsche Kostenstelle, falscher Firmenname: Was genau stimmt an dieser Rechnung eigentlich?
Mir wurde am Telefon wörtlich gesagt, ich solle halt besser lesen. Ich erwarte eine Stellungnahme.
Von der versprochenen Ersatzmaschine während der Reparatur ist plötzlich keine Rede mehr.
Jetzt ist auch noch der reparierte Scanner kaputt zurückgekommen, Akku fehlt, Kratzer auf der Linse.
Warum muss ich eigentlich Ihre Qualitätskontrolle machen? Von 40 Teilen waren 13 Ausschuss.
Die App ist seit der Version vom Sommer eine Zumutung, jeder zweite Klick führt zur Anmeldeseite zurück.
Unsere Geduld ist nicht unendlich.
Am Montag hieß es Mittwoch, am Mittwoch hieß es Freitag, und heute heißt es, die Ware sei gar nicht bestellt.
Verbraucherzentrale ist informiert.
Als wir unterschrieben haben, war alles möglich. Kaum ist das Geld da, ist alles "leider nicht im Leistungsumfang".
Der Fahrstuhlnotruf landet bei einer Leitstelle, die kein Deutsch spricht. Das habe ich im Frühjahr moniert, passiert ist null.
Wenn das Ihr Verständnis von Premium ist, möchte ich die Basisversion lieber nicht kennenlernen.
Der Staplersitz wackelt wieder. Ich bin nicht böse, nur müde davon.
Ihr Subunternehmer hat unsere Hofeinfahrt beschädigt und ist einfach gefahren. Ich erwarte, dass Sie das regulieren und sich wenigstens melden.
Die Wirtschaftlichkeitsrechnung aus dem Verkaufsgespräch war schlicht erfunden, die Wärmepumpe kommt nicht mal auf eine Jahresarbeitszahl von 2,6.
Ist Ihnen bewusst, dass Ihr Portal meine Bestellung schon zum dritten Mal verschluckt hat?
Nein, ich werde die Umfrage zur Kundenzufriedenheit nicht ausfüllen. Sie können sich denken, warum.
Das war leider die letzte positive Referenz, die Sie von uns bekommen haben.
Ersatzlieferung kam, Ersatzlieferung ebenfalls defekt. Ich lach mich tot.
Uns wurde ein deutschsprachiger Ansprechpartner zugesagt, seit Wochen schreibe ich mit jemandem, der meine Fragen nicht versteht.
Es ist schon bemerkenswert, wie schnell Ihre Rechnungen kommen und wie langsam alles andere.
Der Zylinder leckt, wie letztes Jahr, wie vorletztes Jahr. Serienfehler, würde ich sagen, aber davon will ja keiner was hören.
Angeblich sei der Schaden durch "unsachgemäße Bedienung" entstanden. Die Maschine war noch nicht einmal angeschlossen.
Ich hätte gern jemanden mit Entscheidungsbefugnis, nicht den nächsten Praktikanten.
Bei uns nennt man das Abzocke.
Wieder ist der Pfleger-Ruf im Zimmer 8 ohne Funktion, nachdem er letzte Woche "repariert" wurde. Mich ärgert vor allem, dass niemand das Ergebnis geprüft hat.
Die Reinigungskräfte kommen, wann sie wollen, und der Boden klebt danach mehr als vorher.
Enttäuscht bin ich vor allem menschlich. Den Rest kann man reparieren.
Eure Statusseite zeigt alles grün, während bei mir seit Tagen jede dritte Anfrage in einen Timeout läuft. Wen wollt ihr damit eigentlich täuschen?
Hätte ich gewusst, dass der Schwenkarm nur auf dem Papier 200 Kilo trägt, hätte ich woanders gekauft.
Vier Stunden Telefon, sieben Weiterleitungen, null Ergebnis.
Wir bleiben höflich, aber bitte verwechseln Sie das nicht mit Zufriedenheit.
Seit der Übernahme durch den Konzern ist Ihr Service nur noch eine Nummer im Callcenter.
Die Saatgutlieferung war feucht und hat gekeimt, bevor wir säen konnten. Ein Foto liegt bei, eine Antwort hätte ich diesmal gern binnen einer Woche.
Wer hat eigentlich freigegeben, dass ihr einfach unser Layout ändert, ohne zu fragen?
Ich lasse mir nicht unterstellen, wir hätten die Filter nicht gewechselt.
Sie schulden uns noch eine Erklärung, eine Gutschrift und, wenn es nach mir geht, einen Blumenstrauß für unsere Disponentin.
Termin zugesagt zwischen 8 und 12, gekommen ist keiner, angerufen hat keiner, ich habe umsonst Urlaub genommen.
Das Kulanzangebot von 25 Euro empfinde ich als Beleidigung.
Die dritte Nachbesserung hat den Fehler lediglich von links nach rechts verlegt.
ihr seid echt die schlechteste hotline die ich je hatte und ich hatte schon viele
Laut Ihrem Portal wurde um 11:02 Uhr zugestellt. Um 11:02 Uhr stand ich vor der Tür, und da war niemand.
Es kann doch nicht sein, dass ein Rollstuhl acht Monate Lieferzeit hat und dann mit der falschen Sitzbreite kommt.
Der Kostenvoranschlag lag bei 600, die Rechnung bei 1.480. Angerufen hat vorher keiner.
Sorry, aber langsam komme ich mir verschaukelt vor.
Über die Art, wie Ihr Vertreter mit unserer Auszubildenden gesprochen hat, werden wir uns noch unterhalten müssen.
Die Fernwartung klappt nie, wenn man sie braucht, und bezahlt wird sie trotzdem jeden Monat.
Wir haben die Mängelliste im Protokoll, unterschrieben von Ihnen, Frist abgelaufen, erledigt: zwei von neunzehn.
Mein Vertrauen ist aufgebraucht.
So schlampig verpackte Glasteile habe ich noch nie gesehen, natürlich sind sechs davon Scherben.
Ich erwarte bis morgen den Anruf Ihrer Geschäftsführung, andernfalls geht der Vorgang an die Presse.
Immer wenn's windig ist, fällt die Funkstrecke aus. Das melde ich nun schon im dritten Jahr, und immer bekomme ich gesagt, das sei ein Einzelfall.
Ganz großes Kino, eure neue Preisstruktur. Verstanden hat sie bei uns niemand, gezahlt haben wir alle mehr.
Von außen glänzt der neue Stapler, innen ist ein gebrauchter Akku drin. Erklären Sie mir das mal.
Für einen Betrieb unserer Größe scheint sich bei Ihnen ja niemand mehr zu interessieren.
Wir haben die Heizung im September bei Ihnen gekauft, weil uns ein reibungsloser Einbau versprochen wurde. Jetzt ist Februar, zwei Heizkreise sind vertauscht, das Bad wird nicht warm und der Putz ist immer noch offen. Jedes Mal heißt es, der Kollege melde sich. Er meldet sich nicht.
Kaputt angeliefert, kaputt ersetzt, kaputt geblieben. Was kommt als Nächstes?
Man bezahlt für Wartung, und danach ist mehr defekt als vorher. Ich möchte das Geld zurück.
Dass Sie unsere Mail einfach ohne Antwort geschlossen haben, ist schon ein starkes Stück.
Eigentlich schreibe ich so etwas nie, aber Ihr Auftritt bei unserem Endkunden war peinlich, für uns und für Sie.
Das Kalibrierprotokoll ist offensichtlich kopiert, da steht die Seriennummer eines anderen Krankenhauses.
Geliefert habt ihr die Werbung pünktlich, die Ware nicht.
Wir hatten uns das alles anders vorgestellt.
Ihr habt uns versprochen, dass die Umstellung "keiner merkt". Gemerkt haben es alle, vom Pförtner bis zum Aufsichtsrat.
Der Ton in Ihrer letzten Mahnung ist unverschämt, zumal die Rechnung nachweislich falsch war.
Für diesen Murks zahle ich keinen Cent!
`,
  cancellation: `
Hiermit kündigen wir den Wartungsvertrag für die Anlage in Werk 2 fristgerecht zum 31.12.
Wir werden die Software ab Januar nicht mehr benötigen, bitte kein neues Vertragsjahr berechnen.
Wie komme ich aus dem Vertrag raus?
Unser Verein löst sich zum Jahresende auf, was muss mit dem Konto bei Ihnen passieren?
Der Vorstand hat sich für einen anderen Anbieter entschieden. Vielen Dank für die gemeinsamen Jahre.
Könnten Sie mir die Kündigungsfrist für Kundennummer in der Fußzeile nennen? Fragt meine Chefin.
Der Kollege, der euer Tool damals eingeführt hat, arbeitet nicht mehr hier. Außer ihm hat es niemand wirklich benutzt, und wir haben inzwischen alles in Teams nachgebaut. Könnt ihr uns bitte zum nächsten Monatswechsel rausnehmen?
Bitte löschen Sie meinen Zugang samt allen Daten und bestätigen Sie mir das schriftlich.
Der Hof wird verpachtet, der neue Pächter bringt seine eigene Technik mit. Die Herdenmanagement-Lizenz läuft also aus.
Das Abo bitte nicht verlängern.
Fällt eine Strafe an wenn wir vor den 36 Monaten aussteigen?
Im Zuge der Haushaltssperre wurden uns sämtliche Cloud-Dienste gestrichen, Ihrer leider auch. Schicken Sie uns bitte eine Schlussrechnung.
Wie exportieren wir alle Kundendaten in einem Format, das ein anderes CRM einlesen kann? Der Umzug ist für Mitte März geplant, danach kann der Mandant gelöscht werden.
Abholen lassen oder selbst bringen, mir egal: Alles zurück, Geld zurück, Thema beendet.
Nach reiflicher Überlegung haben wir beschlossen, die Aufzugswartung künftig einem örtlichen Betrieb zu übertragen.
möchte meine mitgliedschaft beenden geht das per mail
Ab dem neuen Schuljahr arbeiten wir mit dem landesweiten System, die Schullizenz brauchen wir dann nicht mehr.
Zum wann endet unser Mietvertrag für die Kaffeemaschinen frühestens? Wir wollen den Termin nicht verpassen.
Es hat einfach nicht gepasst zwischen uns. Welche Unterlagen brauchen Sie, um das sauber abzuschließen?
Ich widerrufe meine Bestellung vom 12. dieses Monats, noch innerhalb der 14 Tage.
Die Mutterfirma in Schweden zwingt uns auf SAP, damit hat sich euer Tool für uns erledigt.
Der Testzeitraum endet am Sonntag, wir werden nicht in ein bezahltes Paket wechseln.
Bitte betrachten Sie dieses Schreiben als ordentliche Kündigung. Eine Rückgewinnung ist nicht nötig, die Entscheidung ist gefallen.
Sonderkündigungsrecht wegen der Preiserhöhung: Das nehmen wir wahr.
An wen schicken wir die Leihgeräte, wenn der Vertrag im Juni ausläuft?
Unsere Praxis schließt zum Quartalsende, ich gehe in Rente. Die Wartung des Sterilisators kann dann entfallen.
Wir haben eine andere Lösung gefunden.
Können wir die restlichen acht Monate irgendwie abkürzen, wenn wir eine Ablöse zahlen?
Der neue Inhaber übernimmt keine bestehenden Verträge. Nennen Sie mir bitte den Weg, wie man bei Ihnen alles auf null stellt.
Wie schon am Telefon erwähnt, hat sich unsere Lage geändert. Der Sohn übernimmt nicht, die Flächen gehen an den Nachbarn, und der arbeitet komplett mit anderer Technik. Daher möchten wir die Verträge für Telematik und Wartung zum Ende der Saison beenden. Was muss ich dafür unterschreiben?
Ja also wir hatten jetzt ein Gespräch im Team und die meisten wollen zurück zu Excel, deshalb hören wir mit dem Programm Ende des Monats auf.
Auf die Option zur Verlängerung um weitere 24 Monate verzichten wir.
Kündigung!! Und zwar alles, Telefon, Leitstelle, Fernwartung.
Bis wann müsste ein Brief bei Ihnen eingehen, damit der Vertrag nicht automatisch um ein Jahr weiterläuft?
Mein Mann verkauft den Betrieb, daher hätten wir den Liefervertrag gern zum Herbst aufgelöst.
Uns liegt ein Angebot vor, das 30 % unter Ihrem liegt, und wir haben es gestern unterschrieben.
Die Filiale Kassel wird aufgegeben, bitte nehmen Sie die dortigen vier Kassen aus dem Vertrag und bestätigen Sie das Enddatum.
Wir ziehen einen Schlussstrich.
Für die Migration zu unserem neuen Dienstleister brauchen wir den Auth-Code der Domain und einen Datenbank-Dump.
Das Projekt wurde vom Kunden gestoppt, ich muss daher vom gesamten Auftrag zurücktreten. Welche Stornokosten kommen auf uns zu?
Ich bin nicht verärgert, nur durch damit. Account bitte schließen.
Mit Ablauf der Gewährleistung wechseln wir den Servicepartner.
Wo finde ich den Kündigungsbutton, der ja gesetzlich vorgeschrieben ist?
Nach der Fusion mit dem Krankenhaus Süd gibt es nur noch einen Lieferanten für Verbandsmaterial, und das sind leider nicht Sie.
Die zehn Lizenzen laufen am 28.2. aus und das soll auch so bleiben.
Bitte teilen Sie uns mit, wie die Rückgabe sämtlicher Container abläuft, wir stellen auf Mehrweg eines anderen Herstellers um.
Ich will raus.
Unser Steuerberater hat uns auf ein anderes Programm umgestellt, kann man das bei euch einfach auslaufen lassen oder muss ich was unterschreiben?
Vorsorglich kündige ich zum nächstmöglichen Termin und bitte um Nennung desselben.
Mangels Budget können wir das Monitoring im nächsten Jahr nicht fortführen.
Wir haben uns auseinandergelebt, sagen wir es mal so. Übergabe an die Nachfolgefirma am 15.?
Die Genossenschaft hat abgestimmt: 41 zu 6 gegen eine Fortsetzung mit Ihnen.
Muss ich als Nachfolger im Amt den alten Rahmenvertrag weiterführen? Falls nein, dann bitte beenden.
Vielen Dank für Ihr Angebot zur Verlängerung. Wir haben das intern lange diskutiert, und am Ende sprach mehr für den Wechsel als dagegen. Bitte merken Sie uns zum 31. März als ausgeschieden vor und schicken Sie die Abschlussrechnung an die Zentrale.
Da der Mähdrescher verkauft ist, benötigen wir das GPS-Korrektursignal nicht mehr. Letzter Tag wäre der 30. September.
Gibt es bei vorzeitiger Beendigung eine anteilige Rückerstattung der Jahresgebühr?
Schicken Sie uns keine Auftragsbestätigung mehr, der Rahmenvertrag ist von unserer Seite her nicht mehr gewollt.
Als kleine Firma können wir uns das schlicht nicht länger leisten, so gut es auch ist.
Zum Ersten ziehe ich aus der Wohnung aus, Heizkostenablesung und der Vertrag für die Rauchmelder enden dann für mich.
Ihr Mitbewerber richtet bei uns nächste Woche ein. Wann schalten Sie ab?
Hallo, bitte mein Profil entfernen, hab mich für was anderes entschieden. LG
Den Auftrag 2207 haben wir anderweitig vergeben und treten zurück.
Was passiert mit unseren Aufzeichnungen, wenn wir nicht mehr zahlen? Wie lange haben wir dann noch Zeit sie runterzuladen?
Ende der Fahnenstange, wir steigen aus.
Die Geschäftsleitung hat entschieden, das Outsourcing zu beenden und die IT wieder selbst zu machen. Ihre Kündigungsfrist dürfte drei Monate betragen, korrekt?
Danke für alles, aber ab dem Frühjahr brauchen wir Sie nicht mehr.
Unser Standort wird nach Polen verlagert, der Gabelstapler-Leasingvertrag müsste daher vorzeitig aufgelöst werden.
Hat sich erledigt, wir nehmen das andere Produkt und schicken eures zurück.
Könnten Sie mir bitte sagen, zu welchem Datum ich frühestens wechseln darf, ohne doppelt zu zahlen?
Bitte überführen Sie unsere drei Rufnummern zum neuen Anbieter, Portierungsformular liegt bei.
Für 2027 planen wir ohne Ihre Plattform.
Ich habe das Gerät jetzt vier Wochen getestet und werde es nicht behalten.
Die GmbH geht in die Holding über; sämtliche Dauerschuldverhältnisse sind zu beenden, so auch das mit Ihnen.
Wir ziehen im Mai in den neuen Technologiepark, dort ist die Haustechnik Sache des Vermieters. Damit entfällt für uns der Grund, einen eigenen Aufzug- und Brandschutzvertrag zu haben. Bitte teilen Sie uns mit, zu welchem Stichtag das geht und ob für die Restlaufzeit noch etwas anfällt.
Wir stellen die Milchviehhaltung ein. Die Verträge für Kühlung, Reinigungsmittel und Melktechnik bräuchten wir dann alle nicht mehr.
Könnt ihr das Abo auf Ende Woche stoppen? Wir haben intern was Eigenes gebaut.
Der Betreiberwechsel ist zum 1. Juli vollzogen, danach sind wir nicht mehr Ihr Vertragspartner und möchten das auch nicht bleiben.
Verlängert sich das automatisch? Falls ja, dann bitte unbedingt verhindern.
Der Einkauf hat uns angewiesen, Lieferanten zu reduzieren. Sie stehen auf der Streichliste, tut mir leid.
Ich habe jetzt dreimal in den AGB gelesen und verstehe es immer noch nicht. Läuft der Vertrag nun bis Ende Juni oder bis Ende September? Ich will auf keinen Fall länger drinbleiben als nötig.
Mit welcher Frist kann der Mietkauf für die Kehrmaschine aufgelöst werden, und wer trägt den Rücktransport?
Die Kündigung ging am 3. per Einschreiben raus, eine Bestätigung haben wir noch nicht.
Nächste Saison machen wir die Ernte mit einem Lohnunternehmer, eigene Technik samt Telematik geht weg.
Wir sind umgezogen, im neuen Gebäude ist die Gebäudereinigung in der Miete drin. Ihr Auftrag endet damit Ende April.
Wenn ich heute Schluss mache, bis wann läuft der Zugang noch?
Das war's von unserer Seite.
Bitte den Vertrag der Tochtergesellschaft nicht mit verlängern, dort gehen zum Jahreswechsel die Lichter aus.
Gemäß § 7 Abs. 2 der AGB erklären wir den Rücktritt vom Kaufvertrag.
Meine Nachfolgerin möchte mit einem anderen System arbeiten, deshalb wird die Praxislizenz nicht weitergeführt.
Wir wollten nur Bescheid geben, dass wir im nächsten Jahr nicht mehr dabei sein werden.
Auf welchem Weg bekommen wir unsere CAD-Daten vollständig aus Ihrer Cloud? Das neue System steht schon.
Ich möchte die Zusatzgarantie loswerden und das restliche Paket auch.
Der Auftraggeber hat uns den Hahn zugedreht, damit stirbt auch euer Teil des Projekts. Bitte sofort alle Arbeiten einstellen.
Kann ich das Gerät noch zurückgeben? Ausgepackt ist es, benutzt kaum, wir kommen mit dem Vorgänger besser klar.
Laut Mail verlängert sich unser Plan am 14.; das möchten wir nicht.
Seit Kollege K. weg ist, nutzt das hier kein Mensch mehr. Bitte abbestellen.
Alles hat seine Zeit, und unsere mit Ihnen ist um.
Wir lassen den Servicevertrag auslaufen und rufen künftig nur noch bei Bedarf jemanden vor Ort.
Wegen Geschäftsaufgabe bitte ich um Beendigung aller laufenden Bestellungen, der Strom wird hier am 20. abgestellt.
Wie hoch wäre die Restzahlung, wenn wir zum Halbjahr aussteigen? Bitte schriftlich, brauche es für die Gesellschafterversammlung.
Unser Insourcing startet im Mai, Ihr Team müsste dann die Passwörter an uns übergeben.
Der Gemeinderat hat beschlossen, die Straßenbeleuchtung neu auszuschreiben und den jetzigen Vertrag nicht zu verlängern.
Ich möchte mein Abo kündigen, finde aber in der App nur "Pausieren". Pausieren will ich nicht.
Retoure komplett: 6 Paletten, alles unbenutzt, bitte Abholung veranlassen und den Rahmenauftrag streichen.
Ein halbes Jahr hat gereicht, um zu sehen, dass wir das nicht brauchen.
Zum Quartalsende stellen wir den Versand über Sie ein, die Abholungen bitte ab dem 1. nicht mehr einplanen.
Wir gehen zurück zu unserem früheren Lieferanten. Ist noch irgendwas offen, das wir begleichen müssen?
Es war eine gute Zeit mit euch, aber wir gehen zum Sommer eigene Wege.
Was kostet es uns, wenn wir die restlichen 14 Monate nicht mehr nutzen wollen?
Die Stiftung stellt ihre Arbeit ein. Bitte das Spendenportal zum 30.6. vom Netz nehmen und endgültig löschen.
Unser Hausmeister macht die Wartung künftig selbst, der Vertrag wird also nicht fortgesetzt.
bitte stoppen sie die monatliche lieferung wir brauchen keine tücher mehr
Ist eine Kündigung per Fax gültig?
Von den drei Modulen werden wir keines weiterführen, auch wenn der Kollege vielleicht etwas anderes gesagt hat.
Nach Rücksprache mit der Rechtsabteilung wird das Vertragsverhältnis nicht fortgeführt.
Für den Umzug auf die andere Plattform brauchen wir alle Anhänge und Verläufe, am besten als ZIP. Danach könnt ihr uns rausnehmen.
Den Winterdienst vergeben wir ab der kommenden Saison an den Maschinenring.
Haken dran, wir möchten unser Konto auflösen und das Restguthaben ausgezahlt haben.
Nehmen Sie uns ab 2027 bitte aus der Tourenplanung, wir lassen woanders waschen.
Wir haben uns gegen eine weitere Saison entschieden.
Ich übergebe die Praxis zum 1.10., meine Nachfolgerin hat ihren eigenen Laborpartner.
Wann ist der letzte Tag, an dem ich ohne Kosten zurücktreten kann?
Bitte Lizenz deaktivieren, die Abteilung gibt es ab nächstem Monat nicht mehr.
Die Bestellung über zwei Pressen ziehen wir zurück, die Finanzierung ist geplatzt.
Unser neuer IT-Leiter bringt sein eigenes System mit. Damit wäre der Vertrag zum Jahresende hinfällig.
Kündigungsbestätigung bitte an die Buchhaltung, Danke.
Kann man den Mobilfunkvertrag der Tracker getrennt beenden? Die Tracker selbst brauchen wir auch nicht mehr.
Sagen wir mal so: Die Suche nach einem Nachfolger für Sie ist abgeschlossen.
Ich wollte fragen, ob ich aus dem Jahresabo schon nach sechs Monaten rauskomme, ich nutze es so gut wie nie.
Gerät geht zurück, Vertrag ist damit gegenstandslos, Gutschrift bitte auf das bekannte Konto.
Wir haben die Nutzung zum 31. eingestellt und bitten um Löschung nach DSGVO.
Schade, aber unser Träger schreibt nun einen einheitlichen Anbieter vor, und da seid ihr nicht dabei.
Mit sofortiger Wirkung möchten wir keine Dienstleistungen mehr von Ihnen beziehen.
Welche Ausstiegsklausel gilt bei Umzug ins Ausland?
Wir hängen das Schild ab: Zum Jahresende schließt die Werkstatt, Abholung der Gasflaschen bitte im Dezember.
Eine Vertragsverlängerung kommt für uns aus heutiger Sicht nicht in Betracht.
Bitte die Fernüberwachung abklemmen, das Gebäude wird abgerissen.
Könnten wir uns auf eine Aufhebung zum Quartal einigen? Wir haben für die Maschine schlicht keine Aufträge mehr.
Das Schwimmbad macht zu, der Liefervertrag für Chlor müsste dann auch enden.
Als Ersatz läuft bei uns schon seit zwei Wochen ein anderes Programm, Ihres kann also abgeschaltet werden.
Ich möchte bitte keinen Nachfolgevertrag.
Wie sehen die Fristen aus, wenn man den Servicevertrag und die Miete gleichzeitig beenden will?
Meine Schwester und ich haben die Ferienwohnungen verkauft. Das Buchungssystem wird ab Ostern nicht mehr gebraucht.
Für uns ist hier Schluss, alles Gute weiterhin.
Bitte entfernen Sie unser Unternehmen als Kunde, sämtliche Einzugsermächtigungen erlöschen.
Die Leasingrückgabe der vier Kopierer würden wir gern auf den 15. legen, neue bestellen wir nicht.
Kommt bei Ihnen am Schluss noch eine Endabrechnung, oder war die vom November die letzte?
Das Pilotprojekt beenden wir planmäßig und gehen nicht in den Rollout.
Nehmt es bitte nicht persönlich. Die Bank verlangt, dass wir alle laufenden Kosten um ein Viertel senken, und da fällt euer Abo als Erstes. Bis wann können wir die Daten noch sichern?
Gern hätten wir weitergemacht, doch der Rotstift der Kämmerei war schneller.
`,
  emergency: `
Linie 3 steht seit 6:40 Uhr, 22 Leute sitzen in der Kantine. Bitte sofort jemanden ans Telefon.
Es riecht nach Gas im Heizungskeller, wir haben das Haus geräumt. Was sollen wir tun?
Alle Dateien haben plötzlich die Endung .locked und auf dem Desktop liegt eine Textdatei mit einer Bitcoin-Adresse.
Person im Aufzug eingeschlossen, ältere Dame, atmet schlecht!
Unser Melkroboter ist komplett ausgefallen, 70 Kühe brüllen im Stall und der nächste Melkgang ist überfällig.
Guten Tag, seit heute Nacht ist die gesamte Datenbank leer. Ein Backup finden wir auch nicht. Könnten Sie sich das bitte umgehend ansehen?
HILFE der Kessel raucht
Die Lüftung im Ferkelstall läuft nicht mehr, drinnen sind es 36 Grad, die ersten Tiere liegen schon.
Die Bremse vom Stapler greift nicht, der Kollege ist gerade in ein Regal gefahren. Gerät steht jetzt, aber wir haben noch drei davon im Einsatz.
In unserem Administratorkonto hat sich heute um 3 Uhr jemand aus einem fremden Land angemeldet und neue Benutzer angelegt.
Wenn die Zollanmeldung bis 16 Uhr nicht rausgeht, verfällt die Schiffsbuchung und wir zahlen 40.000 Euro Pönale. Ihr Portal zeigt nur einen weißen Bildschirm.
Beatmungsgerät auf Zimmer 12 meldet Systemfehler, Patientin wird gerade per Hand beatmet.
Nichts geht mehr. Kein Server, kein Telefon, keine Kasse. Der Laden ist voll.
Ein Mitarbeiter hat sich an der Presse die Hand gequetscht, die Lichtschranke hat nicht ausgelöst. Maschine ist gesperrt, wir brauchen dringend Ihren Sicherheitstechniker.
Die Kühlung im Impfstofflager ist raus und der Alarm kam nicht. Temperatur im Moment 11 Grad und steigend.
Wir stehen. Komplett.
Unsere Kundendaten stehen offen im Netz, ein Journalist hat uns gerade den Link geschickt.
Aus dem Schaltschrank kommen Funken und es stinkt verschmort, wir haben den Hauptschalter gezogen
Heute ist Lohnlauf, Abgabe um 12, und Ihr System wirft alle mit Fehler 500 raus. 340 Leute kriegen sonst kein Geld.
Ich versuche ruhig zu bleiben. Seit 5:30 Uhr steht die gesamte Molkerei, die Steuerung zeigt nur noch Kommunikationsfehler, und draußen stehen sieben Tankwagen mit Rohmilch, die wir nicht annehmen können. In spätestens drei Stunden müssen wir die Milch wegkippen. Bitte rufen Sie mich sofort an.
Kein Warmwasser und keine Heizung im Seniorenheim seit gestern Abend, draußen minus 9. Wir haben 84 Bewohner.
Heute Nacht hat sich jemand in unser Praxissystem eingewählt, das sehe ich im Protokoll. Es wurden alle Patientenlisten exportiert, danach wurden die Protokolle teilweise gelöscht. Ich habe den Router ausgesteckt. Was darf ich jetzt auf keinen Fall tun?
Mir ist das unangenehm, aber ich habe wohl auf eine falsche Mail geklickt und jetzt verschickt unser Postfach im Minutentakt Rechnungen an alle Kunden.
Das Dialysewasser ist laut Anzeige außerhalb der Grenzwerte, wir haben alle Behandlungen unterbrochen.
Sämtliche LKW warten an der Rampe, weil das Lagersystem keine Etiketten mehr ausgibt. Es sind jetzt vierzehn.
Die Ölheizung verliert Öl in den Kellerabfluss.
Server hochgefahren, RAID meldet "foreign", die virtuellen Maschinen sind alle weg. Bei uns arbeiten 60 Leute gerade mit Papier.
Unser Fermenter läuft über, das Substrat drückt aus der Dachhaut. Notdienst unter eurer Nummer geht keiner ran!
Ein Kind hat sich den Finger in der automatischen Tür eingeklemmt, die Tür schließt weiterhin mit voller Kraft. Wie legen wir sie still?
Unbekannte haben in unserem Namen Bestellungen über 18.000 Euro ausgelöst, die Lieferadresse kennen wir nicht.
seit 2 stunden produktionsstopp, sps zeigt sf rot, keine ahnung was wir noch probieren sollen
Der Kran hängt mit Last in 8 Meter Höhe fest und senkt nicht mehr ab, Bereich ist abgesperrt.
Die Notrufzentrale bekommt keine Alarme mehr von unseren Hausnotrufgeräten, das betrifft etwa 200 Senioren.
Im OP 2 ist mitten im Eingriff der Monitor ausgegangen, wir haben auf Ersatz umgesteckt, der läuft aber nur auf Akku.
Morgen früh um 6 ist Messeeröffnung und der Stand hat keinen Strom, weil die Verteilung fehlt. Wen kann ich jetzt noch anrufen?
Das Silo hat einen Schwelbrand, Temperatur in der Mitte 94 Grad.
Festplatte mit der Buchhaltung der letzten acht Jahre ist nicht mehr lesbar, Betriebsprüfer sitzt im Nebenzimmer.
Alles dunkel. Weder Notstrom noch USV springen an.
Wir bekommen den Reaktor nicht mehr runtergekühlt, die Umwälzpumpe von Ihnen blockiert.
Beim Abfüllen spritzt Lauge aus der Kupplung, zwei Kollegen sind beim Augenarzt.
Die Webseite zeigt eine fremde Flagge und politische Parolen. Wir sind eine Stadtverwaltung, bitte sofort vom Netz nehmen!
Bitte rufen Sie umgehend zurück: Die Ernte läuft, Regen ab 18 Uhr gemeldet, und der Drescher wirft den Hauptantrieb ab.
Bei uns klingelt ununterbrochen die Brandmeldeanlage und lässt sich nicht quittieren, die Hotelgäste stehen auf der Straße.
Offensichtlich hat ein ehemaliger Mitarbeiter noch Zugriff und löscht gerade Projekte. Ich sehe ihn live online.
Der Rollstuhl ist auf der Rampe nach hinten gekippt, die Antikipprollen sind abgebrochen. Mein Vater hat sich am Kopf verletzt.
Kompletter Ausfall aller 14 Filialen.
Seit dem Update von heute Nacht gibt die Insulinpumpe falsche Werte aus, sie zeigt 90, das Blutmessgerät sagt 310.
Wasser läuft durch die Decke in den Serverraum, es tropft schon auf das Rack.
Die Angebotsfrist bei der Vergabestelle endet in 50 Minuten und ich kann nichts hochladen. Es geht um einen Auftrag von 2,1 Millionen.
An der Drehmaschine ist das Futter bei voller Drehzahl aufgegangen. Zum Glück nur Blechschaden, aber wir trauen uns an keine der anderen mehr ran.
Wir wurden erpresst: Entweder wir zahlen bis Mitternacht oder die Patientenakten werden veröffentlicht.
In der Tiefgarage steigt der CO-Wert, die Abluftventilatoren reagieren nicht.
Kommen Sie so schnell es geht, das Hallentor ist abgestürzt und der Rettungswagen kommt nicht raus.
Band steht, Kunde steht, Autohersteller droht mit 12.000 Euro pro Minute.
In der Fischzucht ist die Sauerstoffzufuhr weg, die Fische schnappen an der Oberfläche, Ihre Steuerung reagiert auf nichts.
Sehr geehrte Damen und Herren, wir möchten Sie darüber informieren, dass in unserem System seit 9:15 Uhr ein unberechtigter Zugriff stattfindet, und bitten um sofortige Sperrung aller Konten.
Ausversehen den kompletten Mandanten gelöscht, da hängen 5 Jahre Daten dran, kann man das noch retten bevor es überschrieben wird???
Die Fütterung hat über Nacht nicht ausgelöst und die Tränke gibt auch kein Wasser mehr. Es sind 1.400 Mastschweine, die beißen sich schon gegenseitig. Der Händler geht nicht ans Telefon, deswegen versuche ich es hier.
Zwei Leute im Lastenaufzug, zwischen 3. und 4. Stock, seit 25 Minuten.
Am Traktor blockiert die Lenkung bei der Fahrt auf der Straße, mein Sohn ist im Graben gelandet. Ihm geht's gut, aber Finger weg von den anderen Maschinen mit dem Update!
Die Narkosegas-Absaugung zeigt Null, die OPs sind abgesagt und drei Patienten liegen schon in der Einleitung.
Uns ist der Hauptverteiler durchgebrannt, der gesamte Schlachtbetrieb liegt still und die Kühlräume werden warm.
Jemand hat das Kennwort vom Chef geändert und 90.000 Euro angewiesen. Bank ist informiert, was kann man bei euch sperren?
Keine einzige Ampel an der Baustelle geht mehr und es ist Berufsverkehr.
Wir haben Rauch aus der Batterie vom Speicher im Keller, was jetzt?
Kein Zugriff auf die Notfallakte, die ganze Ambulanz wartet.
Unsere Weiche lässt sich nicht mehr stellen und um 14:08 kommt der Zug.
Die Druckleitung ist geplatzt, der Hof steht unter Hydrauliköl und es läuft Richtung Bach.
Hallo, ich will niemanden verrückt machen, aber bei uns kommen gerade SMS mit Zugangscodes an, die keiner angefordert hat, und die Hälfte der Leute ist ausgesperrt.
Melkstand ohne Vakuum, Euter prall, wir melken jetzt mit der Hand so gut es geht, bitte schickt wen.
Heizung im Brutschrank ausgefallen, 12.000 Eier, wir haben vielleicht noch zwei Stunden.
Der komplette Webshop ist am Black Friday offline!!
Bei der Zentrifuge ist der Deckel weggeflogen. Niemand verletzt. Was machen wir mit der baugleichen daneben?
Seit dem Stromausfall startet keine CNC mehr, alle sieben melden Achsfehler und wir haben morgen Auslieferung an Airbus.
Der Treppenlift ist mit meiner Mutter drauf mitten auf der Treppe stehen geblieben, sie bekommt Panik
Totalausfall.
Druckluft weg, Roboter hängen, in der Lackierkabine läuft der Lack fest. Jede Minute kostet.
Uns fehlt ab jetzt jede Sicht auf die Funkmelder, der Alarmserver ist tot und wir sind eine Klinik mit geschlossener Station.
Bitte SOFORT die API-Schlüssel sperren, die sind auf GitHub gelandet und werden schon benutzt.
In Kessel 1 steigt der Druck über den roten Bereich, das Sicherheitsventil bläst nicht ab.
Mein Hund hat nach dem Halsband von Ihnen Verbrennungen am Hals, es wird immer noch heiß obwohl es aus ist. Wie schalte ich das ab?
Alle Türen im Wohnheim sind verriegelt und lassen sich von innen nicht öffnen.
Die Kläranlage läuft ungeklärt in den Fluss, Steuerung reagiert nicht auf Handbetrieb.
Der ganze Fuhrpark wurde um 7 Uhr gesperrt, 48 Fahrer stehen irgendwo auf der Autobahn und die Wegfahrsperre ist aktiv.
Rufbereitschaft erreicht keinen, darum hier: Kältemittelaustritt im Supermarkt, wir evakuieren.
Auf der Intensiv piepen alle Perfusoren gleichzeitig und zeigen Kommunikationsfehler.
Unser DATEV-Export ist kaputt und die Umsatzsteuer-Voranmeldung samt Dauerfristverlängerung läuft heute um Mitternacht ab, 26 Mandanten betroffen.
Der Gülletank ist gerissen. Wir dichten provisorisch ab, aber das hält nicht lange.
Fremde sehen über unsere Babykamera zu, gerade hat eine Stimme gesprochen.
Der Tresor geht nicht mehr auf und drin liegen die Medikamente für heute Abend, Hospiz.
Beim Hochfahren nach Wartung gab es einen Knall, jetzt ist der Trafo heiß und brummt laut. Alle raus?
Kühl-LKW meldet plus 8, Ladung Frischfleisch für 120.000 Euro, Aggregat lässt sich nicht starten.
Die Sprinkleranlage ist losgegangen, ohne Feuer, und keiner weiß wo man sie abdreht. Das Lager säuft ab!
Nach dem Einspielen der Konfig sind alle Standorte vom Netz getrennt, auch die Leitstelle der Feuerwehr.
Guten Morgen, bei uns ruht seit Schichtbeginn die Produktion wegen eines Fehlers am Extruder, die Schmelze erstarrt gerade in der Düse.
Ein Patient hat beim MRT einen Stromschlag gespürt. Gerät ist aus, nächster Patient ist ein Notfall, was dürfen wir noch verwenden?
Die Schranke am Bahnübergang bleibt offen.
Seit einer halben Stunde versendet Ihr System sämtliche Rechnungen an die falschen Empfänger, mit Bankdaten. Bitte stoppen!!
Wasserschaden durch die geplatzte Wärmepumpe, es läuft ins Treppenhaus und der Absperrhahn dreht durch.
Der Bagger senkt von allein den Ausleger ab. Wir haben ihn abgestützt und alle Leute weggeschickt.
Eure Cloud ist weg und damit unser gesamter Telefondienst, wir sind eine Giftnotrufzentrale.
Exmatrikulationsläufe sind falsch gelaufen, 900 Studenten haben keinen Zugang und in zwei Stunden beginnt die Onlineprüfung.
Wir haben in Kessel 2 seit zwanzig Minuten einen Brandgeruch, und die Anzeige am Leitstand ist eingefroren. Zwei Kollegen klagen über Kopfschmerzen. Die Feuerwehr ist verständigt, aber wir wissen nicht, wie wir Ihre Förderschnecke stromlos bekommen.
Seit heute früh werden Pferde im Führanlagentor eingeklemmt, zwei verletzt, das Tor reagiert nicht auf Stopp.
Der Schließanlagen-Server wurde gehackt, jemand öffnet nachts die Türen.
Wir können keine Leitstellenanrufe mehr annehmen, bitte Ticket auf höchste Stufe setzen.
Backup von letzter Nacht defekt, Original verschlüsselt, Täter melden sich per Mail. Wie gehen wir vor?
Die Sauenfütterung hat heute Nacht die komplette Ration auf einmal ausgeworfen, zwei Tiere sind tot, und sie startet gleich wieder.
Kein einziger Arbeitsplatz kommt mehr ins System, Notaufnahme läuft auf Zettel.
Bei uns ist eingebrochen worden und die Alarmanlage war laut App "scharf". Die Täter sind vielleicht noch im Gebäude.
Aus der Steckdose hinter Ihrem Gerät kommt Qualm!
Die Schmelze ist bei 1.400 Grad und die Kippsteuerung tot, wir haben etwa 40 Minuten.
Können Sie bitte unser Konto einfrieren, da überweist gerade jemand, der nicht wir sind.
Wir haben nach dem Stromschlag an der Waschanlage einen Kollegen im Krankenhaus, und die Anlage steht noch unter Spannung.
Achtung, die Charge 2231 des Katheters ist undicht, wir haben sie heute schon bei drei Patienten verwendet.
Die Speditionssoftware ist weg, 30 Touren, keiner weiß wohin er fahren soll.
Ihr Kollege sagte morgen früh, aber morgen früh sind die 8.000 Küken tot.
Stillstand seit Mitternacht, Schaden bisher geschätzt 65.000 Euro, Tendenz steigend.
Heute 15 Uhr ist Gerichtsfrist und das beA-Modul verweigert jede Signatur, bitte dringend!
Hydraulik am Rettungsspreizer versagt, Feuerwehr im Einsatz.
Seit einer Stunde sind in unserem Ordner fremde Dateien und unsere eigenen verschwinden eine nach der anderen.
Es hat gekracht, der Aufzug ist ein Stück durchgesackt. Zum Glück war er leer, aber er lässt sich weiterhin rufen.
Die Pipeline-Druckanzeige springt wild, wir fahren blind. Wer hat Bereitschaft?
Unsere komplette Belegschaft steht vor verschlossener Tür, das Zutrittssystem erkennt keine einzige Karte.
Stickstoffschlauch geplatzt, Labor evakuiert, einer klagt über Schwindel.
Es ist mir peinlich, aber ich habe den USB-Stick mit allen Patientendaten im Zug liegen lassen, unverschlüsselt.
Das Gewächshaus lüftet nicht mehr, 48 Grad, Tomaten für eine halbe Million hängen drin.
Kasse tot, Kartenterminal tot, Festzelt mit 3.000 Leuten!
Der Abgleich hat sämtliche Preise auf null gesetzt und die Kunden bestellen gerade wie verrückt.
Guten Abend, es geht um das Pflegebett im Zimmer 204. Es ist in der obersten Stellung stehen geblieben und kippt leicht zur Seite, die Bewohnerin liegt noch drin und wiegt 130 Kilo. Zwei Pflegerinnen halten fest, wir brauchen JETZT Anweisungen.
Stallbrand nebenan, wir müssen die Tiere rauslassen und die elektrischen Gatter gehen nicht auf.
An der Tankstelle läuft Diesel aus der Zapfsäule, obwohl der Hahn eingehängt ist.
Nichts produziert, nichts verpackt, nichts verladen, und um 17 Uhr ist Annahmeschluss beim Kunden. Danach sind wir ausgelistet.
Trinkwasser im Ort ist braun, die Aufbereitung meldet angeblich alles in Ordnung.
Unser Domaincontroller ist verschlüsselt, ich habe die Netzwerkstecker gezogen. Was jetzt als Erstes?
Der Arm vom Roboter hat ohne Befehl ausgeschlagen und knapp einen Kollegen verfehlt, wir haben den Bereich geräumt.
Der Server ist nach dem Gewitter nicht mehr hochgekommen und das Backup-Laufwerk riecht verschmort. Da liegen sämtliche Bauakten der letzten zwölf Jahre drauf. Morgen um neun ist Verhandlung vor dem Landgericht, und ohne die Akten verlieren wir.
Alle Wohnungen kalt, ein Säugling im Haus, und die Fernwärmestation reagiert auf gar nichts.
Das Beatmungsgerät meiner Tochter zu Hause piept und der Akku ist gleich leer, was mache ich?
Wir mussten den Ofen notabschalten, der Wasserkreislauf ist zusammengebrochen. Solange der nicht läuft, reißt uns die Ausmauerung.
Seit heute Mittag ist das ganze Rathaus offline, und am Sonntag ist Wahl.
Hochregallager steht, Regalbediengerät hängt schief in Gasse 4, Paletten drohen zu fallen.
Bitte dringend um Rückruf, unsere Zugangsdaten werden in einem Forum verkauft.
Der Fahrer meldet keine Bremswirkung mehr am Auflieger, er steht jetzt am Brenner auf der Notspur.
Wir haben eine undichte Gasleitung am Brenner, Haupthahn ist zu, 120 Gäste sind im Haus.
Seit dem Blitzschlag keine Funktion, Entrauchung auch nicht, und im Saal läuft gleich das Konzert.
Die Medikationsliste ist bei allen Bewohnern um einen Tag verschoben, das Nachtteam hat schon ausgeteilt.
Alle Ziegen liegen apathisch im Stall, vermutlich ist die Tränke vergiftet, das Dosiergerät steht auf Maximum.
Der gesamte Mailverkehr der letzten zwei Jahre ist verschwunden, und in einer Stunde kommt die Staatsanwaltschaft.
Pumpwerk ausgefallen, Keller laufen voll.
`,
  distress: `
Mein Mann ist letzte Woche verstorben und ich kenne mich mit seinen Verträgen überhaupt nicht aus.
Wir haben gestern Insolvenz angemeldet. Ich weiß gerade nicht, wie es weitergeht.
Bitte entschuldigen Sie die späte Antwort, ich war wegen einer Krebsdiagnose vier Wochen in der Klinik.
Unser Geschäftsführer hatte einen Herzinfarkt, er liegt im Koma, und keiner hat die Zugangsdaten.
ich kann nicht mehr, alles bricht gerade zusammen und jetzt auch noch die mahnung
Der Betrieb ist bei dem Hochwasser komplett weggespült worden, wir stehen vor dem Nichts.
Man hat mir heute nach 22 Jahren gekündigt, daher kann ich Ihre Frage nicht mehr beantworten.
Wegen eines Trauerfalls in der Familie müssen wir den Termin absagen.
Meine Tochter ist schwer krank, ich sitze jeden Tag am Krankenbett und schaffe die Unterlagen nicht.
Ein Kollege hat sich das Leben genommen, wir sind hier alle fassungslos. Bitte rufen Sie diese Woche nicht an.
Ich bin alleinerziehend, arbeitslos seit Mai und weiß nicht, wie ich die Rate noch bezahlen soll.
Nach dem Brand im Kuhstall haben wir 60 Tiere verloren. Mein Vater spricht seitdem kaum noch.
Die Bank hat die Konten gesperrt und das Insolvenzverfahren ist eröffnet, Ansprechpartner ist nun die Verwalterin.
Der Chef ist am Sonntag tödlich verunglückt. Wir bitten um etwas Zeit.
Leider hat meine Frau die Operation nicht überlebt, der Behandlungsstuhl wird nicht mehr gebraucht.
Ich habe Depressionen und mache gerade keine Post mehr auf, Ihre Briefe liegen alle noch hier.
Unser kleiner Sohn ist gestorben. Ich schreibe nur, damit Sie wissen, warum sich niemand gemeldet hat.
Burnout, seit Februar krankgeschrieben, die Firma liegt seitdem brach.
Durch die Scheidung verliere ich gerade Haus und Hof, im wörtlichen Sinn.
Dreißig Leute müssen wir nächste Woche entlassen, mir ist schlecht, wenn ich daran denke.
Mama kam nach dem Schlaganfall nicht mehr nach Hause, das Pflegebett steht leer.
Manchmal frage ich mich, wozu ich überhaupt noch weitermache.
Wir haben seit drei Monaten kein Gehalt bekommen, der Inhaber ist verschwunden, und ich versuche hier irgendwie die Stellung zu halten.
Wegen der Schweinepest musste der ganze Bestand gekeult werden, die Existenz ist weg.
Mein Bruder, der das alles betreut hat, ist letzten Freitag beerdigt worden.
Die Diagnose lautet ALS, deshalb regle ich jetzt der Reihe nach meine Angelegenheiten.
Ich heule hier vor dem Rechner, entschuldigung, es ist einfach gerade alles zu viel.
Unsere Buchhalterin ist völlig überraschend gestorben und wir finden nichts wieder.
Gerichtsvollzieher war heute Morgen da.
Bei dem Unfall auf der Baustelle ist unser Lehrling ums Leben gekommen, bitte haben Sie Verständnis, dass wir diese Woche nicht arbeiten.
Unser Laden ist nach vierzig Jahren am Ende, heute haben wir es den Angestellten gesagt. Ich kann kaum schreiben.
Seit dem Tod meines Vaters führe ich den Betrieb allein und komme mit nichts hinterher.
Ich liege auf der Palliativstation und möchte das hier noch ordnen.
Mein Lebensgefährte wurde bei einem Arbeitsunfall schwer verletzt, ob er je wieder laufen kann, ist ungewiss.
Wir haben das Baby verloren, bitte verschieben Sie alles auf unbestimmte Zeit.
Das Finanzamt hat gepfändet, ich weiß nicht, wovon ich morgen die Leute bezahlen soll.
Oma ist heute früh eingeschlafen, der Hausnotruf liegt noch auf ihrem Nachttisch.
Nachts liege ich wach wegen der Schulden, und morgens sehe ich keinen Sinn mehr im Aufstehen.
Unsere Kollegin ist an Brustkrebs erkrankt und fällt lange aus, das Team ist sehr mitgenommen.
Entschuldigen Sie mein Durcheinander, meine Eltern sind beide innerhalb von zwei Wochen gestorben.
`,
  opt_out: `
Bitte nehmen Sie mich aus dem Verteiler, ich will keine Angebote mehr.
Hört auf, mich wegen Upgrades anzurufen.
Keine Werbung bitte, weder per Post noch per Mail.
Ich widerspreche der Nutzung meiner Daten zu Werbezwecken gemäß Art. 21 DSGVO.
Wir haben Ihrem Vertrieb schon zweimal gesagt, dass kein Interesse besteht. Bitte vermerken Sie das endlich.
Mich interessiert nur die Antwort auf meine Frage, nicht euer Premiumpaket.
Könnten Sie die Produktvorschläge unter jeder Antwort weglassen?
newsletter abmelden funktioniert nicht bitte von hand raus
Sollte uns etwas fehlen, melden wir uns. Von sich aus brauchen Sie niemanden vorbeizuschicken.
Noch ein Verkaufsanruf und ich sperre die Nummer.
Beantworten Sie bitte mein Anliegen, ohne mir gleich wieder was anzudrehen.
Vermerken Sie in der Kundenakte: keine telefonische Kontaktaufnahme durch den Vertrieb.
Auf Messeeinladungen, Kataloge und Weihnachtsaktionen können wir gut verzichten.
Ich will nix kaufen, nur dass das klar ist.
Für Werbezwecke wurde nie eine Einwilligung erteilt, streichen Sie diese Adresse.
Danke, aber verschonen Sie uns bitte künftig mit Rabattaktionen.
Meine Mitarbeiterinnen in der Praxis sollen während der Sprechstunde nicht mehr von Ihren Vertretern angesprochen werden.
Ihr Außendienst braucht nicht mehr auf den Hof zu kommen, wir kaufen, wenn wir etwas brauchen.
Push-Mitteilungen mit Sonderangeboten in der App: Wie stellt man die ab? Ich will davon nichts sehen.
Kein Bedarf an Zusatzleistungen, jetzt nicht und später nicht, bitte nicht mehr fragen.
STOP
Unsere Zentrale wünscht keine Akquise mehr, auch nicht über LinkedIn.
Lassen Sie das mit dem "Das könnte Sie auch interessieren".
Schicken Sie uns Rechnungen und sonst nichts, ja?
Zum wiederholten Mal erhielt ich heute einen Anruf zu Ihrer neuen Versicherung. Ich untersage das.
Die Demo möchten wir nicht und wir möchten auch nicht alle zwei Wochen daran erinnert werden.
Wir sind eine Behörde, Beschaffung läuft nur über Ausschreibung. Werbeschreiben landen hier im Papierkorb, sparen Sie sich das Porto.
Kann man irgendwo ankreuzen, dass man nur technische Hinweise bekommt und kein Marketing?
Mein Anliegen ist geklärt, bitte keine Nachfassmails vom Verkauf.
Ich habe ein Gerät bei Ihnen gekauft und seitdem 31 Werbemails bekommen. Das reicht für dieses Leben.
Auf der Rechnung bitte keine Werbebeilagen mehr.
Mit Vertrieb möchte ich nicht verbunden werden, nur mit Technik.
Sagen Sie Ihrem Kollegen, er soll mit den wöchentlichen "Nur mal nachhören"-Anrufen aufhören.
Unsere Adresse bitte für jede Form von Marketing sperren und den Vollzug bestätigen.
Es nervt, bei jedem Login erst ein Werbefenster wegzuklicken, bitte für unser Konto abstellen.
kein interesse an eurem neuen tarif, hört bitte auf zu schreiben
Wir sind bestens ausgestattet und bitten darum, von weiteren Angeboten abzusehen.
Robinsonliste, schon mal gehört? Dort stehe ich drauf.
Auch wenn es gut gemeint ist: Verkaufsgespräche bitte nur, wenn wir danach fragen.
Die WhatsApp-Nachrichten mit Aktionen will ich nicht, nehmt meine Nummer da raus.
`,
  harmless: `
Wie breche ich einen laufenden Druckauftrag am Etikettendrucker ab?
Wir brauchen zwei Not-Aus-Taster als Ersatzteil, Bauform 22 mm, mit Drehentriegelung.
Gibt es bei Ihnen eine Vorlage für ein Reklamationsformular, das wir unseren eigenen Kunden geben können?
Was kostet das Brandmeldemodul zusätzlich zur Basiszentrale?
Wann läuft der Support für Version 4 aus?
Nein, wir kündigen nicht, im Gegenteil: Wir hätten gern noch zwei Jahre drangehängt.
Bietet ihr einen Crashkurs für neue Disponenten an, einen halben Tag vielleicht?
Bitte Position 30 aus der Bestellung streichen und dafür zwei Filter mehr schicken.
Ich bräuchte ein Angebot für die Disaster-Recovery-Option, 4 Server.
Wie lege ich in der Personalsoftware eine Kündigungsfrist für Mitarbeiter an?
Unser Maskottchen ist ein wütender Stier, kann der auf die Kappe gestickt werden?
Am Monitor ist ein toter Pixel unten links, stört nicht groß. Fällt das unter Garantie?
In welchem Menü sehe ich die stornierten Rechnungen vom letzten Quartal?
Der Killschalter am Quad, welche Artikelnummer hat der?
Kann der Feuerlöscher im Stapler mit einem anderen Halter befestigt werden?
Für unsere Erste-Hilfe-Schulung suchen wir zwei Übungspuppen, sind die bei Ihnen lieferbar?
Läuft die Notstromumschaltung auch mit dem kleineren Wechselrichter?
Wie beende ich eine hängende Fernwartungssitzung sauber?
Wir sind überhaupt nicht unzufrieden, wollten nur fragen, ob es den Bericht auch als PDF gibt.
Gibt es eine Statistik, wie viele Kunden bei uns gekündigt haben? Wir suchen die Churn-Auswertung.
Der Feueralarm-Probelauf ist am Dienstag um 10, müssen wir vorher etwas in der Zentrale umstellen?
Ich schreibe an einer Bachelorarbeit über Serviceausfälle in der Intralogistik und würde gern wissen, ob Sie Zahlen zu typischen Stillstandszeiten veröffentlichen. Es geht nur um Durchschnittswerte. Natürlich nenne ich die Quelle.
Sterbefälle in der Herde: Wie trägt man die korrekt ein, damit die Meldung an HIT stimmt?
Für unsere Bestattungssoftware bräuchten wir eine zusätzliche Lizenz.
Mein Termin am Mittwoch muss leider ausfallen, geht auch Donnerstag?
Kann man Angriffe im Firewall-Protokoll nach Land filtern?
Beim Modul Beschwerdemanagement fehlt mir das Feld für die Chargennummer, wo kann ich das ergänzen?
Wir bereiten gerade unsere jährliche Räumungsübung vor und möchten niemanden erschrecken. Kann man die Durchsage "Dies ist ein Notfall" gegen einen eigenen Text tauschen? Und falls ja, welches Audioformat braucht die Anlage?
Ist im Paket mit Ransomware-Schutz auch das NAS abgedeckt oder nur die Arbeitsplätze?
Was bedeutet "Vertrag endet automatisch" auf dem Mietformular, das wir für unsere Mieter benutzen?
Unser Kunde hat bei uns storniert, wie buche ich die Anzahlung zurück?
Bitte die doppelte Bestellung von gestern rausnehmen, eine reicht, die andere bitte wie geplant liefern.
Haben Sie Absperrhähne für Gas in 3/4 Zoll auf Lager?
Rauchmelder mit 10-Jahres-Batterie, Staffelpreis ab 50 Stück?
Welcher Sensor misst im Stall Ammoniak und wie oft muss man ihn kalibrieren?
Können Sie den Vortrag zum Thema "Produktionsstillstände vermeiden" nochmal als Folien schicken?
Die Bremsbeläge für den Anhänger bitte zweimal, Lieferung reicht Ende Monat.
Wie lautet die Bestellnummer für das Blutungs-Set im Verbandkasten?
Wie kündigt man im System eine Wohnung für den Mieter, wir sind Hausverwaltung?
Wir haben eine Übung zum Thema Cyberangriff geplant, gibt es dazu Unterlagen von euch?
Der Button "Konto löschen" soll für unsere Mitarbeiter nicht sichtbar sein. Kann man das ausblenden?
Totmannschalter für die Sägelinie, was kostet der und wie lange dauert die Lieferung?
Auf dem Plan steht "Fluchtweg" falsch geschrieben, könnt ihr den Druck vor der Auslieferung korrigieren?
Ist die App tot, wenn kein Netz da ist, oder speichert sie zwischen?
Die alte Waage ist nach 24 Jahren gestorben, wir suchen jetzt eine neue mit 3 Tonnen.
Wie hoch ist die Ausfallwahrscheinlichkeit laut Datenblatt (MTBF)?
Ich möchte die Verlängerung nicht verpassen, wann genau läuft unser Abo aus?
Kann man die Kündigung, die wir letzten Monat versehentlich angeklickt haben, rückgängig machen? Wir wollen bleiben.
Wie kriege ich die Sirene vom Hoftor leiser?
Welche Unterlagen brauchen wir als Krankenhaus, um eure Notfallkoffer zu zertifizieren?
Muss beim Feuerwehrschalter der PV-Anlage ein eigenes Kabel gezogen werden?
Notfallplan-Vorlage gesucht, am liebsten in Word.
Wie kann ich einen Benutzer sperren, der in Elternzeit geht, und später wieder freigeben?
Das Wort "Abbruch" im Dialog würde ich gern umbenennen, wir sind ein Abbruchunternehmen und das verwirrt alle.
Für die Leichenhalle suchen wir eine Kühlzelle mit 4 Plätzen, bitte Prospekt.
Wir drehen einen Krimi und brauchen für einen Tag ein Beatmungsgerät als Requisite. Verleihen Sie so etwas?
Beim Beenden des Programms fragt er immer nach Speichern, lässt sich das abschalten?
Rücksendung von zwei falsch bestellten Dichtungen, mein Fehler, wie gehe ich vor?
Wechsel von Tarif S auf Tarif L: geht das mitten im Monat?
Kann ich alle Daten als Sicherung exportieren, einfach fürs Archiv?
Zieht der Anbieterwechsel beim Internet irgendwelche Änderungen an eurer Telefonanlage nach sich?
Wo trage ich ein, dass der Vertrag mit unserem Reinigungsdienst beendet ist? Ich meine das Vertragsmodul.
In der Übersetzung steht "Opfer", gemeint ist aber die Opferanode. Nur zur Info.
Welche Opferanode passt in den 300-Liter-Speicher?
Unsere Feuerwehr möchte 12 Helmlampen, gibt es Vereinsrabatt?
Bitte um ein Angebot für die Wartung der Rauch- und Wärmeabzugsanlage.
Gibt es die Schulung "Umgang mit schwierigen Kunden" auch online?
Krankmeldungen der Mitarbeiter sollen automatisch in den Dienstplan laufen. Geht das?
Wie storniere ich eine einzelne Buchung, ohne dass die ganze Serie weg ist?
Der Alarmton beim Rückwärtsfahren, kann man da einen anderen einstellen?
Ist das Ersatzteil "Panikschloss links" baugleich mit rechts?
Für den Workshop "Krisenkommunikation" bräuchten wir einen Beamer und Ihren größten Raum.
Wo bekomme ich Nachfüllpatronen für den Pfefferspray-Wandspender, den der Sicherheitsdienst nutzt?
Unser Team heißt "Die Katastrophen", bitte so auf die T-Shirts drucken.
Schockfroster oder Schnellkühler, was empfehlen Sie für 80 Portionen?
Wie setze ich den Störungszähler nach der Wartung auf null?
Kann der Kollege, der gekündigt hat, als Benutzer archiviert werden, und sein Platz geht an die Neue?
Defibrillator Wandschrank mit Alarm, Preis?
Ich suche das Sicherheitsdatenblatt für den Entkalker.
Die Meldung "Fatal error" kommt beim Testsystem, am Echtsystem ist alles gut. Nur Neugier, was heißt das?
Gehört die Absturzsicherung zum Lieferumfang des Hubsteigers?
Habt ihr den Notruf-Knopf auch als Armband in Rot?
Wie beantrage ich eine Verlängerung der Kündigungsfrist, damit wir länger bleiben können?
Eskalationsstufen im Ticketsystem: Kann man mehr als drei anlegen?
Wie verhindere ich, dass der Bildschirmschoner die Sitzung beendet?
Kann ich Blockierungen im Lagerplatz selbst aufheben oder brauche ich dafür Adminrechte?
Die Kollegin meinte, es gäbe eine Blacklist für Werbeanrufe in der Telefonanlage. Wo finde ich die?
Wie tragen sich unsere Kunden aus unserem Newsletter aus, gibt es dafür einen fertigen Baustein?
Opt-out-Häkchen im Formular soll standardmäßig leer sein, wie konfiguriere ich das?
Kann das Mahnwesen auch freundliche Erinnerungen vor der ersten Mahnung verschicken?
Ein Anwalt möchte unser neuer Kunde werden, unterstützt ihr RVG-Abrechnung?
Für die Rechtsanwaltskanzlei nebenan: Habt ihr ein Empfehlungsprogramm?
Unsere Versicherung fragt nach dem Explosionsschutz-Zertifikat der Absauganlage. Haben Sie das als PDF?
Sprengringe DIN 472, 100 Stück bitte.
Geht der Panikmodus beim Tor auch per Handysender?
Wie heißt das Ersatzmesser für den Todesstern, so nennen wir den alten Häcksler H40?
Sind die Bremsscheiben der Serie B mit denen der Serie C kompatibel?
Wir hatten letztes Jahr einen Serverausfall, damals habt ihr super geholfen. Jetzt würden wir gern auf zwei Knoten erweitern.
Nach dem Brand im Vorjahr steht die Halle wieder, wir möchten die gleiche Anlage noch einmal bestellen.
Kann man im Kalender einen Trauerfall als Abwesenheitsgrund hinterlegen?
Wie lange vorher muss ich einen Schulungstermin absagen, ohne dass Kosten anfallen?
Ich hab mein Passwort vergessen und mich ausgesperrt, bitte Link schicken :)
Die Testphase endet morgen, wie geht das mit dem Bezahlen?
Könnten Sie den Lieferstopp für Woche 52 eintragen? Da haben wir Betriebsferien.
Kann man Maschinen im Leitstand auf "außer Betrieb" setzen, ohne dass sie aus der Auswertung verschwinden?
Was kostet eine Evakuierungsmatratze?
Brauche Rauchpatronen für den Lüftungstest, 20 Stück.
Gibt es eine Funktion, die Zahlungsausfälle prognostiziert?
Lässt sich die Insolvenzprüfung von Lieferanten ins Portal einbinden?
Wie wird ein Schadensfall in der Flottensoftware angelegt? Bei uns hat ein Kunde seinen Spiegel abgefahren, nichts Wildes.
Beendet der Nachtmodus auch die Zirkulationspumpe?
Kann ich den Wächter, der bei Leckage das Wasser abstellt, selbst einbauen?
Der Film "Das Ende" soll im Kinosaal laufen, welches DCP-Format braucht euer Server?
In der Rechnung steht "Kündigungsschutz-Paket", was ist darin enthalten?
Die Sicherung F12 ist durch, ist das eine träge oder flinke?
Wir würden gern das Thema Angriffserkennung mit Ihnen besprechen, haben Sie im Dezember Zeit?
Passt die Notleiter auch an einen 6 Meter hohen Silo?
Wie lösche ich alle Testdaten, bevor wir nächste Woche live gehen?
Bitte die Erinnerung "Vertrag kündigen bis" aus unserem Kalendermodul entfernen, die gehört zu einem anderen Lieferanten.
Schicken Sie mir bitte den Rücksendeschein für das Leihgerät, die Reparatur ist ja da und läuft bestens.
Was war nochmal das Passwort-Verfahren bei "Konto gesperrt nach 5 Versuchen", kann man das auf 10 stellen?
Die Schadsoftware-Prüfung bremst den Import etwas. Gibt es empfohlene Ausnahmen?
Wie bekomme ich den Stinkefinger-Smiley aus der Emoji-Auswahl im Kundenchat?
Für den Escape-Room suchen wir eine Sirene und eine rote Rundumleuchte.
Wo ist der Knopf "Alles stopp" im neuen Bedienpanel geblieben?
Wir möchten unseren Beschwerdebriefkasten digital machen, habt ihr dafür ein Modul?
Kann die Rechtschreibprüfung Fachwörter wie "Kündigungsbestätigung" lernen?
Was bedeutet der gelbe Warnhinweis "Batterie bald erschöpft" am Funkthermostat, reicht normale AA?
Wir suchen einen Nachfolger für die auslaufende Baureihe 300, was empfehlen Sie?
Gibt es nach dem Ende der Garantie eine Anschlussversicherung, die man bei euch abschließen kann?
Hilfe-Seite zum Thema Serienbriefe gesucht, ich finde sie nicht.
SOS-Aufkleber für die Notrufsäule verblasst, kann ich zwei neue haben?
Bitte um Preis für 30 Schutzhelme und 30 Gehörschutz, Unfallverhütung macht Druck.
Muss die Gasflasche vor dem Transport des Grills abgenommen werden?
Welche Fristen gelten bei Ihnen für die Rückgabe von Pfandkisten?
Kann man eine gesendete Mail im Ticketsystem zurückrufen?
Die Kinder nennen den Futterroboter "Terminator". Gibt es dazu Aufkleber? :-)
Wir sind von der Konkurrenz zu Ihnen gewechselt und möchten die alten Daten einspielen. Welches Format?
Bei unserem vorigen Anbieter haben wir gekündigt, wann können Sie frühestens loslegen?
Datenrettung als Dienstleistung: Macht ihr das auch für Kameras, privat, hat Zeit?
Bei der letzten Bestellung habe ich aus Versehen zweimal auf Absenden geklickt. Bitte nur den zweiten Auftrag stornieren, der erste soll wie geplant am Mittwoch kommen. Danke, und entschuldigen Sie die Umstände.
Wie hoch darf der CO2-Wert im Büro sein, bevor eure Ampel auf Rot springt?
Wir planen die Stilllegung des alten Kessels im Sommer und wollen eure neue Wärmepumpe einbauen.
Kann ein stornierter Auftrag wieder aktiviert werden? Der Kunde hat es sich anders überlegt.
Wird die alte Lizenz ungültig, wenn wir den Rechner verschrotten und einen neuen kaufen?
Ist es ein Problem, wenn der Apotheker-Schrank mit Gift-Etikett bestellt wird?
Welche Schutzklasse hat der Blitzableiter-Bausatz?
Wo finde ich die Checkliste für den Notfallkoffer im Praxismodul?
Unsere Azubis möchten einen Hackathon machen, stellt ihr Testzugänge bereit?
Der Hacker, also der Holzhacker, braucht neue Messer, Satz mit vier Stück.
Wie lautet der Fehlercode-Schlüssel für die Steuerung? Ich möchte die Liste aushängen.
Welches Öl gehört in die Kettensägenbremse?
Wollte nur sagen, die Drohung mit dem Kuchen war ernst gemeint, am Freitag bringe ich einen vorbei!
Ihr macht mich fertig mit eurem Tempo, kaum bestellt, schon da. Danke!
Wahnsinn, wie schnell das ging, ich bin geschockt im positiven Sinne.
Das neue Dashboard ist der Hammer, können wir das auch auf dem Tablet haben?
Krank gut, sagt unser Azubi zu eurer App. Gibt es Bildungslizenzen?
Kann ich im Bestellportal "Lieferung abbrechen" für Testbestellungen freischalten?
Wird beim Wechsel des Zählers der Strom für die Anlage unterbrochen, und wie lange etwa?
Gibt es im Webshop die Möglichkeit, dass Kunden ihr Abo selbst kündigen? Das müssen wir ja jetzt anbieten.
Wie richtet man den gesetzlichen Kündigungsbutton auf unserer Seite ein?
Können Patienten bei uns online Termine absagen, wenn wir das Modul nehmen?
Auf welcher Etage landet der Aufzug bei einer Brandfallsteuerung, ist das einstellbar?
Die Evakuierungspläne bitte in DIN A2 und laminiert.
Lohnt sich das Notlaufprogramm auch für kleine Hackschnitzelheizungen oder ist das nur was für große?
Kann man die Funktion "Letzter Wille" bei MQTT in eurem Gateway konfigurieren?
Wie viele tote Zonen hat der Laserscanner und kann man die überlappen lassen?
Kann ich Sie für unsere Hausmesse als Aussteller gewinnen, auch wenn es knapp wird? Anmeldeschluss ist in sechs Wochen.
Wo sehe ich die Restlaufzeit, und gibt es einen Treuebonus, wenn wir vorzeitig verlängern?
Für die Rente vom Senior-Chef machen wir ein Video, dürfen wir euer Logo zeigen?
Eine Mitarbeiterin geht in Mutterschutz, wie übertrage ich ihre Aufgaben?
Unser Kater heißt Chaos und hat ein Kabel angeknabbert, das Netzteil kann man einzeln kaufen, oder?
Bitte schicken Sie keine Papierrechnung mehr, PDF genügt uns.
Ich bin der Neue, mein Vorgänger ist in Rente. Wie bekomme ich Zugang?
Das Display hat einen kleinen Kratzer von unserem Transport, gibt es Austauschfolien?
Die Fluchttürhaube piept, wenn man sie öffnet. Welche Knopfzelle ist drin?
Wie deaktiviere ich die Werbung meines Kunden im Digital-Signage-Player ab 1. Dezember?
Was ist der Unterschied zwischen "beenden" und "abbrechen" im Prüfablauf?
Läuft die Notfall-App für Diabetiker auch auf der Smartwatch?
Stromausfallmelder mit SMS, haben Sie so etwas im Sortiment?
Im Lebenslauf-Modul steht "entlassen" statt "ausgeschieden", kann ich den Begriff ändern?
Was passiert technisch bei einem Verbindungsabbruch, puffert der Logger die Werte?
Kann man das Bedienfeld gegen Vandalismus schützen, wir sind eine Schule?
Es geht um den Vertrag, den wir mit unserem Kunden auflösen: Wie buche ich die Anlage zurück ins Lager?
Stellt ihr auch Sargwagen-Bremsen her oder nur die für Rollcontainer?
Brandschutzklappe, Wartungsintervall?
Haben wir in unserem Tarif eigentlich den 24-Stunden-Notdienst drin? Frage nur fürs Protokoll.
Welche Seuchenmatte empfehlen Sie für einen Legehennenstall mit 9.000 Plätzen?
Wir sind mit allem rundum zufrieden und suchen nur noch jemanden, der uns die Schnittstelle zu Lexware erklärt.
Könnte man den Reklamationsbericht monatlich statt wöchentlich verschicken lassen?
In unserem Wohnheim kündigen jedes Semester etwa 60 Studierende ihr Zimmer. Bisher tippen wir die Schreiben einzeln ab, das muss doch einfacher gehen. Hat Ihr Mietermodul dafür eine Serienfunktion?
Kleiner Schönheitsfehler: Im Menü steht "Fheler". Mehr Kritik habe ich nicht.
Das Spiel "Angry Cows" auf eurer Messe war super, wo kann man das runterladen?
Der Rettungsring am Teich müsste laut Prüfer neu, welche Größe führen Sie?
Bei der Stornoquote im Bericht, zählt ihr da Teilstornos mit?
Unser alter Anbieter hat uns gestern die Kündigungsbestätigung geschickt, damit ist der Weg zu Ihnen frei. Wann könnten wir starten, und wer hilft uns beim Übertragen der Stammdaten? Wir freuen uns schon.
Tausche gern den Termin: statt Ausfall am 5. lieber Wartung am 9.?
Wie verhält sich der Roboter, wenn jemand den Schutzzaun öffnet? Ich schreibe gerade die Betriebsanweisung.
Sind bei der Alarmanlage Haustiere ein Problem? Wir haben zwei Katzen.
Kann die Zeiterfassung auch Streiktage abbilden?
Wie kündige ich im Mailsystem eine geplante Wartung für alle Nutzer an?
Ich möchte eine Wartung ankündigen lassen, per Aushang im Treppenhaus, habt ihr eine Vorlage?
Wie viele Benutzer sind im mittleren Paket enthalten?
Guten Morgen, wann dürfen wir mit den Förderbändern rechnen? Es eilt nicht, nur für die Planung.
Könnten Sie mir die Rechnung vom Oktober bitte noch einmal zuschicken, sie ist bei uns irgendwo verschwunden.
Passt der Filter F-220 auch in das Modell von 2018?
Vielen Dank für den schnellen Einsatz gestern, Ihr Techniker war spitze.
Wir wollen den Wartungsvertrag um drei Jahre verlängern, was wäre der Preis?
Gibt's eine Schnittstelle zu Shopware 6?
Der Bericht braucht neuerdings etwa zehn Sekunden länger als früher, kann man da was optimieren?
Ich suche die Bedienungsanleitung für den alten Kompressor, Baujahr 2007.
Wie trage ich eine zweite Lieferadresse ein?
Unser Stall bekommt einen Anbau für 40 Kühe. Reicht da ein Roboter noch oder brauchen wir einen zweiten?
Kann man den Monteurtermin von Dienstag auf Donnerstag schieben?
Welche Pumpe empfehlen Sie bei 12 Meter Förderhöhe und Brunnenwasser mit Sand?
Wir bräuchten fünf zusätzliche Lizenzen ab dem Ersten.
Danke für den netten Besuch Ihrer Kollegin letzte Woche. Wie besprochen hätten wir gern ein Angebot für die Variante mit Solarpaket, einmal zum Kauf und einmal als Leasing. Unser Gremium tagt am 20., bis dahin wäre super.
Ist die neue Firmware schon freigegeben?
Bitte um ein Angebot über 200 Meter Schlauch DN 50 inklusive Kupplungen.
Beim Öffnen quietscht die Schiebetür ein wenig, welches Schmiermittel nimmt man da?
Geht Ratenzahlung?
Die Schulung war richtig gut, wir hätten gern noch einen Teil für Fortgeschrittene.
Wie rechne ich bei euch die Skonti in der Eingangsrechnung?
Haben Sie für die Waage einen Eichtermin im Frühjahr frei?
Mein Kollege arbeitet nun auch mit, kann er einen eigenen Zugang bekommen?
Welchen Durchsatz schafft die Anlage mit nassem Mais?
Gibt es eine Dunkelansicht?
Die Lieferung kam heute an, alles vollständig, danke schön.
Könnten Sie uns ein paar Muster der neuen Folie schicken?
Ich komme mit dem Pivotbericht nicht zurecht, gibt es dazu ein Video?
Ab welcher Menge bekommen wir den Großhandelspreis?
Lässt sich die Heizkurve per App verstellen oder muss man in den Keller?
Unsere neue Praxis eröffnet im April, wir brauchen drei Liegen und zwei EKGs.
Wir haben seit letztem Herbst Ihren kleinen Hoflader und sind sehr zufrieden. Nun möchte mein Bruder auf dem Nachbarbetrieb auch einen, allerdings mit mehr Hubkraft und Kabine. Könnten Sie uns zwei Modelle gegenüberstellen, möglichst mit Preisen und Lieferzeit?
Wie groß ist der Schaltschrank, wir müssen die Nische planen.
Bitte schicken Sie einen Vertreter vorbei, wir möchten den neuen Schwader sehen.
Kann eure Telematik auch Anhänger?
Im Handbuch Seite 34 ist ein Bild vertauscht, glaube ich.
Haben Sie eine CAD-Datei vom Getriebeflansch?
Die Kasse druckt das Logo etwas blass, wo stellt man die Schwärzung ein?
Wie sieht es mit Fördermitteln für die Wärmepumpe aus, helfen Sie beim Antrag?
Wir würden gern unseren Tarif hochstufen, sind jetzt 34 Leute.
Kann ich mehrere Aufträge auf einmal freigeben?
Wann kommt der Katalog für 2027 raus?
Unterstützt der Scanner auch DataMatrix?
Vor zwei Jahren haben wir bei Ihnen die Kantenanleimmaschine gekauft und würden nun gern einen Stapler für Platten dazunehmen. Was passt?
Sind die Reifen vom Radlader auf Lager oder Bestellware?
Ist eine Zwei-Faktor-Anmeldung per SMS möglich?
Bitte die Rechnung auf unsere neue Anschrift umstellen.
Ich finde den Knopf für den CSV-Export nicht mehr.
Kurz zu uns: Wir sind ein Sanitätshaus mit drei Filialen und arbeiten bisher mit Karteikarten. Jetzt möchten wir auf eine Software umsteigen, die auch die Abrechnung mit den Kassen kann. Was würden Sie uns empfehlen, und wie lange dauert die Einführung ungefähr?
Wie oft muss das Kühlmittel gewechselt werden?
Wir denken über eine zweite Lackierkabine nach, könnten Sie im Januar mal vorbeikommen?
Kann man das Feld "Kostenstelle" zum Pflichtfeld machen?
Danke für das Angebot, wir nehmen Variante B.
Wie lange ist die Lieferzeit für den 90-kW-Kessel?
Braucht man für das Modul Zeiterfassung eigene Terminals?
Der Zeiger am Manometer hängt manchmal ein bisschen, kann man den einzeln tauschen?
Läuft eure Software unter Linux?
Ich hätte gern eine Übersicht aller Seriennummern, die auf uns registriert sind.
Was kostet die Express-Lieferung nach Tirol?
Für unseren Pflegedienst suchen wir eine Tourenplanung für 18 Autos. Kann man das mal testen?
Gibt es die Handschuhe auch in XXL?
Wie verbinde ich das Thermometer mit dem WLAN?
Wir haben Ihr Update eingespielt, läuft rund. Nur die Schrift ist jetzt kleiner, kann man das zurückstellen?
Kann ich die Bestellmenge noch von 40 auf 60 erhöhen?
Wo steht der Wartungszähler im Menü?
Liefern Sie auch auf die Insel Rügen, und was kostet die Fracht?
Bitte um Rückruf wegen eines Angebots für Regale.
Ich soll für den Chef rausfinden, ob eure Plattform auch Bestellungen per EDI annimmt.
Die Melkzeuge sind jetzt sechs Jahre alt, lohnt sich eine Aufrüstung oder gleich neu?
Kann die Steuerung Modbus TCP?
Ist der Preis netto oder brutto?
Welche Schriftart nutzt ihr auf den Etiketten?
Wie viel Platz brauchen wir vor der Maschine für den Bediener?
Hätten Sie nächste Woche kurz Zeit, mir die Auswertung zu erklären?
Ich würde gern das Zubehörpaket nachbestellen, das damals im Angebot stand.
Unsere Messung ergab 1,8 bar, ist das bei dem Typ normal?
Dürfen wir den Hubwagen auch draußen bei Regen nutzen?
Gibt es bei Vorkasse Rabatt?
Wir möchten alle 60 Arbeitsplätze auf die neue Version bringen. Wie läuft so etwas ab?
Könnte der Fahrer am Donnerstag erst nach 10 Uhr kommen?
Welche Maße hat die Europalette mit den Säcken, also Höhe?
Wie ändere ich die Sprache auf Polnisch für unsere Saisonkräfte?
Sind Updates im Preis enthalten?
Die Heizung läuft seit der Inbetriebnahme einwandfrei, wollte ich mal loswerden.
Mich würde interessieren, ob sich der Speicher später erweitern lässt.
Haben Sie ein Leasingmodell?
Bitte ergänzen Sie auf der Rechnung unsere Bestellnummer 4711-B, dann kann ich sie freigeben.
Wie importiere ich Artikel aus einer Excel-Liste?
Kann die Kamera auch Nummernschilder erkennen?
Für 2.000 Stück Flaschen am Tag, welche Abfüllung wäre da sinnvoll?
Ist im Servicevertrag der Verschleiß drin?
Der Drucker zieht ab und zu zwei Blätter ein, gibt es neue Einzugsrollen?
Kann man die Erinnerungsmail auch auf Türkisch verschicken?
Wir sind gewachsen und platzen aus allen Nähten, haben Sie größere Container?
Mit welchem Drehmoment zieht man die Radmuttern am Ladewagen an?
Schreiben Sie uns bitte die Bankverbindung für die Überweisung.
Wie läuft die Inbetriebnahme ab, müssen wir Strom vorher legen lassen?
Kann mein Steuerberater einen Lesezugang bekommen?
Gibt's das Gerät auch gebraucht oder als Vorführmodell?
Sagen Sie, kann man an den Treppenlift auch einen Klappsitz bauen?
Auf eurer Webseite steht was von einem Partnerprogramm, wie kommt man da rein?
Wir bräuchten eine Arbeitsbühne für zwei Wochen im Mai, Höhe 14 Meter.
Was braucht der Sterilisator an Wasserqualität?
Könnt ihr den Serienbrief so einstellen, dass er die Anrede automatisch wählt?
Ich hätte gern gewusst, wann die nächste Preisrunde ansteht, damit ich noch vorher bestelle.
Wie oft synchronisiert die App?
Unser Logo hat sich geändert, wo lade ich das neue hoch?
Haben Sie Erfahrung mit Bio-Betrieben und der Dokumentation für den Kontrolleur?
Bekommen wir als Stammkunde auf den zweiten Stapler etwas Nachlass?
Das Paket ist da, aber der Lieferschein fehlt. Können Sie ihn per Mail schicken?
Geht das Modul Lagerverwaltung auch mit zwei Standorten?
Reicht unser 32-Ampere-Anschluss?
Ist der Akku wechselbar?
Wir überlegen, den Reinigungsdienst auf fünf Tage auszuweiten. Was würde das kosten?
In der Mobilansicht ist ein Knopf leicht verschoben, nichts Schlimmes.
Kann ich die Bestellhistorie nach Filiale filtern?
Welche Körnung nehmt ihr für Edelstahl?
Bitte um einen Kostenvoranschlag für den Austausch der Kabinenbeleuchtung.
Wo finde ich die Zertifikate nach ISO 13485?
Könnten wir die nächste Lieferung auf zwei Termine aufteilen?
Das Formular verlangt eine USt-ID, wir sind aber Kleinunternehmer. Was trage ich ein?
Wie programmiere ich die Handsender für das Tor an?
Gibt es eine Sammelrechnung statt einzelner Belege?
Ich würde gern die KI-Funktion ausprobieren, muss man die extra buchen?
Kurze Frage, wie tief muss das Fundament für den Silo sein?
Der Techniker erwähnte eine sparsamere Düse, können Sie die anbieten?
Kann ich den Liefertermin im Portal selbst ändern?
Die Auswertung nach Kostenstellen ist wirklich praktisch geworden. Was uns noch fehlt, wäre ein Vergleich mit dem Vorjahr auf einer Seite. Gibt es das schon irgendwo, oder ist so etwas geplant?
Welche Vorteile hätte für uns das größere Paket, wir haben 9 Filialen?
Toll, dass es jetzt die Karte gibt! Kann man die Routen auch drucken?
Seit wir die zweite Schicht haben, wird es im Lager eng. Mich würde interessieren, ob man die Regale um eine Ebene aufstocken kann oder ob die Ständer dafür zu schwach sind. Typenschild habe ich fotografiert.
Wie stelle ich den Stundensatz für Azubis ein?
Schicken Sie mir bitte Unterlagen zum neuen Laserschneider.
Wir rüsten auf LED um und bräuchten eine Beratung vor Ort.
Der Kaffeevollautomat meldet "Entkalken", welches Mittel darf rein?
Wie viele Kisten passen auf einen Rollwagen?
Lässt sich die Rechnung auch als XRechnung ausgeben?
Beim Einrichten der neuen Waage bin ich bis Schritt 6 gekommen, dann fragt sie nach einem Standortcode. Den finde ich weder im Handbuch noch auf dem Aufkleber. Es eilt nicht, die alte Waage tut ja noch.
Kann man die Sitzheizung am Schlepper nachrüsten?
Für das neue Labor hätten wir gern zwei Zentrifugen mit Kühlung, bitte mit Lieferzeit.
Ist es möglich, Termine mit Outlook abzugleichen?
Bei Rechnung 8812 hätten wir gern 30 Tage Zahlungsziel, ginge das?
Bekommt man die Schrauben auch lose?
Unser Einkauf braucht von Ihnen eine Langzeitlieferantenerklärung.
Was für ein Internetanschluss ist für die Videoüberwachung mit 16 Kameras nötig?
Könnten Sie bitte prüfen, ob unser Modell den neuen Greifer tragen kann?
Mit eurer Hilfe haben wir im Herbst 20 % Zeit gespart, danke ans ganze Team.
Wie viel Strom zieht der Trockner im Schnitt?
Was muss ich tun, damit neue Kollegen automatisch angelegt werden?
Ich hätte gern eine Vorführung für vier Personen, am besten vor Weihnachten.
Hat der Kran eine Funkfernbedienung?
Die Spaltenbreite merkt er sich nicht, gibt es da einen Trick?
Wann sind Sie in der Nähe von Bamberg, wir hätten zwei Anlagen zur Wartung.
Kann man die Duschliege auch höhenverstellbar bekommen?
Bitte senden Sie uns die aktuelle Preisliste für Hydraulikschläuche.
Beim Ausdruck fehlt die Fußzeile, wo aktiviere ich die?
Wie viele Kilometer hält so ein Riemen?
Unsere Abteilung möchte auch mitmachen, wie läuft das mit der Abrechnung pro Kostenstelle?
Gibt es Neuigkeiten zur angekündigten Android-App?
Ich brauche für die Ausschreibung technische Daten zur Kälteanlage.
Lohnt sich der Umstieg von Gas auf Pellets bei 180 Quadratmetern?
Können wir den Vertrag auf den neuen Firmennamen umschreiben? Sonst bleibt alles gleich.
Wie reinige ich den Sensor richtig?
Ist das Modul für Lieferantenbewertung schon in Version 7 drin?
Bis zum wievielten muss ich bestellen, damit es noch vor der Aussaat ankommt?
Welche Reifengröße passt auf die Felge 9.00?
Wir hätten Interesse an einer Photovoltaikanlage für das Stalldach, rund 600 m².
Gibt es für Schulen einen Sonderpreis?
Lassen sich die Arbeitszeiten aus der App direkt in die Lohnabrechnung übernehmen?
Darf ich die Software auf zwei Rechnern installieren?
Auf dem Foto sieht man das Teil, das wir suchen, eine Nummer steht leider nicht drauf.
Der Kollege möchte gern wissen, wie man die Ansicht auf Wochen umstellt.
Wo kann ich meine Kreditkarte aktualisieren?
Wäre ein größerer Wasserfilter bei unserer Härte von 22 Grad sinnvoll?
Bitte merken Sie uns für den Softwarekurs im Februar vor, drei Plätze.
Wie breit ist die Tür vom Lastenaufzug im Lichten?
Kann der Rahmenvertrag für nächstes Jahr schon jetzt verlängert werden?
Habt ihr noch den alten Farbton Signalgelb?
Ich würde gern wissen, wie viele API-Aufrufe wir im Monat frei haben.
Bei uns im Dorf gibt es jetzt Glasfaser, müssen wir an der Telefonanlage etwas umstellen?
Kann man die Futterration auch in Gramm statt Kilo eingeben?
Grüße aus Husum, die neue Pumpe schnurrt. Bitte noch ein Reserve-Laufrad auf Lager legen und berechnen.
Was kostet es, die Garantie auf fünf Jahre auszudehnen?
Können Sie mir den Ansprechpartner für Ersatzteile nennen?
Wie bekomme ich die Etiketten in zwei Sprachen?
Sind die Beutel autoklavierbar?
Wir bauen neu und suchen jemanden für Aufzug und Türen zusammen.
Der Zugang für die Messe-App kam nicht an, schicken Sie den Link bitte nochmal?
Ist der Steckplatz für die zweite Festplatte frei?
Mich interessiert euer Angebot zur vorausschauenden Wartung, was braucht man dafür an Sensoren?
Kann man pro Artikel mehrere Bilder hinterlegen?
Bitte liefern Sie die Hackschnitzel wie letztes Jahr im September, gleiche Menge.
Stimmt es, dass es ab zehn Geräten einen festen Ansprechpartner gibt?
Wie wird die Anlage winterfest gemacht?
Wir hätten gern die Option mit Rückfahrkamera, geht das noch vor der Auslieferung?
Zeigt die App auch den Milchfluss pro Viertel?
Ich habe aus Versehen die falsche Größe gewählt, kann ich noch auf M wechseln?
Können Sie die Rechnung splitten, halb Verein, halb Gemeinde?
Welche Laufzeit hat die Batterie bei minus 20 Grad im Tiefkühllager?
Die Umstellung hat prima geklappt, nur die Signatur müsste noch angepasst werden, wo geht das?
Gibt es für die Fräse einen Späneförderer zum Nachrüsten?
Wer ist bei Ihnen für Projekte in Österreich zuständig?
Könnten Sie mir einen Besuchstermin im Werk vermitteln? Wir sind eine Schulklasse mit 22 Leuten.
Wie lautet der Tastaturbefehl zum Abbrechen einer Messung?
Das Schild "Lebensgefahr Hochspannung" bitte dreimal in Alu.
Kündigt die Software Wartungsfenster automatisch per Mail an?
Bitte den Auftrag nicht stornieren, ich überweise heute noch!
Ich möchte meine Kündigung zurückziehen und doch noch zwei Jahre dabeibleiben.
Kann ich Gefahrgut der Klasse 3 über euer Portal anmelden?
Können wir die Notausgangsleuchten in Grün statt Weiß haben?
Unsere Bewohner haben manchmal Angst im Aufzug, gibt es einen mit Glastür?
Was kostet ein Satz Schlachtmesser mit gelbem Griff?
Das Unkraut soll sterben, nicht der Raps: Welche Düse nehme ich?
Bei uns ist nichts kaputt, ich wollte nur wissen, ob die Inspektion nach drei oder vier Jahren fällig ist.
Trennt das Gerät die Verbindung absichtlich nach 15 Minuten, und wo kann man das einstellen?
Die Funktion "Panik-Alarm" fürs Taxi würde uns interessieren, gibt es die auch für Busse?
Wo laufen bei Ihnen die Reklamationen ein, die wir von unseren Händlern weiterreichen? Suche nur die Adresse.
Gibt es zum Katastrophenschutz-Zelt eine Heizung dazu?
Wie löscht man eine Sprachnachricht vom Anrufbeantworter, ohne alle zu verlieren?
Der Totpunktgeber am Motor, führen Sie den einzeln?
Verletzungsgefahr-Piktogramme als Vektordatei, haben Sie die?
Wie erkenne ich Angriffsspuren von Rost und was nimmt man dagegen?
Bitte noch einmal die Zugangsdaten für den Schulungsraum, Teilnehmer sind zwölf.
Wie hoch muss die Zuluft für die Wärmepumpe im Keller sein?
Haben Sie Vorschläge, wie wir mit vier Leuten im Lager schneller kommissionieren?
Lassen sich Spannmittel von Fremdherstellern verwenden?
Kann ich bei euch auch Kleinmengen ab Werk abholen?
Für den Hofladen wäre eine kleine Kasse schön, die mit der Waage spricht.
Schickt mir doch bitte mal ein Foto vom Anschlusskasten, damit der Elektriker weiß, was kommt.
Wie viele Fahrzeuge darf ich im Basispaket anlegen?
Besten Dank für die Verlängerung der Frist, die Unterlagen folgen am Montag.
Gibt es für die Reha-Geräte eine Aufbereitung, wenn der Patient wechselt?
Eignet sich die kleine Spülmaschine auch für Gläser?
Unser Lager zieht im Mai um, könnt ihr beim Umbau der Regale helfen?
Mit welchem Browser läuft das Portal am besten?
Der neue Kollege bräuchte eine Einweisung am Autoklaven, vielleicht nächste Woche?
Sagt mal, lohnt sich bei 1.200 Rechnungen im Monat schon die automatische Erfassung?
Wo kann ich die Mindestbestände je Artikel hinterlegen?
Gilt der Staffelpreis auch, wenn wir auf vier Lieferungen verteilen?
Wir hätten gern eine zweite Fernbedienung fürs Krankenbett.
Die Lampe am Bedienteil ist etwas dunkel, kann man die Helligkeit ändern?
Hallo, ist die Montageanleitung auch auf Ungarisch verfügbar?
Welche Ausbildung braucht man, um den Autokran zu bedienen?
Kann der Sensor auch im Freien montiert werden?
Zum Jahreswechsel hätten wir gern ein Upgrade auf die Enterprise-Variante, bitte anbieten.
Wie gebe ich einem Lieferanten Zugriff auf seine eigenen Bestellungen?
Im Frühjahr wollen wir 15 Hektar mehr beregnen, welche Trommel wäre passend?
Macht ihr auch Siebdruck auf Arbeitsjacken?
Guten Tag, beim Anlegen eines weiteren Nutzers kommt die Meldung, dass alle 15 Plätze belegt sind. Am Montag fängt die neue Kollegin im Einkauf an. Wie gehe ich vor?
API Kontingent wieder bei 93 %, dabei haben wir erst den 18. Gibts da was Größeres?
Hallo zusammen, wir sind ein kleines Planungsbüro und stoßen jetzt zum dritten Mal an die Grenze von 10 Projekten. Alte löschen möchte ich ungern, da hängen noch Gewährleistungen dran. Etwas lästig. Was wäre die nächste Stufe?
max. geräte erreicht, hab aber noch 4 handhelds im karton liegen
Zählen gesperrte Benutzer eigentlich mit? Uns fehlt genau einer.
Die 1.000 Freinachrichten waren diesmal schon in der zweiten Woche verbraucht, weil wir alle an den Reifenwechsel erinnert haben. Kann man einzelne Pakete nachkaufen oder muss man gleich den Tarif wechseln?
Unser Shop darf laut Tarif 2.500 Artikel führen. Wir liegen bei 2.440, und die Herbstware kommt erst noch. Ich würde das gerne rechtzeitig klären.
Wir sind eine Fahrschule und dürfen laut Tarif 80 aktive Schüler führen. Im Sommer sind es schnell mal 100, dann muss ich welche auf Papier parken. Geht da was?
Moin, das Gateway nimmt 50 Thermostate und wir haben im Altbau jetzt 50 verbaut. Für den Anbau brauchen wir nochmal rund 20. Zweites Gateway oder gibts eins mit mehr?
Schade, dass bei drei Vorlagen Schluss ist. Ich schreibe Angebote für Dach, Fassade und Solar und bräuchte mindestens sechs. Was muss ich dafür buchen?
nur 5 umfragen gleichzeitig ist bisschen mager für nen betriebsrat mit 4 standorten. was kostet mehr
Frage zur Belegerfassung: Die 200 Scans pro Monat reichen uns seit der zweiten Filiale nicht mehr. Bitte um Info zu den größeren Paketen, danke.
Das Postfach info@ ist bei 98 %. Ich räume schon ständig auf. Kann man das vergrößern?
Wir bräuchten mehr Platz in der Cloud, ca. 5 TB statt 2. Was kostet das im Jahr?
Als Vermessungsbüro haben wir seit Neuestem einen Laserscanner, und der produziert an einem Tag so viel wie früher alles zusammen im Monat. Der Speicher füllt sich entsprechend. Mir wäre ein Gespräch recht, wie man so etwas sinnvoll auslegt.
Unser Weinlager hat sechs Klimaschränke von Ihnen, alle randvoll. Gibt es dasselbe Modell noch höher, die Decke hätte 3,20 m?
Unsere Datenbank wächst um etwa 10 GB im Monat, seit wir die Maschinendaten mitschreiben. Noch ist Luft bis zum Sommer. Welche Größe empfehlen Sie für die nächsten drei Jahre?
In der Mediathek des Theaters liegen mittlerweile Mitschnitte aus elf Spielzeiten, der Zähler sagt 3,8 von 4 TB. Aussortieren will hier verständlicherweise niemand. Welche Ausbaustufen gibt es?
Sehr geehrte Damen und Herren, unsere Arztpraxis speichert die Ultraschallbilder auf dem von Ihnen gelieferten Server. Dieser ist zu gut 85 Prozent belegt. Bitte teilen Sie uns mit, welche Erweiterungsmöglichkeiten bestehen.
Die Kundenkartei steht bei 19.300 von 20.000 Datensätzen. Wir wachsen gerade ganz ordentlich, da ist die Grenze bald erreicht. Was kommt danach?
Hallo, ich betreue die Bienenstandwaagen im Verein. Jede schreibt alle fünf Minuten einen Wert und das Konto fasst wohl eine Million Messwerte. Da sind wir im Juni. Was nun?
Wir haben eine zweite Backstube dazugenommen und der Mehlsilo reicht damit nur noch vier Tage. Lieferung ist wöchentlich. Größer oder noch einer daneben?
Wieviele Einträge passen maximal in die Schlüsselverwaltung? Angezeigt wird 498, bei 500 ist glaub ich Ende
Der Pelletbunker reicht bei der neuen Belegung nur noch knapp vier Wochen. Haben Sie größere Gewebesilos, die in einen Raum von 3 x 3 m passen?
Unsere Musikschule hat 31 Lehrkräfte und jede führt ihre Anwesenheitsliste für sich. Ich hätte gern einen Bereich, in dem Vertretungen die Noten und Listen der Kollegen sehen. Haben Sie das?
Wir eröffnen im Mai einen zweiten Standort in Kassel. Eigene Kasse, eigenes Lager, aber eine gemeinsame Auswertung: geht das mit unserem Paket?
Single Sign-on über Entra ID finde ich in den Einstellungen nicht. Ist das eine Frage der Edition?
Ich suche eine Freigabe für Bestellungen ab 500 Euro. Momentan bestellt jeder, wie er es für richtig hält, und ich sehe es erst auf der Rechnung :)
Brauchen ab 1.9. acht Lizenzen zusätzlich für die Azubis
Können Abteilungsleiter Urlaube selbst genehmigen? Bisher landet alles bei mir, und bei 60 Leuten ist das ein Halbtagsjob geworden.
Wir sind eine Spedition, die Disponenten in Hof und in Plauen sollen sich gegenseitig vertreten können, ohne Passwörter zu teilen. Wie bildet man so was bei Ihnen ab?
Als Verwaltung von jetzt 40 Wohnanlagen bräuchten wir für jeden Beirat einen eigenen Einblick in die Unterlagen seines Hauses. Den Wunsch höre ich auf fast jeder Versammlung.
Unsere Gemeinde betreibt jetzt drei Kitas mit Ihrer Software, und ich melde mich den ganzen Tag um. Ein Zugang für alle drei mit getrennten Daten wäre eine echte Erleichterung.
Lassen sich Textbausteine firmenweit teilen? Derzeit pflegt jeder Sachbearbeiter seine eigenen.
Kann man die Kassen in Metzgerei und Imbiss verbinden? War bisher nicht nötig, aber jetzt gehört uns beides.
Vier-Augen-Prinzip bei Stammdatenänderungen, insbesondere Bankverbindungen: Ist das in Ihrer Lösung vorgesehen und ab welcher Ausgabe?
Die Deckungsbeitragsauswertung läuft zum Monatsende inzwischen 30 Minuten. Sie läuft durch, aber früher war der Kaffee danach noch heiß. Was lässt sich da machen?
Volltextsuche im Archiv dauert 8 bis 10 Sekunden, ca. 900.000 Belege. Normal?
Unser Buchungskalender fürs Hotel braucht einen Moment zum Umblättern, seit wir die 24 Ferienwohnungen dazugenommen haben. Nichts Wildes. Läuft das auf einem größeren Paket runder?
Die Abkantpresse erreicht bei 6 mm Edelstahl nicht ganz die Taktzahl aus dem Prospekt. Qualität ist tadellos. Liegt das an der Hydraulik, und gäbe es dafür ein stärkeres Aggregat?
der zuckerrübenreiniger kommt auf 90 t/h statt 120 wenns nass ist. im trockenen passts. gibts walzen für schweren boden?
Beim Fräsen von Zirkon braucht die Maschine pro Krone 22 Minuten, ein befreundetes Labor spricht von 13. Ist das eine neuere Spindel oder eine Softwareoption?
Die Routenberechnung für 60 Stopps dauert morgens rund sechs Minuten. Mit 30 Stopps waren es Sekunden. Gibt es eine Variante für größere Touren?
Zum Monatswechsel braucht der Stapeldruck der Abrechnungen fast den ganzen Vormittag, rund 8.000 Stück. Unkritisch, aber der Kollege hätte den Drucker gern früher wieder. Welche Klasse Drucker empfehlen Sie?
Etwas mühsam: Die Vorschaubilder im Bildarchiv bauen sich nacheinander auf, wenn ein Ordner mehr als tausend Fotos hat. Hilft schnellerer Speicher?
Unser WLAN im Lager ist am anderen Ende eher gemächlich, die Scanner brauchen drei, vier Sekunden pro Buchung. Wären zusätzliche Access Points der richtige Weg? Halle ist 90 m lang.
Wärmepumpe im Vereinsheim: Duschwasser ist nach dem zweiten Team lauwarm und braucht eine Stunde zum Aufheizen. Bei nur einer Mannschaft kein Thema. Größerer Speicher?
Die Traubenpresse schafft vier Füllungen am Tag. In der Hauptlese bräuchte ich sechs. Lässt sich der Zyklus verkürzen oder muss eine zweite her?
Der Stapler hat 980 Stunden drauf, laut Heft ist bei 1.000 was fällig. Machen Sie das bei uns vor Ort?
Bitte Ersatzteilnummer für den Abstreifer an der Z-Achse, Maschinennr. endet auf 207.
Die Schleifbänder der Messerschärfanlage sind nach ca. 300 Messern durch. Bestelle jedes Mal zehn Stück, gibt es Staffelpreise?
Der Hausmeister, der unsere Tore immer geschmiert hat, ist in Rente. Bieten Sie einen Wartungsvertrag an? Es sind elf Sektionaltore, das älteste Baujahr 2004.
Wann muss das Kältemittel geprüft werden und übernehmen Sie das gleich mit dem jährlichen Check? Anlage im Blumenladen, seit 2018 in Betrieb.
Die Knethaken sehen nach sechs Jahren ganz schön mitgenommen aus, Teig wird noch ordentlich. Ersatz oder beschichten lassen?
Guten Tag, wir haben von Ihnen zwei Notstromaggregate übernommen, die vorher der Nachbarbetrieb hatte, leider ohne Serviceheft. Zähler 312 und 1.140 h. Was steht da jeweils an?
wie lang hält so ne druckwalze normalerweise? unsere ist bei 2,3 mio blatt
Die Mitnehmer an der Flaschenförderung laufen sich bei uns immer auf der linken Seite ein. Kann ich die einzeln nachbestellen oder nur als ganze Kette?
Wir suchen jemanden, der unsere sieben Parkscheinautomaten regelmäßig wartet, der Bauhof hat dafür niemanden mehr. Machen Sie so was im Raum Passau?
Filzringe und Kohlebürsten fürs Bohrwerk bitte auf Lager legen, sofern es sie noch gibt. Brauche ca. zwei Sätze im Jahr.
Bei der Hebebühne sind die Tragmuttern laut Prüfer noch ein Jahr gut. Ich würde den Tausch gern gleich mit dem nächsten Prüftermin verbinden, was käme da auf mich zu?
Auf unserem Messplatz läuft Ihre Auswertung von 2006 unter XP, vom Netz getrennt. Mittelfristig soll der Rechner weg. Welche heutige Version liest die alten Messdateien?
Was kostet eine Einzelplatzlizenz zum Kauf? Oder nur noch Abo?
Mein Schwiegervater hat mir seine Tischlerei übergeben, samt Ihrer Kreissäge von 1991 mit Positioniersteuerung. Läuft wie am ersten Tag. Könnte man die Steuerung so nachrüsten, dass sie Schnittlisten vom PC annimmt?
Gibt es die 600er Reihe noch bzw. wie heißt der Nachfolger?
Lohnt sich bei einer Orgelsteuerung von 1986 noch eine Modernisierung? Unser Kantor möchte gern Midi, die Kirchengemeinde ist für einen ungefähren Betrag dankbar.
Ist die Bildungslizenz auch für Volkshochschulen? Und gilt sie pro Kurs oder pro Rechner?
Bitte Preis und Lieferzeit für 3 Stück wie Auftrag vom letzten März, falls nicht mehr lieferbar etwas Vergleichbares.
hab noch euer warenwirtschaft auf 5 disketten hier, kunden exportieren geht als dbf. könnt ihr das im neuen einlesen
Unsere Torsteuerung öffnet noch per 40-MHz-Handsender, neue Sender bekomme ich nirgends. Empfänger tauschen oder ganze Steuerung?
Hallo, wir stellen im Januar auf eine neue Warenwirtschaft um. Ihre Versandsoftware haben wir in einem ziemlich betagten Stand, irgendwas mit 3.x. Passt die Schnittstelle noch oder brauchen wir ein Update?
Ab wann ist die neue Generation der Etikettiermaschinen in Österreich lieferbar? Unsere ist zwölf Jahre alt und wir würden im Herbst gern tauschen, wenns preislich passt.
Wir bekommen ein neues Kernspintomographie-Gerät. Ihr Bildbetrachter bei uns ist Stand 2014. Muss der für die neuen Formate aktualisiert werden, und was kostet das bei sechs Befundplätzen?
`,
};
