import type { TicketTexts } from './ticket-category.js';

export const ticketTextsFi: TicketTexts = {
  how_to: [
    [
      'Miten huoltoväli nollataan?',
      'Hyvää huomenta, miten nollaamme huoltovälin, kun vaihdoimme itse osan {product}? Ohjekirjassa on vain vanha paneeli.',
    ],
    [
      'Uusi käyttäjä',
      'Meillä aloittaa maanantaina uusi koneenkäyttäjä. Missä annan hänelle pääsyn Fjordvik Linkiin ja mitkä oikeudet hän tarvitsee?',
    ],
    [
      'Asetus: {product}',
      'Mitä asetusta suosittelette osalle {product}, kun ajamme yövuoron puolella nopeudella? Kiitos avusta.',
    ],
  ],
  spare_part: [
    [
      'Varaosa',
      'Lähettäkää meille hinta ja toimitusaika osalle {product}, kaksi kappaletta. Sama kone kuin viimeksi.',
    ],
    [
      'Onko varastossa?',
      'Onko teillä varastossa osaa {product}? Meidän osamme kestää ehkä vielä kolme viikkoa.',
    ],
    [
      'Oikea osanumero',
      'Tarvitsemme vuoden 2016 linjaan uuden osan {product}. Pitääkö vanhan piirustuksen osanumero yhä paikkansa?',
    ],
  ],
  defect: [
    [
      'Linja seisoo',
      'Linja pysähtyi aamulla kuudelta, paneelissa virhe E214. Osa {product} vaihdettiin keväällä. Soittakaa meille mahdollisimman pian.',
    ],
    [
      'Vuoto',
      'Yksikön alla on taas öljyä, ilmeisesti kohdasta {product}. Ajamme toistaiseksi, mutta toivoisimme, että joku katsoo sen.',
    ],
    [
      'Outo ääni',
      'Eilisestä asti kohdasta {product} on kuulunut hankaavaa ääntä. Voiko sillä ajaa viikonloppuun asti?',
    ],
  ],
  billing: [
    [
      'Lasku',
      'Viimeisessä laskussa {product} on kahteen kertaan, saimme sen kerran. Voitteko tarkistaa ja lähettää uuden?',
    ],
    [
      'Tilausnumero puuttuu',
      'Kirjanpitomme tarvitsee tilausnumeron laskuun, muuten sitä ei voi maksaa. Voitteko lähettää laskun uudelleen?',
    ],
  ],
  performance: [
    [
      'Hitaampi kuin ennen',
      'Puristin tekee yhdeksän iskua minuutissa, ennen se teki kaksitoista. Emme ole muuttaneet mitään. Mitä voimme tarkistaa?',
    ],
    [
      'Portaali on hidas',
      'Fjordvik Linkin koneluettelo on avautunut viime viikosta lähtien lähes minuutin ajan.',
    ],
  ],
  integration: [
    [
      'Arvot toiminnanohjaukseen',
      'Osan {product} laskurit eivät enää tule toiminnanohjausjärjestelmäämme perjantain päivityksen jälkeen. Yhteystesti sanoo OK.',
    ],
    ['Rajapinta', 'Onko rajapinnasta kuvausta, jotta tietohallintomme voi lukea hälytykset automaattisesti?'],
  ],
  capacity: [
    [
      'Ylärajalla',
      'Ajamme nyt kolmea vuoroa ja kuljetin on ylärajallaan. Mitä tarvittaisiin, jotta läpi saataisiin kaksikymmentä prosenttia enemmän?',
    ],
    [
      'Kaikki paikat käytössä',
      'Kaikki Fjordvik Linkin käyttäjäpaikkamme ovat käytössä ja kaksi kollegaa odottaa. Miten saamme lisää?',
    ],
  ],
  missing_function: [
    [
      'Vuorokohtainen raportti',
      'Kaipaamme raporttia vuoroittain. Nyt kirjoitamme luvut käsin taulukkoon. Onko sellainen suunnitteilla?',
    ],
    [
      'Hälytys puhelimeen',
      'Voisivatko hälytykset tulla myös päivystäjän puhelimeen? Emme löytäneet sitä mistään.',
    ],
  ],
  data_export: [
    ['Vienti', 'Miten voimme viedä kaikkien koneiden käyttötunnit tiedostoon?'],
    [
      'Mittaustiedot CSV-muodossa',
      'Haluaisimme viimeisten kahdentoista kuukauden mittaustiedot CSV-muodossa omaa analyysiä varten.',
    ],
  ],
  complaint: [
    [
      'Ei vieläkään vastausta',
      'Kirjoitimme teille kaksi viikkoa sitten osasta {product}, eikä kukaan ole vastannut. Tällaisina emme teitä tunne.',
    ],
    [
      'Kolmas kerta tässä kuussa',
      'Asentajanne ei tullut sovitusti jo kolmatta kertaa tässä kuussa. Menetämme tuotantoa, ja kärsivällisyys loppuu.',
    ],
  ],
  compatibility: [
    [
      'Sopiiko toiseen ohjaukseen?',
      'Toimisiko {product} myös toisen valmistajan ohjausjärjestelmän kanssa? Vertailemme vaihtoehtoja ensi vuodelle.',
    ],
    [
      'Toisen toimittajan linja',
      'Katsomme toisen toimittajan linjaa. Mitkä osanne voisivat jäädä ja mitkä eivät enää sopisi?',
    ],
  ],
};
