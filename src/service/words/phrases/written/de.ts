import type { PhraseLines } from '../training-phrase.js';

export const german: PhraseLines = {
  complaint: `
Wie oft muss ich das noch erklären?
Ruft mich diesen Monat noch jemand zurück?
Wer bezahlt die zwei Tage, die uns fehlen?
Testen Sie eigentlich irgendetwas, bevor Sie es ausliefern?
Warum zahle ich für einen Besuch, bei dem nichts repariert wurde?
Können Sie mir sagen, warum uns vorher niemand informiert hat?
Nennen Sie das Support?
Wofür bezahlen wir Sie eigentlich?
Würden Sie sich das an meiner Stelle gefallen lassen?
Muss ich zum Anwalt, um eine Gutschrift zu bekommen?
Warum steht auf jeder Rechnung etwas, das wir nie bestellt haben?
Für Ersatzteile ist die Maschine also zu alt, für die Servicepauschale aber nicht?
Ihr Wettbewerber hat in einer Stunde geantwortet. Sie in neun Tagen.
Fotos, Protokolle und ein Video habe ich geschickt. Zurück kam ein Link zur FAQ.
Ihr Monteur war zehn Minuten da und hat einen halben Tag berechnet.
Wir zahlen für das große Paket und bekommen das Tempo des kleinen.
Noch eine Standardantwort und ich schreibe Ihrem Geschäftsführer.
Die Schulung bestand aus zwei Stunden vorgelesenen Folien.
Vier Abteilungen am Telefon, und jede schiebt es auf die nächste.
Es lief, bis ihr es "verbessert" habt.
Ich mochte Ihre Firma wirklich mal.
Hören Sie auf, mir etwas zu verkaufen, und reparieren Sie, was ich gekauft habe.
Kein einziger Termin wurde eingehalten.
Der Karton kam halb leer an, und das ist schon der zweite.
Preis um ein Fünftel rauf und zwei Funktionen gestrichen.
Wenigstens eine Entschuldigung hätte ich erwartet.
Gibt es in Ihrer Firma irgendwo einen Menschen?
Liest das hier überhaupt jemand?
Fünf Sterne? Erst mal fünf Geräte, die laufen.
Ihr Monteur hat im Heizraum geraucht und nicht aufgeräumt.
Die Anleitung hat jemand übersetzt, der beide Sprachen nicht kann.
480 Euro, davon 210 für "Bearbeitung". Mit Samthandschuhen?
Das Zelt kam am Tag nach der Hochzeit.
Qualität runter, Preis rauf, ständig neue Leute. Sonst alles bestens.
Auf dem Bild war ein Griff. Am Gerät ist keiner.
Silikon an allen Wänden und schiefe Löcher, das kann unser Lehrling besser.
Sie haben meine private Nummer an einen anderen Kunden gegeben. Erklären Sie das.
Wer hat sich ausgedacht, den Speicherknopf zu streichen?
Am Ende habe ich es selbst gemacht, weil in der Anleitung drei Fehler waren.
Man hat uns das teuerste Modell aufgeschwatzt. Der Nachbar hat das billigste und keine Sorgen.
Die Hälfte vom Obst war Matsch.
Ich beschwere mich sonst nie, aber die Brötchen waren abgelaufen.
Sie haben die falsche Pumpe eingebaut und ich soll die richtige bezahlen?
Ich bekomme Mahnungen für eine Rechnung, die im April bezahlt wurde.
Es ist der Ton Ihrer letzten Mail, an dem ich mich störe.
Viel Glück bei der Suche nach neuen Kunden, mit der Einstellung.
Ich war jetzt sechs Wochen lang höflich.
Die ganze Abteilung flucht über das Programm, jeden Tag.
Das nennen Sie einen "kleinen Bug"? Er löscht meine Einträge.
Seit dem Frühjahr nur Versprechungen.
Das Einzige, was pünktlich kommt, ist die Rechnung.
Wir melden das dem Branchenverband.
Ich hätte gern den Namen Ihres Vorgesetzten.
Immer noch kaputt. Immer noch keiner da. Immer noch zahlen wir.
Die dritte Woche mieten wir auf eigene Kosten Ersatz.
Keiner hat gesagt, dass die alte Version aufhört. Schöner Montag.
Was für eine Enttäuschung.
Wer das verpackt hat, sollte sich schämen.
Wer macht bei Ihnen eigentlich die Qualitätskontrolle? Vermutlich niemand.
Sie haben es wieder geschafft, eine einfache Sache kompliziert zu machen.
Sieben Mails, sieben Namen, keine Antwort.
Das ist nicht, was der Vertreter gezeigt hat.
Meine Leute weigern sich, damit zu arbeiten.
Warum bin ich eigentlich Ihr Tester?
Wir haben Ihnen vertraut und Sie lassen es einen Monat liegen.
Die Rechnung stimmt im vierten Monat nacheinander nicht.
Ihr Kollege hat einfach aufgelegt.
Es wäre schön, wenn einmal jemand die ganze Nachricht lesen würde.
Drei Besuche, um eine Schraube anzuziehen.
Finden Sie das für das Geld in Ordnung?
`,
  cancellation: `
Mit welcher Frist müssen wir Ihnen Bescheid geben, wenn wir raus wollen?
Was kostet es uns, wenn wir vor Ende der Laufzeit gehen?
An wen wende ich mich, um unser Konto endgültig zu schließen?
Können wir die Geräte früher zurückgeben und nur die genutzte Zeit zahlen?
Reicht eine E-Mail, um den Servicevertrag zu beenden?
Bekomme ich den Rest des Jahres erstattet, wenn ich jetzt aufhöre?
Erstatten Sie nicht genutzte Monate, wenn jemand mittendrin geht?
Wie schnell können Sie die zwei Werkstätten aus dem Vertrag nehmen?
Könnten Sie schriftlich bestätigen, dass nach März nichts mehr abgebucht wird?
Bin ich noch in den vierzehn Tagen? Es soll zurück.
Wo ist der Knopf, um nicht mehr zu zahlen? Ich finde ihn nirgends.
Wann kommen wir da frühestens wieder raus?
Kann ich zum Monatsende zurück auf die kostenlose Version?
Wie verhindere ich, dass sich das im Januar von selbst verlängert?
Sie brauchen keinen neuen Bestellschein zu schicken, wir gehen zu den anderen.
Ab nächstem Jahr machen wir das intern. Was brauchen Sie von uns zum Abschluss?
Könnten wir die Zahl der Plätze halbieren? Die meisten sind weg.
Lassen Sie uns aus den restlichen acht Monaten, wenn jemand den Leasingvertrag übernimmt?
Wir hätten gern alle unsere Daten, der neue Anbieter startet im Mai.
Mein Partner ist gestorben und ich schließe die Werkstatt, was wird aus dem Vertrag?
Der Vorstand hat gegen eine weitere Laufzeit gestimmt.
Bitte werten Sie diese Mail als unsere Kündigung.
Nehmen Sie das Premium-Modul raus, wir haben nie damit angefangen.
Ist uns zu teuer für das, was wir nutzen, also lassen wir es auslaufen.
Bitte schließen Sie unsere Akte und schicken die Endabrechnung.
Wir werden bei Ihnen nichts mehr bestellen.
Was geschieht mit unseren Daten, wenn wir keine Kunden mehr sind?
Leider ist das unsere letzte Saison mit Ihnen.
Nein danke zur Verlängerung.
Wir möchten zum Jahrestag Schluss machen.
An wen richte ich das Kündigungsschreiben?
Ist unser Schreiben vom 2. angekommen? Es darf nicht weiterlaufen.
Ab Sommer sind wir nicht mehr Kunde. Wie läuft das Offboarding?
Bitte den Dauerauftrag für Papierrollen rausnehmen.
Die wöchentliche Lieferung wollen wir nicht mehr.
Kann jemand die Kaffeemaschine abholen? Wir haben jetzt eine eigene.
Wir treten von der zweiten Maschine zurück. Ist es schon zu spät?
Bedarf fürs nächste Jahr: null.
War schön, solange es ging, aber wir haben etwas gefunden, das alles kann.
Endet das Abo einfach, wenn die Karte abläuft? Das käme uns gelegen.
Wie ist das Vorgehen, wenn man den Dienst nicht mehr will?
Wir haben aus Versehen abgeschlossen und wollen keins von beiden. Wie macht man das rückgängig?
Ich ziehe ins Ausland und gebe die Agentur auf. Was ist zu tun, damit alles sauber endet?
Der Mieter ist raus, damit brauchen wir die Alarmleitung nicht.
Der Konzern hat einen eigenen Rahmenvertrag, unserer entfällt im Juli.
Helfen Sie uns, Artikel und Bilder zu einem anderen Shopsystem zu bringen?
Die Jungen haben übernommen und etwas anderes ausgesucht.
Drei der vier Geräte bitte von der Rechnung nehmen.
Wir gehen auf eine Lizenz runter. Ab wann gilt das?
Ein Gegenangebot können Sie sich sparen, es ist entschieden.
Die Maschine ist verschrottet, die Wartung damit auch.
Ich will da raus. Mehr nicht.
Wie melde ich mich vom Bezahltarif ab?
Der Pilot endet hier, die Belegschaft mag nicht.
Bitte kündigen Sie mein Abo.
Ich möchte den Vertrag zum nächstmöglichen Termin kündigen.
Wir kündigen hiermit fristgerecht.
Bitte bestätigen Sie mir den Eingang meiner Kündigung.
Zu welchem Preis ließen Sie uns früher gehen?
Danach können Sie uns löschen.
Das Angebot zur Weiterführung lehnen wir ab.
Nicht pausieren, ganz aufhören. Wie geht das?
Melden Sie uns bitte von allem ab.
Auf welcher Seite kann man austreten?
Die Verlängerung nehmen wir nicht.
Bitte nicht weiterlaufen lassen.
Der Vertrag darf enden, wann er endet, einen neuen unterschreiben wir nicht.
Welche Unterlagen brauchen Sie für die Abwicklung?
Für die zwei Kopierer möchte ich die Kündigung einreichen.
Die Zentrale will uns aus allen Systemen haben, die nicht ihre sind.
Kann die Jahresgebühr erstattet werden? Wir haben im März aufgehört.
Die Saison ist vorbei, die Miete damit auch.
Was berechnen Sie, wenn wir die Stapler früher zurückgeben?
Geben Sie Bescheid, sobald das Abo beendet ist.
`,
  emergency: `
Können Sie das Ventil von Ihrer Seite schließen? Der Tank läuft über und keiner kommt ran.
Welche Nummer gilt nachts? Die Stalllüftung ist aus und die Tiere hecheln.
Wie halten wir das Band an? Sein Ärmel ist drin.
Gibt es bei Ihnen noch irgendeine Kopie? Das ganze Archiv ist weg.
Könnt ihr sofort alle Konten sperren? Ein Fremder ist in unserer Mail.
Weiß jemand, wie man die Bremse löst? Zwei Mann hängen im Korb.
Stimmen die Werte nicht oder hat der Kessel wirklich 14 bar?
Was sagen wir den Ärzten, einer von uns hat Ihren Reiniger eingeatmet?
Aus dem Ladegerät kommt Rauch und es lässt sich nicht ausschalten.
Das Kassensystem ist seit Ladenöffnung tot und der Laden ist voll.
Im Lager bewegt sich nichts, draußen stehen neunzig Lkw.
Wir haben die Arztbriefe an falsche Adressen geschickt, alle.
Die Dosierpumpe lief die ganze Nacht, die Fische treiben mit dem Bauch nach oben.
Der Aufzug steckt zwischen den Etagen, eine alte Dame ist drin.
Ganze Station ohne Überwachung, bitte gehen Sie ran.
Die Abdeckung ist im Lauf weggeflogen, ein Stück ging knapp an einem Kopf vorbei.
Mein Kleiner hat eine Batterie aus der Fernbedienung verschluckt, was ist da drin?
Seit ich Ihr Paket geöffnet habe, brennt der Hals und ich kriege kaum Luft.
Explosion im Farblager, zwei mit Brandwunden, wo ist der Hauptschieber?
Die Buchhaltung hat eine gefälschte Rechnung in Ihrem Namen bezahlt, lässt sich das noch stoppen?
Neun Jahre Produktionsdaten nach dem Plattencrash unlesbar, morgen kommt der Prüfer.
Heute Nacht hat jemand über Ihre Bankanbindung Geld vom Treuhandkonto überwiesen.
Fremde auf dem Gelände, Kameras zugesprüht, Tore verriegeln!
Die Mühle ist angelaufen, als einer drin sauber gemacht hat.
In der Lackiererei hat es gebrannt, ist gelöscht, aber die Steuerung ist nass. Kann man einschalten?
Die Dialyse hat keinen Wasserdruck.
Vierzigtausend Hennen und kein Lüfter.
Alle Patientennamen stehen offen auf der Webseite.
Das Backup lag auf demselben Rechner. Jetzt ist alles verschlüsselt.
Der Kran nimmt den Stopp nicht an.
Unser Notruf geht nicht durch.
Server tot, Wiederherstellung schlägt fehl, in zwei Stunden machen wir auf.
Das Gerüst hat sich verschoben, Leute sind drauf.
Abwasser kommt hoch und die Pumpe ist still.
Der Impfschrank zeigt plus sechs und steigt.
Der Elektriker hat vom Schrank einen Schlag bekommen, der Rettungswagen ist da.
Am Stapler sind die Bremsen weg, fast hätte er ein Kind erwischt.
Wir erreichen keinen Server mehr und die Praxis öffnet in zehn Minuten.
Neben eurem Heizgerät riecht es nach Gas.
Die Absauganlage brennt.
Alle unsere Kunden sehen gegenseitig die Rechnungen.
Das Tor ist auf einen Fahrer gefallen.
Die Wasserpumpen vom ganzen Ort stehen auf einmal.
Ein Eindringling löscht gerade eine virtuelle Maschine nach der anderen.
Die Kuh kommt nicht aus dem Roboter und er läuft weiter.
`,
  distress: `
Mein Mann ist letzte Woche gestorben und ich weiß nicht, wie das hier alles geht.
Die Ärzte geben mir noch drei Monate, haben Sie bitte Geduld.
Wir mussten gestern Insolvenz anmelden und ich weiß nicht, wie ich die Löhne zahlen soll.
Ich kann nicht mehr, ich habe seit einer Woche nicht geschlafen.
Unsere Tochter liegt auf der Intensivstation, ich kann mich gerade um nichts kümmern.
Entschuldigen Sie die späte Antwort, wir haben am Montag meinen Bruder beerdigt.
Man hat bei mir einen Tumor gefunden, ich falle länger aus.
Wir verlieren gerade den Hof und alles, was meine Eltern aufgebaut haben.
Die Hälfte von uns wurde entlassen, ich sitze hier alleine.
Ich sehe ehrlich gesagt keinen Ausweg mehr.
Meine Frau liegt im Sterben, ich muss schnell alles regeln.
Die Bank hat alles eingefroren, ich weiß nicht, wie es weitergehen soll.
Ich bin mit meinen Kräften am Ende.
Ich habe meinen Sohn verloren. Bitte eine Weile nicht anrufen.
Am Montag übernimmt der Insolvenzverwalter, wir sind erledigt.
`,
  opt_out: `
Bitte streichen Sie mich aus Ihrem Verteiler.
Ich möchte keine Angebote mehr von Ihnen, nur Hilfe.
Bitte keine Verkaufsanrufe mehr.
Schicken Sie mir keine Werbung für Upgrades mehr.
Wir widersprechen der Nutzung unserer Daten zu Werbezwecken.
Beantworten Sie nur die Frage, ich will nichts kaufen.
Kontaktieren Sie uns nicht mehr mit Aktionen.
Wir wünschen keine Werbung.
Lassen Sie mich mit Zusatzverkäufen in Ruhe.
Zum Upgrade habe ich schon nein gesagt, fangen Sie nicht wieder davon an.
Keine Werbung bitte.
Ich brauche Hilfe, kein Verkaufsgespräch.
Streichen Sie meine Nummer von der Anrufliste.
`,
  harmless: `
Wir sind umgezogen, ab Montag gilt Mühlweg 12.
Bitte tragen Sie uns für die Jahresprüfung in KW 22 ein.
Gleiche Bestellung wie letztes Mal, nur in Grau.
Die Rechnung bitte auf unsere Holding ausstellen.
Unsere neue Einkäuferin ist Frau Yilmaz, bitte in den Verteiler aufnehmen.
Die Lieferung kam heute früh, alles dabei.
Angebot angenommen, legen Sie los.
Zwei unserer Azubis kämen im Herbst mit zum Kurs.
Ich würde gern die Beta testen, falls noch Platz ist.
Wir haben einen Leckprüfstand und brauchen neue Kupplungen dafür.
Nur zur Info, die Korrektur läuft, Dank an den, der sie gemacht hat.
Wir brauchen 40 % mehr Speicher als letztes Jahr, Zeit für die nächste Größe.
Die alte Pumpe hat nach 19 Jahren aufgegeben, wir brauchen das aktuelle Modell.
Ein Kunde hat bei uns storniert, wie buche ich die Ware zurück ins Lager?
Ich muss eine Sitzung beenden, die ein Kollege am Terminal offen gelassen hat.
Welche Brandklasse verlangt der Versicherer für den Löscher neben dem Lader?
Die Notleuchte im Flur braucht einen neuen Akku, welchen Typ?
Wie storniere ich einen Bon, der doppelt gebucht wurde?
Ist beim Verbandskasten eine Wandhalterung dabei?
Wo erfasse ich die Beschwerde eines unserer Kunden im System?
Kann man einen abgebrochenen Import fortsetzen oder fange ich von vorne an?
Wir haben den Schlüssel zum Schaltschrank verloren, was kostet ein neuer?
Für die Brandschutzübung am Freitag wollen wir den Alarm selbst auslösen. Wie geht das?
Hab versehentlich einen Testordner gelöscht, nicht wichtig, aber gibt es einen Papierkorb?
Wie lange bleiben stornierte Buchungen in der Liste?
Die Versicherung will wissen, was bei Ausfall der Kühlung passiert. Haben Sie ein Blatt dazu?
Montags, wenn alle da sind, ist es etwas langsam. Hilft ein größerer Tarif?
Wir sind bei fünf Nutzern am Limit, wie bekommen wir mehr?
Der Export geht nur bis 10.000 Zeilen, gibt es eine Version ohne Grenze?
Schön wären wiederkehrende Rechnungen. Kann das eines der Pakete?
Den Pilot würden wir gern um acht Wochen verlängern.
Wie mache ich eine Zusammenführung von Kontakten rückgängig?
Läuft wieder, es war das Kabel. Entschuldigung für die Mühe.
Hab's in der Hilfe gefunden, hat sich erledigt.
Das war's schon, danke.
Nächste Woche habe ich Urlaub, Priya übernimmt meine Tickets.
Ein Kollege geht am Freitag, seine Lizenz soll auf mich.
Die Leitung hat die Verlängerung genehmigt, wohin mit der unterschriebenen Kopie?
Wir denken über zwei weitere Jahre nach. Wird der Preis dann besser?
Was geschähe mit den Dateien, wenn wir mal gingen? Der Vorstand fragt vor der Unterschrift.
Bei uns ist nichts gestört, ich wüsste nur gern, was der gelbe Pfeil bedeutet.
Können Sie den Eingang des unterschriebenen Vertrags bestätigen?
Zahlungserinnerungen bitte an die Buchhaltung statt an mich.
Wie bringe ich den Scanner dazu, nicht mehr zu piepen?
Kleiner Wunsch: Bilder per Drag and Drop.
Kann das Faxfeld weg? Das hat keiner mehr.
Gibt es Elektroden für den Defibrillator von 2018?
Wo ändere ich die Schwelle vom Druckalarm? Wir hätten die Warnung gern etwas früher.
Keine Unfälle diesen Monat, aber die Vorhängeschlösser sind aus.
Was ist der Unterschied zwischen Silber und Gold?
Wird es günstiger, wenn alle fünf Stapler am selben Tag drankommen?
Die Wespen sind aus dem Lüfterkasten, der Monteur kann kommen.
Die Schranke haben wir selbst wieder flott bekommen, ein Zapfen saß im Sensor.
Eilt nicht, die rote Fahne bitte ignorieren, ich hab mich verklickt.
Der Vertrag mit dem alten Anbieter ist zu Ende, kann Ihr Router die Nummern übernehmen?
Wie lange dauert ein neuer Dongle?
Bevor wir entscheiden, bräuchte ich ein Muster vom Kleber.
Wie viele Optionsjahre bleiben? Ist für unsere Liste.
Die Karte zeigt unser Lager auf der falschen Flussseite, wer verschiebt das?
Alles heil angekommen, Lob an die Verpackung.
Können wir später auf lokale Installation zurück, wenn wir jetzt Cloud nehmen?
Ein Mieter hat gekündigt, wo trage ich das im Objektmodul ein?
Hat die Brandschutztür eine Handauslösung?
Ich brauche das Sicherheitsdatenblatt vom Entfetter.
Wie setze ich bei uns einen Fall auf kritisch?
Großes Lob an Lena, sie hat es so erklärt, dass sogar ich es verstanden habe.
Welchen Kompressor brauchen zwei Stationen gleichzeitig?
Speicher ist zu 91 % voll, was ist die nächste Stufe und was kostet sie?
Zwei Maschinen stehen jetzt in Halle 4, bitte den Standort ändern.
Kann der Bericht ausgelaufene Artikel weglassen?
Wir wären gern Referenzkunde.
Bitte Angebot für einen Wartungsplan, drei Pressen.
Wir haben jetzt 40 Fahrzeuge, welches Paket passt?
Wie sperre ich eine verlorene Schlüsselkarte?
Der Fehler von neulich ist seit dem Neustart weg, das Ticket kann zu.
Schicken Sie mir eine Preisliste?
Wie viele Paletten passen auf den Wagen?
Lässt sich der Termin auf Donnerstag verschieben?
Wie lange ist Garantie auf dem Getriebe?
Guten Morgen, wir bräuchten zwei Kartuschen.
Gibt es den Prospekt auf Englisch?
Wie kommt eine Unterschrift auf den Lieferschein?
Sieht man, wer einen Datensatz geändert hat?
Wo trägt man die zweite Telefonnummer ein?
Unser Lehrling würde gern das Werk besichtigen.
Welches Kabel brauche ich zwischen Waage und Drucker?
Wir haben ein neues Logo, wo lade ich es hoch?
Danke, dass das so schnell ging.
Wir möchten den größeren Tank bestellen.
Haben Sie Erfahrung mit Bäckereien?
Bitte bestätigen Sie den Liefertermin.
Das unterschriebene Angebot hängt an.
Wie schließe ich ein fertiges Projekt ab?
Bestellung: 3 Stück Filter 4711, 2 Stück Dichtung, Lieferung in die Werkstatt.
API-Limit erreicht, was können wir tun?
Schade, dass wir schon wieder am Limit unseres Tarifs sind, der Speicher ist voll.
Zum dritten Mal diesen Monat sind die API-Aufrufe aufgebraucht, gibt es einen Tarif mit mehr?
Wir brauchen mehr Speicher, unsere Daten haben sich seit dem Frühjahr verdreifacht.
Leider hat der Basistarif keine Teamfunktionen, und wir sind jetzt zu viert.
Die Berichte sind etwas langsam geworden, seit wir mehr Daten haben. Gibt es ein schnelleres Paket?
Etwas ärgerlich, dass nur einer angemeldet sein kann, wie bekommen wir einen zweiten Platz?
Die Maschine ist jetzt 12 Jahre alt, welche Teile sollten wir zuerst tauschen?
Wir stoßen dauernd an die Zeilengrenze, das ist ein wenig frustrierend. Welche Möglichkeiten gibt es?
Unser Kontingent ist ausgeschöpft, was kostet die nächste Stufe?
Die Pumpe blieb dieses Jahr zweimal stehen, wir hätten gern eine auf Lager.
Die Software ist acht Jahre alt und wird langsam, was brächte eine neuere Version?
Ich finde nicht, wie ich ein Board mit Kollegen teile.
Der Import dauert jetzt zwanzig Minuten, ist das bei 50.000 Zeilen normal?
Uns fehlt eine Kalenderansicht, hat die größere Ausgabe eine?
Das Postfach ist zu 98 % voll, wie bekomme ich mehr Platz?
Könnten wir einen Wartungsvertrag bekommen? Es gab drei Reparaturen in einem Jahr.
Alle Plätze sind belegt und am Montag fangen zwei Neue an.
`,
};
