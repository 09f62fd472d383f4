import type { PhraseLines } from '../training-phrase.js';

export const finnish: PhraseLines = {
  complaint: `
LUPASITTE SOITTAA PERJANTAINA. NYT ON KESKIVIIKKO.
Teille on helpompi myydä kuin saada teiltä mitään ulos. Olen odottanut varaosaa maaliskuusta.
Huolto kävi. Kone vinkuu edelleen. Lasku tuli kyllä samana päivänä.
Anteeksi nyt vaan mutta kuka siellä keksi, että vanhan hinnan voi tuplata "koska arvo on kasvanut"?
Vika on siis korjattu, kiitos siitä, mutta tapa millä meille tiuskittiin puhelimessa ei jää unholaan ja pyydän että sen henkilön esimies soittaa.
Tämä on nyt kolmas kerta tässä kuussa kun sama tiiviste pettää. Alkaa totta puhuen usko teidän laatuun olla koetuksella.
Lasku on taas väärin. Taas. Ei voi olla näin vaikeaa laittaa yhtä viitenumeroa oikein.
Tilasimme kiireisenä, maksoimme pikatoimituksen ja saimme paketin samassa ajassa kuin tavallisella. Mistä tarkalleen ottaen maksoimme?
Minua ei kiinnosta uusi moduuli, minua kiinnostaa että se vanha toimisi. Lopettakaa se kauppaaminen.
Toivoisin joskus saavani teiltä muutakin kuin uutiskirjeitä, esimerkiksi sen tilaamani laitteen.
Tiedän että ette voi asialle mitään, mutta jonkun täytyy nyt kuulla miten turhauttavaa tämä on.
Verkkosivuilla lukee "toimitus 2 päivässä". Tänään tuli viesti: kuusi viikkoa. Tämä on jo harhaanjohtavaa markkinointia.
Tuntuu siltä että meidän tikettiä pompotellaan tahallaan, jotta vasteaika-mittari näyttäisi hyvältä.
Minkä ihmeen takia puhelimessa vastaa joku joka ei tiedä mistä tuotteesta on kyse?
Tällainen peli ei vetele. Kolme sovittua käyntiä, kolme oharia.
Tulossa jo toinen joulu, jolloin odotan samaa korjausta.
En ole ikinä saanut näin ylimielistä vastausta toimittajalta.
Meille toimitettiin käytetty laite uuden hinnalla. Pölyt oli vielä sisällä.
Lupailtiin "lippulaivaa". Kyllä, uppoaa niin kuin Titanic.
Kolmen viikon hiljaisuuden jälkeen kysyttiin olenko jo ratkaissut ongelman itse. En tiedä pitäisikö itkeä vai nauraa.
Kun me mokataan, tulee viivästyskorko. Kun te mokaatte, tulee hymiö.
Laskun eräpäivä oli ennen laskun lähetyspäivää. Ja sitten vielä perintäkirje. Aivan käsittämätöntä.
Oli kuulemma "väärinymmärrys". Kumma kun ne väärinymmärrykset on aina teidän eduksi.
Hienosti sanottu "parannettu käyttökokemus", kun kolmesta klikkauksesta tehtiin yhdeksän.
Maksamme teille 1 400 euroa kuussa ja saamme vastaukseksi linkin ohjesivulle. Kiitos ei mistään.
Emme ole tyytyväisiä. Ei sen pahempaa draamaa, mutta halusin että tämä on teillä tiedossa ennen kuin keskustellaan jatkosta.
On suorastaan loukkaavaa saada tarjous uudesta koneesta, kun vanhakin on korjaamatta.
Kun ostin tämän niin kehuttiin elinikäistä tukea. Nyt sanotaan että malli on liian vanha. Kenen elinikää tarkoititte?
Kone oli viallinen jo paketista purkaessa. Kuvat liitteenä, odotan uutta tai rahoja takaisin.
No niin, taas mennään. Ensin luvataan, sitten ei kuulu mitään, sitten ihmetellään miksi asiakas on äkäinen.
Asentajanne käyttäytyi meidän tuotantopäällikköä kohtaan täysin asiattomasti. Tällaista emme hyväksy.
Laatu on romahtanut siitä kun siirsitte tuotannon muualle. Ennen nämä kestivät kymmenen vuotta, nyt hyvä jos kaksi.
Kiitos muistutuslaskusta. Maksamme heti kun saamme sen, mistä laskutatte.
Ollaan oltu asiakkaana kaksitoista vuotta ja tuntuu ettei sillä ole mitään merkitystä.
Teillä on ilmeisesti sellainen käytäntö, että tilausvahvistus on runo eikä lupaus.
Te vaihdoitte käyttöehtoja kysymättä ja nyt meiltä puuttuu puolet ominaisuuksista.
Korvasitte vanhan tuotteen uudella ja nyt mikään meidän lisävaruste ei sovi. Kukaan ei varoittanut.
Se, että vastaatte nopeasti, ei paljon lämmitä jos vastaus on joka kerta väärä.
Kuusi vuotta sitten kehuin teitä kaikille. Nyt kun joku kysyy, vaihdan puheenaihetta.
Ei oo ihan sitä mitä ostettiin, vuan minkäs teet ku kukkaan ei vastoo puhelimmeen.
Ei passaa tällääne peli ollenkaa. Maksettihi kallis raha ja tavara oli rikki jo paketis.
tama on ihan naurettavaa, saman jutun takia olen jo kolmesti laittanut viestia eika kukaan reagoi mitenkaan
SOITIN TANAAN 4 KERTAA JA JOKA KERTA SANOTAAN ETTA TEKNIIKKA OTTAA YHTEYTTA. EI OTA.
Hei, ikävä sanoa mutta asennusjälki on luokatonta. Silikonit pitkin seiniä ja reiät vinossa.
Mallikuvassa oli kahva. Oikeassa tuotteessa ei ole kahvaa. Sanotteko tätäkin ominaisuudeksi?
Kahdeksan tunnin matka messuille katsomaan tuotetta jota ette sitten suostuneet esittelemään kun ei ollut "tarpeeksi iso asiakas".
Loppujen lopuksi tein työn itse, koska teidän ohjeessa oli kolme virhettä. Lähetänkö siitä teille laskun?
Kyllä nyt ottaa päähän. Kaksi asentajaa, viisi tuntia, 900 euroa ja sama vika.
Huomautamme, ettei toimitus vastaa tilausvahvistuksessa mainittua teräslaatua. Pidätämme maksun kunnes asia on selvitetty.
Kone on seissyt enemmän kuin käynyt sen puolitoista vuotta kun se on meillä ollut. Ei näin.
Te taidatte luulla että jos jättää vastaamatta tarpeeksi kauan niin asia unohtuu. Meillä on hyvä muisti.
En kyllä ymmärrä miten noin iso firma ei saa kahteen viikkoon vastattua yhteen sähköpostiin.
Ostimme koneen, koska myyjänne lupasi 120 kappaletta minuutissa. Todellisuus on 70. Odotamme kirjallista selvitystä.
Valitan, mutta teidän tuote ei sovi ammattikäyttöön. Ehkä harrastelijalle.
Toimitusvahvistuksessa luki 14.2. Tavara tuli 9.4. Olisi ollut kohteliasta edes ilmoittaa.
Teidän chatbotti on täysin hyödytön ja ihmistä ei saa kiinni mistään.
Kirjallinen huomautus: toimitusaikaa on siirretty viisi kertaa. Sopimuksen mukainen viivästyssakko tulee perittäväksi.
Väitätte että vika on meidän verkossa. Verkkotoimittaja sanoo että vika on teillä. Pallottelua on jatkunut kuukauden ja minä maksan molemmille.
Pyysin apua. Sain lomakkeen. Täytin lomakkeen. Sain uuden lomakkeen.
Oltiin ihan tyytyväisiä siihen asti, kun myyjä vaihtui. Sen jälkeen ei ole pitänyt mikään.
Teidän takia menetin asiakkaan. Yksi teksti ei sitä korjaa.
Laatu laskee, vastaajat vaihtuu, hinta nousee. Muuten kaikki hyvin.
Te lupaatte palvelutason 99,9. Helmikuussa oltiin 96:ssa. Missä se hyvitys on?
`,
  cancellation: `
ei jatketa tilausta. älkää veloittako enää korttia.
Lopetan toiminimeni vuoden lopussa, joten ohjelmistoa en enää tarvitse. Kuinka tilauksen saa päätettyä?
Voisitteko vahvistaa, että automaattinen uusiutuminen on otettu pois päältä? Emme halua sitoutua enää.
Mitä maksaa jos lähdetään kesken kauden? Onko jotain sanktiota.
Hei. Olisimme kiitollisia, jos saisimme päätökseen yhteistyön vuoden vaihteeseen mennessä sopimuksen 11 §:n mukaisesti.
Voitteko kirjata, ettei meille saa enää tehdä uutta kautta? Siivoan tässä turhia kuluja pois.
Meiltä lähtee koko Vaasan konttori, joten ne yhdeksän paikkaa ja niiden lisäosat pitää saada laskulta pois.
Ilmoitamme täten, ettemme jatka huoltosopimusta nykyisen kauden jälkeen.
ollaan päätetty katsella tammikuusta eteenpäin muita vaihtoehtoja, kiitos tähänastisesta
Älkää lähettäkö enää uutta laskua, irtisanoin tämän jo viime vuoden puolella puhelimessa.
Meidän osalta tämä oli nyt tässä. Tunnukset saa sulkea kuun vaihteessa.
Arvon toimittaja, hankintasopimuksen osapuolena kunta käyttää oikeuttaan olla ottamatta optiokautta.
Mikä on halvin tapa päästä tästä 24 kuukauden sopimuksesta pois, ollaan 11 kuukautta jäljellä?
Pyydämme purkamaan leasingin ennenaikaisesti ja ilmoittamaan lunastushinnan ja noutopäivän.
Päätös: ei uusita. Perustelut: hinta, hinta, hinta.
Jatkossa ostamme suoraan tehtaalta. Purkakaa meidän puitesopimus, please.
Ohessa uuden operaattorin valtakirja. Purkakaa sopimus ja vapauttakaa numerot.
Mietittiin pitkään, ja niin vaikeaa kuin se onkin, emme enää tilaa teiltä. Kiitos vuosista.
Yrityksemme on päättänyt siirtyä kilpailijanne tuotteeseen 1.5. alkaen. Toivomme sujuvaa alasajoa.
Pyydän ystävällisesti tietoa, miten voimme pienentää sopimusta. Puolet porukasta on lähtenyt ja tarve on enää murto-osa.
Jätetään optiovuosi käyttämättä.
Sopimuksen jatkamiselle ei ole enää edellytyksiä; tämä viesti on kirjallinen irtisanomisilmoitus.
Vaihdoimme jo toiseen. Sulkekaa tämä tili, ettei tule päällekkäisiä maksuja.
En halua edes tarjousta halvemmasta, haluan pois.
Hyvä tuki, mukavat ihmiset, mutta raha ratkaisee. Sanotaan siis irti.
Mikäli hinnankorotus tulee voimaan, käytämme oikeuttamme irtisanoa sopimus päättymään korotuspäivään.
Mihin asti voin lukea vanhoja laskuja, jos suljen tilin ensi viikolla?
Sovitaanko että tämä oli tässä? Ei meillä mitään pahaa sanottavaa ole, lapset vaan eivät halua jatkaa tilaa enkä minä yksin tarvitse teidän karjaohjelmaa.
Meidän johtoryhmä teki eilen linjauksen, jonka mukaan tämä hankinta ajetaan alas vuoden loppuun mennessä.
Kuinka kauan ennen kauden loppua pitää ilmoittaa ettei jatketa? Katsoin ehdoista mutta en löytänyt.
Moikka, meillä vaihtuu yrityksessä omistaja ja uudella on oma softa, eli tää teidän jää pois. Mitä pitää tehdä?
Ilmoitamme vähentävämme käyttöpaikkoja 60:stä 10:een lomautusten vuoksi.
Tulimme siihen lopputulokseen, että paperilla ja kynällä pärjätään. Lopettaisimme tilauksen seuraavaan eräpäivään.
TILAUS PERUTTAVA VÄLITTÖMÄSTI
En uskalla sitoutua enää vuodeksi, kuukausikin on liikaa. Miten pääsen irti?
Asia: Irtisanominen. Asiakasnro 44871. Pyydämme vahvistuksen kirjallisena.
Valitettavasti joudumme ilmoittamaan, että johto on valinnut toisen järjestelmätoimittajan. Miten tästä edetään käytännössä?
Siirsimme jo puolet koneista toiselle huoltoliikkeelle, loput siirtyvät syksyllä. Viimeinen sopimuskausi siis tämä.
Yhtiökokous vahvisti eilen purkamisen; selvitysmiehenä pyydän päättämään jatkuvat veloitukset.
Luovumme kolmesta laitepaikasta ja jäljelle jää yksi. Miten se näkyy hinnassa, ja voiko tehdä heti?
Päätimme viedä tämän talon sisälle, oma it-osasto rakentaa korvaavan. Milloin viimeistään teille pitää ilmoittaa?
Tuli semmonen tunne jotta maksetaan tyhjästä, joten jos se sopimus nyt vaikka hiljalleen hiipuis pois syksyyn mennessä.
Haluamme peruuttaa kaikki avoimet tilausrivit; projekti on keskeytetty toistaiseksi asiakkaan toimesta.
Ennen kuin laitan irtisanomisen, kertokaa vielä mihin se postitetaan ja tarvitaanko omistajan allekirjoitus.
Palvelu on ok mutta me ollaan liian pieniä tähän. Mennään takasin exceliin, tilin voi poistaa.
Tuossa keväällä tuli otettua teidän kuukausipaketti, mutta ei se oikein ole meille asettunut. Saisko sen lopetettua ilman isompaa byrokratiaa?
Kysymys kuuluu lähinnä näin: jos meidän kortti vanhenee toukokuussa eikä uutta anneta, loppuuko tilaus siihen? Se olisi meille paras.
Mie sanon irti tuon teijän netin, uus tullee naapurifirmalta parin viikon piästä.
Emmä tiiä, kai tää pitää irtisanoo ku ei tätä kukaan käytä. Mistä klikataan?
Teidän kanssa on ollut kiva tehdä töitä, mutta kunnan säästöt pakottavat luopumaan palvelusta. Aloitetaanko alasajo heti?
haluan etta tilaus loppuu ja rahat palautetaan silta osin kun ei ole kaytetty
MEILLE EI ENÄÄ UUTTA SOPIMUSTA KIITOS
Siirtymäaika uuteen alkaa helmikuussa ja silloin teidän järjestelmä jää lukutilaan ja kesällä kokonaan pois.
Kolme kuukautta kokeiltiin, ei lähtenyt lentoon. Katkaistaan.
Onko teillä lomaketta sopimuksen lopettamiselle? Sivuilta löysin vain tilauslomakkeita, yllätys yllätys.
Voinhan minä sen vuosihuollon vielä ottaa, mutta sen jälkeen ei enää mitään, koneet menee myyntiin.
Luulen että tämä jää viimeiseksi laskuksi jonka maksamme, ensi kuussa meillä on jo toinen laite seinällä.
Hei, mikä on irtisanomisaika tässä meidän sopimuksessa? Emme enää tarvitse ohjelmaa kun toiminta siirtyy emoyhtiön järjestelmään.
poistakaa meidän tili ja kaikki siihen liittyvät, ei olla enää asiakkaita 1.3 alkaen
Kun ette kerran hintaan tule vastaan, niin otetaan toinen toimittaja. Päiväys irtisanomiselle tämä päivä.
En enää löydä syytä maksaa tästä. Päättäkää tilaus ja lähettäkää kuitti.
Perukaa meiltä uutiskirje ja samalla koko palvelu, kiitos.
Kun kausi on lopussa niin jätetään väliin seuraava. Ehkä joskus palataan.
Haluttaisiin perua se maaliskuussa tehty tilaus ennen kuin se lähtee tuotantoon. Ollaan vielä ajoissa eikö?
Päätettiin palata vanhaan järjestelmään. Uusi otetaan pois käytöstä maanantaina, vahvistaisitteko laskutuksen loppumisen.
Haluamme siirtyä pelkkään ilmaiseen versioon 1.8. ja lopettaa maksullisen.
Kuulemma tilauksen saa irti kolmen kuukauden varoajalla, pitääkö paikkansa? Aloittaisin sen ajan tästä päivästä.
`,
  emergency: `
Meillä vuotaa ammoniakkia konehuoneessa, väki on evakuoitu. Mistä venttiilistä järjestelmä suljetaan?
Meillä on nyt 12 leikkausta jonossa eikä kuvantamisohjelma käynnisty.
Kattila on paineessa ja varoventtiili ei aukea. Käyttäjät poistettu tilasta, tarvitsemme neuvoa välittömästi.
Onnettomuustutkinta pyysi ohjaimen lokit. Työntekijämme menehtyi tiistaina.
Jos joku siellä lukee tätä viikonloppuna: sikala kuumenee, tuuletus ei pyöri, eläimiä kuolee
Arkistohuoneessa sprinkleri lauennut tyhjästä ja kaikki vuosien potilaspaperit uivat, skannauksia ei saada auki teidän ohjelmasta
Linja 2 seisoo ja 40 ihmistä pyörittelee peukaloita. Tarvitaan joku luuriin HETI.
Palvelimelle on päästy sisään ulkopuolelta, kaikki tiedostot on salattu ja ruudulla lunnasvaatimus. Mitä teemme teidän ohjelmiston osalta?
apua, poistin vahingossa koko tuotantokannan eikä varmuuskopioita löydy mistään
Putoamissuojain petti. Enempää en pysty nyt kirjoittamaan. Laittakaa tieto eteenpäin että kaikki samanlaiset vedetään heti käytöstä.
Yksikään murtohälytys ei ole mennyt läpi kolmeen tuntiin ja valvottavana on 400 kohdetta, kaksi niistä pankkeja
Kaikki biopsianäytteet on lämmenneet kun teidän pakastin petti, ei hälyttänyt, tutkimus meni
kuski sai kohtauksen ja ajoi seinään, akkukotelosta tulee valkosta savua mitä me tehään
Hei, poikani sai sähköiskun kasvihuoneen ohjaimesta. Hän on teholla. En tiedä keneen ottaa yhteyttä.
Kone veti kaverin hiukset akselille, on tajuissaan, verta paljon
Minulla on nyt todella iso ongelma. Vesivahinko on kastellut koko serverihuoneen ja tiedot on ainoastaan siellä.
Kaikki robotit pysähty yhtä aikaa ja turvapiiri ei kuittaannu, koko tehdas hiljaa
Teidän sovellus lähetti palkkalaskelmat väärille ihmisille. Kaikilla on nyt kaverin hetu ja palkka sähköpostissa.
Vettä tulee läpi katosta suoraan palvelinkaappiin, virrat pitää katkaista mutta missä järjestyksessä ettei kanta hajoa?
Tuhannet verkkomaksut on veloitettu kahteen kertaan, asiakaspalvelu tukossa ja media soittelee. Pysäyttäkää ajo.
Leikkaussalin valot ja monitorit sammui kesken toimenpiteen, varajärjestelmä ei kytkeytynyt
Vedenpuhdistamon ohjausjärjestelmä ei vastaa, ajetaan käsin ja kaksi miestä jo yli 20 tuntia valvonut
myymälän lattiasta tulee kaasun hajua teidän grillin alta asiakkaita sisällä
Käsi on jäänyt telojen väliin emmekä saa koneen paineita pois!!! mikä venttiili
Poliisi soitti että meidän laitteilla hyökätään toisia vastaan. Voiko ohjaimet sulkea keskitetysti?
Liuotinastia kaatui, lattiakaivo auki ja ilma sakea. Teidän mittari on ihan punaisella. Kuka vastaa?
Kahvihuoneessa on epäilty häkää, kaikilla päänsärkyä ja yksi nukahti pöytään. Lämmityskattila on teiltä.
Verkkokurssin loppukoe on tänään, 2 200 opiskelijaa kirjautuu puolelta päivin ja kaikki vastaukset katoaa tallennettaessa
Meillä on ransomware päällä juuri nyt ja se leviää, irrotammeko teidän agentit verkosta?
Varaston automaattihissi putosi alas, mies jäi väliin, ambulanssi tulossa. Tarvitaan teiltä joku tähän nyt.
Palkanmaksu huomenna ja teidän järjestelmä on täysin alhaalla. 600 ihmistä jää ilman palkkaa jos ei aukea!
Kiinteistön palohälytinkeskus on kuollut ja meillä on täysi hotelli.
Vesi on saastunut ja teidän annostelupumppu on syöttänyt ylitse koko yön. Suljimme verkon, 3000 taloutta.
Taloushallinnon pankkiyhteys on katki ja verot pitäisi olla maksettuna tänään klo 15. Muuten menee korot ja maine.
Koko kauppaketjun kassat nurin, jonot ulos asti. Kukaan ei pysty maksamaan kortilla eikä käteisellä.
Valmistus on ollut poikki eilisillasta. Jos ei saada ohjainkorttia tänään, joudutaan lomauttamaan koko vuoro.
Sähkönjakelu katkennut hoivakodista, happikonsentraattorit piippaa akulla. Teidän varavoima-automaatti jumissa asennossa nolla.
Verkkopankin kautta teidän tunnuksilla on yritetty nostaa 240 000. Osa meni läpi. Jäädyttäkää kaikki!
Tuli pääs irti maalaamossa, sammutettu mutta kaikki ohjaukset märkänä. Onko turvallista laittaa sähköt päälle?
Työkaveri on lukinnut itsensä varastoon ja puhuu että mikään ei kannata, ovenne ei aukea pääavaimella
Kuormaa tippui ajoradalle kun teidän sidontaliina katkesi. Moottoritie poikki ja perässä ajanut loukkaantui.
Kaikki lähettimien tunnukset on vuotanut GitHubiin ja joku ohjaa meidän pumppuja etänä
Kirurgian sterilointilaite rikki, huomisen leikkaukset joudutaan siirtämään. Potilaita on jo valmisteltu.
Emme saa puhdistusainetta pois putkistosta ja maitoa on jo lähtenyt tankkiautoon. Pysäyttäkää lähetys jos pystytte etänä!
Tyttö jäi portin väliin koulun pihalla. Portti oli teidän asentama. Olkaa heti yhteydessä rehtoriin.
Tankki on revennyt ja lipeää valuu pihalle kohti ojaa.
Rouva kaatui liukuportaissa kun ne pysähtyivät äkkiä. Portaat käyvät taas itsestään päälle ja pois, ei uskalleta päästää ketään.
Kouluttaja romahti kesken päivän, ambulanssi vei, ja nyt 30 ihmistä istuu luokassa eikä kukaan pääse koejärjestelmään. Aikaa 20 minuuttia.
VARASTO TULESSA KATKAISKAA ETÄNÄ SÄHKÖT LATAUSASEMISTA
Nyt on piru irti: sahalinja seis, kaks ukkoo loukkaantunna ja tarkastaja tulossa
Meilla ei toimi yhtaan mikaan, tuotanto seis ja asiakas odottaa lastia satamassa, laiva lahtee klo 18
En jaksa enää. Verottaja vie firman, vaimo lähti ja nyt vielä teidän perintäkirje.
Asukas soitti, että parvekelasi putosi kadulle ja osui ohikulkijaan. Teidän asennus viime kesältä.
En pysty hengittämään kunnolla täällä, liuotinhöyryt, poistoilma pois päältä, miten pakotetaan päälle
Palvelin räjähti käsiin, kolmelta asiakkaalta menny kaikki tilaushistoria eikä yksikään palautuspiste aukea.
asiakkaat soittaa että heidän kortilta on viety rahaa teidän maksusivun jälkeen
Olen yksin yövuorossa ja uuni huutaa kaasuhälytystä, mitä teen
Kirjanpitäjältä tuli juuri tieto että kassa on loppu. En saa nukuttua, en tiedä kenelle soittaa, ja teidän laskukin on tuossa pinossa.
Mies ei ole tullut kotiin yövuorosta ja teidän paikannin näyttää viimeksi louhoksen pohjaa. Vastatkaa joku.
Meidän koneistajalta jäi sormet kuljettimen väliin tänä aamuna, hän on nyt sairaalassa. Tarvitsemme suojan kytkentäkaaviot työsuojelutarkastajalle.
Meidän liikevaihdosta 80 % menee tämän läpi ja nyt se on alhaalla kolmatta päivää. Firma kaatuu tähän.
Siirto konesaliin epäonnistui ja kolmen vuoden mittaushistoria on poissa. Viranomaisraportti on jätettävä huomenna.
Alihankkijan työntekijä putosi nostimesta. Poliisi ja avi paikalla, kone on eristetty. Kuka teiltä vastaa turvallisuusasioista?
Kylmävarasto lämpenee koko ajan, nyt +9, sisällä 2 miljoonan edestä lääkkeitä
Meidät on hakkeroitu ja joku lähettää meidän asiakkaille laskuja teidän järjestelmän kautta uudella tilinumerolla
Lapsipotilas odottaa ja infuusiopumppu antaa virhekoodia eikä käynnisty uudelleen!!
Sulkekaa etäyhteys meidän tehtaaseen, joku muu ajaa koneita kuin me
Aamuseitsemästä asti ei olla päästy yhdenkään asiakkaan papereihin, ja toimistossa odottaa ihmisiä joiden asunnonvaihto pitäisi allekirjoittaa tänään.
Kaikki meidän kuvat ja piirustukset 15 vuoden ajalta on pois, kansiot tyhjiä. Tulee itku.
Oon ihan paniikissa, esimies on lomalla ja klikkasin linkkiä ja nyt kaikki on lukossa
`,
  harmless: `
Hei! Saisimmeko tarjouksen vuosihuollosta, koneita on kolme ja sijainti Iisalmi.
Onko suomenkielistä käyttöohjetta pdf:nä? Mukana tuli vain saksa ja italia.
Mihin hakemistoon lokit menevät Linuxissa oletuksena?
Varmuuskopioinnin palautustesti on kalenterissa ensi kuussa, onko teillä siihen valmista tarkistuslistaa?
Uusi yhteyshenkilö meillä on jatkossa ostopäällikkö Tiina Kallioharju, päivittäisittekö rekisteriin.
Sähläsin varmaan itse jotain, mutta mistä saa palautettua sen alkuperäisen näkymän jossa oli kalenteri vasemmalla?
Haluisin vaihtaa tilauksen 4471 toimitusosoitteen: uusi on Teollisuuskatu 14, Seinäjoki
Mikä on järkevin tapa siirtää vanhat projektit arkistoon ilman että linkit hajoaa?
Kiitos nopeasta vastauksesta! Ohje oli selkeä ja sain sen itse kuntoon.
Tulostaako tämä viivakoodit myös 2D-muodossa, ja tarvitaanko siihen lisälisenssi?
Dockerissa pyörivä agentti pitäisi saada gracefully alas päivityksen ajaksi. Mikä signaali, SIGTERM vai SIGINT?
Ajattelin vain varmistaa: lasku maksettu 3.4., näkyykö teillä suoritus?
Tontin rajalle tulee aita ja pari porttia, sopisiko teidän portinavaaja 80 kilon portille?
Reklamaatiomoduuliin liittyen: saako oman asiakkaan valitukseen liitettyä kuvia ja onko kentille pakollisuus mahdollista?
Miten voin tehdä hyvityslaskun, jossa on vain yksi rivi alkuperäisestä?
Pumppu on käynyt ilman vikoja jo seitsemättä vuotta, hattua nostan. Mitä tiivisteitä kannattaisi pitää varastossa?
Kuinka pääsen eroon tuplariveistä Excel-tuonnissa?
Luulin jo että joudun valittamaan, mutta paketti tulikin samana iltapäivänä. Kaikki mukana, kiitos!
Analytiikka näyttää asiakaspoistuman prosentteina, mutta saisiko sen myös kappaleina?
Siirrytään pois omasta vanhasta palvelimesta ja otetaan käyttöön teidän pilvi. Mitä tietoja tarvitsette tarjousta varten?
Kukaan ei satuttanut itseään eikä mitään mennyt rikki, mutta tyhjä hyllypylväs on vähän vino. Mitä maksaa uusi?
Ei olla vaihtamassa toimittajaa vaikka kilpailijat soittelevat, kysyn vain saisiko saman öljyn 200 litran tynnyrissä.
Moi, mistä kohtaa saa vaihdettua laskutusosoitteen? Muutettiin viime viikolla uusiin tiloihin.
Hätäseis-painikkeen tuotenumero? Koneen tyyppi on sellainen vuoden 2016 taivutuskone, kilvessä lukee BX-40.
Voiko raportin ajastaa lähtemään joka maanantai klo 7 suoraan sähköpostiin?
Kiitos, nyt pelittää! Hyvää viikonloppua sinne.
Kauppa meni hyvin ja kaikki toimii. Mietin vaan, saako tähän akkuun isomman version?
Ajastettu ajo valmistui nyt 20 minuutissa, aikaisemmin meni tunti. Loistavaa työtä!
Mikä on laitteen suurin sallittu kuorma per hylly? Kilpi on maalattu yli.
Onko varaosasarja 500 tunnin huoltoon valmiina pakettina vai pitääkö kerätä yksitellen?
Kill switch perämoottorikäyttöiseen ruoppaajaan, punainen naru hukassa. Paljonko uusi?
Meillä pyörii teidän ohjelmassa eläinlääkäriasema, kaksi hammasklinikkaa ja yksi fysioterapia ja olen yrittänyt keksiä miten saisin näistä yhden yhteisen ajanvarausnäkymän niin ettei hammashoitaja vahingossa varaa koiralle aikaa. Onko tällaista olemassa?
Rikosilmoitinjärjestelmän vuosihuolto olisi taas ajankohtainen, mikä viikko sopii?
Jos tulipalo joskus sattuisi, onko pilvessä kopio kaikesta vai pitääkö meidän ottaa omat? Vakuutusyhtiö kysyi kartoituksessa.
Poistumistiekartta pitäisi tulostaa A2-kokoon, tukeeko ohjelma?
Tappajakysymys ;) : kumpi maksaa vuodessa vähemmän, viisi perustunnusta vai yksi tiimipaketti?
Terve, jätän tehtäväni perjantaina ja seuraajani aloittaa maanantaina, kaikki pyörii entisellään. Siirrättekö pääkäyttäjyyden hänelle?
Toivoisin että hakukenttä muistaisi viimeisimmät haut.
Täällä kaikki hyvin, kiitos kysymästä! Tilaamme vielä yhden suodattimen.
Mitä tapahtuu, jos käyttäjä unohtaa tallentaa ja selain kaatuu? Onko automaattinen talletus olemassa?
Noudetaan itse, kuhan kerrotte mistä ovesta. Ei kiirettä.
Hei, huomasin että meidän yhteystiedoissa on yhä vanha puhelinnumero, korjaisitteko?
Kuinka monta ihmistä voi olla samaan aikaan kirjautuneena jos ostetaan kymmenen paikan paketti?
Tehonsäätö on jäänyt asentoon 70 %, miten palautetaan täysille?
Viestini koskee tarjousta 2207: hyväksytään. Toimitus voi olla aikaisintaan elokuussa.
Sukeltajan happipullojen tarkastustodistus puuttuu paketista, voisitteko lähettää pdf:nä?
Kuollaan nauruun tuolle uudelle äänimerkille mutta toimii! Voiko sen vaihtaa?
Voiko yhdellä lisenssillä ajaa kahta konetta vuorotellen vai onko se laitesidonnainen?
Hihnan nopeus on nyt 4 m/min ja tarvittaisiin noin 6. Riittääkö hammaspyörän vaihto vai pitääkö vaihtaa moottori?
Meidän tiimistä poistui kaksi ja tuli kolme lisää, tarvitaan yksi paikka lisää.
Onko saatavilla latausasemaa 3 x 22 kW, seinäasennus, ja millä toimitusajalla?
Voidaanko hälytysrajaa muuttaa itse? Lämpötila-anturi varoittaa nyt jo 55 asteessa ja se on meillä normaalia.
Lopetin eilen työt klo 18 mutta leimaus jäi auki, miten korjaan sen jälkikäteen?
Moikka! Missä formaatissa asiakaslista pitää olla että tuonti menee kerralla läpi?
Saisko hinnan kuristusventtiilille, osanumero hankautunut mutta näyttäisi loppuvan 77-2
Olen uusi pääkäyttäjä, onko teillä koulutusta tai webinaaria peruskäytöstä?
Paljonko lisätilaa saa kerralla ostettua ja veloitetaanko se kuukausittain?
Kahvinkeitin toimii taas, vika oli pistorasiassa. Pahoittelut turhasta vaivasta.
Teettekö kotiinkuljetuksia Ahvenanmaalle?
Kysymys: turvarajakytkimen NC-kosketin, mikä on suurin virta? Asensimme uuden sulakkeen ja haluan varmistaa.
Olisiko tarjolla päivitystä meidän vanhaan ohjauspaneeliin? Toimii kyllä, mutta näyttö alkaa olla himmeä.
Kuka on meidän yhteyshenkilö nyt kun Pentti jäi eläkkeelle?
Mistä saa laskurin lukeman nollattua huollon jälkeen?
Voisiko joku soittaa minulle huomenna klo 9–11? Asia koskee isompaa hankintaa, ei kiireellinen.
Toimiiko anturi myös pölyisessä tilassa vai pitääkö ottaa IP67?
Yritän kirjautua mutta olen unohtanut käyttäjätunnuksen. Voitteko muistuttaa minkä alla se oli?
Tilaan 2 kpl hätäpoistumistien valokylttiä nuolella vasemmalle, sama malli kuin viimeksi.
Jos joku jää huoltoaukkoon lukittuna, onko luukussa avaus sisäpuolelta? Teen turvaohjetta ja kysyn varmuuden vuoksi.
Myytteko käytettyjä tai demokoneita? Budjetti on tänä vuonna tiukka mutta tarve on.
Vaihdetaan sähköposti: uusi on info-alkuinen, vanha poistuu perjantaina.
Montako poikkeamailmoitusta voi olla kerralla auki? Meillä on niitä paljon sertifioinnin takia, kaikki ihan rutiinia.
Pikku juttu, mutta laskussa lukee firman vanha nimi. Seuraavaan uusi, eikö niin?
Pakkauskone kerää muovin huonosti kylmänä aamuna, muuten ok. Onko tähän säätövinkkiä?
Tilaisin vielä saman suodattimen kuin tammikuussa, tilausnro 77120. Riittää kun tulee joskus tässä kuussa.
Miten palautan tehdasasetukset yhdelle moduulille ilman että muut nollautuu?
Luukun saranapuolen saa varmaan vaihdettua toisin päin, mutta tarvitaanko siihen lisäosia?
Pakota lopetus -toiminto Macissa: säilyykö tallentamaton piirustus automaattisessa kopiossa?
Ei huono! Olin varautunut pettymään mutta tulostuslaatu on parempi kuin vanhalla. Mistä lisää mustetta?
Poissaolojen kirjauksessa on sairausloma ja lapsi sairaana, mutta puuttuu vanhempainvapaa. Saako sen listaan?
Lopetusnäytön teksti on nyt "Kiitos käynnistä", saako siihen meidän oman?
Tappiin kuuluva sokka tippui pellolle, tilaan viiden pussin. Postin kautta riittää.
Moi! Millä näppäinyhdistelmällä pääsee takaisin päävalikkoon? Hiiri on rikki hetken.
Saisinko ennakkoon hinta-arvion viidestä lisäkäyttäjästä ja tuesta?
Onko mahdollista saada vanhan konesarjan sähkökuvat? Ollaan rakentamassa uutta syöttöä sen perään.
Tietokanta on nyt 80 Gt ja kasvaa noin 5 Gt kuussa. Koska tulee seinä vastaan?
Sopimuksessa mainitaan "force majeure", liittyykö se myös kuljetuksiin? Kysyn ihan mielenkiinnosta ennen allekirjoitusta.
Kuvassa näkyvä musta muovinippeli, mikä sen osanumero on?
Voitko kertoa miten massapäivitys tehdään, hinnat nousee 3 % vuodenvaihteessa ja nimikkeitä on 4000
Hei, laittaisitteko peruutuskameran johtosarjan hinnan ja saatavuuden. Kone on pyöräkuormaaja vm. 2019.
Integraatio toiminnanohjaukseen toimii hyvin, kiitos kun jaksoitte vääntää rautalangasta.
Voiko poistetun rivin palauttaa jostain roskakorista vai onko se mennyttä kun sen kerran poistaa?
Katastrofipalautus-toiminto: onko siihen jossain vaiheittainen ohje? Halutaan ottaa se käyttöön ennen syksyä.
Onko siirtokansio rajattu kooltaan? Meille tulee joskus 2 gigan tiedostoja laserkeilauksesta.
Murskaimen terät on kuluneet loppuun, niin kuin 4000 tunnin kohdalla kuuluukin. Uusi sarja tilaukseen.
Ooks mä oikeas paikas? Tarttisin apuu tulostimen kans, tulostaa vaan a5:sta.
Mitä sertifikaattia teidän palvelu käyttää ja milloin se uusitaan?
Pystyykö tämän liittämään meidän kassaan, merkki on sellainen pieni kotimainen?
Hei vaan, onks tää 3.2-versio jo vakaa vai kannattaako odottaa
Peruutushälytin piippaa liian hiljaa ulkona, onko saatavilla äänekkäämpää mallia?
Tehtäisiinkö niin että siirretään käyttöönotto viikolle 40? Sähköt ei ole vielä valmiina.
Onko tämä öljy samaa kuin edellinen 46, pelkästään eri merkin purkissa?
Oltais kiinnostuneita näkemään se varastonhallintamoduuli livenä, onko mahdollista saada demo viikolla 12?
Sammutettiin vanha linja suunnitellusti muuttoa varten. Voiko lisenssin siirtää uuteen ohjauskoneeseen?
minkä kokoinen kompressori tarvitaan jos halutaan pyörittää kahta asemaa yhtaikaa
Törmäyssuojan keltainen muovikulma on kulunut, tilaisin kaksi uutta. Varastopaikka olisi hyllyväli 4.
Laitetaanko kaksi vai neljä pulttia? Reikiä on neljä mutta pussissa vain kaksi.
Voisiko teiltä joku tulla mittaamaan paikan päälle? Portaikko on vähän hankala.
Laskurin mukaan levytilaa jäljellä 8 %. Paljonko seuraava porras maksaa?
Mitenkäs kesäaika vaikuttaa ajastuksiin, siirtyvätkö itsestään?
Onko tää maito-osaston uus vaaka kalibroitu tehtaalla vai pitääkö tilata vakaus erikseen?
kuinka vaihdan kielen ruotsiksi yhdelle käyttäjälle
Miten poistan testiasiakkaan, jonka tein harjoitellessa? Nimeltään "Kuollut Kana Oy", nolottaa jos pomo näkee.
Kysyisin liukuoven vaijerista, onko sitä metritavarana.
Laitatteko tarjouksen 25 lisälisenssistä, kausi alkaen huhtikuu.
Onko olemassa ohje kuinka tulostin lisätään verkkoon kiinteällä IP:llä?
Hei, haluaisin varata huollon kahdelle siirrettävälle agregaatille ennen talvea. Mikä olisi seuraava vapaa aika?
Vikavirtasuoja laukesi testissä kuten pitikin. Pöytäkirjaan tarvitsisin vielä suojan mallimerkinnän.
Hätäkeskukseen menevä linja testataan kerran vuodessa, tarjoatteko testausta pakettina?
Onnettomuusharjoitus on torstaina. Saako demoympäristöön keksittyä potilasdataa, että väki voi treenata?
Lamppu paloi projektorista 4000 tunnin jälkeen. Onko teillä vielä samaa mallia?
Isot kiitokset Villelle, kun jaksoi perjantaina vielä neljän jälkeen katsoa meidän raporttia, ja samalla vaivaisin vielä sen verran, että kun meille tulee elokuussa toinen myymälä Lohjalle ja sinne omat kassat, niin kannattaako ne tehdä samaan yritykseen vai kokonaan omaksi, ja vaikuttaako se hintaan?
Kasvihuoneelta moikka. Tarvittaisiin tieto montako kasteluventtiiliä yksi ohjain jaksaa, meillä on nyt kuusi ja suunnitteilla kymmenen, ja jos ei riitä niin mitä seuraava malli kustantaa.
Konkurssihälytykset tulee luottotietopalvelusta sähköpostiin, saako ne suoraan asiakaskortille?
Moniko teidän asiakkaista käyttää tuota ennustemoduulia? Kiinnostaa kuulla kokemuksia leipomoalalta.
Saako mittausdatan ulos reaaliajassa MQTT:llä?
Vika poistui kun vaihdoin kaapelin. Oma moka, ei tarvi tehdä mitään.
Hei, saako koneen punaiseksi maalattuna ja mitä se vaikuttaa toimitusaikaan?
Asiakkaamme konkurssipesältä saimme vastaavan laitteen halvalla, voiko sen rekisteröidä meidän nimiin ja liittää samaan huolto-ohjelmaan?
Tarkistin: 24 V:n lähtö löytyi. Tarvitsisin enää liittimen, mieluiten kolme kappaletta.
Onko lastausrampin kumipuskuri hyllytavaraa?
Kuolinpesä on meillä nyt asiakkaana, miten osoite merkitään laskulle että verkkolasku ymmärtää?
Hautaustoimistosta päivää. Arkkukärryn pyörät ovat kuluneet, saako sarjan neljälle?
Defibrillaattorin elektrodit vanhenevat lokakuussa, laittaisitteko uudet parit kahteen laitteeseen.
Kriisiviestintä-lisäosa kiinnostaa, onko hinta per käyttäjä vai per kunta?
Pelastussuunnitelman pohja vuodelta 2021 löytyi, onko uudempaa?
Tietomurtovakuutusta varten kysytään, onko data salattu levossa. Mitä siihen vastaan teidän osalta?
TERVE, TARVIN 4 KPL SUODATINTA KONEESEEN PX300, MITÄ MAKSAA JA KOSKA TULEE
Savossa ollaan niin kysytään varovasti: oisko teillä sattumoisin sitä pienempää kauhoo vielä varastossa?
Jos mie otan tuon isomman pumpun ni kestääkö vanhat letkut, vai pittääkö nekkii vaihtoo?
Hällä on uusi läppäri ja lisenssi pitäs saara siihe, vanha menöö kierrätyksehe.
Jos sähkökatko iskee, jatkaako kone siitä mihin jäi? Ei ole käynyt vielä, mietin ups:n hankintaa.
Hei, voisitteko lahettaa uuden aktivointilinkin? Vanha ehti vanhentua kun olin lomalla.
Mita tarkoittaa tuo sininen vilkkuva valo ohjaimen kyljessa?
Jalleenmyyja ohjasi teille: pitaisi saada hinta kolmelle ruuvikompressorille
Paniikkinappi vastaanottoon: langallinen vai langaton, kumpaa suosittelette lääkäriasemalle?
Montako sekuntia kuvaus kestää kappaleelta? Lasken tahtiaikaa.
Haetaan tarjouksia uudesta cnc:stä. Onko teiltä mahdollista saada sellaista, jossa ohjaus puhuu suomea?
Meillä on 7 henkeä ja kolme tunnusta. Tarvitaanko jokaiselle oma?
Palaako tämä ryhmä automaattisesti käyttöön talven jälkeen?
Onnistuuko että laitatte laskun verkkolaskuna, operaattoritunnus on allekirjoituksessa?
Väsytystestissä meni rikki kolme näytettä, juuri kuten pitikin. Tilataan kymmenen lisää.
Millaiset huoltovälit on jos ajetaan kolmessa vuorossa? Taulukossa on vain yksi- ja kaksivuorotyö.
Valitus-niminen kansio meidän arkistossa on tyhjä, voiko sen poistaa rakenteesta?
Voisiko näihin tilauksiin saada oman noutopisteen meidän hallin viereltä?
Kuinka lasketaan kilometrikorvaus, jos sama päivä ajetaan kahta eri autoa?
Terveppä terve, kuinka se aikakatkaisu pidennetään? Heittää pihalle aina kahvitauon jälkeen.
Tarjouspyyntö: 6 kpl nostinvaijeri 10 mm, pituus 18 m, toisessa päässä silmukka.
Pysäytyskuva videosta pitäisi saada liitteeksi tikettiin, millä työkalulla se onnistuu?
Emme ole lopettamassa mitään, kunhan halutaan tietää mitä kaikkea nykyiseen sopimukseen kuuluu.
Jäsenen eroaminen: missä näkymässä se kirjataan ja jääkö historia talteen? Urheiluseura täällä, 800 jäsentä.
Miten perun viimeisen muutoksen piirustuksessa, kun ctrl+z vie kaksi askelta kerralla?
Tunkeutumistestaus on tilattu kesäkuulle. Pitääkö siitä ilmoittaa teille etukäteen?
Päivän päättäminen kassalla vaatii kaksi kuittausta, saako toisen pois?
Montako käyttäjää nykyiseen pakettiin mahtuu ennen kuin pitää ostaa lisää? Meitä on nyt 18 ja keväällä tulee kesätyöntekijät.
Perutaan tiistain Teams-palaveri, mulla on hammaslääkäri. Käviskö torstai iltapäivä?
Löytyykö teiltä räjäytyskuvaa vaihteistosta? Haluaisin tilata oikean laakerin enkä arvata.
Onko noita 12 mm sivuteriä hyllyssä ja jos on niin mitä maksaa 10 kpl?
Miten taustaprosessin saa tapettua siististi? Synkka-agentti jää roikkumaan jos läppärin kansi menee kiinni.
Millon tulee se kauan odotettu tumma teema? :)
Olisin tilannut lisää samaa merkkausmaalia, 12 purkkia sinistä.
Ruokailun kävijälaskuri näyttää yhden liikaa, ei ole iso juttu. Onko nollaus jossain asetuksissa?
Mitä kaikkea tarvitsee ottaa huomioon jos halutaan lisätä neljäs kamera linjan päähän?
Voisko raporttiin saada sarakkeen jossa näkyy kate prosentteina? Olis tosi kätevä viikkopalaverissa.
Räjähdysvaaralliseen tilaan (ATEX 2) tarvittaisiin moottori 4 kW, löytyykö valikoimasta?
Mikä oli se asiakaspalvelun suora numero? Sain sen joskus teidän Jarilta mutta lappu hukkui.
Toiminta on ollut moitteetonta, siitä iso plussa. Onko teillä vielä näitä samoja antureita, kolmas linja saa omansa syksyllä?
Potilasnäyttö-kenttä on meillä turha, saako sen piilotettua lomakkeelta? Ollaan eläinklinikka.
Tarviin ohjekirjan malliin TR-220, vanha meni remontissa roskiin
Onko kesällä aukioloajat samat? Meillä pyörii linja läpi heinäkuun.
Hei, meillä mahtuu levylle enää noin 10 Gt. Millaisia vaihtoehtoja on tallennustilan kasvattamiseen?
Jos irtisanoutunut työntekijä on projektin omistaja, miten omistajuus siirretään esimiehelle?
Palaan asiaan ensi viikolla kun olen saanut mitat hallista.
Hei, onko teillä kertakäyttöisiä suojahaalareita XXL-koossa?
Minkälainen koulutus tarvitaan, että saa käyttää tuota henkilönostinta?
Ostotilauksessa on pieni virhe, oikea määrä on 15 eikä 51. Ehdittekö korjata?
Hätävalojen akkujen vaihtoväli? Huoltokirjassa on kohta tyhjänä.
Mikä teistä on parempi tapa rakentaa laskutusraportti: projektin vai asiakkaan mukaan?
Kannattaako siirtyä pilviversioon vai pysyä paikallisessa? Palvelin on 8 vuotta vanha.
Saako siivousaikataulun siirrettyä aamuun? Nyt tulijat törmäävät imuriin.
Ihan siisti päivitys! Onko muuten mahdollista saada sama näkymä myös vuokrauspuolelle?
Väriaine loppuu tulostimesta perjantaina, laitatteko kaksi kasettia tulemaan.
Tarviiko huoltomies mukaan omat avaimet vai annatteko portilta?
Millainen on hinta, jos otetaan paketti, jossa on kolme vuotta tukea ja koulutus päälle?
Kännykkä vaihtui ja tunnistussovellus jäi vanhaan. Miten saan kaksivaiheisen tunnistuksen uuteen?
Meidän vuokralainen irtisanoi tilansa, missä kohtaa kiinteistöohjelmaa se merkitään ja lähteekö vahvistus automaattisesti?
Voiko teiltä tilata ensiapukoulutuksen samaan päivään kuin trukkikorttikurssi?
Tarvitsen lieriöpultin M16 x 60 8.8, 100 kpl, saatteko perjantaiksi?
Pikaliittimen o-rengas kovettunut, tilaisin varalle kymmenen.
Hintakysely. Öljynerotin 20 l/s + hälytin, Kajaani.
Pannukaffeelta terve! Voisko teiltä tulla joku näyttämään miten tuo kulmamittaus tehdään oikein?
`,
};
