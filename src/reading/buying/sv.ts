import type { BuyingPhrases } from './buying-phrases.js';

export const swedish: BuyingPhrases = {
  price: `pris på|för|per|vid, priser, prislista*, vad ~ kostar|kosta|pris|priset, hur mycket ~ kostar|kosta|blir, offert*, prisuppgift, rabatt*, lämna pris, påslag, tillägg ~ kostar, kostar ~ det|en|att, billigare om`,
  function: `kan ~ den|man|ni|programmet|systemet ~ visa|skicka|exportera|göra|kopplas|användas|få, finns det ~ en|ett|nåt|något|möjlighet|funktion|modul|app|variant|version|koppling, har ni ~ en|ett|nåt|stöd|app|api,
    är det möjligt, går det att, stöder ~ ni|den, vilket ~ paket, vilken ~ modell|version|variant, skillnaden mellan, vad skiljer, uppgradera*, tillägg*, önskar att, funktion*`,
  availability: `i lager, leveranstid*, när ~ levereras|levererad|tillgänglig*|kommer|få, hur snabbt ~ leverera*|få|skicka*, hur fort ~ leverera*|få|här, tillgänglig*, kan ~ levereras, säljer ni fortfarande, levererar ni`,
  licence: `fler ~ licenser|användare|platser, extra ~ licens*|användare|plats*, licens* ~ till|per|för|fler, lägga till ~ användare|licens*, användare till, en licens till, per användare, skollicens*, gränsen på ~ användare`,
  spare_part: `reservdel*, artikelnummer*, positionsnummer*, ny|nya|nytt ~ filter*|rem*|packning*|slang*|lager|kniv*|batteri*|säkring*, packning*, packningssats*, sprängskiss*, beställa ~ filter*|packning*|lager|slang*|rem*, kilrem*, pumphjul*, reservhjul*`,
  limit: `gräns*, kvot*, tak, taket, nått ~ gränsen|taket|max*, max, full, fullt, slut på ~ plats|licenser|lagring, för lite ~ plats|lagring|kapacitet, går bara till, tillåter bara, strypt, stryps, vuxit ur, mer ~ plats|lagring|kapacitet,
    lagringsutrymme*, för liten, för litet, tar slut`,
};
