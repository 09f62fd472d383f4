import type { PhraseLines } from '../training-phrase.js';

export const finnish: PhraseLines = {
  complaint: `
Kuinka monta kertaa tämä pitää vielä selittää?
Aikooko kukaan soittaa takaisin tässä kuussa?
Kuka maksaa ne kaksi menetettyä päivää?
Testaatteko te mitään ennen kuin lähetätte?
Miksi maksan käynnistä, jolla ei korjattu mitään?
Osaatteko kertoa, miksei meille ilmoitettu etukäteen?
Tätäkö te kutsutte tueksi?
Mistä me oikein teille maksamme?
Sietäisittekö itse tällaista?
Pitääkö mennä lakimiehelle, että saa hyvityslaskun?
Miksi joka laskussa on jotain mitä ei ole tilattu?
Kone on siis liian vanha varaosille muttei huoltomaksulle?
Kilpailijanne vastasi tunnissa. Teiltä meni yhdeksän päivää.
Lähetin kuvat, lokit ja videon. Takaisin tuli linkki usein kysyttyihin.
Asentajanne lähti kymmenen minuutin jälkeen ja laskutti puoli päivää.
Maksamme isosta paketista ja saamme pienen nopeuden.
Vielä yksi vakiovastaus, niin kirjoitan toimitusjohtajallenne.
Koulutus oli kaksi tuntia kalvojen ääneen lukemista.
Neljä osastoa puhelimessa ja jokainen syyttää seuraavaa.
Se toimi, kunnes te "paransitte" sitä.
Pidin yrityksestänne oikeasti joskus.
Lopettakaa myyminen ja korjatkaa se mitä ostin.
Yksikään antamistanne päivistä ei ole pitänyt.
Laatikko tuli puolityhjänä ja se on jo toinen.
Hinta viidenneksen ylös ja kaksi toimintoa pois.
Edes anteeksipyyntöä olisin odottanut.
Onko firmassanne yhtään ihmistä?
Lukeeko kukaan mitä kirjoitan?
Viisi tähteä? Ensin viisi laitetta jotka toimivat.
Asentajanne tupakoi pannuhuoneessa eikä siivonnut jälkiään.
Ohjeen on kääntänyt joku joka ei osaa kumpaakaan kieltä.
Laskussa 480, siitä 210 "käsittelyä". Silkkihansikkainko?
Teltta tuli häitä seuraavana päivänä.
Laatu alas, hinta ylös, väki vaihtuu. Muuten hyvin.
Kuvassa oli kahva. Tuotteessa ei ole.
Silikonia seinillä ja reiät vinossa, harjoittelijakin osaa paremmin.
Annoitte yksityisen numeroni toiselle asiakkaalle. Selittäkää.
Kuka keksi poistaa tallennusnapin?
Tein lopulta itse, kun ohjeessa oli kolme virhettä.
Meille tyrkytettiin kallein malli. Naapurilla on halvin eikä mitään murheita.
Puolet hedelmistä oli mössöä.
En yleensä valita, mutta eväät olivat vanhentuneet.
Asensitte väärän pumpun ja minunko pitää maksaa oikea?
Saan muistutuksia laskusta joka on maksettu huhtikuussa.
Viimeisen viestinne sävy ei ollut asiallinen.
Onnea uusien asiakkaiden etsintään tuolla asenteella.
Olen ollut kohtelias kuusi viikkoa.
Koko osasto kiroaa ohjelmaa, joka päivä.
Tätäkö sanotte "pieneksi bugiksi"? Se poistaa merkintäni.
Pelkkiä lupauksia keväästä asti.
Ainoa mikä tulee ajallaan on lasku.
Ilmoitamme teistä toimialaliittoon.
Haluan esimiehenne nimen.
Yhä rikki. Yhä ei ketään. Yhä maksamme.
Kolmas viikko kun vuokraamme korvaavaa omaan piikkiin.
Kukaan ei sanonut että vanha versio lakkaa. Mukava maanantai.
Melkoinen pettymys.
Pakkaajan pitäisi hävetä.
Lupasitte 99,9 prosenttia. Oltiin 96:ssa. Missä hyvitys?
Noin iso talo eikä saada yhteen viestiin vastattua.
Onnistuitte taas tekemään yksinkertaisesta vaikeaa.
Seitsemän viestiä, seitsemän nimeä, nolla vastausta.
Tämä ei ole se mitä myyjä näytti.
Väkeni kieltäytyy käyttämästä tätä.
Miksi minä olen teidän testaajanne?
Luotimme teihin ja annoitte asian maata kuukauden.
Lasku on väärin neljättä kuukautta putkeen.
Kollegasi löi luurin korvaan.
Olisi mukavaa jos joku lukisi kerrankin koko viestin.
Kolme käyntiä yhden ruuvin kiristämiseen.
Onko tämä teistä hyväksyttävää tällä hinnalla?
`,
  cancellation: `
Kuinka paljon etukäteen teille pitää ilmoittaa jos halutaan pois?
Mitä meille maksaa, jos lähdemme ennen kauden loppua?
Kenelle puhun tilimme sulkemisesta kokonaan?
Voimmeko palauttaa laitteet nyt ja maksaa vain käytetystä ajasta?
Riittääkö sähköposti huoltosopimuksen päättämiseen?
Saanko loppuvuoden osuuden takaisin, jos lopetan nyt?
Hyvitättekö käyttämättömät kuukaudet, jos joku lähtee kesken?
Kuinka nopeasti saatte ne kaksi korjaamoa pois sopimukselta?
Voitteko vahvistaa kirjallisesti, ettei maaliskuun jälkeen veloiteta mitään?
Olenko vielä neljäntoista päivän sisällä? Laite lähtisi takaisin.
Missä on nappi, josta maksaminen loppuu? Olen etsinyt joka paikasta.
Mikä on aikaisin päivä, jolloin olemme tästä ulkona?
Pääseekö kuun lopussa takaisin ilmaiseen versioon?
Miten varmistan, ettei tämä jatku itsestään tammikuussa?
Uutta tilauslomaketta ei tarvitse lähettää, menemme niiden toisten kanssa.
Ensi vuonna hoidamme tämän itse. Mitä tarvitsette meiltä lopettamista varten?
Voisiko paikkojen määrän puolittaa? Suurin osa on lähtenyt.
Pääsemmekö viimeisistä kahdeksasta kuukaudesta, jos joku ottaa leasingin?
Haluamme kaikki tietomme ulos, uusi toimittaja aloittaa toukokuussa.
Yhtiökumppanini kuoli ja suljen korjaamon, miten sopimuksen käy?
Hallitus äänesti uutta kautta vastaan.
Pitäkää tätä viestiä irtisanomisena.
Ottakaa premium pois, emme koskaan päässeet alkuun sen kanssa.
Liian kallis meidän käyttöön, joten annamme sen mennä umpeen.
Sulkekaa asiakkuutemme ja lähettäkää loppulaskelma.
Emme tule enää tilaamaan teiltä.
Mitä tiedoillemme tapahtuu, kun emme ole enää asiakkaita?
Tämä jää valitettavasti viimeiseksi kaudeksemme teillä.
Ei kiitos jatkolle.
Haluamme lopettaa vuosipäivänä.
Kenelle irtisanominen osoitetaan?
Saitteko kirjeemme 2. päivältä? Tämä ei saa jatkua itsekseen.
Kesästä alkaen emme ole asiakas. Miten lopetus hoidetaan?
Poistakaa paperirullien vakiotilaus.
Emme halua viikkotoimitusta enää.
Voisiko joku hakea kahvikoneen? Ostimme oman.
Vetäydymme toisesta koneesta. Onko liian myöhäistä?
Ensi vuoden tarve: nolla.
Hyvä niin kauan kuin kesti, mutta löysimme kaiken kattavan paketin.
Loppuuko tilaus itsestään kun kortti vanhenee? Se sopisi meille.
Miten toimitaan kun palvelua ei enää haluta?
Tilasimme vahingossa emmekä halua kumpaakaan. Miten se puretaan?
Muutan ulkomaille ja luovun toimistosta. Mitä tehdään että kaikki päättyy siististi?
Vuokralainen lähti, joten hälytyslinjaa ei tarvita.
Konsernilla on oma puitesopimus, joten meidän raukeaa heinäkuussa.
Peräännymme latauspylväiden tilauksesta.
Autatteko siirtämään tuotteet ja kuvat toiseen kauppa-alustaan?
Nuoret ottivat vetovastuun ja valitsivat toisen.
Kolme neljästä laitteesta pois laskulta.
Tiputamme yhteen lisenssiin. Mistä alkaen?
Vastatarjousta ei tarvita, päätös on tehty.
Kone on romutettu, samoin sopimus saa loppua.
Haluan tästä ulos. Siinä se.
Miten perun maksullisen tason?
Pilotti loppuu tähän, henkilöstö ei tykännyt.
Lopettakaa tilauksemme, kiitos.
Haluan irtisanoa sopimuksen.
Irtisanomme täten sopimuksen.
Lopetamme kokonaan. Ei taukoa.
Vien tämän talon sisälle, milloin viimeistään pitää ilmoittaa?
Irtisanomisaika taisi olla kolme kuukautta, aloitetaan tästä päivästä.
Puoli porukkaa lähti, joten paikkojakin saa vähentää.
Poistakaa meidät kaikesta, kiitos.
Millä sivulla voi erota?
Emme ota jatkoa.
Älkää antako tämän jatkua.
Sopimus saa loppua kun loppuu, uutta emme allekirjoita.
Mitä papereita päättämiseen tarvitaan?
Haluan jättää irtisanomisen kahdesta kopiokoneesta.
Pääkonttori haluaa meidät pois kaikista muista järjestelmistä kuin omistaan.
Voiko vuosimaksun palauttaa? Lopetimme maaliskuussa.
Kausi on ohi ja niin on vuokrakin.
Mitä veloitatte jos palautamme trukit etuajassa?
Ilmoittakaa kun tilaus on lopetettu.
`,
  emergency: `
Saatteko venttiilin kiinni sieltä päin? Säiliö tulvii yli eikä lähelle pääse.
Mihin numeroon yöllä soitetaan? Navetan tuuletus on poissa ja eläimet läähättävät.
Miten hihna pysäytetään? Hänen hihansa on siinä kiinni.
Onko teillä mitään kopiota? Koko arkisto on mennyt.
Voitteko lukita kaikki tilimme heti? Vieras on sisällä sähköpostissamme.
Tietääkö kukaan miten jarru vapautetaan? Kaksi miestä roikkuu korissa.
Ovatko lukemat väärin vai onko kattilassa todella 14 baaria?
Mitä sanomme lääkäreille, yksi meistä hengitti puhdistusainettanne?
Laturista tulee savua eikä se sammu.
Kassajärjestelmä on ollut nurin avaamisesta asti ja kauppa on täynnä.
Varastossa ei liiku mikään, yhdeksänkymmentä rekkaa seisoo ulkona.
Lähetimme potilaskirjeet vääriin osoitteisiin, kaikki.
Annostelupumppu kävi koko yön ja kalat kelluvat vatsa ylöspäin.
Hissi on kerrosten välissä ja vanha rouva sisällä.
Koko osasto ilman valvontaa, vastatkaa puhelimeen.
Suojus lensi irti käydessä ja pala meni pään ohi.
Pieneni nielaisi pariston kaukosäätimestä, mitä siinä on?
Kurkkua polttaa paketin avaamisen jälkeen enkä saa kunnolla henkeä.
Räjähdys maalivarastossa, kahdella palovammoja, missä pääventtiili on?
Kirjanpito maksoi väärän laskun teidän nimissänne, voiko sen pysäyttää?
Yhdeksän vuoden tuotantotiedot lukukelvottomia levyrikon jälkeen ja tarkastaja tulee huomenna.
Joku on siirtänyt rahaa asiakasvaratililtä yöllä pankkiyhteytenne kautta.
Vieraita miehiä alueella, kamerat spreijattu, lukitkaa portit!
Mylly käynnistyi kun mies oli sisällä siivoamassa.
Maalaamossa paloi, sammutettu, mutta ohjaus on märkä. Voiko kytkeä?
Dialyysissä ei ole vedenpainetta.
Neljäkymmentätuhatta kanaa eikä yhtään puhallinta.
Kaikki potilasnimet näkyvät julkisesti sivulla.
Varmuuskopio oli samalla koneella. Nyt kaikki on salattu.
Nosturi ei tottele pysäytystä.
Hätäpuhelimemme ei yhdisty.
Palvelin kuollut, palautus epäonnistuu, avaamme kahden tunnin päästä.
Teline on siirtynyt ja ihmisiä on päällä.
Viemäri nousee ja pumppu on hiljaa.
Rokotekaappi näyttää plus kuutta ja nousee.
Sähkömies sai kaapista iskun, ambulanssi on täällä.
Trukin jarrut katosivat, melkein osui lapseen.
Emme saa yhteyttä yhteenkään palvelimeen ja klinikka avaa kymmenen minuutin päästä.
Lämmittimenne vieressä haisee kaasulle.
Purunpoisto palaa.
Kaikki asiakkaamme näkevät toistensa laskut.
Portti putosi kuljettajan päälle.
Koko kylän vesipumput pysähtyivät juuri.
Tunkeutuja poistaa virtuaalikoneita yksi kerrallaan.
Lehmä ei pääse robotista ja se käy yhä.
`,
  distress: `
Mieheni kuoli viime viikolla enkä tiedä miten mikään tässä toimii.
Lääkärit antoivat kolme kuukautta, olkaa kärsivällisiä.
Jouduimme eilen hakeutumaan konkurssiin enkä tiedä miten palkat maksetaan.
En jaksa enää, en ole nukkunut viikkoon.
Tyttäremme on teholla enkä pysty hoitamaan tilauksia.
Anteeksi myöhäinen vastaus, hautasimme veljeni maanantaina.
Minulta löytyi kasvain ja olen pitkään poissa.
Olemme menettämässä tilan ja kaiken mitä vanhempani rakensivat.
Puolet meistä on irtisanottu ja istun täällä yksin.
En rehellisesti näe enää ulospääsyä.
Vaimoni tekee kuolemaa ja minun on hoidettava asiat nopeasti.
Pankki jäädytti kaiken, en tiedä miten jatkaa.
Voimani ovat aivan lopussa.
Menetin poikani. Älkää soittako hetkeen.
Pesänhoitaja ottaa maanantaina, olemme lopussa.
`,
  opt_out: `
Poistakaa minut postituslistaltanne.
En halua enää tarjouksia, vain apua.
Ei enää myyntipuheluita, kiitos.
Lopettakaa päivitysten mainostaminen minulle.
Kiellämme tietojemme käytön markkinointiin.
Vastatkaa vain kysymykseen, en aio ostaa mitään.
Älkää enää ottako yhteyttä kampanjoiden merkeissä.
Emme halua mainoksia.
Jättäkää minut rauhaan lisämyynniltä.
Sanoin jo ei päivitykselle, älkää ottako enää puheeksi.
Ei mainoksia, kiitos.
Tarvitsen apua, en myyntipuhetta.
Poistakaa numeroni soittolistalta.
`,
  harmless: `
Olemme muuttaneet, maanantaista alkaen osoite on Myllytie 12.
Varatkaa meille vuositarkastus viikolle 22.
Sama tilaus kuin viimeksi, mutta harmaana.
Lasku pitää tehdä emoyhtiömme nimiin.
Uusi ostajamme on Amina Berg, lisätkää hänet jakeluun.
Toimitus tuli aamulla, kaikki mukana.
Tarjous hyväksytään, antaa mennä.
Kaksi harjoittelijaamme tulee syksyllä kurssille.
Kokeilen betaa mielelläni, jos mahtuu.
Meillä on vuototestipenkki ja tarvitsemme siihen uudet liittimet.
Korjaus toimii, kiitokset tekijälle.
Käytämme 40 % enemmän tilaa kuin viime vuonna, olisi aika seuraavalle koolle.
Vanha pumppu kuoli lopulta 19 vuoden jälkeen, tarvitsemme nykyisen mallin.
Asiakas perui tilauksensa meiltä, miten kirjaan tavaran takaisin varastoon?
Pitää päättää istunto, jonka työkaveri jätti auki päätteelle.
Mikä paloluokka sammuttimella pitää olla laturin vieressä?
Käytävän hätävalo tarvitsee uuden akun, mikä tyyppi?
Miten mitätöin kuitin, joka lyötiin kahdesti?
Tuleeko ensiapulaukun mukana seinäteline?
Mihin kirjaan oman asiakkaamme valituksen järjestelmässä?
Voiko kaatuneen tuonnin jatkaa vai alkaako alusta?
Ohjauskaapin avain on hukassa, paljonko uusi maksaa?
Perjantain paloharjoitukseen haluamme laukaista hälytyksen itse. Miten?
Poistin vahingossa testikansion, ei haittaa, mutta onko roskakoria?
Kuinka kauan perutut varaukset näkyvät listassa?
Vakuutusyhtiö kysyy mitä tapahtuu jos jäähdytys pettää. Onko teillä siitä paperia?
Maanantaisin hieman hidasta kun kaikki kirjautuvat. Auttaisiko isompi paketti?
Viiden käyttäjän raja on täynnä, miten saamme lisää?
Vienti ulottuu vain 10 000 riviin, onko versiota ilman rajaa?
Toistuvat laskut olisi hyvä. Onko jossain paketissa?
Jatkaisimme pilottia kahdeksan viikkoa.
Miten kumoan yhteystietojen yhdistämisen?
Toimii taas, vika oli kaapelissa. Anteeksi vaiva.
Löytyi ohjesivuilta, antaa olla.
Se auttoi, kiitos.
Olen ensi viikon lomalla, Priya hoitaa tikettini.
Kollega lähtee perjantaina, hänen lisenssinsä siirtyy minulle.
Johto hyväksyi jatkon, mihin allekirjoitettu kopio?
Mietimme kahta lisävuotta. Paraneeko hinta?
Mitä tiedostoille kävisi jos joskus lähtisimme? Hallitus kysyy ennen allekirjoitusta.
Meillä ei ole vikaa, haluaisin vain tietää mitä keltainen nuoli tarkoittaa.
Voitko vahvistaa että allekirjoitettu sopimus tuli perille?
Maksumuistutukset kirjanpitoon eikä minulle.
Miten saan skannerin lopettamaan piippauksen?
Pieni toive: kuvat raahaamalla.
Voiko faksikentän poistaa? Kenelläkään ei ole enää.
Onko vuoden 2018 defibrillaattoriin elektrodeja?
Missä muutan painehälytyksen rajaa? Varoitus saisi tulla vähän aiemmin.
Ei tapaturmia tässä kuussa, mutta riippulukot loppuivat.
Mitä eroa on hopealla ja kullalla?
Tuleeko halvemmaksi jos kaikki viisi trukkia huolletaan samana päivänä?
Ampiaiset on pois puhallinkotelosta, joten asentaja voi tulla.
Saimme puomin itse käyntiin, käpy oli anturissa.
Ei kiirettä, punainen lippu oli vahinko.
Vanhan operaattorin sopimus loppui, ottaako reitittimenne numerot?
Mikä on uuden donglen toimitusaika?
Tarvitsisin liimasta näytteen ennen päätöstä.
Montako optiovuotta on jäljellä? Listaa varten.
Kartta näyttää varastomme joen väärällä puolella, kuka siirtää?
Kaikki tuli ehjänä perille, kiitos pakkaajille.
Voiko myöhemmin palata paikalliseen asennukseen jos otetaan nyt pilvi?
Vuokralainen irtisanoi, mihin merkitsen sen kiinteistöosiossa?
Onko palo-ovessa käsilaukaisu?
Tarvitsen rasvanpoistoaineen käyttöturvallisuustiedotteen.
Miten merkitsen tapauksen kriittiseksi omassa järjestelmässämme?
Iso kiitos Lenalle, selitti niin että minäkin ymmärsin.
Minkä kokoinen kompressori kahdelle asemalle?
Tila on 91 % täynnä, mikä on seuraava porras ja hinta?
Kaksi konetta on nyt toisessa hallissa, muuttakaa sijainti.
Voiko raportista jättää poistuneet tuotteet?
Olemme mielellämme referenssinä.
Tarjous huoltosopimuksesta kolmelle puristimelle.
Autoja on nyt 40, mikä paketti sopii?
Miten suljen kadonneen avainkortin?
Vika poistui uudelleenkäynnistyksessä, tiketin saa sulkea.
Emme ole lopettamassa, haluamme vain tietää mitä sopimukseen kuuluu.
Saisinko hinnaston?
Montako lavaa autoon mahtuu?
Voiko ajan siirtää torstaille?
Mikä on vaihteiston takuuaika?
Huomenta, tarvitsisimme kaksi patruunaa.
Onko esitettä englanniksi?
Miten lähetyslistaan saa allekirjoituksen?
Näkeekö kuka tietoa on muuttanut?
Mihin toinen puhelinnumero kirjataan?
Harjoittelijamme vierailisi mielellään tehtaalla.
Mikä kaapeli vaa'an ja tulostimen väliin?
Meillä on uusi logo, mihin sen lataan?
Kiitos kun hoiditte näin nopeasti.
Tilaisimme suuremman säiliön.
Onko teillä kokemusta leipomoista?
Vahvistattehan toimituspäivän.
Allekirjoitettu tarjous liitteenä.
Miten suljen valmiin projektin?
Tilaus: 3 kpl suodatin 4711, 2 kpl tiiviste, toimitus korjaamolle.
API-raja tuli täyteen, mitä voimme tehdä?
Harmi että pakettimme raja tuli taas vastaan ja tallennustila on täynnä.
API-kutsujen katto tuli kolmannen kerran tässä kuussa, onko pakettia jossa on enemmän?
Tarvitsemme lisää tallennustilaa, datamme on kolminkertaistunut keväästä.
Valitettavasti perustasossa ei ole tiimitoimintoja, ja meitä on nyt neljä.
Raportit ovat hidastuneet hieman datan kasvettua. Onko nopeampaa pakettia?
Vähän harmillista että vain yksi voi olla kirjautuneena, miten saamme toisen paikan?
Kone on nyt 12 vuotta vanha, mitkä osat kannattaisi vaihtaa ensin?
Törmäämme jatkuvasti rivirajaan, hieman turhauttavaa. Mitä vaihtoehtoja on?
Kiintiö on käytetty, paljonko seuraava taso maksaa?
Pumppu pysähtyi tänä vuonna kahdesti, joten haluaisimme yhden varalle.
Ohjelmisto on kahdeksan vuotta vanha ja hidastuu, mitä uudempi versio toisi?
En löydä miten taulun voi jakaa työkavereille.
Tuonti kestää nyt kaksikymmentä minuuttia, onko se normaalia 50 000 riville?
Kaipaamme kalenterinäkymää, onko isommassa versiossa?
Postilaatikko on 98 % täynnä, miten saan lisää tilaa?
Saisimmeko huoltosopimuksen? Vuodessa on tehty kolme korjausta.
Kaikki paikat on käytössä ja maanantaina aloittaa kaksi uutta.
`,
};
