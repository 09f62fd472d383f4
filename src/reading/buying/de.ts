import type { BuyingPhrases } from './buying-phrases.js';

export const german: BuyingPhrases = {
  price: `preis* ~ für|von|bei|pro, preise, preisliste, was ~ kostet|kosten|kost, wie viel ~ kostet|kosten, wieviel kostet, angebot für|über|zu, ein angebot, kostenvoranschlag, rabatt*, mengenrabatt, aufpreis*, zu welchem preis, konditionen`,
  function: `kann ~ man|das|die|der|es|ich ~ exportieren|anzeigen|verbinden|einstellen|nutzen|verwenden|vergleichen|steuern, gibt es|gibts ~ eine|einen|ein|auch|funktion|version|modul|app|möglichkeit|schnittstelle|variante,
    habt ihr|haben sie ~ eine|einen|ein, unterstützt|unterstützen ~ ihr|sie|das|es, ist es möglich, wäre es möglich, welches ~ paket|modell|tarif, welche ~ version|variante, unterschied zwischen, upgrade*, zusatzmodul*, funktion*, erweitern`,
  availability: `lieferbar, verfügbar*, lieferzeit*, vorrätig, auf lager, wann ~ lieferbar|geliefert|verfügbar|kommt|erhältlich, wie schnell ~ liefern|geliefert|bekommen|haben, noch ~ bekommt|erhältlich, liefert ihr, liefern sie, erhältlich`,
  licence: `lizenz*, mehr|weitere|zusätzliche ~ nutzer|benutzer|plätze|zugänge|lizenzen, nutzer ~ hinzufügen|dazu, zugänge ~ für, pro nutzer, pro benutzer, noch ~ zugang|lizenz`,
  spare_part: `ersatzteil*, teilenummer*, artikelnummer*, ersatz* ~ filter|riemen|dichtung|schlauch, neue*|neuen ~ filter|riemen|dichtung*|schlauch|messer|akku|batterie|haken|schlüssel, dichtung*, dichtungssatz, lager ~ bestellen, explosionszeichnung, keilriemen*, filterpatrone*`,
  limit: `limit, limits, grenze, obergrenze, kontingent*, am limit, limit erreicht, ausgeschöpft, voll, ist voll, reicht nicht, reichen nicht, zu klein, zu wenig ~ speicher|platz|lizenzen|nutzer, mehr ~ speicher|platz|kapazität, speicherplatz, gedrosselt,
    nur bis, geht nur bis, maximal, maximum, aufgebraucht, herausgewachsen`,
};
