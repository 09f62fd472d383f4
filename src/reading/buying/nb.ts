import type { BuyingPhrases } from './buying-phrases.js';

export const norwegian: BuyingPhrases = {
  price: `pris på|for|per|ved, priser, prisliste, hva ~ koster|koste|pris, hvor mye ~ koster|koste|blir|er, tilbud på, pristilbud, prisoverslag, rabatt*, påslag*, gi pris, ber om pris, innkjøpspris, koster ~ å|det`,
  function: `har ~ dere|den ~ støtte|funksjon|app|api|modul|løsning, kan ~ den|man|dere|programmet|systemet ~ vise|sende|eksportere|lage|kobles|brukes|få, finnes det ~ en|noe|mulighet|funksjon|modul|app|utgave|kobling,
    er det mulig, går det an, støtter ~ dere|den, hvilken pakke|plan|modell|versjon, forskjellen på|mellom, oppgradere, tillegg*, skulle ønske, funksjon*`,
  availability: `på lager, leveringstid*, når ~ leveres|levert|tilgjengelig|kommer|få, hvor raskt ~ levere*|få|sende*, tilgjengelig*, kan ~ leveres, fremdeles ~ selger|leverer, leverer dere, i retur`,
  licence: `flere ~ lisenser|brukere|plasser|seter, ekstra ~ lisens*|bruker*|plass*, lisens* ~ til|per|for|flere, legge til ~ brukere|bruker|lisens*, brukere til, en lisens til, per bruker, grensen på ~ brukere`,
  spare_part: `reservedel*, delenummer*, delnummer*, artikkelnummer*, ny|nye|nytt ~ filter*|reim*|pakning*|slange*|lager|kniv*|batteri*|sikring*, pakning*, simmering*, kilereim*, bestille ~ filter*|pakning*|lager|slange*|reim*, filterpakning*, løpehjul*`,
  limit: `grense*, grensa, kvote*, taket, nådd ~ grensen|grensa|taket|maks*, maks, fullt, full, tom for ~ plass|lisenser|lagring, for lite ~ plass|lagring|kapasitet, går bare til, tillater bare, strupet, strupes, vokst ut av,
    mer ~ plass|lagring|kapasitet, lagringsplass*, for liten, for lite`,
};
