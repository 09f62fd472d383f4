import type { ConceptPhrases } from '../concept-phrases.js';

export const finnish: ConceptPhrases = {
  injury: `
    loukkaantu*, loukkas*, vammoj*, vamma*, verta, vuotaa verta, verenvuoto, haava*, palovam*, poltti,
    syöpymä*, murtu* ~ käsi|jalka|kylki*, katkesi ~ käsi|sormi, tajut*, pyörty*, tuupert*, lyyhisty*,
    aivotärähdys, sähköisku*, puristui, puristu*, murskaantu*, amput*, menett* ~ sormen|käden|silmän, leikkasi
    sorm*, sormi ~ irti|poikki, huonovoint*, voi pahoin, pahoinvoint*, huimaa, oksent*, ei hengitä,
    hengenvaar*, sairaala*, teholla, teho osasto*, ambulanssi*, ensihoit*, ensiapu ~ nyt, nieli, nielaissut,
    nielaisi, myrkyty*, myrkkytieto*, lääkäri*, kohtauksen, sairauskohtau*
  `,
  death: `
    kuoli, kuollut, kuollu*, kuolee, kuolema*, kuolla, kuoleva*, menehty*, menehtyi, hautaja*, poistunut
    keskuudestamme, itsemurh*, hukku*, vainaja, surma*, tapaturma*, menetimme ~ kolleg*|työntekijä*, leski
  `,
  trapped: `
    jumissa, jäi jumiin|väliin|alle|puristuksiin|loukkuun|kiinni, jäänyt ~
    väliin|alle|puristuksiin|loukkuun|jumiin, juuttu*, loukussa, lukkojen takana, ei pääse ulos|pois, eivät
    pääse ulos, sisällä ~ mies|ihmisiä|henkilö, roikkuu, puristuksissa, hautautu*, alla ~ mies|ihmisiä
  `,
  fire: `
    tulipalo*, palaa, paloi, palo, syttyi, syttynyt, liekeissä, liekit, savu*, savua, kytee, räjäh*, kipinöi,
    kipinä*, sulanut, suli, käry*, palaneen haju*, ylikuume*, kuumenee, oikosulku, valokaari
  `,
  leak: `
    kaasu*, vuotaa, vuoto*, vuotanut, ammoniak*, kloori*, happo*, myrky*, myrkyll*, höyryt, häkä*, häkää,
    valuu, roiskuu, ruiskuaa, suihkuaa, saastu*, diesel*, metaani*, kemikaali*, halkesi, halkeaa, repesi,
    päästö*
  `,
  flood: `
    tulva*, tulvii, veden alla, vesivahin*, vettä ~ tulee|katosta|lattia|kellari*|palvelin*, vesi ~
    nousee|tulee, kastu*, kastellut, myrsky*, salama*, ukkonen, maanjäristys, sortuma, katto ~ vuotaa|romahti,
    uivat
  `,
  pressure: `
    ylipaine*, paineessa, pullistu*, liian kuuma*, lämpötila ~ nousee|laskee, nousee ~ koko ajan|nopeasti,
    hallitsematto*, ei saada ~ pysähtymään|kiinni|auki|pois, ei saa ~ kiinni|auki|pysäytettyä, ei aukea, ei
    sulkeudu, ei pysähdy, ei lopeta, jarru* ~ pettiv*|petti|eivät|ei, jäätyy, sulaa, lämmen*, viileää ~ ei
  `,
  collapse: `
    sortu*, romaht*, halkeama, kaatui, kaatunut, kaatumassa, putosi, pudon*, putoaa, putoami*, irtosi,
    irronnut, petti, pettänyt, katkesi, katkennut, murtui, törmäsi, törmä*, suistui, ajoi seinään, rysähti
  `,
  moved_by_itself: `
    itsestään, omia aikojaan, varoittamatta, yhtäkkiä, äkkiä, lähti ~ liikkeelle|käyntiin, käynnistyi ~
    itsestään|kesken|vaikka, hätäseis* ~ ei|toimi|toiminut|reagoi, suoja* ~ auki|ohitettu|puuttuu|petti,
    turvapiiri*, turvalaite* ~ ei|petti|ohitettu, turvaportti, valoverho, työsuojelu*
  `,
  animals: `
    lehm*, karja*, porsa*, sikala, sikoj*, siat, emakko*, kanat, kanoja, kanala, broileri*, vasik*, hevos*,
    kalat, eläimet, eläimiä, eläin*, navetta, navetassa, lypsy*, lypsyrobot*
  `,
  people_at_risk: `
    potila*, lapsi, lapsen, lapset, lapsia, vauva*, hoitaja*, leikkau*, leikkaussali*, hoivakod*, asukas,
    asukkaat, vanhuk*, pyörätuoli*, kuski*, kuljettaja*, työntekijä*, työkaveri*, kaveri ~ jäi|sai|on,
    asentaja*, mies ~ alla|sisällä|jäi, nainen, poika, poikani, tyttäre*, väki, väkeä, ihmisiä ~
    sisällä|jumissa
  `,
  authorities: `
    poliisi*, pelastuslaito*, palokun*, evakuo*, evakuoitu, aluehallinto*, avi, tietosuojavaltuut*, syyttäj*,
    hätäkesk*, 112, onnettomuustutkin*, pommiuhka*, pommi, ase*, aseistau*, uhkaus*, uhkaa, uhkaillaan, uhka,
    ryöst*, ryöstö*, panttivan*, murto, murtaudu*, murtauduttu, varast*, varas, varkau*, tunkeutuj*
  `,
  breach: `
    hakker*, lunna*, lunnasvaatimus, kirist*, haittaohjelm*, virus*, kalaste*, tietomur*, tietovuoto*,
    tietoturva*, salattu, salannut, bitcoin*, hyökkä*, palvelunesto*, tunkeutu*, tuntematon ~
    ip|käyttäjä|tunnus|kirjautu*, vieras ~ käyttäjä|tunnus|nimi, joku ~
    kirjautunut|sisällä|päässyt|pääsi|salasan*, salasanat ~ vaihdettu, vuotanut ~ tieto*|verk*, vuotaneet,
    vääri* ~ ihmis*|henkilö*|asiakk*|vastaanottaj*|potila*, toisten ~ tiedot|tietoja, muiden ~
    asiakkaiden|tiedot|tietoja, henkilötie*, henkilötunnu*, hetu*, salassa pidettäv*, gdpr, varastettu, päästy
    sisään, kaapattu, kaapat*
  `,
  data_lost: `
    kaikki ~ poissa|kadonnut|kadonneet|hävinnyt|hävisi|tyhjä|poistettu|katosi|mennyt, tiedot ~
    kadon*|hävin*|poissa|hävisi*|katosi*|menet*, katosi, katosivat, kadonnut, kadonneet, hävisi, hävinnyt,
    hävinneet, menetimme, menetetty, menetett*, poistin ~ vahingossa|koko|kaikki, poistui* ~
    vahingossa|kaikki, ylikirjoit*, korruptoi*, varmuuskopio* ~
    tyhjä|ei|epäonnistu*|puuttuu|puuttuv*|rikki|löydy, tietokanta ~ tyhjä|poissa|rikki|kadon*|hävin*, kanta ~
    tyhjä|hajo*|rikki|poissa, palautt* ~ tiedot|data*, tyhjää, ei löydy mistään, lopullisesti
  `,
  down: `
    on alhaalla, alhaalla, on nurin, nurin, on kaatunut, kaatui, kaatunut, seisoo, seisovat, seisahtu*,
    pysähty*, pysähtyi, pysähdyks*, tuotanto, tuotannon, tuotantokatko*, katko*, käyttökatko, ei käynnisty, ei
    mene päälle, ei toimi ~ mikään|enää|ollenkaan, mikään ei ~ toimi|käy, ei pääse ~ kirjautu*|sisään|kukaan,
    kukaan ei pääse, emme pääse, jumittu*, jumissa, jäätyi, jäätynyt, musta ruutu, mustana, ruutu ~
    musta|pimeä, sähkökatko*, sähköt ~ poikki|meni|katkesi, pimeänä, pimeni, sammui, sammunut, sammuivat,
    tavoittamattom*, offline, poikki, mykkänä, hiljaa, koko ~ linja|tehdas|järjestelm*|verkko|talo, yksikään,
    lamaantu*, lamassa, tukossa
  `,
  mass_error: `
    veloitettu ~ kahteen|kahdesti|tupla*, kahteen kertaan, kahdesti, palkat, palkka*, palkkalaskel*, maksut ~
    väärin|kahteen, lähetti ~ kaikille|väärille, lähti ~ kaikille|väärille, hinnat ~ nolla*
  `,
  urgency: `
    kiire, kiireell*, kiireesti, hätä, hätätilanne, hätätapau*, heti, välittömästi, nyt, nyt heti, apua,
    auttakaa, sos, onko siellä ketään, onko ketään, onko kukaan, joku ~ luuriin|vastaa*|siellä, soittakaa,
    soita, soitatte ~ heti, nopeasti, äkkiä, joka minuutti, minuutin päästä, tunnin päästä, tuntia aikaa, tänä
    iltana, tänä yönä, juuri nyt, parhaillaan, kriittinen, mitä teen, mitä teemme, mitä tehdään, mitä me
    tehään, mitä nyt, emme tiedä mitä, en tiedä ~ mitä|keneen|miten, kesken
  `,
  despair: `
    itken, itke*, itku*, kyynel*, paniik*, epätoivo*, hajoan, romahda*, hermoromahdu*, en jaksa, en kestä, en
    pysty, konkurssi*, maksukyvyt*, ulosot*, velkoj*, velat, perikat*, menetän kaiken, menetämme kaiken, en
    saa nukutuksi, en ole nukkunut, pelkään, peloissa*, pelottaa, kauhu*, painajai*, tärisen, vapisen, pyydän
    pyydän, sydänkohtau*, aivoinfarkt*, syöpä*, lomaute*, irtisanottu, loppuun
  `,
  scale: `
    koko, kaikki, kaikilla, kaikilta, kaikkien, jokainen, joka ikinen, kukaan, yksikään, satoja, sadat,
    tuhansia, tuhannet, kymmeniä, jono*, jonossa, odottaa ~ ihmis*|asiakk*|potila*, ihmistä, kaikissa ~
    myymäl*|toimipist*|kaupo*
  `,
  end_it: `
    irtisano*, irtisanom*, irtisanoi*, irtisanottu, päättä* ~ sopimu*|tilau*|yhteistyö*, päätetään, päättää,
    päättämi*, päättyy, päätettyä, päätökseen, lopetta*, lopettaa, lopetamme, lopetetaan, lopetan, lopetus*,
    lopettaminen, loppuu, loppu, purkaa, puretaan, purkakaa, purku, purkamaan, peru*, perua, perutaan,
    peruutta*, peruuttaa, keskeyttä*, eroa, erota, eroamme, erotaan, lähteä ~ pois|kesken, lähdemme, lähdetään
    ~ pois|kesken, lähdössä, pois ~ sopimuk*, sopimuksesta ~ pois|ulos|eroon|irti, irti ~ sopimuk*, pääsee ~
    eroon|irti|pois, pääsemme ~ eroon|irti|pois, päästä ~ eroon|irti|pois, eroon teistä|tästä|tilau*|sopimu*,
    luovu*, luopua, luovumme, vetäydy*, jätetään ~ käyttämättä|pois, jättää pois, jää pois, jättäyty*, tämä
    oli tässä, oli nyt tässä, tässä, hyvästi, näkemiin, kiitämme, emme jatka, ei jatketa, ei jatkoa, en jatka,
    emme enää, alasajo*, ajetaan alas, sulkea, sulkekaa, suljetaan, lakkaut*, lakkaa, poistakaa ~
    meidät|tili*|kortti*, poistetaan ~ tili*, lopettakaa ~ veloit*|tilau*
  `,
  no_renewal: `
    ei ~ uusi*|jatke*|uudiste*|jatketa|uusita, emme ~ uusi*|jatka*|uudista, uusiutu* ~ pois|ei|est*|päältä,
    automaattinen uusi*|jatku*, automaattinen uusiutuminen, sopimuskau*, kausi, kauden ~ jälkeen|päätty*|lop*,
    umpeutu*, raukea*, määräaikai*, optiovuo*, optiokau*, optio*, jatkokau*, uutta kautta, toista vuotta
  `,
  other_supplier: `
    kilpailij*, toinen|toiselle|toisen|uusi|uuden|uudelle|muu|muita ~
    toimittaj*|järjestelm*|ohjelm*|vaihtoeht*|operaattor*|kumppani*, vaihdamme, vaihdetaan, vaihtaa ~
    toimittaj*|järjestelm*|palvelu*, vaihto ~ toiseen, siirrymme, siirrytään, siirtyä ~
    kilpail*|toiseen|muual*, siirtyy, muualle, muualta, toisaalle, toisaalta, itse ~ tekem*|hoida*, omaan
    järjestelm*, vaihtoehto*, valitsimme, valinneet, valitsi, halvem*, edullisem*, puolet halvem*, parempi
    tarjous, kilpailut*, suoraan tehtaalta, emoyhti*, konserni*, uusi operaattori
  `,
  no_need: `
    ei enää ~ tarvi*|käyt*|tarvet*, emme ~ tarvitse|käytä|enää, en ~ tarvitse|käytä, ei tarvita, ei ole
    tarvetta, ei ole käyttöä, tarvetta ~ ei|enää, tarve ~ loppu*|poistu*|päätty*, käyttämättä, turha*,
    tarpeeton, tarpeettom*, ylimääräi*, pärjäämme ilman, pärjätään ilman, ei meitä varten, emme halua ~
    enää|jatkaa|sitoutua, en halua ~ enää|jatkaa, ei kiinnosta
  `,
  closing_down: `
    lopettaa ~ toimin*|liikk*, lopetan ~ toimin*|yrity*|liike*, lopetamme ~ toimin*, toiminta ~
    päätty*|loppuu|lopete*, toiminimi* ~ lop*, suljemme, suljetaan ~ toimip*|myymä*|kontto*, eläk*,
    eläkkeelle, myyty, myin, myimme, myydään ~ yrity*|tila|kone, fuusio*, yritysosto, ostettu, uusi omistaja,
    uudet omistajat, emoyhtiö*, selvitystil*, irtisanottiin, yt neuvot*, lähtee ~ kontto*|porukka*, projekti ~
    päätty*|ohi|valmis, valtakirja
  `,
  reduce: `
    pienentää, pienennä*, pienem*, vähentää, vähennä*, karsi*, karsia, alentaa ~ tas*|paket*, alemma*,
    alaspäin, vähemmän ~ käyttäj*|lisenss*|paikk*, pois ~ lisäos*|modul*|laskulta|käyttäj*, lisäosa* ~ pois,
    ilmaisversio*, ilmai*, halvin, perustaso*, säästö*, säästää, säästämme, säästökuur*, turhia kuluja, kuluja
    pois, tauko*, tauolle, jäädyttää
  `,
  running_contract: `
    tilau*, sopimu*, sopimus, jäsenyy*, tili, tilin, tilimme, tunnukset, leasing*, vuokra*, lisenssi*,
    kokeilujak*, kokeilu*, pilotti*, huoltosopimu*, ylläpitosopimu*, suoravelo*, palvelu, palvelun, palvelua,
    yhteistyö*, asiakkuu*, puitesopimu*, kuukausimaksu*
  `,
  hand_back: `
    poista* ~ tili*|tiedot|kaikki|meidät, tili ~ kiinni|sulj*|poist*, sulkea ~ tili|tunnuk*, tunnukset ~
    sulkea|kiinni|pois, viimeinen lasku|maksu|päivä, loppulasku*, loppuselvit*, loppusumma, noutaa ~
    kone*|laitte*, noutakaa, noutopäiv*, palautamme, palautta* ~ laitte*|kone*, lähetämme takaisin, rahat
    takaisin, hyvity*, sakko*, sanktio*, sopimussakko*, irtisanomisaik*, aikaisintaan, lunastushin*, milloin ~
    irti|pois|päättyy, miten ~ irti|pois|lopet*|peru*|irtisano*|päästä|eroon, kuinka ~
    irti|lopet*|peru*|päätet*, vahvista* ~ irtisano*|päätty*|lopet*|pois, kirjallisesti, peruuttamisoike*,
    älkää ~ veloittako|lähettäkö|laskuttako, ei saa ~ veloittaa|uusia
  `,
  farewell: `
    kiito* ~ vuosi*|yhteistyö*|ajasta|tähänasti*, kiitämme, kiitos kaikesta, hyvää jatkoa, valitettavasti,
    ikävä kyllä, pahoitellen, raskain sydämin, olemme päättäneet|päätyneet, ollaan päätetty, on päättänyt,
    päätimme, päätös*, päätettiin, hallitus ~ päätti|päättänyt, johto ~ päätti|päättänyt, johtoryhmä,
    tammikuu*, joulukuu*, vuoden ~ lopussa|vaihteessa|vaihteeseen|lopulla|loppuun, vuodenvaihde*, kuun ~
    lopussa|vaihteessa|loppuun, alkaen, lukien, jatkossa, ensi ~ kuu*|vuon*|kaud*, kauden lopussa, tähän
  `,
  legal_terms: `
    täten, mukaisesti, pykälä*, kohdan, ehtojen, sopimusehto*, sopimusrikko*, olennai*, kirjallinen,
    kirjalli*, kirjatulla, virallinen, virallise*, kauppalaki, kuluttajansuojala*, tietoonne, ilmoitamme,
    ilmoitan, sopimuksen
  `,
  anger: `
    ei ole hyväksyttävää, hyväksyttäv*, hyväksy, kelvo*, ala arvois*, skandaali*, häpeä*, häpeäl*, hävytön,
    naurettava*, naurettav*, järkyttävä*, järkyttäv*, törke*, törkeää, uskomaton*, käsittämät*, surkea*,
    surke*, kamala*, kauhea*, hirve*, toivoton, hyödyt*, arvoton, roska*, paska*, perkele*, saatana*, helvet*,
    vittu*, hitto*, pirun, idioot*, amatöör*, osaamat*, pahin, huonoin, raivoi*, vihai*, vihasta*, suuttu*,
    suututta*, ärsyt*, ärsyttä*, turhaut*, kyllästy*, täynnä, saanut tarpeekseni, tarpeeksi, riittää, nyt
    riitti, mitta täynnä, kärsivälli*, röyhk*, julke*, huijau*, huijaa*, petos*, ryöstö*, vitsi*, pelleily*,
    sirkus*, farssi*, sekamelska*, sotku*, kaaos*, kaaottinen, katastrof*, rahasty*, ei vetele, pilkka*,
    pilkkaa, pöyristyt*
  `,
  disappointed: `
    petty*, pettymy*, pettynyt, tyytymät*, emme ole tyytyväi*, en ole tyytyväi*, odotimme ~ parem*|enem*,
    odotin ~ parem*|enem*, kadu*, kaduttaa, luottamu*, luottamus ~ meni|men*|poissa, menettä* ~ luottam*,
    huono*, huonosti, en suosittele, emme suosittele, ei enää ikinä, ei koskaan enää, sääli, surullis*,
    harmi*, harmitta*, rehellisesti sanottuna, totta puhuen, täytyy sanoa, pakko sanoa, kaikella
    kunnioituksella, suoraan sanottuna, koetukse*, aikaisemmin ~ parem*, ennen ~ parem*
  `,
  again: `
    taas, jälleen, jälleen kerran, uudestaan, toinen kerta, kolmas kerta, neljäs kerta, viides kerta, toista
    kertaa, kolmatta kertaa, neljättä kertaa, kerta, monennen kerran, monesko, edelleen, yhä, vieläkään, vielä
    ~ ei, jatkuvasti, toistuvasti, aina, joka kerta, joka ~ viikko|kuukausi|kuu, sama* ~
    vika*|ongelma*|vastau*|virhe*|tiiviste, kahdesti, kolme ~
    kertaa|viikkoa|kuukautta|käyntiä|asentajaa|sovittua, neljä ~ kertaa|viikkoa|kuukautta|käyntiä, viisi ~
    kertaa|viikkoa|kuukautta, kuusi ~ kertaa|viikkoa|kuukautta, viikkokausia, kuukausia, viikkoja, monta
    kertaa, kuinka kauan, kuinka monta ~ kertaa, kuinka usein, peräkkäin, montako ~ kertaa, maaliskuusta,
    tammikuusta, helmikuusta, huhtikuusta, toukokuusta, kesäkuusta, heinäkuusta, elokuusta, syyskuusta,
    lokakuusta, viime ~ vuodesta|kuusta, toinen ~ joulu|kesä
  `,
  waiting: `
    odotan, odotamme, odottanut, odottaneet, odotettu, odotin, odottelin, odottelu*, jonotin, jonotettu,
    jonotus*, kukaan ei ~ vasta*|soit*|tiedä|välit*|tul*|ota, ei ~
    vastausta|vastattu|vastata|soitettu|kuulunut|tullut|kuulu, ei kuulu, hiljai*, hiljaisuus, sivuute*, ei
    saapunut, ei tullut, ei ilmestynyt, oharia, ohari*, ei näkynyt, myöhässä, myöhästy*, viivästy*, viive*,
    karhu*, pompot*, pallotel*, juoksut*, tiketti ~ sulje*|auki|pompot*, suljitte, vastaamat*, jonossa ~
    minuut*|tunti*
  `,
  broken_promise: `
    lupasi*, lupasitte, luvat*, luvattu, lupau*, lupailtu, takasi*, sanottiin, sanoitte, kerrottiin, myytiin ~
    meille, mainost*, mainoks*, esitte*, piti ~ olla|toimia|tulla|saapua, muka, väitetä*, väitätte, väitti,
    niin sanottu, myyjä*, myyjänne, harhaanjoht*, harhaut*, valehte*, valhe*, valehdel*, petkut*, piilokulu*,
    pienellä präntä*, kysymättä, ilmoittamatta, ilman ~ lupaa|varoitusta|ilmoitusta|suostumusta, ei ~
    sovittu|tilattu|hyväksytty, sovittu, sovittiin
  `,
  blame: `
    teidän ~
    asentaj*|tekni*|myyj*|kuljettaj*|asiakaspalvel*|tuki|tuen|firma|chatbot|osasto|päivity*|laatu*|kone*,
    asentajanne, asiakaspalvel*, asiakaspalvelunne, tekninen tuki, te ~ ette|ette koskaan|voi, ette ~
    voi|kai|edes|ole|välitä|vastaa, miksi, miksei, minkä ihmeen, miten on mahdollista, miten voi ~ olla, kuka
    ~ maksaa|korvaa|keksi|vastaa|vastuussa, mitä aiotte, mitä te, onko ~ tarkoitus|tämä|normaalia|oikein,
    vastuu*, syy, syytä, vika ~ teissä|teidän, luuletteko, kehtaatte, kehtaa*
  `,
  sarcasm: `
    onneksi olkoon, onnittelut, bravo, vau, hienoa työtä, mahtavaa, hauskaa, ironi*, tietenkin, tietysti,
    ilmeisesti, kiitos ei mistään, arvatkaa, ei ihme, kuvitelkaa, ihmettelen, ihmetyttä*, kertoo kaiken,
    kertoo paljon, sentään, kyllä ~ lasku, asiantuntij*, premium, anteeksi nyt vaan, toivoisin joskus, toki,
    vitsikäs, sattui*
  `,
  compensation: `
    korvau*, korvat*, vahingonkorvau*, hyvity*, rahat takaisin, hinnanalennus*, palautu*, kuka maksaa, vaadi*,
    vaatim*, anteeksipyyn*, pahoittelu*, selity*, selvity*, esimie*, esihenkilö*, johto*, johdolle, pomo*,
    valit*, valitus, valitan, valittaa, reklamoi*, reklamaatio*, eskaloi*, kuluttajariita*, kuluttaja*,
    kuluttajaneuvon*, asianaj*, lakimie*, juristi*, oikeus*, oikeuteen, käräj*, lehdist*, lehteen, arvost*,
    tähti, tähteä, some*, somessa, määräaika, viimeistään, perjantaihin mennessä, muuten, muussa tapauksessa,
    pidätämme ~ maksu*
  `,
  bad_quality: `
    rikki, rikkou*, hajo*, hajosi, viallinen, viallis*, vika, vikaa, vioittu*, ei toimi, ei sovi, väärä*,
    väärin, väärän, puuttuu, puuttui, naarmu*, lommo*, ruoste*, ruostu*, hilsei*, vinkuu, meluaa, melu*,
    hidas, hitaam*, hitaasti, huonompi, huonomm*, pahem*, käyttökelvot*, bugi*, bugeja, kaatuilee, kaatuu,
    virhe*, virheilmoitu*, teip*, muovi*, halpa, hutiloi*, huolimatt*, likai*, vahingoittu*, pilalla, pilasi,
    viikon jälkeen, kuukauden jälkeen, kului, kesti ~ viikon|kuukauden, pätkii, tökkii, ongelma*, ongelmia,
    takkuaa
  `,
  money: `
    lasku, laskun, laskut, laskutet*, laskutatte, laskutus ~ väärin|virhe*, veloit*, hinnankoro*, korotitte,
    hinnan ~ nosto|tuplata|korot*, kallis, kallii*, kalliimp*, prosenttia, ylihin*, ahne*, maksu*, maksamme ~
    tästä, maksoimme, maksaa meille, kustannu*, viivästysmaks*, perint*
  `,
  rude: `
    epäkohtelia*, töykeä*, tyly*, ylimieli*, alentuv*, löi luurin, luuri korvaan, nauroi*, tiuski*,
    tiuskittiin, sivuutti, vähättel*, luennoi*, asenne*, sävy*, kohtelu*, kohdell*, kohtele*, kunnioitu*, ei
    kiinnosta, ei välitä, ei välitetä, välinpitämät*, laiska*, chatbot*, botti*, robotti ~ vastaa*,
    vakiovasta*, valmisvasta*, myydä ~ meille|minulle, myymään, kaupat*, kauppaaminen, kaupitel*, tuputta*,
    tyrkyt*, myyntipuhel*, mainosp*, uutiskirj*
  `,
  no_sales: `
    ei enää ~ tarjou*|mainok*|myynti*|uutiskirj*, älkää ~ tarjotko|myykö|soittako|mainostako, lopettakaa ~
    myym*|kauppaam*|soittel*|mainost*|tarjoam*|tuputtam*, poista* ~ postituslist*|markkinointi*,
    postituslist*, markkinointikiel*, emme halua ~ tarjou*|mainok*|markkinoin*, suoramarkkinoin*, roskapost*
  `,
  request: `
    voitteko, voisitteko, voiko, voisiko, voinko, voimmeko, voidaanko, saako, saisiko, saisko, saisimme*,
    saisimmeko, saammeko, saanko, saataisiinko, onko, onkohan, onko teillä, löytyykö, myyttekö, teettekö,
    toimitatteko, tarjoatteko, tuleeko, tukeeko, toimiiko, sopiiko, sopisiko, riittääkö, tarvitaanko,
    tarvitseeko, kuuluuko, pitääkö, kannattaako, mikä on, mikä, mitkä, millai*, mitä maksaa, mitä tarkoittaa,
    mitä tapahtuu, mitä tietoja, paljonko, kuinka monta, kuinka paljon, kuinka usein, kuinka pitkä, kuinka,
    miten ~ saa|voi|asetan|lisään|vaihdan|teen|palautetaan|pääsee, mistä ~ saa|löydän|löytyy|kohtaa|voi, missä
    ~ on|voi|näkyy|vaiheessa, mihin, milloin ~ tulee|saapuu|on, kuka ~ on|hoitaa, haluaisin, haluaisimme,
    haluisin, tarvitsisimme, tarvittaisiin, tarvitsemme ~ lisää|tarjou*|kaksi|kolme, tilaisimme, tilaamme,
    tilataan, pyydämme tarjousta, lähettäkää, lähettäisittekö, kysymys, kysyisin, kysyn, tiedustel*,
    neuvoisitteko, suosittelette*, kertoisitteko, kiinnosta* ~ tietää, olisiko, mietin, mietimme, ajattelin,
    siirrättekö, päivittäisittekö, korjaisitteko
  `,
  pleasantries: `
    kiitos, kiitos paljon, kiitti, kiitokset, hei, moi, moikka, terve, hyvää ~ päivää|huomenta|viikonloppua,
    terveisin, ystävällisin terveisin, ei kiirettä, ei mitään kiirettä, ei ole kiire, kun ehditte, tyytyväi* ~
    olem*|tosi|erittäin, erittäin tyytyväi*, toimii ~ hyvin|hienosti|moitteettomasti|loistavasti|kuin|taas,
    pelittää, hienoa, mahtava, loistava*, loistavaa, super, täydellinen, hyvä ~ kone|tuote|palvelu, hattua
    nostan, odotamme innolla, kaikki ok, kaikki hyvin, ei hätää, ei mitään ~ vakavaa|hätää, järjestyi,
    ratkesi, selvisi, uteliai*, ihan vaan, vain varmistaa, pikku kysymys, selkeä
  `,
  buying: `
    hinta, hinnan, hinnasto*, hinnalle, maksaa ~ vuodessa|kuukaudessa|lisä*|uusi, tarjou* ~
    kolme*|vuosi*|uude*, tarjouspyyn*, tilaus ~ uusi|kaksi|kolme, ostaa, ostetaan, ostaisimme, lisätä, lisää ~
    käyttäj*|lisenss*|tila*|paikk*, lisätila*, laajen*, laajentaa, toinen ~ toimip*, kappaletta, kpl, päivit*
    ~ isom*|uude*, isompi, isomman, suurempi, kasva*, uusi ~ toimip*|halli|kone|varasto, alennus*, alennusta,
    toimitusaik*, varastossa, saatavilla, varaosa*, osanumero*, tuotenumero*, tuotenro, luettelo, malli*,
    versio*, yhteensopiv*, käykö, sopii, demo*, kokeilujakso*, budjet*, ensi vuon*, takuu*, takuuaika,
    lisälisenssi*
  `,
  everyday_task: `
    asetus*, asetuk*, asettaa, määritt*, vienti, viedä, tuonti, raport*, koontinäy*, suodat*, sarake*,
    kenttä*, kentille, pohja*, mallipohja*, käyttäj*, oikeud*, salasan*, kirjautum*, api, rajapin*,
    integraatio*, excel*, pdf*, csv, tulost*, tarra*, kalenter*, osoite*, osoitt*, alv, arvonlisä*,
    kustannuspaik*, käyttöohje*, ohje*, ohjekir*, esite*, sertifikaat*, todistus*, vaatimustenmukai*,
    piirustu*, koulutu*, webinaar*, aika ~ varat*, kalibroi*, tarkastu*, vuosihuol*, huoltoväli*, pikanäppäi*,
    painik*, nappi, väri*, koko ~ on|mikä, pituus, leveys, paino, halkaisij*, jännite, materiaal*, öljy*,
    rasva*, akku*, paristo*, laakeri*, tiivist*, letku*, hihna*, ruuvi*, pultti*, sulake*, lamppu*,
    yhteyshenkil*, laskutusosoit*
  `,
  not_real: `
    testi*, testata, harjoitu*, simulo*, hypoteet*, siltä varalta, jos ~ joskus|sattuisi|käy, mitä tapahtuu
    jos|kun, valmiussuunnit*, pelastussuunnit*, riskiarvio*, auditoin*, auditoija, vakuutusyhti* ~ kysy*,
    ohjeistu*, opas, tarra, kyltti*, kyltin, moduuli*, niminen, nimeltä, oman asiakkaan, asiakkaamme, entinen,
    ei suunnitel*, ei olla vaihtamassa, kukaan ei satut*, ei mennyt rikki, väärä hälyty*, osoittautui,
    onneksi, suunnitellusti, on korjattu, korjattu kiitos, tarkistuslista*, pahoittelut ~ vaivasta
  `,
};
