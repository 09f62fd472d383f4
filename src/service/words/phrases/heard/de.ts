import type { PhraseLines } from '../training-phrase.js';

export const german: PhraseLines = {
  complaint: `
Schade um die Zeit, die ich hier investiere. Ändern wird sich eh nichts.
Ich zitiere Ihren Mitarbeiter: "Da müssen Sie halt mal kreativ werden." Aha. Ich dachte, dafür bezahlen wir Sie.
Zweimal Nachbesserung, zweimal erfolglos. Wir fordern nun Minderung um 30 Prozent.
Man muss nicht jeden Fehler verhindern können. Aber man könnte mal ans Telefon gehen.
Kein Rückruf, keine Entschuldigung, kein Ersatzgerät. Aber die Zufriedenheitsumfrage kam pünktlich.
Die Antwort Ihrer Rechtsabteilung ist eine Frechheit. Wir leiten das an unseren Verband weiter.
Mein Eindruck: Solange man nicht laut wird, passiert hier gar nichts. Also: ICH WERDE JETZT LAUT.
Bisher habe ich Sie immer verteidigt, auch gegen die Kollegen in der Geschäftsführung. Das kann ich nach dieser Woche nicht mehr.
Nicht böse gemeint, aber eine Firma, die sich "Punktgenau Logistik" nennt und jedes Mal zwei Tage daneben liegt ...
Mag sein, dass das in Ihren AGB steht. Anständig ist es trotzdem nicht.
Wow. Drei Monate Projektlaufzeit und das Ergebnis ist ein Login-Fenster, das nicht lädt. Chapeau.
Bis heute wurde weder der Rückruf noch die Abholung noch die Erstattung erledigt. Letzte Frist: Mittwoch, 12 Uhr.
Ihre Drohne kann angeblich 40 Minuten fliegen. Gestern waren es elf, dann Ententeich.
Ich muss schon sagen: wer mit "24h-Express" wirbt und dann nach elf Tagen eine leere Schachtel liefert, hat Humor.
Seit dem letzten Update ist die Suche unbrauchbar. Vorher zwei Sekunden, jetzt kann ich derweil Kaffee kochen – und das nennt ihr Verbesserung?
Das Trinkgeld für die Möbelpacker hätte ich mir sparen können, wenn ich die Kratzer im Parkett gleich gesehen hätte.
Falls das ein Test war, wie lange ein Kunde ruhig bleibt: bestanden. Aber jetzt ist Schluss mit ruhig.
Das Display hat ab Werk zwei Pixelfehler. "Innerhalb der Toleranz" zieht bei einem Grafikbüro nicht.
Es wäre schön, wenn Ihre linke Hand wüsste, was die rechte tut. Heute drei Anrufe von Ihnen, drei verschiedene Auskünfte.
Laut Datenblatt 68 dB. Gemessen haben wir 81. Die Kollegen arbeiten nur noch mit Gehörschutz, und Sie verweisen auf "Raumakustik".
Von zehn Besprechungen haben Sie sieben verschoben. Ich verstehe ja vieles, aber irgendwann reicht's.
Zum wiederholten Mal wurde ohne Rücksprache in unser System eingegriffen. Wir behalten uns rechtliche Schritte vor.
Ich verstehe, dass Sie nur Ihren Job machen. Trotzdem: sechzehn Tage ohne Telefon, das ist für einen Pflegedienst unzumutbar.
Sie bewerben den Mähroboter als "igelsicher". Zwei tote Igel im Kindergarten-Garten. Was soll ich den Kindern sagen?
Mein lieber Scholli, für so eine Arbeit würde ich mich schämen.
Von "Hausmesse-Rabatt" war auf der Rechnung dann keine Spur. Wie nennt man so was?
Es ist halt immer irgendwas bei euch. Mal der Server, mal die Post, mal der Praktikant.
Sie haben den Vorgang dreimal geschlossen, ohne dass irgendwas gelöst wäre. Soll das Ihre Statistik schönen?
Naja, was soll man dazu sagen. Bestellt: blau. Geliefert: grün. Antwort von Ihnen: "sieht auf dem Monitor anders aus".
Seit eurer Übernahme durch diesen Investor zählt bloß noch der Umsatz, das merkt man an jeder Ecke.
Wieso bitte wird mein Ticket von "hoch" auf "niedrig" gestuft, ohne dass jemand mit mir geredet hat?
Das Gespräch mit Ihrer Inkassostelle war das Unverschämteste, was mir seit Langem passiert ist. Die Forderung ist längst bezahlt.
Ich habe extra nachgefragt, ob das mit unserem Buchhaltungsprogramm läuft. "Selbstverständlich", hieß es. Selbstverständlich läuft gar nichts.
Weder pünktlich noch vollständig noch freundlich. Drei von drei, Respekt.
Wie oft noch?!
Entweder ist bei Ihnen die Technik überfordert oder die Ehrlichkeit. Angeblich war gestern jemand hier – laut Kamera kam keiner.
Der Imbisswagen sollte "schlüsselfertig" sein. Es gab nicht mal einen Schlüssel.
Für das Geld hätte ich auch einen Lehrling mit Block und Bleistift hinstellen können, der hätte sich seltener verrechnet.
Meine Oma pflegte zu sagen: Wer billig kauft, kauft zweimal. Bei euch hab ich teuer gekauft und trotzdem zweimal.
Seit Einführung Ihres tollen Ticketsystems brauche ich dreimal so lange, um bei Ihnen gar nichts zu erreichen.
Na bravo, jetzt ist auch noch der Ansprechpartner weg, der als Einziger Ahnung hatte. Das Niveau bei Ihnen sinkt im Wochentakt.
Die vereinbarte Vertraulichkeit scheint Ihnen egal zu sein: unser Angebot lag beim Wettbewerber auf dem Tisch. Ich verlange Aufklärung.
Anbei Fotos der sogenannten "fachgerechten" Verfugung. Mein Enkel kann das besser, der ist sechs.
Hätte ich auf die Bewertungen gehört, wäre mir dieser Ärger erspart geblieben.
Es nervt nur noch.
Die Software mag im Prospekt glänzen, bei uns im Lager flucht jeder darüber, vom Staplerfahrer bis zur Chefin, und zwar jeden einzelnen Tag seit der Einführung.
Keine Ahnung, wer bei Ihnen die Qualitätskontrolle macht. Vermutlich niemand.
Ihr "Premium-Support" hat mir nach 9 Tagen einen Link geschickt, der auf eine 404 führt.
Dass der Ton rauer wird, haben Sie sich selbst zuzuschreiben. Ich habe fünf Wochen lang höflich gefragt.
Die Hälfte der Obstkisten war matschig. Wir sind ein Feinkostladen, kein Komposthaufen.
Der Parkettboden knarzt bei jedem Schritt, und Ihr Bauleiter meint, das sei "Charakter". Mit Verlaub, dafür haben wir nicht 40 Tausend bezahlt.
Jedes Mal dasselbe Spiel: Ticket auf, Standardtext zurück, Ticket zu.
Entweder Sie holen das Gerät bis Montag ab und erstatten den Kaufpreis, oder wir sehen uns vor dem Landgericht.
Schon peinlich, wenn der Kunde dem Techniker zeigen muss, wo der Filter sitzt.
Ich schreibe das jetzt zum letzten Mal freundlich.
Ich habe nichts gegen Preiserhöhungen. Ich habe etwas gegen Preiserhöhungen, die man im Kleingedruckten der Märzrechnung findet.
Die versprochene Schulung bestand darin, dass uns jemand die PDF vorgelesen hat.
Meine Chefin hat mich gefragt, warum ich ausgerechnet Sie empfohlen habe. Ich hatte keine Antwort.
Die Heizung, die Sie "in Betrieb genommen" haben, hat ganze vier Stunden geheizt. Im Büro sitzen alle in Jacke.
Ihre Kollegen sind schnell, wenn's ums Fakturieren geht. Sonst eher nicht so.
Ganz ehrlich, ich bereue den Kauf.
Die Pflanzen waren bei Ankunft erfroren. Auf meine Mail kam ein Gutscheincode. Für Pflanzen.
Ich soll fünf Sterne geben? Geben Sie mir erst mal fünf funktionierende Geräte.
Die beauftragte Übersetzung strotzt vor Fehlern, der Kunde in Mailand hat sich krankgelacht. Wir eher nicht.
Unsere Gäste beschweren sich täglich über das WLAN, das Sie uns als "hotelerprobt" verkauft haben.
Es heißt doch, man soll konstruktives Feedback geben. Gut: ersetzen Sie Ihren Disponenten.
Ich sag's mal so: der Hund meiner Nachbarin wäre als Ansprechpartner hilfreicher gewesen.
Wir warten. Und warten. Und warten.
`,
  cancellation: `
Wir haben Insolvenzverwalter im Haus, der sämtliche Dauerschuldverhältnisse beendet. Bitte behandeln Sie dies als Kündigung gem. § 109 InsO.
moechte meine mitgliedschaft beenden da ich das geschaeft aufgebe bitte um formlose bestaetigung
Der Gesellschafterbeschluss zur Liquidation liegt vor; bitte rechnen Sie alle offenen Leistungen bis zum Stichtag ab und schließen Sie unser Kundenkonto.
Ich möchte vom Widerruf Gebrauch machen, das Gerät geht ungeöffnet retour.
Unser Pilot lief gut, aber zu mehr wird es nicht kommen. Bitte beenden Sie den Zugang zum Monatsende.
Gestern kam die Rechnung fürs Folgejahr, aber das war doch nur auf zwölf Monate gedacht? Wir wollen kein zweites.
Wir müssten da aus persönlichen Gründen raus, wie kulant sind Sie bei so etwas?
Kann ich mitten im Abrechnungszeitraum aussteigen oder ist das Geld dann weg?
Ich habe heute Ihr neues Preisblatt bekommen. Damit hat sich das für mich erledigt, nehmen Sie das als Kündigung.
Für die kommende Saison planen wir ohne Sie. Bitte keine Vertragsverlängerung zusenden.
Bevor die nächste Abbuchung kommt: wie stoppe ich das Ganze dauerhaft?
Der Stadtrat hat gegen die Fortsetzung gestimmt. Einzelheiten zur Beendigung klären bitte die Juristen.
Sehr geehrte Damen und Herren, hiermit kündige ich den o. g. Vertrag ordentlich zum nächstmöglichen Zeitpunkt. Bitte teilen Sie mir das genaue Beendigungsdatum mit.
Wir fahren den Standort Pirmasens zum Jahresende runter, damit entfällt auch der Bedarf an Ihrer Zeiterfassung.
Ich würde gerne downgraden, und wenn das nicht geht, halt ganz raus.
Mit dem heutigen Tag beenden wir jegliche Geschäftsbeziehung.
Lohnt sich für uns alles nicht mehr, seit die Kleinen ausm Haus sind und der Hofladen zu is. Bitte Vertrag aufheben.
Wir würden das Ganze gern beenden, ohne großes Tamtam. Was ist der einfachste Weg?
Ruhendstellung unseres Vertrags gibt es laut Hotline nicht, also bleibt nur die Kündigung. Bitte so vermerken.
Falls möglich würde ich gern zum Sommer aus dem Leasing der Kaffeemaschine entlassen werden, im Büro sitzt ja keiner mehr.
Am 1. August endet bei uns eine Ära. Bitte kappen Sie dann die Leitung und holen Sie die Anlage ab.
Wenn ich jetzt zum Dezember rausgehe, bekomme ich dann den Rest der Jahresgebühr zurück?
Da die Förderung ausläuft, kann unser Jugendzentrum die Software nicht länger bezahlen. Bis wann müssten wir raus?
Für den Fall, dass es untergegangen ist: Meine Abmeldung vom 3. August gilt nach wie vor.
Wir lassen es bleiben. Das Angebot war ja schon unterschrieben, aber die 14 Tage sind noch nicht um, oder?
Kündigungsfrist? Danke.
Mein Mann geht in Rente und wir machen die Werkstatt zu. Was passiert mit der Software, muss ich da was unterschreiben?
Unser Filialleiter möchte nach dem Probequartal lieber nicht dabeibleiben.
Bitte die automatische Nachbestellung für Toner endgültig deaktivieren und das Konto löschen, wir haben den Drucker abgegeben.
Wir wollten fragen ob man den Wartungsvertrag auch pausieren oder am besten gleich streichen kann, die Anlage steht eh nur noch rum
Ab Ende der Laufzeit gehen wir eigene Wege. Wünschen Ihnen alles Gute!
Wir sind mit Ihrer Konkurrenz handelseinig geworden. Der guten Ordnung halber: unser Rahmenvertrag endet dann mit Ablauf des 31. März.
Nachdem Ihr Produkt abgekündigt wurde, migrieren wir im Herbst zu einem anderen Hersteller. Was müssen wir beachten, damit die Lizenzgebühr nicht weiterläuft?
Laut Vertrag Ziff. 9.3 endet die Vereinbarung, wenn keine Partei verlängert. Wir verlängern nicht.
Mit Bedauern teilen wir mit, dass unser Bistum künftig zentral einkauft und der Einzelvertrag unserer Pfarrei damit ausläuft.
Die monatliche Gebühr steht in keinem Verhältnis mehr zu dem, was wir nutzen. Wir hören auf.
Kennwort habe ich keins mehr, aber löschen Sie bitte trotzdem meinen Vertrag bei Ihnen.
Angenommen, wir wollten schon im Juni statt im Dezember Schluss machen. Zu welchem Preis ließen Sie uns gehen?
Da der Bund die Förderrichtlinie geändert hat, treten wir von der Bestellung der Ladesäulen zurück.
Streichen Sie uns bitte für das kommende Jahr aus der Planung, der Auftrag wird nicht neu erteilt.
Betreff: Beendigung. Bitte zum 15. des Folgemonats, Zugangsdaten danach sperren, Bestätigung an mich.
Ich nehme das Angebot zur Weiterführung nicht an.
Eine Bitte: Setzen Sie unseren Vertrag nicht auf die Liste für nächstes Jahr.
Brauche nur noch bis Monatsende Zugriff, danach könnt ihr alles wegwerfen.
Bitte bereiten Sie die Rückgabe der Mietfahrzeuge vor, eine Anschlussmiete wird es nicht geben.
Nehmts uns bitte aus der Verrechnung, wir sperren das Lokal mit 30.11. zu.
Wir haben Ihre Software jetzt ein Jahr lang mitgeschleppt. Zum Jubiläum verabschieden wir uns.
Hallo zusammen, wir sind mit allem zufrieden gewesen, ziehen aber beruflich nach Kanada und geben die Agentur auf. Was ist zu tun, damit alles ordentlich endet?
Unser Betriebsrat hat die Einführung abgelehnt, somit ist das Projekt tot und wir müssten die bestellten Lizenzen zurückgeben.
Ich bitte um Stilllegung meines Accounts und Auskunft, welche Daten Sie danach noch aufbewahren.
Ich hab mein Studio verkauft, der Neue bringt sein eigenes Kassensystem mit. Ab wann komm ich da raus?
Guten Tag, da mein Vater das Geschäft nicht weiterführen kann, möchte ich die Mitgliedschaft für ihn beenden. Reicht eine Vollmacht?
Im Zuge der Insourcing-Strategie unserer Konzernmutter benötigen wir Ihre Leistungen ab Q3 nicht mehr.
Das Kapitel ist für uns abgeschlossen – bitte schicken Sie die Schlussrechnung.
Die Wartung der zwei alten Öfen entfällt, die sind verschrottet. Den Vertrag dafür also bitte auflösen.
Wäre nett, wenn Sie uns beim Umzug zu einem anderen Anbieter helfen könnten, also Export der Artikel samt Bildern. Danach können Sie uns löschen.
Unser Verein löst sich auf, Beschluss der MV vom Samstag. Bitte beenden Sie das Hosting und die Domain gleich mit.
Die Verlängerungsofferte lehnen wir dankend ab. Das Mietverhältnis endet somit regulär per Ende Oktober.
Der Lizenzvertrag soll nicht in die dritte Laufzeit gehen. Bitte bestätigen Sie das Enddatum.
Meine Praxis schließt zum 30.6., ich bitte um Beendigung der Terminsoftware und um ein Archiv, das ich zehn Jahre aufbewahren kann.
Hab gestern schon per Einschreiben gekündigt, wollte nur sichergehen, dass das bei Ihnen angekommen ist.
Bitte prüfen Sie, ob wir per Aufhebungsvertrag vorzeitig herauskommen.
Hab keine Lust mehr auf diese Vertragsbindung, tschüss und raus.
Endgültige Entscheidung: wir bauen das Lager um und nehmen die Regalbediengeräte eines Mitbewerbers. Auftrag 4410 ist damit hinfällig.
Das Gros der Belegschaft ist in Kurzarbeit, daher bitte sämtliche Zusatzpakete streichen.
Tragen Sie uns bitte aus dem Lieferrhythmus aus. Das Gasthaus hat endgültig geschlossen.
Bitte merken Sie uns für keine weitere Lieferung vor, wir haben jetzt einen Händler vor Ort.
Wie komme ich vor Ablauf der 36 Monate aus dem Leasing raus? Die Firma wird aufgelöst.
`,
  emergency: `
Man hat bei uns eingebrochen und die Server rausgerissen, inklusive Kundenakten der Kanzlei. Zugang zu eurer Cloud sofort sperren!
Förderkorb hängt im Schacht, vier Mann drin, Funk geht nicht
Hier stehen 60 Reisebusse ohne Tankfreigabe, Ferienbeginn, nichts geht mehr, Kinder auf dem Parkplatz in der Sonne
Schulzentrum, Amokalarm ausgelöst und die Türen verriegeln nicht, was sollen wir machen
Polizei ist im Haus, jemand hat über Monate unsere Mandantenakten kopiert, wir müssen sofort alle Sitzungen beenden
Hebebühne auf 18 Meter, zwei Mann oben, Notablass geht nicht, Gewitter kommt rein
Wir haben einen Todesfall in der Produktion. Die Staatsanwaltschaft hat die Maschine beschlagnahmt und verlangt sämtliche Wartungsnachweise.
Kompletter Datenverlust in der Zahnarztpraxis, Röntgenbilder, Termine, Abrechnung, alles. Wartezimmer ist voll.
Unser Fahrer liegt mit Verätzungen in der Klinik, die Ärzte wollen das Sicherheitsdatenblatt zu dem Reiniger, den Sie heute geliefert haben
Bei uns in der Notaufnahme ist das ganze KIS weg, Laborwerte kommen nicht, wir haben hier Schlaganfallpatienten!
Jemand hat mit gefälschtem Ausweis Zutritt zur Serverfläche bekommen und bei drei Kunden Platten gezogen
Der Lackierroboter ist ohne Vorwarnung losgefahren, obwohl jemand in der Kabine war. Verdacht auf Rippenbruch, Anlage ist gesperrt.
Frist beim Finanzamt läuft heute 24 Uhr ab und sämtliche Mandantendaten sind futsch, ich kriege hier gleich einen Nervenzusammenbruch
Nachts hat jemand alle Rezepturen verändert, die Charge ist draußen, wir rufen gerade Babynahrung zurück
Sturm hat das Hallendach aufs Band gedrückt, Stromleitungen liegen frei, Leute sind noch drunter
Seit dem Blitzeinschlag ist die Lüftung im Hähnchenstall tot, die Tiere ersticken uns gerade
Unsere Webseite verteilt gerade Schadsoftware an unsere Kunden und wir kommen nicht mehr ins Backend
Kessel überdruck, Sicherheitsventil macht nicht auf, was tun????
Bei der Flut ist alles abgesoffen, Büro, Werkstatt, die Maschinen stehen im Schlamm. Wir haben nichts mehr.
Unser Löschwasserteich ist leer, Waldbrand kommt auf den Hof zu, eure Pumpe startet nicht!
Die Überweisungsdatei ist zweimal rausgegangen, 1,3 Mio doppelt, das Konto ist leer und morgen ist Lohntag, ich zittere am ganzen Leib
Seit einer Stunde werden über unsere Telefonanlage Gespräche nach Somalia geführt, wir können sie nicht abschalten, das kostet uns Tausende
Der Tresor mit den Betäubungsmitteln ist auf und die Software zeigt alles grün. Es fehlen Ampullen. Ich habe die Aufsicht informiert und brauche die Protokolle, jetzt.
Heliumdruck im MRT fällt rapide, Quench droht, wir haben jemanden in der Röhre
Der Bagger ist von der Rampe gekippt, der Fahrer ist eingeklemmt, wir brauchen sofort die Info wie man die Kabine von außen entriegelt!
Habe eben erfahren, dass unser Hauptkunde pleite ist und uns mitreißt. Ich sitze hier und weiß nicht weiter, es hängen 23 Familien dran.
Fähre manövrierunfähig, Ruder reagiert nicht auf Ihre Steuerung, wir treiben auf die Mole zu
Unser Kühltransport mit Spenderorganen steht, Kühlung aus, Fahrer erreicht euch nicht
Mein ganzes Lebenswerk ist auf dieser Festplatte gewesen. Sie geht nicht mehr. Bitte sagen Sie mir, dass bei Ihnen noch eine Kopie liegt, ich schlafe seit zwei Nächten nicht.
Ein Kind ist in der Drehtür eingequetscht worden, die Lichtschranke hat nicht reagiert. Eltern sind außer sich, Polizei ist da.
Habe Säure ins Auge bekommen als der Schlauch von eurer Dosierpumpe abging, spüle seit 10 min, was ist da genau drin
bitte schnell, jemand liest auf dem rechner unserer buchhaltung live mit, maus bewegt sich von allein
Hochofen, Kühlwasserverlust auf drei Kreisen, eure Anzeige friert ein
Bei uns haben drei Standorte gleichzeitig Netzausfall, die Leitstelle sieht keine Gefangenentransporte mehr
Laserschutzvorhang brennt, Lichtbogen im Roboter, ich bin allein in der Nachtschicht
Spital Notfall: Medikamentenschrank gibt nichts frei, Reanimation läuft, machen Sie was
Gerade eben Explosion im Farblager. Zwei Leute mit Brandwunden. Wo ist der Hauptschieber der Anlage?
Mein Mitarbeiter hat sich gestern das Leben genommen. Er hat das System betreut. Wir stehen unter Schock und kommen an nichts heran.
Reifenwechsler hat den Reifen platzen lassen, Felge ist einem Kollegen ins Gesicht geflogen, schicken Sie uns sofort die Druckgrenzwerte
Ein Patient hat die falsche Blutgruppe bekommen, weil zwei Datensätze zusammengeführt wurden. Bitte SOFORT den Abgleich anhalten.
bei uns is grad der kran umgfalln, auf die straßn, da liegt a auto drunter
Silo brennt von innen, CO-Alarm, zwei Mann vermisst
Die Tagesstätte für Demenzkranke hat offene Ausgangstüren, eure Anlage hat sich entriegelt und drei Leute sind weg
Werk 2 hat Totalausfall, beim Autobauer steht in 90 Minuten das Band wegen uns!
Server gehackt, auf der Startseite steht ein Totenkopf, und die Kundenzahlungen laufen auf ein fremdes Konto
Hilfe, Reaktor überhitzt, Rührwerk ausgefallen, Bediener traut sich nicht mehr ran!!
Ich bin alleinerziehend, Einzelunternehmerin, und heute hat das Finanzamt die Konten gepfändet. Ihr Lastschrifteinzug platzt, ich kann einfach nicht mehr.
Die Notbeleuchtung im Theater ist ausgefallen, Vorstellung läuft, 900 Leute im Saal, Rauchgeruch
Gerade ist uns die Hebebühne mitsamt Sprinter runtergekracht. Wie durch ein Wunder stand keiner drunter, aber die zweite ist baugleich und voll!
Unsere Produktionsdaten der letzten 9 Jahre sind nach dem Plattencrash nicht mehr lesbar, der Auditor steht morgen vor der Tür
Brand in der Filteranlage, wir haben Späne drin, die Löschautomatik hat nicht ausgelöst
Wir kommen nicht mehr in die Leitstelle des Klärwerks, und irgendwer schaltet von außen die Pumpen
Seit der Umstellung gestern Abend geht unser Notruf 112 ins Leere. Leitstelle, dringend!
Der Impfstoff-Kühlschrank hat das ganze Wochenende nicht gemeldet, jetzt 14 Grad. In einer halben Stunde wird geimpft. Was tun???
Großstörung Fernwärme, −11 Grad, drei Seniorenheime ohne Heizung, Ihre Regelung reagiert auf keinen Befehl
unsere sekretärin hat auf eine fake-rechnung in eurem namen 48k überwiesen, kann man das noch stoppen??
Wir haben einen Lawinenabgang und eure Pistenfunkgeräte sind alle ohne Empfang!!
Bei uns im Heim ist eine Bewohnerin seit gestern Abend vermisst, das Ortungssystem zeigt nur die alte Position. Draußen hat es minus 6.
Es geht um Leben und Tod, die Beatmungsgeräte zeigen nach dem Update "Demo-Modus"
Trinkwasser: Chlorwert explodiert, Dosierung nicht stoppbar, 14.000 Leute hängen am Netz
Alle 200 Bewohner ohne Wasser und die Druckerhöhung reagiert nicht, im 14. Stock wohnt ein Dialysepatient
Hauptverteilung brennt, Notstrom ist nicht angesprungen, wir tragen Patienten durchs Treppenhaus
Trinkwasserbrunnen im Kindergarten spuckt Reinigungsmittel, mehrere Kinder haben getrunken
Ihr Update hat die Sicherheitssteuerung überschrieben, die Lichtvorhänge sind wirkungslos und die Frühschicht hat schon angefangen
Lebensmittelvergiftung in der Kantine, 40 Leute krank, das Gesundheitsamt will die Temperaturprotokolle und die sind bei euch auf dem Server verschwunden
Wasserrohrbruch, euer Serverschrank steht im Keller 30 cm unter Wasser und ist noch an
In unserer Dialyse laufen die Geräte auf Störung, acht Patienten sind angeschlossen, Ihre Rufbereitschaft nimmt nicht ab.
`,
  harmless: `
Habt ihr eine Anleitung zum Entkalken, die man an die Wand hängen kann?
Können Sie den Preis bis Ende März halten? Dann wäre die Freigabe durch.
In welchem Abstand müssen Rauchmelder ausgetauscht werden, und macht ihr das mit?
Ist das Reinigungskonzentrat mit Messing verträglich?
Können wir das Teil erst mal zur Ansicht haben?
Das mit der abgekündigten Sicherheitsstufe im Tresorkatalog versteh ich nicht, heißt das nur, dass es ein Auslaufmodell ist?
In welcher Kalenderwoche kommt der neue Katalog?
Wie oft wird der Wechselkurs im Shop aktualisiert?
Sagt mal, kann man den Touchscreen auch mit Handschuhen bedienen?
Grüß Gott, mia hättn gern a Angebot für die Fassreinigung, Brauerei mit 4000 hl im Jahr.
Könnt ihr die Rechnung vom Juni auf zwei Firmen splitten?
Das Gehäuse hat einen kleinen Kratzer, ist optisch egal. Aber habt ihr einen Lackstift im passenden Ton?
Wann haben Sie Betriebsferien?
Der Geschirrspüler im Vereinsheim ist jetzt zwölf Jahre alt. Bekommt man noch Körbe dafür?
Wie bricht man einen Newsletterversand ab, der auf Montag geplant ist? Wir wollen das Datum noch mal schieben.
Was heißt bei euch "Kulanz auf Anfrage" im Serviceheft, gibt's da eine Liste?
Kann ich die Kacheln auf der Startseite selber anordnen?
Danke fürs Kalibrieren. Können wir das gleich als jährlichen Termin festmachen?
Wie sieht's mit einer Gebrauchten aus, habt ihr Rückläufer von der kleinen Fräse?
In der Notaufnahme unseres Tierheims (nein, nichts Schlimmes) sollen die Boxen beschriftet werden. Welche Etiketten halten Desinfektion aus?
Ist die Schneefräse im Herbst wieder lieferbar?
Bei meinem Handy steht "Sitzung beendet", sobald ich den Raum wechsle. Ist das eine Einstellungssache mit dem WLAN?
Könnten wir den Wartungsplan um die beiden Neuen ergänzen? Stapler Nr. 14 und 15.
Hat die neue Version die Funktion "Arbeitsunfall melden"? Wir möchten das gern digital erfassen.
Kann man mehrere Angebote nebeneinander vergleichen?
Was brauchen Sie von mir, um den Namen unserer Firma zu ändern? Wir sind jetzt GmbH & Co. KG.
Bitte noch 3 Sack Bindemittel mitschicken, dann passt auch das mit der frachtfreien Lieferung.
Müssen die alten Batterien zurück an euch oder zum Wertstoffhof?
Kriegen wir die App auch ohne App-Store aufs Handheld?
Gibt es für die Explosionszeichnung eine höhere Auflösung? Ich kann die Positionsnummern nicht entziffern.
Ich will nur wissen, ob der gelbe Sack bei Ihnen mitgeht oder ob wir das trennen müssen.
Der Notebook-Wagen hat 20 Fächer, wir haben aber nun 24 Geräte. Was macht man da am schlauesten?
Wie lange vorher soll ich den Grill anschmeißen, damit er 300 Grad hat?
Ist es schlimm, wenn die Warnweste nach dem Waschen etwas blasser ist? Bis wann gilt sie noch als normgerecht?
Servus, mir bräuchten für die Teigknetmaschine einen neuen Haken, des is die große mit 80 Liter. Was kost der?
Beschwerden haben wir keine, im Gegenteil. Mich würde nur interessieren, ob es den Sessel auch ohne Armlehnen gibt.
Welche Kettenöl-Viskosität empfehlen Sie bei Dauerfrost?
Kann ich die Mindestmenge im Webshop pro Kundengruppe hinterlegen?
Guten Tag, wir hätten gern Ihre Bankverbindung als PDF mit Briefkopf für unsere Anlage im Kreditorenstamm.
Ist die Abschaltautomatik beim Heizlüfter verstellbar?
Gibt's bei der Absturzsicherung fürs Flachdach eine Version ohne Dachdurchdringung?
Hi, kann ich den Sprachassistenten so einstellen, dass er "Hilfe" nicht mehr als Notruf versteht? Unsere Azubis rufen das dauernd aus Spaß.
Wir haben zwei Etagen gemietet, brauchen wir pro Etage einen Access Point oder zwei?
Wo trage ich ein, dass samstags nur bis Mittag gearbeitet wird?
Ist bei der Profi-Variante ein Koffer dabei?
Frage vom Hausmeister: mit welchem Schlüssel krieg ich die Revisionsklappe auf?
Wir richten gerade unser Krisenhandbuch ein und brauchen dafür eine Telefonnummer außerhalb der Geschäftszeiten. Wie lautet die?
Kann ich Artikel, die auslaufen, automatisch auf "nicht mehr bestellbar" setzen lassen?
Wäre es möglich, die Rechnung auf zwei Raten zu verteilen, also Januar und April?
Wann kommt der Messestand-Konfigurator denn offiziell raus? Ich würd ihn gern ausprobieren.
Habt ihr nen Rabatt für Vereine? Wir sind ne freiwillige Feuerwehr mit 35 Leuten.
Der Brandmelder in der Teeküche ist neu, braucht der einen eigenen Eintrag in Ihrem Wartungsplan?
Gibt's den Rollwagen auch mit feststellbaren Rollen?
Bitte ergänzen Sie auf künftigen Rechnungen unsere Kostenstelle 4711-02.
Ist die Batterie im Funkthermometer eine CR2032?
Wenn wir das Upgrade nehmen, bleibt dann der Kundenstamm erhalten oder fangen wir bei null an?
Haben Sie eine Vorlage für die Gefährdungsbeurteilung zur Abkantpresse?
Wo stell ich den Absender für Lieferbenachrichtigungen um?
Das Gerät war ein Volltreffer, wir möchten noch zwei. Gleiche Konditionen?
Können Rollstuhlfahrer das Terminal gut erreichen, bis zu welcher Höhe ist es verstellbar?
Wir sind aus dem alten Mietvertrag raus und ziehen im Juni um. Was kostet es, wenn ihr die Anlage ab- und wieder aufbaut?
Wir möchten die Kündigungsfrist unserer eigenen Mitglieder von drei auf einen Monat ändern, an welcher Stelle im Vereinsmodul geht das?
Welche Körnung für Lärche, geölt?
Mit wie viel Verzug kommen die Messwerte im Portal an?
Ließe sich das Tor auch per Kennzeichenerkennung öffnen?
Hat eure Cloud eine Notfallwiederherstellung als Zusatzoption, und in welchem Tarif?
Guten Tag, ich brauche bitte die Rechnungskopie zu RE-2024-1187, der Hund hat das Original ... fragen Sie nicht.
Wie bringe ich die abgestürzte Drohne in den Werksreset? Sie ist nur ins Gras gefallen, alles heil.
Guten Tag, ich würde gern wissen, ob die Sperrfrist im Kalender auch stundenweise geht.
Fürs Altstadtfest brauchen wir 120 Absperrgitter. Zu welchem Preis vermietet ihr die?
Wie verhindere ich, dass sich das Tablet nach fünf Minuten abmeldet? Bei uns in der Küche hat keiner die Hände frei.
Unsere Sprinkleranlage ist turnusgemäß abgenommen, Protokoll hängt an. Brauchen Sie sonst noch etwas für die Akte?
Ist die Farbe RAL 7016 auch in matt lieferbar?
Lässt sich im Angebot eine Alternativposition ausweisen, die nicht in die Summe läuft?
Bei uns kommt demnächst ein zweites Lager dazu. Kann das System mehrere Standorte?
Kann mir jemand sagen, welche Schlüsselweite die Überwurfmutter am Einlauf hat?
Die Katastrophenschutzübung des Landkreises nutzt Ihre App, dafür bräuchten wir 30 Testzugänge für einen Tag.
Rein theoretisch: wenn wir irgendwann kündigen würden, in welchem Format gäbe es die Daten? Die Revision fragt das bei allen Dienstleistern ab.
Gibt es eine Funktion, mit der man in der Urlaubszeit Anfragen umleitet?
Hab die Stornoquote in eurem Report gefunden, danke! Und wo steht die Reklamationsquote unserer Endkunden?
Reicht ein 16er CEE oder muss für den Ofen ein 32er her?
Wie macht ihr das bei größeren Betrieben, bekommt da jeder Meister ein eigenes Dashboard?
Das Rollo hakt minimal auf der linken Seite. Kann das eingestellt werden, wenn Sie eh zum Messen kommen?
Gibt es ein Forum, in dem sich Anwender untereinander austauschen?
Der Schredder hat 14.000 Stunden runter und läuft wie am ersten Tag. Welche Verschleißteile sollte man sich hinlegen?
Kommt die Mehrwertsteuer noch obendrauf oder ist das brutto?
Wie viele Kilometer schafft der E-Transporter im Winter ungefähr?
Sperrbildschirm, Sperrvermerk, Sperrlager – euer Handbuch verwendet alle drei. Was davon brauche ich für Retouren?
Hätten Sie für unsere Kita einen Wickeltisch mit Treppe, Höhe 85?
Kann die Absauganlage auch Mehlstaub? Stichwort Ex-Zone 22.
Wieviele Belege kann man auf einmal hochladen?
Gibt es bei euch die Möglichkeit einer Ratenzahlung auf den großen Plotter?
Ist die Abbruchtaste auf dem Bedienpanel frei belegbar?
Unsere Versicherung will wissen, ob die Brandschutztüren nach DIN 4102 oder EN 1634 geprüft sind.
Super Schulung gestern, der Herr Brandl erklärt das echt gut. Gibt's davon auch einen Aufbaukurs?
Ich bin bei der Feuerwehr und suche Regale für die Kleiderkammer, am liebsten verzinkt.
Was sind die Voraussetzungen, um Servicepartner zu werden?
Könnte man die Erinnerung statt um 6 erst um 8 Uhr schicken? Unsere Leute schlafen da noch.
Sind für die Bolzen M16 oder M18 vorgesehen?
Beim Probealarm war die Sirene in Halle C recht leise. Kann man einen zweiten Signalgeber ergänzen?
Wir haben einen Kündigungsmanager für Handyverträge im Kundenportal eingebaut. Kann der mit eurem Formular-Plugin zusammenarbeiten?
Bräuchte mal eben die Zolltarifnummer für die Pumpe.
Wie stelle ich die Totzeit am Regler ein? Momentan 3 s, hätte gern 1,5.
Muss man die neuen Reifen nach 50 km nachziehen lassen und kann das jede Werkstatt?
Hätten Sie einen Tipp, wie wir 12 Jahre alte Papierakten am besten ins System bringen?
Lassen sich stornierte Termine in der Statistik ausblenden? Die verfälschen mir sonst die Auslastung.
Können Sie mir den Messbericht in eine Excel-Datei packen?
Wenn ich den Kunden im System auf "verstorben" setze, gehen dann noch automatisch Geburtstagsgrüße raus?
Kurze Info: der Fehler von neulich ist seit dem Neustart nicht wieder aufgetreten, Ticket darf zu.
Sind Antirutschstreifen für die Treppe dabei, oder bestell ich die extra?
Meine Kollegin meint, ihr hättet auch Crash-Kurse für die neue Lohnsoftware. Wann wäre der nächste?
Beim Umzug ist nichts kaputtgegangen, uns fehlt bloß der Beutel mit den Schrauben.
Ist das Netzteil kurzschlussfest?
Gilt mein Studentenrabatt noch, wenn ich jetzt gründe?
Bitte schickt mir den Link zur Aufzeichnung, ich musste mittendrin wegen eines Probealarms raus.
Könnte man in der Tabelle die Spaltenbreite speichern?
Wir als Winzer brauchen im Herbst für sechs Wochen doppelt so viel Tankkapazität. Mieten oder kaufen?
Läuft die Kaffeemaschine mit Festwasser und Tank, umschaltbar?
Darf die Plane im Winter draußen bleiben?
Datenverlust hatten wir zum Glück noch nie, trotzdem hätten wir gern ein Angebot für die tägliche Sicherung.
Welche Handschuhe empfehlt ihr fürs Arbeiten mit der Löschlanze bei Übungen?
Ich hätte gerne den Stopper für die Schiebetür in Messing, zwei Stück.
Kommt die Steuererklärung eigentlich mit E-Bilanz klar?
Im Schulungsheft steht "Unfalldatenspeicher". Ist der beim Basismodell schon drin, und falls nein, was kostet die Nachrüstung?
Wir hätten noch 11 Paletten Leergut. Nehmen Sie die am Freitag mit?
Gibts an der Spritzpistole eine feinere Düse, 1,1 oder so?
Bekommen wir als Bestandskunde die neue Ausführung zum Vorzugspreis?
Wir haben den Probelauf abgebrochen, weil das falsche Material drin war, neuer Versuch nächste Woche. Gibt's ein Datenblatt zum PA6?
Für unser Krimidinner suchen wir Kunstblut und eine Leichensilhouette als Bodenfolie, könnt ihr das plotten?
Kann ich die Urlaubstage meiner Leute irgendwo als Liste sehen?
Kann man tote Pixel am Monitor auf Garantie tauschen lassen, wenn mal welche kommen? Noch hat er keine.
Kann ich bei euch auch auf Rechnung kaufen, wir sind eine Schule?
Muss ich den alten Kassenbon-Drucker deinstallieren, bevor ich den neuen anstecke?
Haben Sie Erfahrungen mit Ziegen? Es geht um die Zaunhöhe.
Wie lang ist die Abbindezeit bei 10 Grad?
Wir haben Ihre Vertragsunterlagen bekommen, alles unterschrieben, geht heute in die Post. Wann startet die Schulung?
Wir hätten Interesse am Predictive-Maintenance-Paket, gibt es Referenzen aus der Papierindustrie?
Kann man das Ladegerät auch hochkant montieren?
Besteht die Möglichkeit, die Maschine vor dem Kauf mal mit eigenem Material zu fahren?
Welche Angaben brauchen Sie für einen Zollbeleg nach Norwegen?
Sind Sie im April auf der Messe? Hätten gern 20 Minuten zu Förderbändern.
Was ist der Unterschied zwischen "Auftrag abbrechen" und "Auftrag verwerfen"?
Wir haben keine Störung oder so, ich will nur verstehen, was der gelbe Pfeil bedeutet.
Wie viele Ebenen darf ein Regal haben bei 2,70 Deckenhöhe?
Haben Sie das Motoröl auch im 60-Liter-Fass, und wenn ja mit Pumpe?
Wir hätten gerne die Möglichkeit, dass Kunden selber Termine verschieben oder absagen. Hat Ihr Buchungstool so was?
Sagen Sie, der "Todesstreifen"-Effekt im Druck – so nennen wir das hier, dieser weiße Rand – lässt sich der per Einstellung wegkriegen?
Habt ihr auch Mietgeräte für ein Wochenende?
Welche Bohrkrone für Stahlbeton, Durchmesser 132?
Kleine Bitte: Könnte das Pflichtfeld "Fax" weg? Das hat doch keiner mehr.
Wie hoch ist der Wasserverbrauch pro Spülgang bei der Haubenspülmaschine?
Bräuchte ein Datenblatt auf Französisch für unseren Kunden im Elsass.
Wir bauen um und müssen die Anlage für zwei Wochen vom Netz nehmen. Worauf ist beim Wiederanlauf zu achten?
Hab grad gesehen, ihr habt jetzt Dark Mode. Sehr geil, danke!
Unser Hotel braucht eine Vorlage für die Bearbeitung von Gästebeschwerden, ist so was im Formularpaket enthalten?
Hallo, wie unterscheidet sich die Wartung "Basis" von "Komfort"? Bisher haben wir gar keine.
Darf ich die Kündigungsschreiben unserer Mieter über Ihr Portal automatisch einscannen lassen?
Ich komm beim Serienbrief nicht weiter, der zieht sich immer die falsche Anrede. Hat da wer einen Tipp?
Wir möchten einen Dauerauftrag über 20 Kisten Etiketten im Monat anlegen.
Die Schranke am Werkstor bräuchte eine längere Ampelphase, geht das per Parameter?
Wir haben den Fehler "Todesursache: unbekannt" im Bestatter-Formular. Lässt sich das Feld auf optional stellen?
Welche Maximaldrehzahl darf ich mit der 250er Scheibe fahren?
Hätte gern zwei Zugänge für Werkstudenten, befristet bis Ende September.
Schönen guten Tag, ist der Restposten Teppichfliesen Anthrazit noch zu haben?
Wie lade ich ein Zertifikat für die E-Mail-Signatur hoch?
Für unser Hoffest suchen wir einen Kompressor zum Ausleihen, nur Samstag.
Was bedeutet die Meldung "fataler Fehler behoben, keine Aktion nötig"? Läuft nämlich alles normal.
Gibt es Kniepolster für die Arbeitshose Modell Delta?
Würde das Gerät auch in einen Transporter mit 1,75 m Innenhöhe passen?
Ich bin die Urlaubsvertretung von Herrn Nagel, können Sie mir bitte einen Zugang fürs Bestellportal anlegen?
Bitte die Bestellmenge bei Pos. 3 von 10 auf 16 erhöhen, Rest bleibt wie gehabt.
Welche Formate frisst der Importer? Haben hier ein altes dBase rumliegen.
Gibts bei euch auch Hocker in Rollstuhlhöhe?
Wenn wir die Rücklaufpumpe stoppen, wie lange darf die Anlage ohne Durchfluss bleiben, bevor man spülen muss? Ist für unsere Arbeitsanweisung.
Ist die Kartusche schon die neue mit Chip oder noch die alte?
In unserem Escape-Room soll die Tür auf Knopfdruck "Panik" öffnen. Haben Sie Magnetschlösser, die stromlos offen sind?
Kann man den Kostenvoranschlag um eine Position "Entsorgung" erweitern?
Wir testen gerade drei Anbieter und finden euch bisher am besten. Ist im Team-Tarif die Rechteverwaltung mit drin?
Fehlalarm meinerseits, der Schlüssel lag im Auto. Trotzdem danke fürs schnelle Melden.
Nach dem Virenscan-Hinweis gestern: war nur ein Fehlalarm unseres Scanners, die Datei von euch ist sauber. Könnt ihr sie trotzdem signieren?
Wo bekomme ich den Drehmomentschlüssel kalibriert, machen Sie das im Haus?
Moin moin, habt ihr die Schäkel auch in rostfrei, 10 mm? Brauch zwanzig.
Wie lege ich für eine Kundin, die geheiratet hat, den neuen Namen an, ohne dass die Historie reißt?
Der Trauerflor für die Fahnen, gibt's den auch in zwei Meter?
Wie viele Gänge hat der Kettenzug und was kostet die Funkfernbedienung?
Dürfen unsere Franchisenehmer zu denselben Konditionen bestellen?
Könnten Sie uns den Schulungsblock "Umgang mit Reklamationen" für sechs Verkäuferinnen anbieten?
Ich plane gerade den Schulungsraum: wie viele Steckdosen brauchen eure Simulatoren?
Unser Drucker will eine "Zwangspause" nach 200 Seiten. Verschleißschutz oder Einstellungssache?
Wie viel Reserve hat der Trafo noch, wenn wir einen zweiten Schweißplatz anschließen?
Gibt es das Schulungsvideo auch mit Untertiteln? Eine Kollegin ist gehörlos.
Der Knopf für den Feueralarm in der Bedien-App ist rot auf rot, das könnte man als Feature-Wunsch kontrastreicher machen.
Merci vielmal für die speditive Abwicklung, das nächste Mal gerne wieder!
Alles gut angekommen, nichts beschädigt, Montage hat keine Stunde gedauert. Kompliment an die Verpackung!
Sind die Gummimatten ölbeständig?
Gibts einen Trick um Dubletten bei den Lieferanten zusammenzuführen
Wir überlegen, ob wir den Vertrag um zwei Jahre verlängern sollen. Was gäbe es dann als Zuckerl?
`,
};
