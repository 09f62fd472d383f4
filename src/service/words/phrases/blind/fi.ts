import type { PhraseLines } from '../training-phrase.js';

export const finnish: PhraseLines = {
  complaint: `
Kolmas kerta kun sama venttiili vuotaa, ja joka kerta teidän asentaja vakuuttaa että nyt se on kunnossa. Ei ole.
Odotin teiltä vastausta maanantaina. Nyt on torstai.
Mahtavaa palvelua, puoli tuntia jonossa ja sitten linja katkeaa. Kiitti vaan.
Lasku 4 812 euroa huoltokäynnistä, jonka aikana mies joi kaksi kuppia kahvia ja totesi ettei ole varaosaa mukana??
En halua olla hankala, mutta luvattu toimitus on nyt viisi viikkoa myöhässä eikä kukaan ole edes pahoitellut.
Haluan puhua esimiehellesi.
Täysin ala-arvoista toimintaa.
Ostimme uuden kuivurin siksi, että vanha reistaili. Nyt meillä on kaksi reistailevaa kuivuria.
Seuraava viesti tulee lakimieheltämme, ellei hyvityslasku ole tilillä perjantaihin mennessä.
Myyjänne lupasi keväällä että rajapinta Netvisoriin on valmis elokuussa. Nyt on marraskuu ja saan vastaukseksi "kehitysjonossa".
Ymmärrän että teillä on kiirettä, mutta tämä alkaa olla jo vähän noloa meidän omien asiakkaiden edessä.
Kuski heitti lavat pihalle sateeseen ja lähti. Puolet säkeistä märkiä, kuka maksaa?
Tähdet Googlessa tulee olemaan yksi, ja sekin siitä että sain parkkipaikan.
Miksi joka kerta kun soitan saan eri vastauksen?
Tuote ei vastaa sitä mitä esitteessä luki, ei lähellekään.
Olen ollut kärsivällinen koko syksyn. Toivoisin kuitenkin, että joku teillä ottaisi tämän hissin tosissaan, se on seissyt jo neljä kertaa lokakuun jälkeen.
päivityksen jälkeen raportit ihan rikki taas, testaatteko te näitä ikinä
Asentajanne puhui vaimolleni tavalla, jota en suvaitse kotonani.
Eipä tullut taaskaan ketään. Otin vapaapäivän töistä turhaan.
Meille myytiin "huoltovapaa" pumppu. Se on huollettu tänä vuonna kuusi kertaa.
Taitaa olla turha enää kirjoittaa, kun ei näihin kukaan kuitenkaan vastaa.
Tässä kohtaa 38 000 euron lypsyrobotilta odottaisi, että se tunnistaisi lehmän.
Väärä koko, väärä väri, väärä osoite. Onnittelut, täysi kolmikko.
Olemme pettyneitä. Emme vihaisia, mutta pettyneitä.
Laskutatte lisenssistä, jonka käyttäjä on poistettu huhtikuussa, ja olen huomauttanut asiasta jo kolmesti.
Kuka teillä päättää näistä asioista? Haluan toimitusjohtajan numeron.
Luvattiin soittaa takaisin tunnin sisällä, siitä on yhdeksän päivää.
Verenpainemittareista neljä kymmenestä näyttää mitä sattuu, ja teidän neuvonne on "vaihtakaa paristot". Vaihdettu on.
Ei tämä näin voi mennä.
Reklamaatio: tilaus 88213, kolme profiilia taipunut, yksi puuttuu kokonaan.
Onko teillä tapana sulkea tiketit ilman että mitään on korjattu?
Aika kova hinta palvelusta, jota ei saa.
Nyt riitti tämä pallottelu teidän ja Schneiderin välillä, kumpikaan ei ota vastuuta.
Kiitos nopeasta vastauksesta, kesti vain kolme viikkoa.
Kun tätä järjestelmää meille esiteltiin, Pasi sanoi että käyttöönotto vie kaksi viikkoa. Olemme nyt kuukaudessa seitsemän ja puolet varastosta on edelleen Excelissä. Johtoryhmä kysyy minulta joka maanantai missä mennään enkä enää tiedä mitä vastata.
Työnne jälki on surkea, saumat irvistää ja listat vinossa.
Olisi kohtuullista saada edes jokin hyvitys siitä, että lämmöt olivat poikki koko viikonlopun taloyhtiössä.
Chat-bottinne ei ymmärrä suomea eikä näköjään kukaan muukaan siellä.
Taas väärä lasku!!! Montako kertaa tämä pitää selittää
Meille tuli käytetty kone uuden hinnalla. Tuntimittarissa oli 412 h.
Huomasin, että hinta oli noussut 23 % ilman mitään ilmoitusta. Minusta se on röyhkeää.
Teen valituksen kuluttajariitalautakuntaan jos asia ei etene.
Sovellus kaatuu joka aamu klo 7, juuri kun kuskit kirjautuu. Olen raportoinut siitä kesäkuusta asti.
Jätetty taas pulaan.
No eihän se teidän vika ole koskaan, vai mitä.
Varaosa tuli, mutta sekin viallisena. Uskomatonta tuuria vai laadunvalvonnan puute?
Vanhana asiakkaana en olisi uskonut joutuvani kirjoittamaan tällaista viestiä.
Asiakaspalvelijanne nauroi kun kerroin ongelmasta.
Me maksamme premium-tuesta 890 €/kk. Vasteaika on luvattu 2 h. Viimeisin vasteaika: 51 h.
Ihmettelen suuresti, miten huoltoraporttiin on voitu kirjata suodattimen vaihto, kun vanha pölyinen suodatin on edelleen paikallaan.
Kelju juttu mutta tämä navetan tuuletin pitää ihan samaa meteliä kuin ennen teidän "korjausta".
Hävettää suositella teitä kenellekään enää.
oon soittanu 6 kertaa, meilannu 4 kertaa, missä vika???
Sopimuksessa lukee yksi ja laskussa toinen. Kumpaa te itse uskotte?
Emme hyväksy tätä laskua. Työtunteja on kirjattu 14, asentaja oli paikalla kello 9–13.
Olkaa ystävällisiä ja lukekaa viestini ennen kuin vastaatte, tämä oli jo toinen kopioitu vastaus joka ei liity asiaan mitenkään.
Terassilasit saapuivat naarmuilla, ja kuvien perusteella teillä sanottiin että "kuuluu asiaan". Ei kuulu.
Kaikkea sitä näkee. Lähetitte meille toisen firman tarjouksen hintoineen.
Jos tämä on teidän mielestänne laatua niin minulla on uutisia.
Rahat takaisin, kiitos.
Potilassänky narisee ja laskee itsekseen, huolto kävi eikä löytänyt mitään. Hoitajat ovat aivan kyllästyneitä.
Luottamus alkaa olla aika lopussa teidän suuntaan.
Takuu ei muka kata, vaikka myyntihetkellä nimenomaan kysyin tätä ja sain kyllä-vastauksen.
Aloitin tämän ketjun 3.9. Katsokaapa päivämäärää.
Että kehtaattekin lähettää maksumuistutuksen, kun reklamaatio on teillä käsittelemättä!
Viljankosteusmittari heittää kolme prosenttia, tuli turhaan kuivattua koko kauran sato. Öljyä paloi tonnilla.
Projektipäällikkö vaihtunut neljännen kerran, ja aina aloitetaan alusta.
Toivon että joku ylempää ottaa yhteyttä. En jaksa enää vääntää tästä ensilinjan kanssa.
Jäi aika huono maku koko hommasta.
Kyllä meillä täällä Kainuussakin osataan lukea sopimuksia, vaikka myyjänne näytti muuta luulevan.
Palautin laitteen huhtikuussa, hyvitystä ei vieläkään näy. Olen yrittänyt olla asiallinen.
Pintakäsittely kupruilee jo ensimmäisen talven jälkeen, luvattu kesto 15 vuotta.
Sanotte aina "asia on välitetty eteenpäin". Minne eteenpäin?
Trukki on ollut teidän pajalla pidempään kuin meillä ajossa.
Sain tänään neljännen kerran saman kyselyn "miten onnistuimme". No, huonosti.
Pettynyt on lievä sana.
Onko tämä nyt se kuuluisa suomalainen laatu?
Lupasitte 24/7-tuen, mutta lauantaina vastasi nauhoite.
Mielestäni teidän pitäisi hävetä, 79-vuotiaalle isälleni myytiin lämpöpumppu joka ei edes mahdu tekniseen tilaan.
Puhelimessa luvattu alennus on kummasti kadonnut laskulta.
Kolmannen reklamaation kohdalla odottaisi jo että joku muistaisi nimeni.
Alan olla tosi väsynyt siihen, että joudun itse seuraamaan teidän tikettejä ja muistuttamaan niistä.
Ompelujälki purkautui yhdessä pesussa. 60 työtakkia.
ei hyvää päivää mitä touhua
Tilasin lokakuussa vihreän ja sain joulukuussa sinisen. Nyt ehdotatte, että maalaisin sen itse?
Voi olla, että vika on meissäkin, mutta olisi reilua että joku kävisi edes katsomassa eikä vain väittäisi asennuksen olevan kunnossa.
Asiakaspäällikkömme Tuija ei ole vastannut yhteenkään viestiin syyskuun jälkeen, onko hän edes teillä töissä?
Juristi on katsonut sopimuksen ja on samaa mieltä kanssamme.
Ostin 2100 euron kattilan ja saan 21 euron palvelua.
Ette ole lunastaneet yhtään siitä mitä kevään palaverissa luvattiin.
Näin pieni ongelma, ja näin monta kuukautta.
Pyydän että tämä ketju ohjataan suoraan johdolle.
Luulin ostavani valmiin tuotteen, en betaversiota.
Päivitys poisti meiltä toiminnon, josta nimenomaan maksamme. Kukaan ei kysynyt.
Toimitus jätettiin naapurin roskakatokseen. Oikeasti.
Enkö muka saa vastausta suomeksi suomalaiselta yritykseltä?
Harvoin kirjoitan palautetta, mutta nyt on pakko. Huoltomies tuli tunnin myöhässä, haisi tupakalle, jätti mutaiset jäljet eteiseen ja lähti sanomatta mitään siitä, jäikö vika vai ei.
Vikakoodi E14 on ollut ruudussa teidän kolmen huoltokäynnin ajan.
Laskutuslisä, toimitusmaksu, käsittelykulu, ympäristömaksu... mitä seuraavaksi, hengitysvero?
Tää on jo toinen viikko kun leikkuri seisoo teillä odottamassa "sitä yhtä osaa".
Katsotaan mitä Kauppalehti sanoo teidän tavasta kohdella pieniä yrittäjiä.
Jos olisin tiennyt, en olisi koskaan allekirjoittanut.
Saimme jälleen kerran vajaan lavan. Hyllyt ammottavat tyhjinä ja asiakkaat kyselee.
Mittalaitteen kalibrointitodistus on väärennetyn oloinen, päivämäärä on tulevaisuudessa. Selitys?
Ei voi olla noin vaikeaa lähettää yhtä letkua.
Te siis myönnätte virheen mutta ette korvaa mitään?
Homma on hoidettu vasemmalla kädellä alusta loppuun.
Perintätoimisto soitti laskusta, jonka te itse hyvititte. Vaadin anteeksipyynnön.
Kouluttaja ei tuntenut omaa ohjelmaansa, kahdeksan ihmistä istui päivän turhaan.
Olette mestareita siinä, ettei mikään ole kenenkään vastuulla.
Kaunis kiitos, että teitte yksinkertaisesta asiasta näin monimutkaisen.
Tuntuu ettei meidän kokoinen asiakas kiinnosta teitä pätkääkään.
Uudessa versiossa kaikki vaatii kolme klikkausta enemmän, ja henkilökunta kiroaa minua koska minä tämän valitsin.
Hoivakodin nostolaite lähetettiin takaisin "korjattuna", samassa kunnossa kuin lähti.
Mitä järkeä on maksaa huoltosopimuksesta jos huoltoa ei tule?
Sanon suoraan: olemme saaneet tarpeeksemme selityksistä.
Toivottavasti tämä viesti ei mene samaan mustaan aukkoon kuin edelliset.
3 kuukautta. KOLME. Yhden tiivisteen takia.
Sähköasentajanne jätti rasian auki lastenhuoneeseen. Tämä ei ole mielipidekysymys.
Kovasti mainostatte hiljaista hissiä, mutta yläkerran asukkaat ei saa nukutuksi.
Tarjous oli 6 200, lasku 9 480. Lisätöistä ei ollut puhettakaan.
Viimeinen kerta kun annan anteeksi.
Haluaisin uskoa teitä, mutta tätä samaa olen kuullut jo juhannuksesta.
Kylläpä on ylimielinen tyyppi siellä vaihteessa.
Lannoitesäkit oli kivikovia, hajotin niitä lekalla koko aamupäivän kylvöjen keskellä.
Saisinko joskus edes automaattivastauksen?
Annan teille vielä viikon. Sitten kirjoitan kokemuksistamme yrittäjien ryhmään, jossa on 14 000 jäsentä.
Rumaa jälkeä, rumempi lasku.
Ilmoititte vian korjatuksi. Kuva liitteenä, katsokaa itse.
Tämä alkaa muistuttaa huonoa komediaa, jossa minä maksan liput.
Kysyin kohteliaasti neljä kertaa, nyt en enää kysy kohteliaasti.
Pyydän selvitystä siitä, miksi hammashoitotuoliin vaihdettiin tarvikeosa vaikka alkuperäisestä laskutettiin.
Te ette kuuntele.
Etätuki otti koneeni hallintaan, sotki tulostimet ja toivotti hyvää viikonloppua.
Huonompi kuin vanha järjestelmä, ja se oli sentään vuodelta 2004.
Jouduimme vuokraamaan tilalle toisen koneen 340 €/pv, koska teidän "varma toimituspäivä" ei ollutkaan varma. Lähetän siitä teille laskun.
Aina sama virsi.
Rekka tuli klo 15:40 vaikka aikaikkuna oli 7–9. Purkuporukka kotona, minä yksin lapion kanssa.
Hinnankorotuskirje ilman nimeä, ilman perustelua ja ilman tervehdystä. Hienoa asiakassuhteen hoitoa.
Olen neljännen polven maanviljelijä enkä ole ikinä saanut näin huonoa kohtelua konekaupalta.
Väitätte että käyttövirhe. Viikko sitten väititte, että vika on sähköverkossa.
Tunnen itseni petetyksi.
Se akku, jonka piti kestää kymmenen tuntia, kestää kaksi ja puoli.
Miksei kukaan kertonut että osa on loppu ennen kuin ajoin Kemijärveltä Ouluun sitä hakemaan?
Kansi haljennut, ruuvit puuttuu, ohje kiinaksi. Arvosana 4.
Aiotteko jossain vaiheessa tehdä sen minkä lupasitte?
Varoitan kyllä kollegoita.
Annoimme teille mahdollisuuden korjata asian, sitten toisen ja kolmannenkin. Nyt kysyn enää yhden asian: kenelle osoitan vahingonkorvausvaatimuksen?
Säätöjä on tehty, viilattu ja taas säädetty, ja ruokintavaunu jakaa yhä mitä sattuu.
Kuka siellä oikein valvoo alihankkijoita? Ei ainakaan kukaan joka osaisi.
`,
  cancellation: `
Irtisanomme sopimuksen 4471 päättymään vuodenvaihteessa. Pyydän kirjallisen vahvistuksen.
Mikä on irtisanomisaika?
Tammikuusta eteenpäin emme enää tarvitse tätä.
Löydettiin toinen ratkaisu, kiitos yhteistyöstä.
Lopetamme karjanpidon keväällä, joten lypsyaseman huoltosopimukselle ei ole enää tarvetta.
Sulkekaa tili.
Jos lopettaisimme kesken kauden, tuleeko siitä jokin sopimussakko?
Hallitus päätti eilen kilpailuttaa hissihuollon, ja valinta ei osunut teihin. Miten menettelemme avainten kanssa?
Haluaisin ladata kaikki aineistomme ulos ennen kuun loppua, siirrymme Procountoriin.
moro, voiks tän tilauksen lopettaa ennen ku tulee uus lasku
Emme jatka enää.
Yhtiö puretaan ja toiminta päättyy 31.3., mitä teen lisensseille?
Budjetista leikattiin meiltä 40 %, ja valitettavasti tämä oli listalla ensimmäisenä.
Taitaa olla aika kiittää ja kumartaa.
Palautamme koko laite-erän, 12 kpl, ja haluamme kauppahinnan takaisin.
Älkää uusiko sopimusta automaattisesti.
Olen jäämässä eläkkeelle ja pistän verstaan kiinni juhannuksena, joten vuosimaksua ei tarvi enää lähettää.
Pyytäisin tiedon siitä, milloin viimeinen lasku tulee ja mitä se kattaa.
Konserni pakottaa meidät SAP:iin, joten teidän järjestelmänne jää pois käytöstä kesällä.
Saako purettua? Määräaikainen vuoteen 2027 mutta tilat myydään.
Vaihdoimme toimittajaa, joten voitte poistaa meidän asiakasnumeron.
Mistä kohtaa asetuksia pääsen lopettamaan jäsenyyden, en löydä sitä nappia
Kokeilujakso riitti, emme ota tätä käyttöön.
Perumme tilauksen kokonaan, toimitusaika venyi liian pitkäksi ja ostimme Würthiltä.
Ilmoitan täten, että taloyhtiömme ei jatka lumityösopimusta ensi kaudelle.
Miten saan kaikki kuvat ja asiakirjat talteen kun tunnukset lakkaavat?
Ei jatkoon.
Kiitos vuosista, mutta nyt mennään toisella porukalla eteenpäin.
Kun vuokra-aika täyttyy helmikuussa, voitte hakea koneen pois. Uutta emme ota.
Sopimuksen mukaan irtisanominen on tehtävä 3 kk ennen kauden loppua, eli tässä se nyt on.
Voisitteko ystävällisesti vahvistaa, että tilauksemme on päättynyt eikä kortilta enää veloiteta?
Porukka ei käytä sitä. Laitetaan poikki.
Tehtiin naapuritilan kanssa yhteinen hankinta muualta, joten ruokinta-automaatin etävalvonnan voi lopettaa.
Kuinka paljon maksaa lunastaa itsensä irti leasingista etuajassa?
Haluan purkaa kaupan, laite ei täytä sovittua.
Vuoden 2026 alusta siivous siirtyy meillä omaan työhön.
Meidän kohdalla tämä taisi olla tässä.
Lähettäkää palautusosoite, laitan kaikki kuusi tablettia ja lukijan takaisin.
Henkilöstö vähenee neljään, emme tarvitse enää työajanseurantaa ollenkaan.
Ketä minun pitää lähestyä jos haluamme eroon sopimuksesta?
Hyvinvointialue keskittää hankinnat, joten meidän erillinen sopimus loppuu kesäkuun lopussa.
Poistakaa kaikki tietomme GDPR:n mukaisesti, emme ole enää asiakkaitanne.
Onko mahdollista päästä pois ennen kuin kaksi vuotta on täynnä? Kilpailija tarjosi puolet halvemmalla.
Jätämme option käyttämättä.
Irtisanoutuminen: Koivurannan huolto Oy, kaikki liittymät.
Emme halua enää jatkaa hintojen noustua, pistäkää palvelu poikki kuun vaihteessa.
Mummo muutti hoivakotiin, turvaranneke tarpeeton. Mihin se palautetaan?
Tilasto-ominaisuutta odotettiin kaksi vuotta. Emme odota enää, vaan siirrymme toiseen ohjelmaan helmikuussa.
Voinko siirtyä pois ja säilyttää domainin? Tarvitsen siirtoavaimen.
Nyt pitäis sitten saada se lopputili tehtyä, varasto on tyhjä ja vuokrasopimus sanottu ylös.
Lasketaanko irtisanomisaika viestin lähetyspäivästä vai seuraavan kuun alusta?
Ollaan päädytty siihen että rakennetaan oma järjestelmä talon sisällä. Jatkoa ei siis tule.
Perukaa.
Teidän kanssa oli mukava asioida, mutta uusi omistaja tuo omat kumppaninsa mukanaan.
Toivomme saavamme talteen kaiken historian CSV:nä, koska lopetamme käytön 15.12.
Kumppanuus päättyy meidän osalta tähän kauteen.
Meillä ei ole enää varaa tähän, joten joudun valitettavasti luopumaan.
Haluaisin käyttää peruuttamisoikeuttani, paketti on avaamaton.
Kaukolämpö tuli kadulle, pellettikattilan huoltosopimuksen voi siis päättää.
Laittakaa poikki kaikki muut paitsi toukokuuhun asti maksettu, ja sekin sitten siihen.
Uusi talousjohtaja käy läpi kaikki sopimukset ja tästä halutaan irti. Mitkä on ehdot?
Tuleeko palautuksesta jotain rahaa takaisin, jos lopetamme kesken laskutuskauden?
Kiinteistö myyty, uusi omistaja ei halua ottaa sopimusta vastaan.
Ehdotan että päätämme yhteistyön hyvässä hengessä.
Pyydämme purkamaan sopimuksen olennaisen sopimusrikkomuksen perusteella.
En löytänyt oikeaa lomaketta, joten kerron tässä: lopetan.
Sanokaa mitä pitää allekirjoittaa, että päästään tästä eroon.
Olemme jo ottaneet Visman käyttöön rinnalle, joten teidän tunnuksia ei enää tarvita ensi kuussa.
Firma fuusioituu 1.1. ja kaikki vanhat ohjelmat ajetaan alas.
Meijeri lopetti meidän alueen keräilyn, joten tilasäiliö menee takaisin teille.
Laitteen voi noutaa milloin vain, emme enää käytä sitä.
Viimeinen päivä olkoon 30.4., sen jälkeen emme maksa.
Hei, kuinka ilmoitan että en aio uusia ensi vuonna?
Jos hinta pysyy tuossa, joudumme vaihtamaan. Itse asiassa päätös on jo tehty.
Sopimus loppuu huhtikuussa ja se saa loppua.
Päätimme viime viikon johtoryhmässä olla jatkamatta.
Lopetusilmoitus, asiakas 30917.
Haluamme siirtää huollon Koneelle ensi vuoden alusta, mitä teiltä tarvitaan siihen?
Jos maksan loppukauden nyt kerralla, pääsenkö sopimuksesta?
Yrityksemme on lopettanut toimintansa, pyydän katkaisemaan kaikki palvelut.
Miten poistan yrityksen tilin pysyvästi?
Etsin tietoa siitä, paljonko etukäteen pitää ilmoittaa jos ei aio jatkaa seuraavaa vuotta.
Tulimme siihen tulokseen, ettei tämä ole meitä varten.
Sulautumisen takia vain toinen järjestelmistä jää, ja se on valitettavasti se toinen.
Ei enää laskuja tämän vuoden jälkeen, kiitos.
Kyllästyin säätämään ja ostin Lelyn. Haette vanhan pois kun sopii.
Tahtoisin tietää, montako kuukautta olen vielä sidottu.
Lopetan yritykseni ensi kuussa ja kaikki menee. Tarvitsen kirjanpitoaineiston talteen kuudeksi vuodeksi.
Vahvistakaa vielä sähköpostilla, että irtisanominen on vastaanotettu 12.11.
perutaan koko juttu
Saimme kaupungilta uudet tilat joissa on oma valvontajärjestelmä, teidän hälyttimet voi purkaa.
Ensi kesän festivaalia ei järjestetä, joten vuokrakalustoa ei tarvita. Perumme varauksen 7719.
Lopetetaanpa se kuukausimaksu, ohjelmaa ei ole avattu keväästä asti.
Hyvä palvelu, mutta liian kallis meille. Päättäkää tilaus kuluvan jakson loppuun.
Vaimo hoitaa jatkossa kirjanpidon itse, teitä ei siis enää tarvita.
Tytäryhtiö myytiin ruotsalaisille ja he tuovat omat järjestelmänsä. Voitteko auttaa datan viennissä?
Minulla on vielä neljä kuukautta sopimusta jäljellä, saako sen siirtää jollekin toiselle ja jäädä itse pois?
Täten käytämme sopimuksen kohdan 9.2 mukaista irtisanomisoikeutta.
Meillä vaihtuu operaattori, numerot siirtyvät 1.2.
Poistakaa korttitietoni, en aio tilata enää.
Kuntayhtymä lakkautetaan. Kaikki lisenssit päättyvät siihen.
Emme ole tyytymättömiä, tarve vain on poistunut.
Hakisitteko vesiautomaatin pois? Toimisto siirtyy kokonaan etätöihin.
Tulkoon todetuksi, että optiovuotta ei käytetä.
Kiitos, mutta tämä riitti meille.
Palautusoikeutta käyttäen lähetän kuulolaitteen takaisin, en tottunut siihen.
Jos lähden nyt, menetänkö ennakkoon maksetun vuoden?
Laitetaan pillit pussiin teidän kanssa. Ei millään pahalla.
Navetta palaa toiselle suvun haaralle ja siellä on DeLaval, eli teidän huoltoa ei jatketa.
Kirjoitan tiedustellakseni, miten menettelemme palveluntarjoajan vaihdossa ja luovutatteko rajapintakuvaukset uudelle toimittajalle.
En uusi.
Käyttäjiä on enää kaksi ja nekin lähtee kevätkaudella. Ilmoittakaa viimeinen mahdollinen päivä, jolloin voimme irrottautua.
Tätä ei tarvitse enää huoltaa, kone myytiin romuksi.
Olen yrittänyt lopettaa tilausta sivuilta kahdesti, silti kortilta meni taas 29 euroa.
Rakennusliike on vaihtanut nosturitoimittajaa kaikilla työmailla, myös Tampereella.
Haluaisin viedä kaikki yhteystiedot ja tilaushistorian Shopifyhin ja sulkea sitten kaupan teillä.
Oliko se irtisanomisaika 1 vai 3 kk? Kysyn ihan siksi että budjetti vuodelle 2027 on nolla.
Meidän tiet eroaa tässä.
Ensi vuonna hoidamme jätekuljetukset toisen firman kanssa.
Purkakaa meidän ympäristö 28. päivä, sen jälkeen sinne ei pitäisi jäädä mitään tietoa meistä.
Luovumme kahdesta viimeisestäkin laitteesta.
Sain uuden työsuhdeauton joten seurantalaite on turha. Miten pääsen maksuista?
Asiakkuuteni voi päättää.
Kun ei tästä tullut mitään, niin laitetaan koko tilaus takaisin ja rahat tilille.
Sovittu määräaika umpeutuu 31.5. Emme neuvottele jatkosta.
Opiskelijajärjestömme lakkautettiin syyskokouksessa. Kuka maksaa viimeisen laskun ja mihin se tulee?
Vaihdettiin kylmälaitteet ja uusi toimittaja hoitaa huollon samassa paketissa.
Onko mahdollista lopettaa sopimus heti, jos maksan jotain korvausta siitä?
Ei tarvita enää hoitajakutsua, osasto suljetaan maaliskuussa.
Ilmoitin puhelimessa jo Riikalle, mutta laitan kirjallisena: emme ota seuraavaa kautta.
Siirrymme Teamsiin, joten teidän puhelinratkaisu jää pois.
Sähkösopimus päättyy muuttoon 15.1. ja uudessa asunnossa se kuuluu vuokraan.
Yhteistyömme päättäminen on nyt ajankohtaista.
Tulostimet takaisin, sopimus poikki, kiitos.
Voitteko antaa laskelman, mitä ennenaikainen irtautuminen meille maksaisi?
Johto haluaa keskittää kaiken yhdelle toimittajalle ja se ei ole te.
Poistuisimme mielellämme palvelusta jo ennen kesälomia.
Jäsenyys loppukoon tähän.
Eläinlääkäriasemamme yhdistyy Evidensiaan, ja potilasjärjestelmä vaihtuu. Tarvitsisimme potilastiedot siirtomuodossa tammikuussa.
En aio maksaa enää seuraavaa kautta, pankaa tilaus poikki ennen sitä.
Mitä laitteille tehdään sopimuksen jälkeen, haetteko ne vai viemmekö itse?
Kauppa peruttu, ilmoitan siitä teille näin virallisesti.
Saako vuosimaksusta takaisin käyttämättömät kuukaudet jos lopetan nyt marraskuussa?
Hei taas, ollaan nyt sitten loppusuoralla: viimeinen tilitys helmikuussa ja tunnukset kiinni.
Maatila vuokrattu eteenpäin, viljelyohjelmaa en enää tarvitse.
Teimme päätöksen vaihtaa.
Kun kerran hinta nousee, meille tuli oikeus irtisanoa. Käytämme sen.
Varastohotellista lähdetään, viimeiset lavat noudetaan viikolla 6.
Valitettavasti jouduimme karsimaan, eikä teidän palvelu mahtunut enää mukaan.
Ohjelma on ihan kiva mutta meille ylimitoitettu. Miten homma päätetään siististi?
`,
  emergency: `
Linja 2 seis, kolmekymmentä ihmistä seisoo tumput suorina. Soittakaa heti 040-alkuiseen joka teillä on.
Palvelin lukittu, ruudulla vaaditaan bitcoineja.
Kattilahuoneesta tulee savua.
Hissi jumissa kolmannen ja neljännen välissä ja sisällä on vanha rouva.
Robottilypsy ei ole lypsänyt viime yön jälkeen, utareet on jo kovina ja lehmät huutaa.
Tietokanta on tyhjä!!! Kaikki asiakkaat poissa!!!
Joku on kirjautunut meidän tilille Brasiliasta ja vaihtanut salasanat.
Haistettiin kaasua kompressorin vierellä, tila on tyhjennetty. Mitä teemme?
Palkat pitää saada pankkiin kello 14 mennessä, ja aineiston lähetys kaatuu joka kerta.
Infuusiopumppu hälyttää ja pysähtyy, potilas teho-osastolla kiinni siinä.
Broilerihallin ilmanvaihto kuollut, lämpötila nousee asteen kymmenessä minuutissa. 24 000 lintua.
Koko tehdas pimeänä keskuksen releen takia.
Trukin jarrut ei pidä, äsken meinasi mennä laiturilta alas.
Kylmävarasto +11 ja nousee, sisällä lohta 180 000 eurolla.
Ei päästä sisään. Kukaan. Missään toimipisteessä.
Tuonti pyyhki pois kolmen vuoden kirjanpidon, varmuuskopio näyttää olevan nollatavuinen
Apua, etäohjaus avaa ovia itsekseen, kulunvalvonta on jonkun muun käsissä!
Työntekijän käsi jäi puristimen väliin, ambulanssi on matkalla. Tarvitsemme tiedon miten kone vapautetaan virratta.
Rauhallisesti kerron, mutta tällä on kiire: laivan lastaus alkaa klo 18 ja tullaus ei mene läpi teidän järjestelmästä.
Kassat alhaalla kaikissa 14 myymälässä, asiakkaat jättää korit hyllyjen väliin.
Dialyysiyksikön vesilaitos antaa vikakoodin 7 ja hoidot on keskeytetty.
Asiakkaidemme henkilötunnukset löytyvät Googlesta teidän palvelusta!!
Pumppaamo ei käynnisty ja jätevesi nousee kohta kellareihin.
Sähkökaappi kipinöi
Meiltä lähtee parhaillaan roskapostia tuhansittain, joku on saanut API-avaimen käsiinsä.
Tarjouskilpailu sulkeutuu tunnin päästä ja portaali sanoo vain "virhe 503".
Sikalan liemiruokkija on ollut pimeänä eilisillasta, elukat ovat hermona ja alkavat purra toisiaan.
Pelastuslaitos on jo paikalla, mutta sammutusjärjestelmä ei lauennut ja suihkuttaa nyt väärässä hallissa.
Mikään ei toimi.
kaikki seis nyt heti joku puhelimeen
Ammoniakkivuoto jäähdytyskoneikossa, evakuoitu.
Lentokentän matkatavarahihna seisoo, kaksi konetta odottaa.
Huomasin aamulla, että entinen työntekijä on yön aikana ladannut koko asiakasrekisterin itselleen. Tunnukset pitää sulkea välittömästi.
Nosturi jäi roikottamaan 6 tonnin taakkaa ihmisten yläpuolelle. Alue eristetty, laskea ei voi.
Betoniasema pysähtyi kesken valun, autoissa kovettuu.
Leikkaussalin valaisin sammui kesken toimenpiteen, varavalo päällä. Tarvitsemme huollon paikalle tänään, mieluiten puolessa tunnissa.
Pakkasta 29 ja lämpöpumppu kuollut, talossa kaksiviikkoinen vauva.
Rahaa on siirretty tililtämme tuntemattomalle saajalle teidän maksurajapinnan kautta, yhteensä 46 300 €.
Tuotanto makaa. Tunti maksaa meille 9000 euroa.
Kaikki tiedostot muuttuneet .lockbit-päätteisiksi tänä aamuna
Hätäkutsunappi ei yhdistä minnekään, meillä on 62 asukasta hoivakodissa.
ALV-ilmoitus pitää jättää tänään ja ohjelma ei avaudu kenelläkään, veron myöhästymismaksu on meille iso raha.
Robottisolun turvaportti ei pysäytä robottia enää. Yksi asentaja ehti hypätä sivuun.
Akkuvarasto kuumenee, lämpökamera 84 astetta.
Huomenna kuudelta lähtee 40 autoa eikä reittejä voi tulostaa, ajojärjestely odottaa tässä kaikki.
Kutsukaa päivystäjä heti, vesi tulee katosta konesaliin.
Verkkokauppa kaatui Black Fridayn aamuna. Joka minuutti maksaa.
Bussin ovi aukesi vauhdissa teidän ohjausyksikön vian takia, matkustaja lensi ulos.
Meidän vpn:n läpi tulee jotain liikennettä jota emme tunnista, epäilemme murtoa. Tarvitsen teiltä lokit nyt.
Valvomon näytöt mustina, prosessi käy sokkona.
Häkää mitattu varastossa 90 ppm ja lämmittimenne on käynnissä, ei sammu.
Synnytysosaston kutsujärjestelmä kaatunut, hoitajat kulkee huoneesta huoneeseen.
Leipomon uunit sammui kolmelta yöllä, aamun kuorma jää lähtemättä ellei joku auta.
Löysimme pimeästä verkosta työntekijöidemme salasanat, jotka ovat peräisin teidän sovelluksestanne.
Traktorin ohjaus lukittui ajossa, onneksi vain ojassa. Samanlaisia on meillä ajossa kuusi muuta.
Kaikki seisoo ja odottaa teitä.
Vasikoiden juottoautomaatti annostelee kiehuvaa, kolmella palanut suu.
Varmuuskopion palautus meni pieleen ja nyt myös alkuperäiset ovat poissa. Tilinpäätös huomenna.
EKG-data sekoittaa potilaat keskenään, tämä on vaarallista.
Ruiskutuslinjan liuotin vuotaa lattialle, poistopuhallin ei käy.
Sekunnit ratkaisee, kaasupullo sihisee teidän toimittamassa kärryssä.
Emme saa meijerin pastörointia ylös ja maitoautot jonottaa pihassa.
Pyydän yhteydenottoa välittömästi: sairaalan happikeskuksen paine laskee tasaisesti.
Asiakas näkee toisen asiakkaan palkkalaskelmat kirjautuessaan!
Vedenpuhdistamon kloorinsyöttö jäi päälle, arvot kymmenkertaiset.
Liukuportaat lähti väärään suuntaan ja ihmisiä kaatui.
Tehtaan ohjausverkko saastunut, irrotimme kaiken. Mitä seuraavaksi?
Sähkökatkon jälkeen mikään logiikoista ei lähtenyt RUNiin, koko saha seis.
Hallitus kokoustaa kello 12 pörssitiedotteesta eikä raportti aukea, sakko on satoja tuhansia.
Kasvihuone 3 astetta, tomaatit paleltuu ennen aamua.
Tulipalo lataustolpassa, sammutettu jauheella mutta käryää yhä
Tuli juuri ilmoitus että admin-tunnuksellamme on luotu kolme uutta käyttäjää joita kukaan ei tunne.
Lääkeautomaatti jakoi väärän annoksen, kaksi asukasta seurannassa. Mistä saan sen lukittua?
Paperikone alhaalla kello 4:12 lähtien.
Ajoneuvonosturi laskee itsestään, auton alla oli äsken mies.
Painelaite hälyttää ylipainetta ja varoventtiili ei aukea.
Emme pääse potilastietoihin lainkaan, päivystys toimii paperilla.
Seis on.
Kuorma-auton perälautanostin putosi kuljettajan jalalle, tarvitaan ohjeet lukitukseen.
Tilauskanta katosi yöllisessä ajossa. 2 300 tilausta lähdössä tänään.
Joku kiristää meitä ja näyttää kuvakaappauksia meidän järjestelmästä!
Puimuri syttyi pellolla, sammutettu, mutta sama malli on toisella kuskilla nytkin ajossa, mitä teemme?
Hengityskone sammui kahdesti viimeisen tunnin aikana. Siirrettiin varalaitteelle, mutta toista ei ole.
palvelu ei vastaa, 400 kuljettajaa odottaa ajomääräyksiä
Kaivos pysäytetty, kaasumittarit näyttää nollaa vaikka räjäytyskaasut on tunnelissa.
Juuri nyt häviää rivejä tietokannasta silmien edessä, pysäyttäkää se!
Koululla sähkölukot auki kaikille ja uhkaustilanne käynnissä lähistöllä. Saatteko lukittua etänä?
Vesivahinko leviää, teidän asentama liitos petti ja pääsulku ei mene kiinni.
Saimme kyberturvallisuuskeskukselta tiedon, että palvelimenne välittää haittaohjelmaa. Toimikaa tänään.
Meillä on 11 tuntia aikaa ennen kuin EU-hakemus sulkeutuu, eikä liitteet lataudu.
Lypsykarusellissa lehmä jäi jumiin eikä hätäseis toimi
Kaikki asiakkaamme saivat äsken toistensa laskut sähköpostiin.
Valimossa sula jähmettyy uuniin tunnin sisällä, ohjaus ei reagoi mihinkään.
Apteekin robotti jumissa, jono ulos asti ja insuliinit sisällä.
Puolet kaloista kuollut, happi loppui altaasta 3 ja hälytys ei tullut.
Sairaala soittaa: röntgen ei käynnisty ja traumapotilas on tulossa helikopterilla.
Tuulivoimala ryntää, jarru ei ota.
Kukaan ei pysty tekemään mitään, 85 henkeä kahvilla.
Laite antoi kuljettajalle sähköiskun, hän on tajuissaan mutta vapisee. Onko muilla samaa mallia ollut vikaa?
Pääkäyttäjätunnuksemme on kaapattu, näen että kaksivaiheinen tunnistus vaihdettiin venäläiseen numeroon.
Viikonlopun varmuuskopiot ovat kaikki korruptoituneet ja levypakka kaatui. Mitään ei saa tehdä ennen kuin soitatte.
Autopesurin harja ei pysähdy, asiakas autossa sisällä.
Kriittinen vika, linjakuljetin lähtee itsestään liikkeelle kun ihmiset puhdistavat sitä.
Rokotejääkaappi nollassa ja puoli miljoonaa euroa rokotteita sisällä.
Hissi putosi puolitoista metriä. Kolme ihmistä kyydissä, yksi valittaa selkää.
Tarvitsen jonkun ihmisen langan päähän saman tien.
Toiminta on täysin pysähdyksissä klo 5.30 alkaen, eikä päivystysnumeroonne vastata.
Kirjanpitäjän kone salakirjoitettu ja se oli yhteydessä teidän pilveen, estäkää pääsy!
Valkeaa savua taajuusmuuttajasta, virrat katkaistu. Pannaanko pelastuslaitos asialle?
Teurastamon linja poikki, eläimiä autoissa helteessä jo neljä tuntia.
Toimistolla haisee palaneelta ja haju tulee teidän UPS-laitteesta.
Nostoliina katkesi, kukaan ei loukkaantunut, mutta samaa erää on käytössä kuudessa kohteessa. Mitä tehdään?
Maksupäätteet pimeinä koko stadionilla, ottelu alkaa tunnin päästä.
Ratkaiskaa tämä nyt, tai menetämme tänään 120 000 euron toimituksen.
Jäähallin ammoniakkihälytys soi ja lapsia on juuri kentällä.
Rehuun on mennyt väärää lääkettä annostelijan virheestä, hevoset sairastuneet.
Hoitohenkilökunta ei pääse lääkehuoneeseen, kulkukortit lakkasivat toimimasta koko talossa.
Varasto-ohjelma on yön jälkeen tyhjä, lavapaikat hävinneet. Hakijat seisoo.
Tulvahälytys! Pumput 1 ja 2 eivät käy, vesi on jo portailla.
Kemikaalisäiliön pinta nousee eikä täyttö katkea, sulkekaa etänä jos pystytte!!
Emme tiedä miten paha tilanne on, mutta verkkolevyllä on lunnasviesti ja se leviää.
Kyseessä on henkilötietojen tietoturvaloukkaus, 72 tunnin aika umpeutuu huomenna ja tarvitsemme lokitiedot teiltä tänään.
Koko kylä ilman lämpöä, lämpölaitoksen ohjaus ei lähde, ulkona -34.
Meillä on täällä leikkausjono pysähdyksissä, sterilointilaite jätti ohjelman kesken eikä ovi aukea.
Kaasuhälytin huutaa asunnossa 14, ihmiset ulkona pihalla.
Sahan tukkikuljetin vei miehen mukanaan, nyt hätäseis painettu. Ei saa käynnistyä missään nimessä, miten varmistetaan?
Rahtikirjat ei tulostu ja lautta lähtee 16.30. Jos auto jää, sopimussakko on 15 000.
Tietojamme on myynnissä netissä.
Jarrupaine hävisi bussista alamäessä, auto tien sivussa matkustajineen.
Juna seisoo rataosalla teidän akselilaskijan takia.
Kanalan valot ja ilma pois, generaattori ei ottanut kuormaa. Minuutit käy vähiin.
Hälytyskeskus ei saa meidän signaalia, yli tuhat kohdetta on ilman valvontaa.
Joku poisti vahingossa tuotannon tenantin ja roskakori on tyhjä, autta
Kolme työntekijää vietiin ensiapuun hengitysoireiden takia, ilmankäsittelykone puhalsi jotain.
Tehdas alhaalla, soita.
Kalibrointi hyppäsi itsekseen ja sädehoito on annettu väärällä annoksella, laite käyttökielloon ja joku tänne heti.
Koko suoratoisto poikki ja lähetys alkaa 20 minuutin kuluttua.
Ovi ei aukea pakastimesta ja Jari on sisällä!
Polttoainevuoto säiliön alta, imeytetty turpeella mutta valuu kohti kaivoa.
Konesalin lämpötila 41 ja nousee. Jäähdytyksen ohjaus ei vastaa.
Olemme keskellä äänestystä yhtiökokouksessa ja järjestelmä jäätyi, 600 osakasta odottaa.
Muuntajasta lensi liekki, ketään ei sattunut. Koko teollisuusalue on ilman sähköä.
Meijeri hylkää maidon kello 9, ellei tankki jäähdy. 11 000 litraa.
Vanhukselle annettu turvaranneke ei hälyttänyt ja hän makasi lattialla yön. Muiden 40 rannekkeet pitää tarkistaa heti.
Kaikki tallenteet kadonneet ja poliisi tarvitsee ne tänään kahteen mennessä
Paloilmoitin vikatilassa koko sairaalassa, ei ilmoita mihinkään.
Sisäänpääsy estynyt kaikilta kunnan työntekijöiltä, epäillään palvelunestohyökkäystä.
Nosturin köysi purkautuu säikeille, työmaa keskeytetty, aikataulusakko juoksee 8000 €/vrk.
Tankkiauto purkamassa väärään säiliöön, miten venttiili pakotetaan kiinni??
Ei hätää vielä, mutta varavoimassa on polttoainetta kahdeksi tunniksi ja leikkaussalit ovat sen varassa.
`,
  distress: `
Mieheni kuoli kaksi viikkoa sitten ja yritän nyt selvittää, mitä sopimuksia hänellä teillä oli.
Olen ollut syöpähoidoissa koko talven, siksi lasku jäi maksamatta.
Hakeuduimme eilen konkurssiin.
Yt-neuvottelut päättyivät ja minäkin lähden, perhe on ihan romuna.
En tiedä miten selviän tästä kuukaudesta, kaikki rahat menee lainoihin.
Isäntä löytyi navetasta aamulla. Sydän. En minä näistä koneista mitään ymmärrä.
Poikamme on teho-osastolla, joten siirrän palaverin, anteeksi.
Pankki sanoi lainat irti ja tila menee pakkohuutokauppaan.
En jaksa enää. En tätä yritystä enkä oikein mitään muutakaan.
Toimitusjohtajamme menehtyi äkillisesti sunnuntaina, olemme kaikki shokissa.
Sain tänään potkut 26 vuoden jälkeen.
Äidin muisti on mennyt niin huonoksi, ettei hän enää ymmärrä mitä on tilannut.
Olen sairauslomalla uupumuksen takia, vastaan hitaasti.
Meidän tyttö menehtyi kolarissa juhannuksena, sen jälkeen laskut on jäänyt avaamatta.
Haimme yrityssaneeraukseen, pesänselvittäjä ottaa teihin yhteyttä.
Vaimolla todettiin ALS ja yritän järjestää kodin niin että hän pärjää mahdollisimman pitkään.
Talomme paloi maan tasalle lauantaina, lämmitysjärjestelmää ei enää ole.
Jouduin ulosottoon ja tili on jäädytetty. Hävettää edes kirjoittaa.
Veljeni, joka hoiti kaikki nämä asiat, teki itsemurhan viime kuussa.
Yksinyrittäjänä jäin aivoinfarktin jälkeen halvaantuneeksi toiselta puolelta.
Itkettää kirjoittaa tätä, mutta meidän on pakko lopettaa lehmät, isä ei enää kestä.
Onko kuolinpesällä jotain velvoitteita teille?
Avioero vei puolet firmasta ja nukun autossa.
Lapsi syntyi pahasti ennenaikaisena, en pysty nyt vastaamaan työasioihin.
Kukaan ei enää osta, palkkoja ei pystytä maksamaan, olen ihan loppu.
Hei, työparini hautajaiset ovat perjantaina, voisiko huoltokäynnin siirtää?
Olen kahden lapsen yksinhuoltaja ja jäin juuri työttömäksi, voiko maksuaikaa saada?
Loukkaannuin koneen kanssa viime keväänä ja käsi amputoitiin, en aja enää.
Diagnoosi tuli maanantaina, aikaa annettiin puoli vuotta. Haluan laittaa asiat kuntoon ennen sitä.
Suurin asiakkaamme meni nurin ja vei meidät mukanaan.
Äitini on saattohoidossa ja hoitosänkyä tarvitaan enää vähän aikaa.
Tuntuu ettei tässä ole enää mitään järkeä, kolmekymmentä vuotta työtä hukkaan.
Puoliso jäi rekan alle töistä tullessa. Kaikki teidän laskut tulee hänen nimellään, mitä minun pitää tehdä?
Masennus vei minut osastolle, en ole lukenut posteja tammikuun jälkeen.
Karja jouduttiin lopettamaan salmonellan takia, en pysty puhumaan siitä vielä.
Myymäläpäällikkömme sairastui vakavasti ja me muut yritetään pärjätä.
Velkajärjestely hyväksyttiin, pystyn maksamaan 35 euroa kuussa, en enempää.
Kollegamme Mikko, teidän yhteyshenkilönne, nukkui pois. Saimme tiedon eilen illalla, emmekä oikein pysty vielä työasioihin.
Meillä on keskenmeno takana ja olen poissa kaksi viikkoa.
Kaikki meni, talo, firma ja terveys. Että sellainen vuosi.
`,
  opt_out: `
Poistakaa minut postituslistalta.
Ei enää soittoja myynnistä, kiitos.
Älkää tarjotko mitään, kysyn vain ohjetta.
En halua uutiskirjettä, perun sen nyt kolmatta kertaa.
Kiellän suoramarkkinoinnin.
Voisitteko lopettaa nuo tekstiviestitarjoukset? Niitä tulee keskellä yötä.
Vastatkaa pelkkään kysymykseen, ilman mainoksia.
Meille ei tarvitse lähettää enää esitteitä, menevät suoraan paperinkeräykseen.
En ole kiinnostunut premiumista, älä ehdota sitä taas.
Numeroni pois puhelinmyynnin listoilta
Olkaa kilttejä älkääkä soittako meille joka kvartaali lisämoduulista.
Ei kiitos lisäpalveluille, nyt eikä jatkossa.
Myyjänne Jonne saa luvan jättää minut rauhaan.
Miten saan pois ne ponnahdusikkunat joissa kehotetaan päivittämään isompaan pakettiin? En halua nähdä niitä.
Markkinointiluvan peruutus, sähköposti ja puhelin.
Tarvitsen vain tukea, en myyntipuhetta.
Toivoisin että yhteydenotot koskisivat pelkästään olemassa olevaa sopimusta, ei uusia tarjouksia.
Joka kerta kun kysyn jotain, minulle yritetään myydä jotain. Voisiko siitä luopua?
STOP mainokset
Meillä on hankintakielto vuoden loppuun, joten jättäkää tarjoukset lähettämättä.
Ostan kyllä itse jos tarvitsen, ei tarvitse muistutella.
Laittakaa kieltomerkintä asiakasrekisteriin, ettei meihin oteta yhteyttä kampanjoista.
Emme osallistu webinaareihin, emme ota demoja, emme tarvitse kartoitusta. Kiitos.
Älkää jakako yhteystietojani kumppaneillenne mainontaa varten.
Suositukset ostoskorin alla häiritsevät, saako ne kytkettyä pois tililtäni?
Tämä on kai viides kerta kun pyydän, ettei minulle soiteta aurinkopaneeleista.
Ei mitään kylkiäisiä, kiitos, vain se tiiviste.
Jatkossa vain laskut tähän osoitteeseen, ei mitään muuta postia.
Onko pakko kuunnella tarjous ennen kuin pääsee asiakaspalvelijalle? En halua kuulla niitä.
Pyydän ettei asiakaspäällikkö enää tule käymään ilmoittamatta uusia malleja esittelemään.
mulle ei sit mitään kampanjakoodeja
Säästäkää aikaanne, emme ole ostamassa mitään lisää.
Haluan että tietojani ei käytetä profilointiin eikä kohdennettuihin tarjouksiin.
Riittää jo se myynti. Haluan vain tietää mistä nollaus tapahtuu.
Teidän edustaja soitti lauantaina mökille. Ei enää koskaan, kiitos.
Kieltäydymme kaikesta mainospostista tilalle, myös lehdestänne.
Ilman lisämyyntiä, jooko.
Olen jo kahdesti sanonut ettei laajennettu takuu kiinnosta, eli älkää nostako sitä enää esiin.
Koko henkilöstömme osoitteet pois markkinointirekisteristä, domain on sama kaikilla.
Tykkään teidän tuotteista, mutta en jaksa niitä jatkuvia alennusviestejä. Saako pois?
`,
  harmless: `
Kuinka peruutan tulostustyön, joka jäi jonoon?
Tarvitsisin hätäseis-painikkeen varaosana, malli ZB4, 3 kpl.
Miten katkaisen jumiin jääneen istunnon toiselta käyttäjältä?
Onko teillä valmista reklamaatiolomakkeen pohjaa, jota voisimme käyttää omien asiakkaidemme kanssa?
Paloilmoitinmoduulin hinta, kiitos.
Näytössä on yksi kuollut pikseli, ei haittaa mutta kuuluuko takuuseen?
Poistakaa tilaukselta rivi 4 ja lisätkää tilalle kaksi pakettia 6 mm ruuveja.
Milloin version 4 tuki päättyy?
Emme ole irtisanomassa, päinvastoin, haluamme kymmenen paikkaa lisää.
Paljonko maksaa palautumissuunnitteluoptio, eli se disaster recovery?
Järjestättekö pikakurssia kirjanpidon alkeista?
Meidän maskotti on vihainen lintu, saako sen painettua 40 huppariin?
Voiko kalenterista perua yhden toistuvan ajan ilman että koko sarja häviää?
Hälytysrajaa pitäisi muuttaa, nyt tulee viesti jo 6 asteessa, haluaisin 8.
Mistä saisi tappikatkaisijan tuohon klapikoneeseen, onko hyllyssä?
Tarvitaan savunpoistoluukkuja kuusi, mikä on toimitusaika?
Kaatumisturin herkkyys: mistä sitä säädetään turvarannekkeessa?
Oppilaamme tekevät lopputyötä kiristyshaittaohjelmista, olisiko teillä esittelymateriaalia?
Miten toimin, kun oma asiakkaani haluaa perua tilauksensa meiltä, mistä teen hyvityslaskun ohjelmassa?
Ensiapukaapin täyttöpaketti, onko siinä palovoidetta mukana?
Tulipaloharjoitus pidetään teillä ilmeisesti keskiviikkona, mennäänkö siis silti sovittu palaveri?
Irtisanomisilmoituksen pohja työsuhteen päättymiseen, löytyykö HR-moduulista?
Voisitteko kertoa, mihin luokkaan irtisanottu työntekijä siirretään, jotta hän ei näy listoilla mutta historia säilyy?
Mitä kaasuhälyttimen vaihto maksaa asuntovaunuun?
Murtohälyttimeen lisäanturi autotalliin, tarjous kiitos.
Hajotuslevy 4x4, tarvitsen kaksi.
Saisiko räjäytyskuvan vaihdelaatikosta, mallista 320?
Meillä ei ole mitään valittamista, kaikki toimii kuin junan vessa!
Kone pysähtyy itsekseen kun luukun avaa, niin kai sen kuuluukin? Varmistan vain.
Lopetuskoodi 0 lokissa, tarkoittaako se että kaikki meni hyvin?
Pakkopysäytyksen voi kai testata ilman että tuotantotiedot häviää?
Riittääkö kriittisten varaosien paketti kahdelle linjalle?
Kuinka monta sammutinta pitää olla 600 neliön hallissa, ja mitä maksaa niiden tarkastus?
Voinko peruuttaa viimeisimmän muutoksen jollain näppäinyhdistelmällä, ctrl+z ei käy?
Tein testiksi tilauksen testiympäristöön, saako sen perua vai antaako olla?
Haluaisimme tilata murskaimen terät, ja samalla kysyn kuinka usein ne vaihdetaan.
Tietovuotokoulutus henkilöstölle, onko teillä siihen verkkokurssia ja mihin hintaan?
Mikä ero on hälytyksellä ja varoituksella teidän järjestelmässä?
Saako irtisanomisajan pituuden näkymään omissa sopimuspohjissamme automaattisesti?
Jarrupalat Valtra A-sarjaan, tuleeko niitä teille vielä tällä viikolla?
Meidän kirpputorin nimi on Kaaos, tehdäänkö siitä valokyltti?
Punainen vai keltainen hätäpoistumiskyltti, kumpi vaaditaan ulko-ovelle?
Onko kuolleen kulman kamera saatavissa Scaniaan?
Kun sähköt katkeaa, muistaako ohjain asetukset? Mietin vaan ennen ostoa.
Pelastustien merkit loppuu meiltä, lähettäkää 20 lisää.
Mistä löydän ohjeen, miten data viedään CSV:ksi? Pomo haluaa katsella Excelissä.
Perun vain keskiviikon asennusajan, torstai sopisi paremmin.
Hätävalaisimen akku, 3,6 V 4 Ah, paljonko kappale?
Asiakkaamme valitukset kirjataan nyt vihkoon, saisiko teiltä niiden käsittelyyn oman modulin?
Meillä on elokuussa teatteriesitys nimeltä Tuho, tarvitsemme siihen savukoneen vuokralle.
Voiko käyttäjän sulkea väliaikaisesti vanhempainvapaan ajaksi ja avata taas myöhemmin?
Uusi liesivahti katkaisee virran liian herkästi perunoita keittäessä, saako viivettä pidemmäksi?
Testihälytys tehdään meillä aina kuun ekana maanantaina, pitääkö siitä ilmoittaa teille etukäteen?
Vanha puhelin meni rikki, ostin uuden. Miten siirrän sovelluksen siihen?
Tappavan hyvää kahvia teidän koneesta, mistä saa lisää samaa paahtoa?
Onko tuo kill switch -katkaisija vesitiivis, jos se on mönkijässä?
Ette varmaan lopeta sen sinisen maalin valmistusta? Tarvitsisimme sitä ensi kesänä 80 litraa.
Siirrettiin myymälä uuteen osoitteeseen, miten päivitän toimitusosoitteen?
Sakkolista hirvijoukkueelle Excelinä, saako sellaisen tehtyä teidän ohjelmalla?
Kaatuuko tuo malli helposti tuulessa vai onko siinä painot mukana?
Mitä tarkoittaa "abort" murtovesipumpun valikossa?
Onko myrkytystietokeskuksen tarra saatavilla niihin kemikaalikaappeihin?
Sammutusvaahtoa 200 litraa palokunnalle, toimitus Kuhmoon.
Opiskelijat käyttää simulaattoria jossa potilas "kuolee", saako sen tapahtuman palautettua alkuun?
Laitetaan huoltosopimus jatkoon ja lisätään siihen hätähuolto 24 h, mitä se tekee kuussa?
Pitäisi päättää tilikausi ohjelmassa, mistä napista se tehdään?
Lähtötesti onnistui hienosti, ei yhtään virhettä. Kiitos opastuksesta!
Tarjoatteko laajempaa vahinkovakuutusta vuokratrukille?
Yritän poistaa tuplana olevan asiakkaan, mutta ohjelma kysyy olenko varma. Häviääkö laskut samalla?
Varoituskolmio puuttui auton pakkauksesta, voitteko laittaa sellaisen tulemaan?
Miten vaihdetaan sulake 10 A, kun etukansi on ruuveilla kiinni?
Katkaisuhoitoklinikka tässä moi, hinta 15 hoitosängylle?
Lasketaanko peruutetut ajat raportissa mukaan käyttöasteeseen?
Uhkapelien ikärajatarra kassalle, löytyykö valikoimasta?
Voiko paloposti-kaapin saada valkoisena?
Emme ole lähdössä minnekään, halusin vain tietää mikä on sopimuksen loppupäivä jotta osaan budjetoida jatkon.
Miten estän ikkunaa sulkeutumasta itsestään, kun vaihdan välilehteä?
Kuoleeko akku, jos laite on talven kylmässä varastossa? Kysyn ennen kuin tilaan.
Haluamme lopettaa paperilaskut ja siirtyä verkkolaskuihin, mikä on teidän OVT-tunnus?
Meille tuli uusi työntekijä nimeltä Kalle Kriisi, tunnukset hänelle kiitos.
Saisiko teiltä kopion turvallisuustiedotteesta, auditoija kysyi sitä eilen?
Hälytyskello koulun pihalle, sireenin äänenvoimakkuus desibeleinä?
Onko palovaroittimen paristo 9 V vai litium?
Rikosilmoitinlaitteiston vuosihuolto, tehdäänkö se marraskuussa niin kuin viimeksikin?
Mistä saan selville, kuka käyttäjä on mitätöinyt kuitin?
Sanotaanko ohjelmassa "hylkää" vai "poista", jos tahdon vain luonnoksen pois?
Mitkä repijähampaat sopivat meidän Avantin kauhaan?
Kissamme ei pitänyt siitä imurista yhtään, mutta me kyllä! Tuleeko pölypusseja lisää?
Pommisuojan ilmanvaihtolaitteelle pitäisi tehdä kymmenvuotistarkastus, hoituuko teiltä?
Taistelukenttä-peli-iltaan tarvitaan 12 konetta vuokralle viikonlopuksi.
Voiko hätäpuhelun numeron vaihtaa hissiin, kun operaattori vaihtui?
Kysymys: jos asiakas irtisanoutuu meidän kuntosalilta, miten jäsenkortti suljetaan?
Yhteistyön päätteeksi pidettävä kesäjuhla, tuletteko mukaan? Siis projektin päätteeksi, jatkohan on jo sovittu.
Pysäyttääkö vikavirtasuoja koko taulun vai vain yhden ryhmän?
Se ongelma mistä soitin aamulla ratkesi, johto oli irti. Sorry vaivasta.
Kuinka usein varmuuskopio ajetaan, ja voinko itse valita kellonajan?
Testasin palautusta varmuuskopiosta ihan huvikseni ja meni läpi, hieno juttu.
Mihin sammutuskaapin avaimet yleensä laitetaan?
Myrskyvaroituslippu 90x60, montako varastossa?
Pitääkö hätäsuihkulle olla oma vesimittari?
Jos peruutan kameralla varustetulla traktorilla, tuleeko kuva automaattisesti näyttöön?
Peruutuskameran johto, 15 metriä, hinta?
Peruutushälytin piippaa hiljaa, onko kovaäänisempää mallia?
Kiitos nopeasta hyvityslaskusta! Voisiko seuraavan tilauksen laittaa samalle viitteelle?
Päättymättömän silmukan varoitus tulee makrossa, mutta toimii silti. Saako varoituksen pois?
Oliko teillä lopetusmyynti vai muutto, kun näin kyltin?
Hukkasin ohjekirjan, saako pdf:nä?
Lamput palaa kuten pitää, kysyisin vain himmentimen lisäämisestä.
Leikkaussalin valoon uusi kahva, tilausnumero 55-120.
Montako potilasta seurantamonitori näyttää kerralla?
Kuolinsiivoukseen erikoistunut firma tässä terve, myyttekö otsonaattoreita?
Hautaustoimistolle arkunkuljetusvaunu, mitä malleja on?
Olemme perunkirjoituksia tekevä toimisto ja tarvitsisimme viisi lisenssiä.
Konkurssipesien realisointi on meidän leipätyö, voiko huutokauppamoduulin ottaa kuukaudeksi?
Velkojen perintä -lisäosa, kuinka se kytketään myyntireskontraan?
Syöpäyhdistyksen lahjoituslomake pitäisi upottaa sivuille, onnistuuko teidän maksunapilla?
Virhe 404 tulee vain vanhasta kirjanmerkistä, uusi osoite toimii, joten tiedoksi vaan.
En ole vihainen, mutta utelias: miksi nappi on nyt oikealla?
Tuo uusi ulkoasu on niin hyvä, että haukuin turhaan etukäteen.
Ennakkovaroitusta sadetutkasta traktorin näytölle, onko semmosta lisäosaa?
Miten saan nollattua vikamuistin huollon jälkeen?
Irrotettava vetokoukku, katkeaako siitä tappi herkästi vai kannattaako ottaa kiinteä?
Älkää vaan lopettako, niin hyvä videosarja! Jatkoa samaan tyyliin kiitos.
Jos peruminen tehdään yli vuorokautta aiemmin, meneekö asiakkaaltani silti varausmaksu? Missä sen säännön asetan?
Poistuminen kioskitilasta vaatii koodin, mikä se oletuksena on?
Haluaisin kieltää kirjautumisen ulkomailta, varmuuden vuoksi vain. Mistä asetuksesta?
Salasana meni lukkoon kun kirjoitin kolmesti väärin, nollaus kiitos. Ei kiirettä.
Penetraatiotestaus on tilattu toukokuulle, haittaako se teidän palveluanne?
Hakkerikerhomme vuokraisi teiltä tilan lauantaiksi, 25 henkeä.
Roskakorin tyhjennys kerran kuussa vai useammin, mitä suosittelette sähköpostiarkistolle?
Täydellinen katastrofi -niminen lautapeli, milloin tulee lisää varastoon?
Vuotava tunnelma on uuden kahvilamme nimi, teippaukset ikkunaan?
Vuotovahti astianpesukoneen alle, asennettuna kerrostaloon?
Meidän tuotantojohtaja pyysi hinnan seisokkihuollolle viikolla 29, linja on silloin muutenkin kiinni.
Suunniteltu seisokki heinäkuussa: saammeko teiltä kaksi asentajaa?
Koska tehdas on lomalla viikot 27–30, toimitus vasta sen jälkeen.
Kolmen vuoden sopimus päättyy maaliskuussa, lähettäkää tarjous uudesta kolmivuotisesta.
Voitteko vahvistaa, että jatkosopimus on voimassa eikä mitään pääse katkeamaan?
Jos kilpailijanne asiakas vaihtaa teille, siirrättekö vanhan datan? Kysyn sisaryhtiömme puolesta.
Tulemme teille Fennoasta, miten tuonti tehdään?
Lähdetään ensi viikolla messuille, saisiko rollupin takaisin siihen mennessä?
Palautan yhden väärän kokoisen hanskaparin, vaihdetaan L:ään.
Palautuspullot, haetteko ne samalla kun tuotte uudet?
Rikkoutumisvakuutus tabletille, kannattaako ottaa?
Lukitusrengas rikkoutui, sellainen vitosen osa, löytyykö?
Ei tässä mikään hätä ole, mutta jos joku ehtisi tällä viikolla katsomaan portin kaukosäätimen ohjelmointia.
Kiire ei ole. Sitten kun ehditte, laittakaa hinta laturille.
Meluhaitta-mittari työmaalle, vuokrahinta päivältä?
Tarvitsisimme toisen näyttölisenssin valvomoon, mikä on hinta?
Millä ohjelmalla avaan sen .dwg-tiedoston jonka lähetitte?
Sopisiko huoltokäynti torstaille 4.12. keskiviikon sijaan?
Hyvää huomenta! Lähettäisittekö marraskuun laskusta kopion, hukkasin omani.
Onko rajapintaa Lemonsoftiin?
Kuinka monta emakkoa ohjain jaksaa käsitellä yhdellä keskusyksiköllä?
tarvis letkun 3/4 tuumaa 20 metriä, mitä maksaa postitettuna
Milloin uusi versio julkaistaan?
Kiitos eilisestä koulutuksesta, porukka oli innoissaan!
Voiko raporttiin lisätä oman sarakkeen kustannuspaikalle?
Hakutoiminto on vähän hidas kun tuotteita on yli 20 000, onko siihen jotain kikkaa?
Toimitatteko Ahvenanmaalle ja mitä rahti tekee?
Haluaisin kasvattaa tallennustilaa 500 gigasta teraan.
Missä näen, montako lisenssiä on vapaana?
Meillä olisi tarve toiselle hissille B-rappuun, kuka teiltä hoitaa uusmyynnin?
Mikä öljy käy kompressoriin?
Tilasin viime viikolla suodattimia, osaisitteko arvioida tulopäivän?
Onko mobiilisovellus saatavilla myös ruotsiksi? Pohjanmaan toimisto kyselee.
Laskun viitetieto pitäisi muuttaa muotoon PO-2291, onnistuuko?
Uusimme mielellämme vuodeksi samoilla ehdoilla.
Mitä eroa on Pro- ja Business-paketeilla?
Saisimmeko tarjouksen 14 sairaalasängystä patjoineen, toimitus Rovaniemelle huhtikuussa?
Kirjautumissivun logo näkyy vähän sumeana, ei muuta.
Millainen perustus pellettisiilolle tarvitaan?
Voinko käyttää samaa tunnusta kahdella koneella?
Moi, mistä saa vaihdettua kielen suomeksi?
Etsin käyttöohjetta malliin TX-40, vuosimalli 2011 suunnilleen.
Onko kalibrointi sama hinta jos tuon kaikki kahdeksan anturia kerralla?
Kävisikö teille noutaja maanantaina kello 10?
Kuinka paljon sähköä tuo ilmavesilämpöpumppu keskimäärin syö 160 neliön talossa?
Tarvitsisin todistuksen paineastian materiaalista, EN 10204 3.1.
Haluttaisiin ottaa myös palkkapuoli teiltä, mitä se tarkoittaisi 12 hengelle?
Näkyykö varastosaldo verkkokaupassa reaaliajassa?
Voiko samaan tilaukseen yhdistää kaksi toimitusosoitetta?
Minkä kokoinen akku siihen painonappiin käy, CR2032?
Antakaa vinkki, miten lasketaan urakan keskituntihinta ohjelmalla.
Työmaakopin vuokraa jatketaan kuukaudella.
Onko teillä punaista sävyä RAL 3020 pulverimaalina?
Hei, saimme uuden toimitilan Lahdesta ja sinne pitäisi saada samanlainen kulunvalvonta kuin Kouvolassa. Kohteessa on viisi ovea ja yksi portti. Voisiko joku käydä mittaamassa?
Toimiiko teidän lukija Android 15:ssä?
Fontti on pienentynyt päivityksessä, saako suuremmaksi?
Kenelle lähetän ostotilaukset jatkossa, kun Marja jäi eläkkeelle?
Mittarin lukema jää välillä vanhaksi sovelluksessa, mutta päivittyy kun vetää sivua alas. Tiedoksi kehittäjille.
Paljonko pitkäaikaisvuokra olisi 12 kk sopimuksella, saksilava 8 m?
Mihin aikaan puhelinpalvelu aukeaa lauantaisin?
Annatteko alennusta jos otetaan koko lava?
Osaako ruokintarobotti hakea säilörehun laakasiilosta vai pitääkö olla täyttöpöytä?
Kaksi tuoppilasia oli haljennut laatikossa, ei se mitään mutta laittakaa seuraavaan pari ylimääräistä.
Onko verkkokoulutuksesta tallenne? Missasin alun.
Haluaisin siirtää laskutuksen kuukausittaisesta vuosittaiseksi.
Käykö siihen kolmannen osapuolen mustekasetti?
Sateen jälkeen kosteusmittari näyttää pari prosenttia liikaa, miten kalibroin?
Kiva kun lisäsitte tumman teeman! Tuleeko se myös raportteihin?
Tulostuuko rahtikirja suoraan Postin järjestelmään?
Pystyykö robottileikkuri hoitamaan 4000 neliön nurmen, jossa on rinnettä?
Ohjausyksikön firmware 2.3.1 vai 2.4, kumpi on suositeltu?
Voisitko lähettää vielä sen tarjouksen, josta puhuttiin Konekesässä?
Otettaisiin teiltä huoltosopimus myös uudempaan nosturiin, sarjanumero lopussa 778.
Minulla olisi yksinkertainen kysymys: mistä vaihdetaan oma profiilikuva?
Tarvitaan asentaja kytkemään latausasema, mieluiten ennen joulua.
Kannattaako meidän kolmen hengen firmassa ottaa isompi paketti vai riittääkö perus?
Onko 16 A kolmivaihe tarpeeksi, vai pitääkö olla 25?
Montako päivää maksuaikaa on mahdollista saada isommassa tilauksessa?
Meidän eläinlääkäri kysyi, saisiko terveystiedot rajapinnasta Nasevaan.
Hintaa ei näy verkkokaupassa tuotteelle 40021, mikä se on?
Hyvin toimii! Ainoa toive olisi että pikanäppäimet saisi itse valita.
Sovitaanko käyttöönotto helmikuun alkuun?
Yhden käyttäjän sähköposti on väärin kirjoitettu, pitäisi olla kahdella t:llä.
Voisiko ison tilauksen toimittaa kahdessa erässä, toinen vasta keväällä?
Lämmitysverkoston tasapainotus 24 asunnon rivitaloyhtiöön, pyydämme tarjousta.
Onko teillä vuokrattavana kuivainta kosteusvaurion jäljille viikoksi?
Miten tulostan tarrat Zebralla?
Tarvitsisin uuden kaukosäätimen nosto-oveen, se vanha on vähän kulunut.
Kauanko takuu on voimassa, ostettu 8/2024?
Kuka on meidän uusi yhteyshenkilö?
Nimenvaihdos kaupparekisterissä, entinen Saha Lehto Oy on nyt Lehto Timber Oy, samat tiedot muuten.
Perutaanko arkistoitu lasku hyvityksellä vai poistamalla?
Kaksi päivää sitten lähetetty tarjouspyyntö voidaan unohtaa, teen tilalle tarkemman ja isomman.
Onko palokatkomassaa harmaana?
Saanko automaattisen uusinnan päälle, ettei sopimus pääse vahingossa loppumaan?
Hätäkatkaisijan peitelevy on himmennyt auringossa, saako uuden?
Oma asiakkaani uhkaa lakimiehellä, mistä löydän lokin toimitusajoista hänelle näytettäväksi?
Häiriötilanteen viestipohja meidän asukkaille, onko teillä mallia?
Kuinka lopetan näytönjaon kokouksessa?
Törmäysvaroitin vanhempaan Toyotaan, voiko jälkiasentaa?
Teemme kirjaa nimeltä "Viimeinen lypsy", saako teidän vanhoja esitekuvia käyttää?
Nollatoleranssi-kampanjan julisteet työturvallisuudesta, tilaisin 30.
Käyttäjä vaihtoi nimensä avioeron jälkeen, missä sukunimi muutetaan?
Ensiapukurssi EA1 kahdeksalle, hinta ja vapaat päivät?
Onko defibrillaattoriin elektrodeja lapsille?
Defibrillaattorin vuokra yleisötapahtumaan kesäkuussa, kaksi päivää.
Asiakastyytyväisyyskyselyyn tulee tosi vähän vastauksia, miten ajastan muistutuksen?
Meidän asiakkaat valittaa parkkipaikasta, ei teidän laitteesta :) Tuote on loistava, otetaan toinen.
Mitä vikaa tarkoittaa F07 näytössä? Kone käy normaalisti.
Kelpaako vanha sopimusnumero uusinnassa vai pitääkö tehdä uusi?
Hirviverkko, kaatuneen tolpan tilalle tarvitsen yhden 2,5 m.
Räjähdysvaarallisen tilan valaisin, ATEX zone 2, hinta?
Savustuspöntön lämpömittari, ylettyykö 200 asteeseen?
Savukoetta varten tarvittaisiin patruunoita viemäriin, myyttekö?
Jos en peruuta kokeilua, muuttuuko se itsestään maksulliseksi? Toivottavasti, sillä haluan jatkaa.
Testasimme evakuointikuulutusta, naispuolinen ääni olisi selkeämpi. Saako vaihdettua?
Riitatilanne-kortteja sovittelukoulutukseen, onko painettuna?
Poistettujen tuotteiden lista, mistä sen saa näkyviin?
Haluan pysäyttää uutisvirran vierityksen etusivulla, onnistuuko?
Tuholaistorjunnan syöttiasemat, 10 kpl leipomoon, mitä maksaa asennettuna?
Rotanloukku ei lauennut kertaakaan eli kaipa niitä ei ole. Tilaan silti pari lisää.
Pakko kehua: asentaja Sami pelasti päivän.
Onko tuo hinta oikeasti noin halpa vai onko siinä painovirhe? Ostan heti jos on.
Jäädytetty budjetti avattiin, eli nyt voidaan tilata ne kolme moduulia!
Jäätyykö ulkoyksikkö rannikolla helposti, kannattaako ottaa pohjavastus?
Pystyykö samaan painikkeeseen ohjelmoimaan sekä hätäkutsun että tavallisen ovikellon?
Missä kohtaa näen irtisanottujen asiakkaiden määrän omasta CRM:stä, siis meidän churnin?
Tarvitsen raportin meidän myöhästyneistä toimituksista asiakkaille, millä suodattimella?
Perintäkirjeen pohja ruotsiksi, löytyykö ohjelmasta?
Kuolleet linkit sivustolla: onko työkalussanne automaattista tarkistusta?
Sieppaako uusi palomuuri myös suomenkieliset roskapostit?
Virustorjunnan lisenssi 25 koneelle, kolmeksi vuodeksi.
Tietoturvapoikkeaman ilmoitusprosessi, saisimmeko kuvauksen teiltä auditointia varten?
Kun ajan simulaation "säiliö vuotaa", missä näen tulokset?
Murskaava voitto lentopallossa, kiitos sponsorista! Laitatteko laskutusosoitteen ensi kauden paitamainosta varten?
Törkeän hyvä kahvikone, haluttaisiin toinen yläkertaan.
Onko teillä hätävilkkukytkintä 80-luvun Zetoriin?
Haavanhoitotuotteiden tilauslista uusiksi, lisäisin sinne kaksi sidettä.
Kauanko annetaan aikaa ennen kuin istunto katkeaa? Pidentäisin puoleen tuntiin.
Saako varmuuslukon avaimen kopioitua vain kortilla?
Hätäaukaisutyökalu hissin oveen, kiinteistönhoitajalle, mistä tilataan?
Lopeta-painikkeen teksti pitäisi olla meidän sovelluksessa "Valmis", missä kielitiedosto?
Mikä on vikatilan oletuslähtö releellä, auki vai kiinni? Teen piirikaaviota.
Vahinkotarkastajien kurssille haluaisimme vuokrata lämpökameran.
Emme palauta vuokrakonetta vielä, vaan jatkamme kahdella viikolla.
Laita peruutus siitä tuplasta ja jätä toinen tilaus voimaan. Molemmissa on samat 40 laatikkoa.
Voitteko säästää vanhan pumpun raadon, jos siitä saa osia?
Kyse ei ole viasta, vaan tahtoisin tietää miksi LED vilkkuu keltaisena lepotilassa.
Saammeko siirtää säästöpaketista takaisin täyteen pakettiin?
Kuinka hätäuloskäynti näytetään pohjakuvassa, onko symbolikirjastossa valmis?
Nolo moka meiltä: tilattiin vahingossa 10 laatikkoa eikä yhtä, mutta pidetään kaikki. Lähettäkää samalla telineet.
Miten merkitsen potilaan kuolleeksi rekisterissä, jotta kutsukirje ei lähde omaisille?
Kaasugrillin letku vanhenee, mikä on oikea halkaisija Suomessa?
Kaasupullojen vaihto kioskille, tuletteko tiistaisin?
Työtapaturmailmoituksen lomake, löytyykö se sovelluksesta?
Läheltä piti -ilmoitusten moduuli kiinnostaa, esittely ensi viikolla?
Kaatumasuoja kuormaimeen, osanumero?
Kriisiviestinnän koulutuspäivä johtoryhmälle, pyydän tarjousta.
Tuotteen elinkaaren loppu on merkitty 2029, tarkoittaako että osia saa siihen asti?
Jos käyttötunnit tulee täyteen, pysähtyykö leikkuri vai ilmoittaako vain huollosta?
Haluttaisiin estää työntekijöitä poistamasta laskuja, missä oikeudet?
Rangaistuspotkukisaan maali vuokralle, onko vapaana 8.6.?
Saisiko palveluun vikapäivystyksen tekstiviestillä, mikä on kuukausihinta?
Sulkeudutteko jouluksi, ja mihin päivään mennessä pitää tilata?
Ei tarvitse enää soittaa, löysin vastauksen itse ohjeesta. Kiitos silti!
Eilinen asia hoitui, tikettinne voi sulkea.
Kuinka vanhan siemenerän sertifikaatin saa ladattua?
Pitääkö kuormalavat palauttaa vai onko ne kertakäyttöisiä?
Haluaisin nähdä demon reittioptimoinnista, meillä on 9 pakettiautoa.
Voisiko henkilöstöön lisätä harjoittelijan ilman maksullista paikkaa?
Meneekö sama suodatin malleihin 200 ja 250?
Ostaisimme toisen lypsyrobotin jos navettaan tehdään laajennus keväällä, paljonko pitää varata tilaa?
millon teiltä tulee se joulukatalogi
Mistä tiedän onko etäyhteys päällä?
Näkisin mielelläni kuvakaappauksen siitä, miltä työnjohtajan näkymä näyttää.
Meillä on kattilassa 3 bar varoventtiili, sopiiko siihen teidän paisunta-astia 50 l?
Olisiko teillä käytettyä demolaitetta edullisemmin?
Yksi tulostin jää välillä offline-tilaan, palautuu kun käyttää virrat pois. Onko uudempaa ajuria?
Kiitokset Petralle, sai asian selväksi viidessä minuutissa!
Toivomme että alv-erittely näkyisi myös kuittikopiossa.
Tilauksen 55120 seurantakoodi, kiitos.
Saako samalla tilillä pyöritettyä kahta yritystä?
Otan mielelläni vastaan ehdotuksen sopivasta mallista, kun talo on rakennettu 1974 ja öljykattila on alkuperäinen.
Mikä on takuun ulkopuolisen huollon tuntihinta Kuopiossa?
Tarvitsen käyttöturvallisuustiedotteen tuotteesta Clean-X.
Toimiiko puhekomennot suomeksi?
Laskulla luki "muut kulut 12 €", mitä se on? Ihan uteliaisuuttani.
Voimmeko jakaa kolmivuotisen maksun vuosieriin?
Tekisimme mielellämme asiakastarinan kanssanne.
Kun vaihdan päivämäärän, summat eivät päivity ennen kuin painan F5. Pikkujuttu, mutta mainitsen.
Käykö teille Eurocard?
Onko integraatio Mepcoon valmiina vai räätälöidäänkö se?
Kolme potkulautaa lisää, samalla laskutuksella kuin viimeksi.
Huoltomies sanoi että laakeri kannattaa vaihtaa vuoden sisällä, laittaisitteko hinnan?
Jos ostan nyt, saanko seuraavan version ilmaiseksi?
Tulisiko teiltä joku esittelemään mittalaitteita oppilaitokseemme Seinäjoelle? Opiskelijoita on noin 35 ja paras aika olisi helmikuu. Kahvit tarjotaan.
Vieläkö valmistatte leveämpää telaa?
Mikä on tilavuus tuossa pienemmässä säiliössä?
Tarvitsisin ohjeet, kuinka lisään uuden kuljettajan tabletille.
Monelta auki huomenna?
Siirrettäisiinkö tiistain Teams klo 14:ään, minulla on hammaslääkäri.
Saako kuvaan vesileiman?
Meille tarvitaan 200 nimikylttiä, teksti Excelissä, mihin lähetän?
Olisin kiinnostunut kuulemaan, montako asiakasta teillä on sikapuolella.
Mistä johtuu että raportin lataus kestää nyt puoli minuuttia, ennen oli pari sekuntia? Ei haittaa työtä.
Kelan korvaus: antaako järjestelmä suoraan oikean koodin?
Haluamme lisätä sopimukseen Oulun varaston.
Kun kirjaan tunnit puhelimella, voiko valita oletusprojektin?
Sähköinen allekirjoitus, sisältyykö hintaan?
Pesuohjelman kesto on 52 min, saako siitä lyhyemmän version?
Voitteko lähettää hinnaston 2026?
Käydään hakemassa itse, missä noutopiste sijaitsee?
Aikaisempi toimitus kävisi meille paremminkin, jos satutte olemaan Jyväskylässä päin.
Onko nämä renkaat tuubittomat?
Antaisitteko suosituksen oikeasta lannoitteesta hiesumaalle?
Kosketusnäytön kynä on hukassa, mitä uusi kustantaa?
Tarvitsen pääsyn myös varaosakuvastoon, tunnus on sama kuin muualla.
Uusi toimitusjohtaja haluaisi tavata asiakaspäällikön, sopisiko viikko 3?
Kuinka monta GB yksi kamera tekee vuorokaudessa?
Paristonvaihto-ohje kuulolaitteeseen, iso fontti jos mahdollista, on 88-vuotiaalle.
Selaimen takaisin-nappi heittää etusivulle, onko tarkoituksellista?
Voisiko automaattivastauksen laittaa loman ajaksi päälle kaikille kerralla?
Hei, haluaisimme tuplata paikkojen määrän tammikuusta. Nyt on 25.
Kuormaimen vesiletku kiristettiin ja pitää hyvin. Tarvitsenko vara-O-renkaita?
Kun skannaan viivakoodin, tulee välilyönti loppuun. Saako sen trimmattua?
Paljonko painaa pakattuna ja mahtuuko henkilöauton peräkärryyn?
Nettisivulla lukee varastossa 3, pitääkö paikkansa?
Liesituulettimen hiilisuodatin, malli 60 cm musta.
Tarjoatteko rahoitusta, noin 45 000 euron kauppa?
Voiko hissin sisätilan valot vaihtaa lämpimämmiksi?
Näemmäkö samassa näkymässä molempien tilojen lehmät?
Mikä on suurin lavakoko mitä otatte kappaletavarana?
Hoituuko kierrätys samalla, jos tilaamme uuden pakastimen?
Etsimme työvaatetoimittajaa 60 hengelle, pesu mukaan lukien.
Saisinko kuitin vielä postissa, olen vanhanaikainen.
Onko vapaana maanantai-iltaa liikuntasalista kevätkaudelle?
Järjestysnumero hyppäsi 1001:stä 1003:een, onko sillä kirjanpidossa väliä?
Lähetin eilen mitat, näkyikö kuvat teillä?
Hyväksymme tarjouksen 2231. Laittakaa tilausvahvistus.
Kauniit kiitokset joulutervehdyksestä ja hyvää uutta vuotta koko porukalle.
Olisiko lisäominaisuutena saatavilla saldohälytys, kun tavara on vähissä?
Tekeekö teidän sähkömies myös varavirtakytkentöjä omakotitaloon?
Hinta kahdelle parille turvakenkiä koko 43, S3.
Mihin osoitteeseen verkkolaskun liitteet lähetetään?
Monitoroiko järjestelmä myös kylmiön oven avausta?
Kannettavaan ultraääneen lineaarianturi, toimitusaika?
Pyydettäisiin käynnistyksen opastus, kun uusi haketin saapuu. Kuka tulee ja milloin?
Voinko värikoodata ajot kuljettajan mukaan?
Meidän IT kysyy, tuetteko SSO:ta Entra ID:llä.
Ompelukoneen neuloja 90/14, kymmenen pakettia.
Tässä näytekuva saumasta, mikä massa sopisi tähän?
Onko seuraava huolto 500 vai 1000 tunnin kohdalla?
Haluan lisätä toisen maksukortin varalle.
Kuinka saan alennuskoodin näkymään kuitilla?
Laitetaanko se lattialämmityksen termostaatti samalla reissulla?
Montako astetta lämpötila saa vaihdella kuljetuksessa?
Pyytäisin tarjouksen aitausmateriaalista, 1,2 km, lampaille.
Puhelin kysyy päivitystä, uskallanko asentaa?
Voisitteko lisätä laskulle meidän kustannuspaikan 4410?
Voidaanko sopia vuosihuollot kerralla koko vuodelle?
Kalenteri alkaa sunnuntaista, haluaisin maanantaista.
Mikä mahtaa olla toimitusaika räätälöidylle kuljettimelle, pituus noin 18 metriä, kumimatto? Ja tarvitaanko siihen omat jalat vai saako seinäkiinnityksellä.
Kolmas henkilö tulee mukaan koulutukseen, mahtuuko?
Paineenalennusventtiili, jossa 1/2 tuuman kierteet?
Terve, naapuri kehui teidän niittokonetta, saisiko kokeiluun viikonlopuksi?
Onko teillä päivystysnumero listattuna jossain, laittaisin sen seinälle kaiken varalta?
Saisiko hintatiedon siitä isommasta mallista, jossa on kaksi kammiota?
Millä saan ääkköset näkymään oikein viennissä?
Pyyhekumilla lähti pieni tahra kuoresta, hyvä. Myyttekö suojataskuja?
Hei! Ostettiin teiltä syksyllä vaaka ja nyt tarvittaisiin siihen tulostin. Sopiiko mikä tahansa RS232?
Tuetaanko vielä Windows 10:tä?
Haluan vuosiraportin pdf:nä hallitukselle, mistä valikosta?
Lastensänkyjä perhehotelliin kuusi, valkoisena.
Miten oma logo vaihdetaan tarjouspohjaan?
Voiko pienestä erästä saada laboratorioanalyysin, mitä maksaa per näyte?
Minkälaiset oikeudet kirjanpitäjälle kannattaa antaa?
Onnistuuko toimitus jo tiistaina jos maksan pikarahdin?
Tarvittaisiin lisää seinätilaa latureille, myyttekö telinettä viidelle?
Asetin lomat väärälle vuodelle, miten siirrän ne helposti?
Etäluettava vesimittari 32 asuntoon, pyydän budjettihinnan.
Vaihdettiin konttorin netti, pitääkö teidän laitteeseen tehdä jotain?
Saako huoltokirjan sähköisenä?
Saapuuko sama asentaja, Timo, kuin viimeksi? Toivottaisiin.
Pyydän kahta vertailulaskelmaa: maalämpö ja ilma-vesi, talo 210 m2, Joensuu.
Kiitos, paketti tuli perille ehjänä ja päivää etuajassa!
Olisi kiva jos saisi valita raportin kielen asiakkaan mukaan.
Kuuluuko hintaan myös asennustarvikkeet?
Lisää yksi käyttäjä: sanna, varastotyöntekijä, vain lukuoikeus.
Mistä tunnistan onko laite 1- vai 3-vaiheinen?
Olen uusi työntekijä täällä ja minulta kysytään tilauskoodia, mistä sen löydän?
Kannattaako meidän odottaa uutta mallia vai ostaa nykyinen alesta?
Onko teillä suomenkielinen manuaali painettuna?
Alustava kysely: 120 kW hakelämpölaitos koululle, toteutus 2027.
Terien teroitus, viisi kappaletta, milloin voin tuoda?
Pyöristyykö summat sentilleen vai viiteen senttiin?
Laitatteko verkkosivuille myös mitat? Jouduin kyselemään turhaan.
Ajattelin ostaa toisen akun varalle, onko 5 Ah parempi kuin 4?
Miten jaetaan raportti linkillä ulkopuoliselle tilintarkastajalle?
Kelpaako rakennustelineen vuokraan tilaajavastuu.fi-raportti?
Otamme kyllä koulutuspaketin, sopiiko tammikuun toinen viikko?
Asiakasnumero hukassa, y-tunnus on sama kuin ennen. Mistä näen?
Mahdutaanko huoltoon ennen puintien alkua?
Voiko ohjelmassa kirjata lampaan korvamerkin kameralla?
Mihin aikaan auto yleensä tulee Kajaaniin?
Montako grammaa on annoksessa, näkyykö se pakkauksessa?
Tuotekuvat 2000 px leveinä verkkokauppaamme varten, saisiko ne linkkinä?
Tarvitsisimme varalle toisen infuusiotelineen, samanlaisen viisijalkaisen.
Haluamme nähdä kulutuksen tunneittain, onko se lisämaksullista?
Voitko tarkistaa, tuliko maksu perille? Lähti perjantaina.
Yksi tiedosto jäi lataamatta koska oli liian iso, mikä on yläraja?
Asukastoimikunta kysyi, voiko saunavuorot varata samalla sovelluksella.
Tulevaan toimistoon 18 sähköpöytää, tammi, mitä hinta olisi kalustettuna?
Vaihtaisin tilauksen toimitustavan noudoksi.
Saisinko opastusta ensimmäiseen inventaarioon? Puolen tunnin puhelu riittää.
Nyt kun kausi on ohi, tuon leikkurin talvihuoltoon. Otatteko vastaan myös lauantaina?
Ihan ok vauhti muuten, mutta kuvien lataus tökkii iltaisin vähän. Auttaisiko isompi paketti?
Lähetättekö meille vielä W-mallin mittapiirroksen?
Kirjastoon tuli kaksi uutta työntekijää, mutta järjestelmä sanoo että nimettyjä käyttäjiä on jo sallittu määrä. Miten edetään?
Sääpalvelun haut loppuivat kesken, taas. Kelikeskus kyselee viiden minuutin välein joka asemalta, joten ei ihme. Mitä suurempi määrä maksaa?
montako taksia samaan sopimukseen? nyt 12 ja kaks tulossa
Kajakkivuokraamon varauksia voi olla auki vain 150 kerrallaan. Heinäkuussa se tulee vastaan heti aamusta, vähän kurjaa kun väkeä olisi. Saako kesäksi isomman?
Saunanohjaukseen voi liittää neljä puhelinta ja meitä on perheessä kuusi. Onko johonkin maksulliseen versioon useampi?
Käännöspalvelun merkkimäärä on lopuillaan, 480 000 / 500 000. Tarvitsisimme ehkä tuplat, koska saimme vientiasiakkaan Puolasta.
Ilmoitustaululle mahtuu kuusi tiedotetta ja seurakunnassa tapahtuu enemmän kuin kuusi asiaa viikossa :) Voiko tuota laajentaa?
Lomaketyökalussa saa olla vain viisi lomaketta, ja joudun aina kirjoittamaan vanhan päälle. Pikkujuttu, mutta turhauttavaa. Miten tuota saisi ylöspäin?
Kulunvalvonnassa on 250 avainlätkää käytössä eli kaikki. Uudet vuokralaiset muuttavat ensi kuussa kakkoskerrokseen. Tarvitaanko uusi keskus vai pelkkä lisenssi?
Optikkoliikkeessä voi olla samaan aikaan auki kaksi kassaistuntoa. Lauantaisin kolmas myyjä joutuu odottamaan vuoroaan, mikä tietysti vähän hidastaa. Mitä kolmas maksaisi?
Opetusvideoita saa julkaista 40 tunnin verran ja meillä on 39,5. Poistaa en haluaisi mitään, koska kurssit pyörivät koko ajan.
Raja tuli vastaan allekirjoituksissa: 25 sähköistä allekirjoitusta kuussa. Keväällä vuokrasopimuksia tehdään helposti viisikymmentä. Voiko maksaa kappalehintaa ylimenevistä?
Levytila hupenee. 92 % käytössä, lisää tulee noin 5 gigaa viikossa.
Museomme esinekuvat täyttävät levyn ennen joulua tällä vauhdilla. Uusi digitointikamera tekee 150 megan tiedostoja. Kenen kanssa voisin suunnitella jatkoa?
Hei, radiomme arkisto on kasvanut siihen pisteeseen, että ohjelmat mahtuvat enää vuodelta 2016 eteenpäin. Vanhemmat ovat nauhoilla. Haluaisimme kaikki samaan paikkaan, puhutaan ehkä 20 teratavusta.
tarvis lisää tallennustilaa, mitä maksaa esim tuplata
Leipomossa kylmiövaunut eivät enää mahdu nostatuskaappiin, kun tilausmäärät nousivat. Mikä on seuraava koko teidän mallistossa, ja mahtuuko se 2,4 metrin ovesta?
Metsäkuviotietoja on kohta 50 000 ja ohjelma huomauttaa asiasta joka käynnistyksellä. Vaatiiko enempi eri version?
Puhelimen sovelluksessa voi olla vain 100 kuvaa per työmaa. Putkirempassa se täyttyy ekalla viikolla. Saako lisää?
Pesulan käsittelykapasiteetti on tapissa, 600 kg päivässä. Saimme hotellin asiakkaaksi, ja tarvitsisimme ehkä 900. Riittääkö yksi kone lisää vai uusitaanko linja?
Lämpötiladataa kertyy 150 pisteestä ja historia näkyy vain kolme kuukautta taaksepäin. Kiinteistön omistaja haluaisi verrata talvia keskenään. Saako säilytysaikaa pidennettyä?
Maitotankki käy pieneksi, kun karja kasvoi 20 lehmällä. Auto käy joka toinen päivä ja reuna on lähellä. Löytyykö 10 000 litran mallia samoille liitännöille?
Harvesterien mittaustiedot kerätään teidän palveluun, ja koneita on nyt seitsemän kolmen sijaan. Tilankäyttömittari on punaisella. Lähettäkää hinnasto.
Paljonko muistikortin pitää olla, että riistakamera jaksaa koko talven? 32 gigaa täyttyi lokakuussa.
Kotihoitoyrityksemme laajenee naapurikuntaan. Tarvitsisimme toisen toimialueen, jossa on omat työvuorot ja omat asiakkaat, mutta sama palkanmaksu. Miten se tehdään?
Löytyykö kertakirjautuminen? Käytössä Entra ID ja 60 henkeä.
Päiväkodissa on kolme ryhmää ja haluaisin, että kukin ryhmä näkee vain omien lastensa tiedot. Nyt kaikki näkevät kaiken, mikä ei ole oikein hyvä pidemmän päälle.
hei voiko ostolaskuihin saada hyväksyntäkierron? yli 1000 e laskut pitäis mennä mun kautta
Pystyykö esimies hyväksymään ylityöt kännykällä? Paperilappuja alkaa olla paljon kun porukka kasvoi.
Kymmenen käyttäjää lisää ensi kuun alusta, kiitos tarjous.
Ravintoloita on nyt neljä, reseptit jokaisessa vähän omansa. Haluaisin keskuskeittiön, joka jakaa reseptit muille ja muut eivät voi muuttaa grammoja. Onnistuuko?
Voiko urakoitsijalle antaa väliaikaisen tunnuksen, joka sulkeutuu itsestään työmaan päättyessä?
Me ollaan kennelpiiri ja tuomarit, sihteerit ja rahastonhoitaja tarvitsis jokainen eri oikeudet. Nyt on vaan yks pääkäyttäjä eli minä
Olisiko teillä versiota, jossa kaksi lakimiestä voi kirjoittaa samaa asiakirjaa yhtä aikaa? Lähetämme nyt luonnoksia edestakaisin ja numeroimme niitä.
Ostimme kilpailijan autopesulat, joten toimipisteitä on yhdeksän. Kanta-asiakaskorttien pitäisi käydä kaikissa. Mitä se edellyttää?
Hei, haluaisimme että uusi myyjä voi antaa alennusta korkeintaan 10 % ja siitä ylöspäin tarvitaan myyntipäällikön kuittaus. En löytänyt asetusta.
Kuukausiraportti pyörii nykyään 20 minuuttia, ennen riitti viisi. Tilauksiakin on toki enemmän. Saako sitä mitenkään nopeammaksi?
Lehtiarkistosta etsiminen vie aikaa, etenkin kun rajaa vuosikymmenen. Tutkijat ovat kärsivällistä väkeä, mutta nopeampikin kelpaisi. Mitä voisimme tehdä?
Sivut latautuvat hitaasti kuun viimeisinä päivinä kun kaikki toimipisteet tekevät tilitystä yhtä aikaa. Muuten ei moitittavaa. Onko tarjolla jotain järeämpää alustaa?
Jäänhoitokoneella menee yhteen ajoon 14 minuuttia, tavoite on 10. Jää on priimaa. Onko leveämpää terää tähän malliin?
Lumitykki tekee -3 asteessa aika niukasti, kylmemmässä hyvin. Onko teillä lauhemmille keleille tarkoitettua?
Reittien laskenta jakeluautoille kestää 10 min kun pysähdyksiä on yli sata. Se ehtii kyllä valmiiksi ennen lähtöä. Saako laskentatehoa lisää?
kiuas lämpiää hitaasti isoon saunaan, 1,5 h. 18 m3 ja 12 kW. isompi vai mikä?
Inventaarion aikaan käsipäätteet vastaavat laiskasti, kun niitä on 30 samassa verkossa. Normaalipäivinä kymmenen, eikä mitään hätää. Kannattaisiko tukiasemia lisätä?
Veroilmoituskautena tilitoimiston työpöydät ovat etäyhteydellä hieman tahmeita. Olisiko mahdollista vuokrata lisää prosessoreita vain helmi–huhtikuuksi?
Halkomakone on meille vähän verkkainen, 8 sekuntia isku. Pilkkeen kysyntä kasvoi, joten kysyisin kaksitoimista tai muuten nopeampaa.
Renderöinti vie yöt läpeensä, mikä on ok, mutta viimeiset kuvat tulevat vasta kymmeneltä aamulla. Mitä toinen näytönohjain samaan koneeseen toisi?
Röntgenkuvien avautuminen klinikalla kestää joitakin sekunteja enemmän silloin, kun kaikki neljä eläinlääkäriä on paikalla. Kuuluuko sen mennä niin meidän laitteistolla?
Motossa tulee 8 000 tuntia täyteen vapun tienoilla. Mitä silloin yleensä uusitaan, ja ehditäänkö se kelirikon aikana tehdä teidän korjaamolla?
Saunan kiuaskivet ja vastukset: kuinka usein ne vaihdetaan uimahallissa, jossa on lämmöt päällä 14 tuntia päivässä?
Mikä on tiivisteen varaosanumero, malli K-300, sarjanumero loppuu 0912?
Aurausterät kuluvat meillä yhdessä talvessa loppuun. Kovametallisia kehuttiin naapurikunnassa. Paljonko ne kestävät enemmän, ja sopiiko reikäjako?
Pitääkö maalämpöpumppua huoltaa säännöllisesti? Asennettu 2016 eikä kukaan ole käynyt kertaakaan.
luistinten teroituskoneen laikka lopussa, mistä tilaan ja montako terotusta yhdellä saa
Siemenperunan lajittelijan matto on hankautunut reunasta. Tämän syksyn se vielä menee. Tilaisin uuden talveksi, pituutta 6,4 m, mikä on oikea tuote?
Hei, kuka tekee jatkossa puhallinten laakerivaihdot? Aiemmin ne hoiti paperitehtaan oma kunnossapito, mutta se porukka siirtyi muualle. Kiinnostaisi vuosisopimus.
Troolivinssin jarrupaloja menee kaksi sarjaa kaudessa. Onko tuo tavallista vai onko meillä väärä laatu?
Uuninluukun tiiviste on taas kovettunut, edellinen oli kaksi vuotta vanha. Paistaa hyvin. Laitatteko kaksi kappaletta tulemaan?
Hiihtohissin köyden tarkastusväli? Edellinen tehtiin 2022 ja uusi isäntä (minä) ei löydä papereita.
Lattianpesukoneen harjat ja kumit kuluvat, myyttekö niitä vuoden pakkauksina? Yksittäin tilaaminen on vähän työlästä.
Kuoron nuotinkirjoitusohjelma on vuoden 2008 painos ja tekee yhä mitä pitää. Uusi kanttori käyttää Macia. Onko siihen vastaavaa?
Paljonko yksi lisenssi maksaa kertaostona vai onko vain kuukausimaksullisia?
Kasvihuoneen kastelutietokone on vuodelta 1993, ja isäntä osaa sen ulkoa. Nuoremmat haluaisivat katsoa lukemat kännykästä. Voiko siihen lisätä jotakin vai uusitaanko?
Saako vanhoista nauhoista ja lomakkeista tehtyä siirron nykyiseen potilasohjelmaan, vai pidetäänkö niitä rinnalla? Vastaanotto on pieni, noin 900 potilasta.
joko uutta terminaalia saa ruskeana ja mitä maksaa, vanha on 10 v
Hei, meillä on mittausasemia, jotka lähettävät 2G-verkossa. Kuulin, että verkkoja puretaan aikanaan. Saako samaan koteloon uudemman modeemin?
Tarvitsisin hinnan ja toimitusajan kahdelle samanlaiselle kuin edellinen tilaus. Jos malli on poistunut, niin lähin vastaava.
Koulumme saisi mielellään tarjouksen 90 oppilaslisenssistä. Onko niille erillinen hinta ja voiko laskuttaa lukuvuosittain?
Veneessä on teidän autopilotti vuosimallia 2001, ja hankin juuri uuden plotterin. Miten nuo kaksi kytketään, vai onko ohjainyksikkö pakko vaihtaa?
Nosturin radio-ohjain on alkuperäinen, nosturi 1995. Haluaisin toisen ohjaimen varalle. Tehdäänkö niitä enää?
Apteekkimme hyllyrobotti on kymmenvuotias ja palvelee hyvin. Lukeeko se uudet 2D-koodit, jos vaihdetaan pelkkä lukija?
Milloin seuraava pääversio julkaistaan? Pohdin vain, kannattaako nyt ostaa vai odottaa, me ollaan yhä kolmosessa.
`,
};
