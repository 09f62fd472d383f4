import type { StopPhrases } from './stop-phrases.js';

export const finnish: StopPhrases = {
  topics: {
    emergency: `
      ransomware*, kiristyshaittaohjelm*, kiristysohjelm*, lunnasvaatimus*, lunnaita, hakkeroitu, hakkeroitiin, on hakkeroitu, hakkerit, kyberhyökkäy*, palvelunestohyökkäy*, hyökkäyksen kohteena, tietomurto, tietomurron,
      tietovuoto, tietoturvaloukkaus, tietoturvapoikkeama, henkilötiedot ~ vuotan*|vuoti*|vuosi*, tuotanto ~ seisoo|pysähty*|pysähtyi|seis|poikki|nurin, tuotannon ~ pysähty*, tuotantoseisok*, linja ~ seisoo|pysähtyi,
      koko ~ linja|tehdas|järjestelmä|verkko|talo ~ seisoo|nurin|alhaalla|pimeänä|hiljaa, kaikki ~ seisoo|nurin|alhaalla|pysähtyi|pysähty|salattu|poissa|kadonnut|hävinnyt, mikään ei toimi,
      kaikki ~ tiedot|tiedostot|tilaukset|kuvat ~ kadonneet|hävinneet|poissa|salattu|menetetty|poistettu, menetimme ~ kaikki|kaiken, tietokanta ~ tyhjä|poissa|tuhoutu*|korruptoitu*, tiedot katosivat|hävisivät,
      on loukkaantunut, loukkaantui, loukkaantunut ~ vakavasti, jäi ~ puristuksiin|loukkuun|alle|väliin, jäänyt ~ puristuksiin|loukkuun|alle|väliin, jumissa ~ hississä, hississä ~ jumissa, tajuton, tajuttomana, menetti tajuntansa,
      vuotaa verta, ei hengitä, ei saa henkeä, en saa henkeä, sai sähköiskun, sähköisku, ambulanssi, hengenvaara*, hengenvaarassa, pelastuslaitos, palokunta ~ tulossa|paikalla|matkalla,
      kaasuvuoto, kaasu haisee, haisee kaasu, kaasuhälytys, kaasuhälytin ~ soi|huutaa, ammoniakkia ~ vuotaa, vuotaa ammoniakkia, kloorikaasu*, kemikaalivuoto, häkää, häkävaroitin ~ soi,
      palaa tulessa, syttyi tuleen|palamaan, tulipalo ~ on|nyt, on tulessa, räjähti, räjähdys, tulee savua, savua ~ tulee, evakuoitu, evakuoidaan, evakuoimme,
      eläimet ~ kuolevat|tukehtuvat, eläimiä ~ kuolee|kuollut, kalat ~ kuolevat, jarrut ~ pettivät|petti|eivät toimi, lähti ~ itsestään, käynnistyi ~ itsestään, pommiuhka, aseistautunut, hätätilanne, hengenhätä,
      vaarassa, vääriin osoitteisiin, väärille ~ potilaille|ihmisille|asiakkaille|vastaanottajille
    `,
    distress: `
      kuoli ~ eilen|viime|viikonloppuna|äkillisesti|yllättäen, on kuollut, menehtyi, menehtynyt, hautajais*, hautasimme, tekee kuolemaa, kuolemansairas, itsemurh*, on teholla, teho osastolla,
      konkurssi, konkurssiin, konkurssissa, maksukyvytön, pesänhoitaja*, ulosotto*, itken, kyynelissä, en jaksa enää, emme jaksa enää, en kestä enää, hermoromahdu*, romahdan, epätoivoi*,
      sydänkohtau*, sydäninfarkt*, aivoinfarkt*, syöpä ~ todettiin|diagno*, sairastan syöpää, on syöpä, kasvain, voimani ~ lopussa, voimat ~ lopussa, menetin ~ mieheni|vaimoni|poikani|tyttäreni|isäni|äitini|veljeni|siskoni,
      ei ulospääsyä, ulospääsyä ~ ei, en näe ~ ulospääsyä, menettämässä ~ tilan|talon|kaiken, menetämme ~ tilan|talon|kaiken
    `,
    opt_out: `
      ei enää ~ tarjouksia|mainoksia|myyntipuheluita|uutiskirjeitä|markkinointia, ei mainoksia, ei myyntipuheluita, en|emme ~ halua ~ tarjouksia|mainoksia|markkinointia|myyntipuheluita,
      lopettakaa ~ myyminen|mainostaminen|tyrkyttäminen|kauppaaminen|soittelu, lopettakaa se ~ myyminen|mainostaminen|kauppaaminen, älkää ~ tarjotko|mainostako|myykö, postituslistalta*, soittolistalta, markkinointikielto*,
      kiellämme ~ markkinoin*, kiellän ~ markkinoin*, suoramarkkinointi* ~ kiel*, en aio ostaa, emme aio ostaa, rauhaan ~ lisämyynniltä|myynniltä|mainoksilta, en tarvitse myyntipuhe*
    `,
  },
  unless: `
    paloharjoitu*, palosammut*, palo ovi*, mitä tapahtuu jos|kun, jos ~ joskus|sattuisi, siltä varalta, suojau* ~ vastaan|vastaan, suojaa ~ vastaan|vastaan|ransomware*, kukaan ei ~ loukkaantu*, ei loukkaantu*, ei ole loukkaantu*,
    vapaaehtoinen palokunta, asiakas ~ konkurssi*, asiakkaan konkurssi
  `,
};
