import type { BuyingPhrases } from './buying-phrases.js';

export const finnish: BuyingPhrases = {
  price: `hinta, hinnan, hinnasto*, hinnalle, hintaa, paljonko ~ maksaa|maksaisi|on|uusi, mitä ~ maksaa|maksaisi, kuinka paljon ~ maksaa, tarjous, tarjouksen, tarjouspyyn*, tarjousta, alennu*, lisähinta*, maksaako`,
  function: `voiko ~ sillä|sen|siihen|sitä|laskun|raportin, saako ~ siihen|sen|sillä, onko ~ siinä|siihen|mahdollista|olemassa|teillä ~ toiminto*|versio*|moduuli*|sovellus*|liitäntä*|rajapinta*, onnistuuko, tukeeko, toimiiko, löytyykö,
    mikä ~ paketti|malli|versio, mitä eroa, päivitys ~ isom*, lisäosa*, toivoisin, toiminto*, ominaisuus, ominaisuutta`,
  availability: `varastossa, toimitusaik*, saatavilla, saatavuus, saatavuuden, milloin ~ saa|saapuu|toimitetaan|saatavilla|tulee, kuinka nopeasti ~ saa|toimitus|toimitatte, vieläkö ~ myytte|saa, toimitatteko, löytyykö ~ varastosta`,
  licence: `lisens*, lisää ~ käyttäj*|lisenss*|paikk*, käyttäjiä ~ lisää, paikka lisää, lisälisens*, yksi ~ lisenssi|paikka ~ lisää, käyttäjää kohden, käyttäjän raja`,
  spare_part: `varaosa*, osanumero*, tuotenumero*, uusi|uudet|uuden ~ suodat*|hihna*|tiivist*|letku*|laakeri*|terä*|akku*|paristo*|avain, tiivistesarja*, suodatin*, hihna ~ tilau*|uusi, laakeri*, kilpi ~ osanumero, juoksupyörä*`,
  limit: `raja, rajan, rajaa, rajalla, kiintiö*, katto, täynnä, täysi, loppui ~ tila|lisenssit|paikat, loppu ~ tila*|lisenss*, ei riitä, eivät riitä, liian ~ pieni|vähän, ulottuu vain, sallii vain, kuristet*, lisää ~ tilaa|tallennustilaa|kapasiteettia,
    tallennustila*, maksimi*, enimmäismäär*, kasvettu ulos`,
};
